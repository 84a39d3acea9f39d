/** Documents under edit. Pure; runs in Node. */
export { apply, invert, pathOf, type Change } from './change.js';
export { diff } from './diff.js';
export { withoutEmpty } from './empty.js';
export { play, readEntry, type Entry } from './entry.js';
export { equal } from './equal.js';
export { record, recordAll, redo, startHistory, undo, type History, type RecordOptions, type Step } from './history.js';
export { merge, type Conflict, type Merged } from './merge.js';
export { valueAt, type Path } from './path.js';
export { readChange, readHistory } from './read.js';
export { settle } from './settle.js';
