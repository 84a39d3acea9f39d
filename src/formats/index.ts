/** `bob-widgets/documents`: the formats, their readers, and what goes with them. No DOM; runs in Node. */
export type { Read, ReadOptions } from './format.js';
export * from './generated/readers.js';
export type * from '../schema/problem.js';
export { explain } from '../schema/explain/explain.js';
export { safeUrl, type LinkKind } from '../schema/link.js';
export { LoadError, parseJson, type Loaded, type LoadOptions } from '../schema/load/load.js';
export { loadPatiently as loadJson } from '../schema/load/rescue.js';
export { languagesOf } from '../schema/languages.js';
export { directionOf, fallbackChain, pickText, type LanguageMap, type Picked, type Rich, type Text } from '../schema/text.js';
