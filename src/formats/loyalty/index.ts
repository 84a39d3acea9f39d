/** What `bob-widgets/documents` publishes of this format. */
import { published, type Published } from '../format.js';
import type { Loyalty } from './loyalty.js';
import { loyaltyReader } from './read.js';

export type * from './loyalty.js';

/**
 * Reads a loyalty programme from parsed JSON. Entries with an id that is taken are left out, and so are keys that show their private part. Never throws.
 */
export const readLoyalty: Published<Loyalty> = published(loyaltyReader);
