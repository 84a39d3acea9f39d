/** Where drafts are kept. These names never change their meaning: what an owner typed is under them. */

export const DATABASE = 'bob-widgets';

/** Of the database; a newer one was made by a newer version of ours, and is left alone. */
export const VERSION = 1;

/** What each store holds, and by which key: see `records.ts`. */
export const STORES = ['drafts', 'snapshots', 'changes', 'versions'] as const;

/** In localStorage: that nothing is to be stored. */
export const switchOf = (database: string): string => `bob-drafts:${database}`;

/** Of the channel that tells the other tabs of changes. */
export const channelOf = (database: string): string => `bob-drafts:${database}`;

/** Of the lock that names the writer. */
export const lockOf = (database: string, id: string): string => `bob-draft:${database}:${id}`;
