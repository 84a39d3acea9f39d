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

/**
 * A language as pages write it, as a BCP 47 tag: `nb_NO`, `da_DK.UTF-8` and `ISL` are `nb-NO`, `da-DK` and `is`. Empty for what
 * names no language: `auto` (Chrome's translator writes it), `x-default`, `und`, words.
 */
export function languageTag(value: string | null | undefined): string {
  const tag = (value ?? '')
    .trim()
    .replace(/[.@].*/, '')
    .replaceAll('_', '-');
  try {
    return languageCode.test(tag) && !/^(und|mul|zxx)\b/i.test(tag) ? Intl.getCanonicalLocales(tag)[0]! : '';
  } catch {
    return '';
  }
}

/** Lower case, and `no` is Bokmål: one spelling to compare by. */
const same = (language: string) => language.toLowerCase().replace(/^no\b/, 'nb');

/** What stands in for a language, before English. */
const chains: Readonly<Record<string, string>> = { kl: 'da', fo: 'da', nn: 'nb da' };

/** `is-latn-is`, `is-latn`, `is`. */
const truncations = (language: string): string[] => {
  // no language has more parts; a text that is none may have thousands
  const parts = same(language.slice(0, 60)).split('-');
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
  const found =
    there.length > 1 &&
    chain([languages].flat())
      .map((wanted) => there.find((key) => same(key) === wanted) ?? there.find((key) => same(key).startsWith(wanted + '-')))
      .find(Boolean);
  const key = found || there[0];
  if (key === undefined) return undefined;
  const lang = key || plain;
  return { text: texts[key]!, lang, dir: directionOf(lang) };
}
