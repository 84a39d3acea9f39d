/** Texts, plain strings and Markdown. */
import type { Leaf } from '../shape.js';
import { languageCode, type Rich, type Text } from '../text.js';
import { isBlank, isObject, leaveToWhole, type Leaves, type ReadLeaf } from './leaf.js';

/** A text, or a language map. */
export const text = 'text' as Leaf<Text>;
/** The same in Markdown. */
export const rich = 'rich' as Leaf<Rich>;
/** A plain string, the same in every language. */
export const string = 'string' as Leaf<string>;

/** What may be markup: a plain text has none. */
export const maybeMarkup = /<[a-z/!]|&#?\w+;|_x00/i;

/** Takes words as they are, or leaves them to the whole reader. */
export const clean = (words: string): string => (maybeMarkup.test(words) ? leaveToWhole() : words.trim());

export const stringBy =
  (clean: (words: string) => string): ReadLeaf =>
  (value, note) => {
    if (typeof value === 'string') return clean(value) || null;
    if (!Number.isFinite(value)) return false;
    note('converted');
    return String(value);
  };

/** A text or a language map, each of its texts made clean. */
export const textBy =
  (clean: (words: string) => string): ReadLeaf =>
  (value, note) => {
    if (!isObject(value)) return stringBy(clean)(value, note);
    const texts = Object.entries(value).flatMap(([language, one]) => {
      const good = languageCode.test(language) && typeof one === 'string';
      if (!isBlank(one) && !good) note('bad-text', language);
      const words = good && clean(one.trim());
      return words ? [[language, words] as const] : [];
    });
    return texts[0] ? Object.fromEntries(texts) : null;
  };

export const textLeaves: Leaves = {
  text: textBy(clean),
  rich: textBy((words) => words),
  string: stringBy(clean),
};
