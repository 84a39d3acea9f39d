/**
 * One element by its own script (`bob-card.js`, say), for builders that want a file for each tag: the same loader with
 * a table of one, which it does not wait to be asked for. The build puts the table of the one element in place of `elements.js`.
 */
import * as elements from './elements.js';
import { start } from './start.js';

start(elements, true);
