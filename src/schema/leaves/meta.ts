/** What is said about a document or a part of it: its version, who may see it, yes or no. */
import type { Leaf } from '../shape.js';
import { choose, type Leaves } from './leaf.js';

/** Version of the format: 1. A newer one is read as far as it is known. */
export const version = 'version' as Leaf<1>;
/** true or false. */
export const flag = 'flag' as Leaf<boolean>;
/** Who may see it. What cannot be read is for `staff`: a misspelt word must not make a thing public. */
export const audience = 'audience' as Leaf<'public' | 'partners' | 'staff'>;

export const metaLeaves: Leaves = {
  version: (value, note) => {
    if (value !== 1) note('unknown-version');
    return 1;
  },
  flag: (value) => typeof value === 'boolean',
  audience: (value, note) => {
    const known = choose('public|partners|staff', value);
    if (!known) note('converted');
    return known ?? 'staff';
  },
};
