/** `bob-widgets/convert`: a book in other formats. Pure, no DOM. */
export { toVCard, vCardName, type VCardOptions } from './vcard.js';
export { toJsonLd, type JsonLd, type JsonLdOptions } from './jsonld.js';
