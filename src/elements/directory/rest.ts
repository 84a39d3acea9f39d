/** The second flight of a directory: filters, the line that tells what is found, the address, other views. */
export * from '../../kit/later.js';
export { prepareIntl } from '../../kit/intl/engine.js';
export { marked } from './marked.js';
export { other } from './other.js';
export { dressPanel, panel } from './panel.js';
export { publishList } from './publish.js';
export { more, status } from './status.js';
export { recall, remember } from './address.js';
