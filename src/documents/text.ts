/** Text in one or more languages, and the choice between them. */

/** Texts by BCP 47 language code: `{"en": "Museum", "is": "Safn"}`. */
export type LanguageMap = Readonly<Record<string, string>>;

/** A text: a plain string (of unsaid language), or one by language. */
export type Text = string | LanguageMap;

/** A Text in Markdown. */
export type Rich = Text;

/** A text that was chosen, with what the markup around it needs. */
export interface Picked {
  readonly text: string;
  /** Its language as the document writes it; undefined where the document does not say. */
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

/** What a language code looks like. Narrow on purpose: `toString` and `constructor` are none. */
export const languageCode = /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i;

/** Lower case, and `no` is Bokmål: one spelling to compare by. */
const same = (language: string) => language.toLowerCase().replace(/^no\b/, 'nb');

/** What stands in for a language, before English. */
const chains: Readonly<Record<string, string>> = { kl: 'da', fo: 'da', nn: 'nb da' };

/** `is-latn-is`, `is-latn`, `is`. */
const truncations = (language: string): string[] => {
  const parts = same(language).split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
};

/** All languages first, then what stands in for them. */
const chain = (languages: readonly string[]): string[] => {
  const known = languages.filter(Boolean).flatMap(truncations);
  return [...known, ...known.flatMap((language) => (Object.hasOwn(chains, language) ? chains[language]!.split(' ') : [])), 'en'];
};

/**
 * The languages to try for a reader of `language`, best first, English last: `fallbackChain('nn-NO')` is
 * `['nn-no', 'nn', 'nb', 'da', 'en']`.
 */
export const fallbackChain = (language: string): string[] => [...new Set(chain([language]))];

const rtl = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(arab|hebr)/i;

/** The direction in which a language is written; `auto` where the language is unknown. */
export const directionOf = (language: string | undefined): Picked['dir'] => (language ? (rtl.test(language) ? 'rtl' : 'ltr') : 'auto');

/**
 * The text to show: in the first of `languages` that is there, else by their fallback chains, else the first one there.
 * A region is no hindrance either way: `is-IS` finds `is`, and `en` finds `en-GB`.
 *
 * @param languages The reader's language, or several, best first (the element's, then the document's `lang`).
 * @param plain The language of texts that are plain strings, where known (the document's `lang`).
 * @returns undefined where there is no text at all.
 */
export function pickText(text: Text | null | undefined, languages: string | readonly string[] = [], plain?: string): Picked | undefined {
  const texts = typeof text === 'string' ? { '': text } : (text ?? {});
  const there = Object.keys(texts).filter((key) => typeof texts[key] === 'string' && texts[key].trim());
  const found = chain([languages].flat())
    .map((wanted) => there.find((key) => same(key) === wanted) ?? there.find((key) => same(key).startsWith(wanted + '-')))
    .find(Boolean);
  const key = found ?? there[0];
  if (key === undefined) return undefined;
  const lang = key || plain;
  return { text: texts[key]!, lang, dir: directionOf(lang) };
}

/**
 * The languages in which a document that was read has texts, the most used first; its own `lang` counts as one more text.
 * Give it what the visitor may see, if parts are kept from him.
 */
export function languagesOf(document: object | null | undefined): string[] {
  const counts = new Map<string, number>();
  const count = (language: string) => counts.set(language, (counts.get(language) ?? 0) + 1);
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || !value) return;
    const keys = Object.keys(value);
    if (!Array.isArray(value) && isMap(value as Record<string, unknown>, keys)) keys.forEach(count);
    else Object.values(value).forEach(walk);
  };
  walk(document);
  const own = (document as { lang?: unknown } | null | undefined)?.lang;
  if (typeof own === 'string') count(own);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}

/** A language map, by its looks: records with an address (`{"src": ...}`, `{"url": ...}`) have short keys too. */
const isMap = (value: Record<string, unknown>, keys: readonly string[]): boolean =>
  keys.length > 0 && keys.every((key) => languageCode.test(key) && key !== 'src' && key !== 'url' && typeof value[key] === 'string');
