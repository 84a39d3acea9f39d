/** Notice boards: `bob-widgets/board`. Reads tables, finds what fits, prepares replies. Runs in Node. */
export { boardFrom } from './table.js';
export { boardAtom, boardJsonFeed, type FeedOptions } from './feed.js';
export { matchingNotices, type Fit, type NoticeMatcher } from './matching.js';
export { boardJsonLd, type BoardJsonLdOptions } from './json-ld.js';
export { contactFor, mailAddress, messageAddress } from './reply.js';
export { bySoonest, dayAt, openOn, standingOf, type Standing } from './standing.js';
