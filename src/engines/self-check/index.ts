/** `?bob-check`: what a running script can see of its page, and what follows from it. Pure; runs in Node. */
export type { ElementFacts, Facts, Head, Probe, Speed, Violation } from './facts.js';
export { REMARKS, type Format, type SelfCheck, type SelfFinding } from './findings.js';
export { selfCheck } from './self-check.js';
export { explainSelf, type SelfProblem, type SelfProblems } from './words.js';
