/** Texts, plain strings and Markdown. */
import type { Leaf } from '../shape.js';
import { languageCode, type Rich, type Text } from '../text.js';
import { isBlank, isObject, type Leaves, type ReadLeaf } from './leaf.js';

/** A text, or a language map. */
export const text = 'text' as Leaf<Text>;
/** The same in Markdown. */
export const rich = 'rich' as Leaf<Rich>;
/** A plain string, the same in every language. */
export const string = 'string' as Leaf<string>;

/** A plain text has no markup: tags are taken out, since no visitor reads code. `<name@example.org>` is none. */
const withoutTags = (words: string): string => {
  const less = words.replace(/<\/?[a-z!][^<>@]*>/gi, '');
  // What was cut in two by a tag may be one now.
  return less === words ? words.trim() : withoutTags(less);
};

const readString: ReadLeaf = (value, note) => {
  if (typeof value === 'string') return withoutTags(value) || null;
  if (!Number.isFinite(value)) return false;
  note('converted');
  return String(value);
};

/** A text or a language map, each of its texts made clean. */
const textBy =
  (clean: (words: string) => string): ReadLeaf =>
  (value, note) => {
    if (!isObject(value)) return typeof value === 'string' ? clean(value) || null : readString(value, note);
    const texts = Object.entries(value).flatMap(([language, one]) => {
      const good = languageCode.test(language) && typeof one === 'string';
      if (!isBlank(one) && !good) note('bad-text', language);
      const words = good && clean(one.trim());
      return words ? [[language, words] as const] : [];
    });
    return texts[0] ? Object.fromEntries(texts) : null;
  };

export const textLeaves: Leaves = {
  text: textBy(withoutTags),
  rich: textBy((words) => words),
  string: readString,
};
