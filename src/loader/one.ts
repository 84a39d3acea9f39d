/**
 * One element by its own script (`bob-card.js`, say), for builders that want a file for each tag, and for the fastest first
 * view: the same loader with a table of one, which it does not wait to be asked for. Where the element has files of its own,
 * the build puts the first of them in here: one trip, and the `integrity` of the one tag covers it.
 */
import * as known from './generated/elements.js';
import { hold, type File } from './sealed.js';
import { start } from './start.js';

/** Written into the code by the build: the element's name in tags and in the table of the loader, and its file where that is put in. */
declare const __BOB_ELEMENT__: string;
declare const __BOB_EXPORT__: 'card';
declare const __BOB_FILE__: File | undefined;

const element = known[__BOB_EXPORT__];
const file = __BOB_FILE__;
start({
  [__BOB_ELEMENT__]: { ...element, alone: undefined, load: file ? () => hold(`${__BOB_ELEMENT__}-alone`, file) : element.load },
});
