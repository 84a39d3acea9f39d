/** All leaves, for whole documents. A preview imports the files of those that it needs: through this one, all of them would come with it. */
import { basicLeaves } from './basic.js';
import { dateLeaves } from './date.js';
import { domainLeaves } from './domain.js';
import { keyLeaves } from './key.js';
import type { Leaves } from './leaf.js';
import { mapLeaves } from './map.js';
import { metaLeaves } from './meta.js';
import { numberLeaves } from './number.js';
import { placeLeaves } from './place.js';

export * from './address.js';
export * from './code.js';
export * from './date.js';
export * from './domain.js';
export * from './key.js';
export * from './map.js';
export * from './meta.js';
export * from './number.js';
export * from './place.js';
export * from './text.js';

/** How every leaf is read. */
export const allLeaves: Leaves = {
  ...basicLeaves,
  ...dateLeaves,
  ...domainLeaves,
  ...keyLeaves,
  ...mapLeaves,
  ...metaLeaves,
  ...numberLeaves,
  ...placeLeaves,
};
