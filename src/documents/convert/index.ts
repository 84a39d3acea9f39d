/** `bob-widgets/convert`: a book in other formats. Pure, no DOM. */
export { vCard, vCardName, type VCardOptions } from './vcard.js';
export { jsonLd, type JsonLd, type JsonLdOptions } from './jsonld.js';
