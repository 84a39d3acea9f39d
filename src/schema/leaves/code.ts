/** Short codes that a pattern tells: languages, countries, colours, ids. */
import type { Leaf } from '../shape.js';
import { languageCode } from '../text.js';
import { leaveToWhole, type Leaves } from './leaf.js';

/** BCP 47. */
export const language = 'language' as Leaf<string>;
/** ISO 3166-1, two capital letters. */
export const country = 'country' as Leaf<string>;
/** `#rrggbb` or `#rgb`. */
export const color = 'color' as Leaf<string>;
/** A short name without spaces: letters of any script, digits, `-`, `_`, `.`. At most 60. */
export const identifier = 'identifier' as Leaf<string>;

const near = /^(?:AX|DE|DK|EE|FI|FO|FR|GB|GL|IE|IS|LT|LV|NL|NO|PL|SE|SJ|US)$/;

export const codeLeaves: Leaves = {
  language: languageCode,
  // UK is reserved for the United Kingdom, but not its code. The whole reader knows all countries
  country: (value) =>
    typeof value === 'string' && (value === 'UK' ? 'GB' : near.test(value) || (/^[A-Z]{2}$/.test(value) && leaveToWhole())),
  color: /^#([\da-f]{3}){1,2}$/i,
  identifier: /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]{0,59}$/u,
};
