/** Numbers. Those in quotes are taken as well. */
import type { Leaf } from '../shape.js';
import type { Leaves, ReadLeaf } from './leaf.js';

/** Any finite number. */
export const number = 'number' as Leaf<number>;
/** A number that is not negative. */
export const amount = 'amount' as Leaf<number>;
/** A whole number that is not negative, to a million. */
export const count = 'count' as Leaf<number>;
/** The same, and not zero. */
export const positive = 'positive' as Leaf<number>;
/** A whole year in which a firm may have been founded: 500 to 2099. */
export const year = 'year' as Leaf<number>;
/** Degrees. */
export const latitude = 'latitude' as Leaf<number>;
export const longitude = 'longitude' as Leaf<number>;
/** How much a thing matters: 1, 2 or 3. */
export const weight = 'weight' as Leaf<1 | 2 | 3>;
/** A number of people: whole, at least 1. */
export const staff = 'staff' as Leaf<number>;

const numberUpTo =
  (high: number, low = -high, whole?: boolean): ReadLeaf =>
  (value, note) => {
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number !== 'number' || !(number >= low && number <= high) || (whole && number % 1)) return false;
    if (number !== value) note('converted');
    return number;
  };

export const numberLeaves: Leaves = {
  number: numberUpTo(Number.MAX_VALUE),
  amount: numberUpTo(Number.MAX_VALUE, 0),
  count: numberUpTo(1e6, 0, true),
  positive: numberUpTo(1e6, 1, true),
  year: numberUpTo(2099, 500, true),
  latitude: numberUpTo(90),
  longitude: numberUpTo(180),
  weight: numberUpTo(3, 1, true),
  staff: numberUpTo(1e6, 1, true),
};
