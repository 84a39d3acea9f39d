/** Short codes that a pattern tells: languages, colours, ids. */
import type { Leaf } from '../shape.js';
import { languageCode } from '../text.js';
import type { Leaves } from './leaf.js';

/** BCP 47. */
export const language = 'language' as Leaf<string>;
/** `#rrggbb` or `#rgb`. */
export const color = 'color' as Leaf<string>;
/** A short name without spaces: letters of any script, digits, `-`, `_`, `.`. At most 60. */
export const identifier = 'identifier' as Leaf<string>;

export const codeLeaves: Leaves = {
  language: languageCode,
  color: /^#([\da-f]{3}){1,2}$/i,
  identifier: /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]{0,59}$/u,
};
