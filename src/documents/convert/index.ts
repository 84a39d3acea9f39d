/** `bob-widgets/convert`: books and clusters in other formats, and tables as members. Pure, no DOM. */
export { vCard, vCardName, type VCardOptions } from './vcard.js';
export { jsonLd, type JsonLd, type JsonLdOptions } from './jsonld.js';
export { membersCsv, type CsvOptions } from './csv.js';
export { membersFromTable, type TableOptions } from '../csv/table.js';
export { clusterJson, memberAsBook, membersVCard } from './members.js';
export { itemList, type ItemListOptions } from './itemlist.js';
