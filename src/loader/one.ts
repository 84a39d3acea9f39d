/**
 * One element by its own script (`bob-card.js`, say), for builders that want a file for each tag: the same loader with
 * a table of one, which it does not wait to be asked for. The build puts the name in.
 */
import { elements } from './elements.js';
import { start } from './start.js';

/** Written into the code by the build. */
declare const __BOB_ELEMENT__: string;

start({ [__BOB_ELEMENT__]: elements[__BOB_ELEMENT__]! }, true);
