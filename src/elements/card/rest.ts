/** The second flight: what a card needs once its first view stands. Loaded by every card, beside its document. */
export { bookReader } from '../../formats/book/read.js';
export { prepareIntl } from '../../kit/intl/engine.js';
export { ElementHost } from '../../kit/element/element-host.js';
export { more } from './more.js';
export { openNow } from './open-now.js';
export { publishBook } from './publish.js';
export { hasMarkup } from '../../kit/text/markup.js';
