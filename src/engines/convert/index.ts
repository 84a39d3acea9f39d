/** `bob-widgets/convert`: books and clusters in other formats, and back. Pure, no DOM. */
export { vCard, vCardName, type VCardOptions } from './vcard.js';
export { hCard, membersHCard, type HCardOptions } from './h-card.js';
export { jsonLd, type JsonLd, type JsonLdOptions } from './json-ld/book.js';
export { membersCsv, type CsvOptions } from './csv/members.js';
export { membersFromTable, type TableOptions } from '../csv/table.js';
export { booksAsMembers, clusterJson, memberAsBook, membersVCard } from './members.js';
export { itemList, type ItemListOptions } from './json-ld/item-list.js';
export { memberProgram, type MemberProgramOptions } from './json-ld/member-program.js';
export { googleWallet, type GoogleWallet, type GoogleWalletOptions } from './wallet/google-wallet.js';
export { applePass, type ApplePassOptions } from './wallet/apple-pass.js';
export { UNSIGNED, type WalletLabels, type WalletOptions } from './wallet/wallet.js';
export { documentFrom, LONGEST_TABLE, LONGEST_TEXT, type DocumentFrom, type DocumentFromOptions, type Source } from './read/document.js';
export { bookFromVCard } from './read/vcard.js';
export { bookFromJsonLd } from './read/json-ld/book.js';
export { bookFromHtml } from './read/html/book.js';
export type { Converted, Dropped } from './read/converted.js';
export { LOST, lostOf, type LostFormat } from './read/lost.js';
export { lostOfBook, type BookFormat } from './read/lost-of-book.js';
