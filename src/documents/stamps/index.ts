/** `bob-widgets/stamps`: memberships, stamps, redemptions and the books of counters, signed and checked by WebCrypto. No DOM; runs in Node. */
export type * from './types.js';
export type * from './signatures.js';
