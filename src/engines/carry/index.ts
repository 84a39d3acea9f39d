/** `bob-widgets/carry`: documents that travel in a link. Pure; runs in Node. */
export { CarryError, isCarried, LONGEST, pack, unpack, type CarryReason } from './carry.js';
export { forQr, SHORT_CARD, type ForQr, type ForQrOptions } from './for-qr.js';
export { heaviest, lengthsOf, TARGETS, type Fit, type Part, type Target } from './lengths.js';
