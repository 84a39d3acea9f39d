/** `bob-widgets/carry`: documents that travel in a link. Pure; runs in Node. */
export { CarryError, isCarried, LONGEST, pack, unpack, type CarryReason } from './carry.js';
