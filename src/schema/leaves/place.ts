/** What there is of places beside names and numbers. */
import type { Leaf } from '../shape.js';
import { leaveToWhole, type Leaves, type ReadLeaf } from './leaf.js';
import { clean, stringBy } from './text.js';

/** A postal code: digits are in it, and no more than codes have. */
export const postalCode = 'postalCode' as Leaf<string>;
/** ISO 3166-1, two capital letters. */
export const country = 'country' as Leaf<string>;

export const isPostal = /^(?!.*\d{8}).*\d/s;

export const postalBy =
  (clean: (words: string) => string): ReadLeaf =>
  (value, note) => {
    const code = stringBy(clean)(value, note);
    return typeof code === 'string' ? isPostal.test(code) && code : code;
  };

const near = /^(?:AX|DE|DK|EE|FI|FO|FR|GB|GL|IE|IS|LT|LV|NL|NO|PL|SE|SJ|US)$/;

export const placeLeaves: Leaves = {
  postalCode: postalBy(clean),
  // UK is reserved for the United Kingdom, but not its code. The whole reader knows all countries
  country: (value) =>
    typeof value === 'string' && (value === 'UK' ? 'GB' : near.test(value) || (/^[A-Z]{2}$/.test(value) && leaveToWhole())),
};
