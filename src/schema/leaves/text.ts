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

/**
 * A plain text has no markup: tags are taken out, since no visitor reads code, and what was cut in two by a tag may be one then. `<name@example.org>` is none.
 * The text is gone through once, with the places of what may begin a tag.
 */
function withoutTags(words: string): string {
  if (!words.includes('<')) return words.trim();
  const kept: string[] = [];
  let opened: number[] = [];
  for (const sign of words.split(/([<>@])/)) {
    const start = sign === '>' ? opened.pop() : undefined;
    if (start !== undefined && /^<\/?[a-z!]/i.test(kept.slice(start, start + 3).join(''))) kept.length = start;
    else {
      // what holds one of these is no tag
      if (sign === '>' || sign === '@') opened = [];
      else if (sign === '<') opened.push(kept.length);
      if (sign) kept.push(sign);
    }
  }
  return kept.join('').trim();
}

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
