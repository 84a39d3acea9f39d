/** Records with values of one kind under keys of the author's own. */
import type { Leaf } from '../shape.js';
import type { Text } from '../text.js';
import { isObject, type Leaves, type ReadLeaf } from './leaf.js';
import { textLeaves } from './text.js';

/** Texts by a key: `{"food": {"en": "Food"}}`. */
export const texts = 'texts' as Leaf<Readonly<Record<string, Text>>>;
/** Plain strings by a key. */
export const words = 'words' as Leaf<Readonly<Record<string, string>>>;

/** A list of words counts as words by themselves. */
export const byKey =
  (item: ReadLeaf): ReadLeaf =>
  (value, note, base) => {
    if (Array.isArray(value)) {
      note('converted');
      value = Object.fromEntries(value.filter((one) => typeof one === 'string').map((one) => [one, one]));
    }
    if (!isObject(value)) return false;
    const entries = Object.entries(value).flatMap(([key, one]) => {
      const read = item(one, note, base);
      if (read === true) return [[key.trim(), one]];
      if (!read && read !== null) note('bad-value', one);
      return read ? [[key.trim(), read]] : [];
    });
    return entries.length ? (Object.fromEntries(entries) as unknown) : null;
  };

export const mapLeaves: Leaves = {
  texts: byKey(textLeaves.text as ReadLeaf),
  words: byKey((value) => typeof value === 'string'),
};
