/** "Check my page": what a content system did to a snippet, and what to do about it. Pure; runs in Node. */
export { asSource, isLinkAlone } from './address.js';
export { checkPage, type CheckOptions, type PageCheck } from './check-page.js';
export { HARMLESS, type CheckCode, type PageCode, type PageFinding } from './findings.js';
export type { Platform } from './platform.js';
export { explainPage, type PageProblem, type Role } from './words.js';
