/** Text in one or more languages, and the choice between them. */

/** Texts by BCP 47 language code: `{"en": "Museum", "is": "Safn"}`. */
export type LanguageMap = { readonly [language: string]: string };

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

const chains: { readonly [language: string]: string } = { kl: 'da', fo: 'da', nn: 'nb da' };

/**
 * The languages to try for a reader of `language`, best first, English last: `fallbackChain('nn-NO')` is
 * `['nn-no', 'nn', 'nb', 'da', 'en']`.
 */
export function fallbackChain(language: string): string[] {
  return [...new Set([...truncations(language), ...after(language)])];
}

/** `is-Latn-IS`, `is-Latn`, `is`. */
function truncations(language: string): string[] {
  const parts = same(language).split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-')).filter(Boolean);
}

function after(language: string): string[] {
  const base = same(language).split('-')[0]!;
  return [...(Object.hasOwn(chains, base) ? chains[base]!.split(' ') : []), 'en'];
}

/** Whether the language is written from right to left. */
const rtl = /^(ar|arc|ckb|dv|fa|he|iw|ji|ps|sd|syr|ug|ur|yi)(?!-latn|-cyrl)\b|-(arab|hebr|syrc|thaa|nkoo)\b/i;

/** The direction of a language's script; `auto` where the language is unknown. */
export const directionOf = (language: string | undefined): Picked['dir'] => (!language ? 'auto' : rtl.test(language) ? 'rtl' : 'ltr');

/**
 * The text to show: in the first of `languages` that is there, else by their fallback chains, else the first one there.
 * A region is no hindrance either way: `is-IS` finds `is`, and `en` finds `en-GB`.
 *
 * @param languages The reader's language, or several, best first (the element's, then the document's `lang`).
 * @param plain The language of texts that are plain strings, where known (the document's `lang`).
 * @returns undefined where there is no text at all.
 */
export function pickText(text: Text | null | undefined, languages: string | readonly string[], plain?: string): Picked | undefined {
  if (typeof text !== 'object' || !text) return typeof text === 'string' && text.trim() ? picked(text, plain) : undefined;
  const there = Object.keys(text).filter((key) => typeof text[key] === 'string' && text[key].trim());
  const asked = typeof languages === 'string' ? [languages] : languages;
  for (const wanted of [...asked.flatMap(truncations), ...asked.flatMap(after), 'en']) {
    const key = there.find((own) => same(own) === wanted) ?? there.find((own) => same(own).startsWith(`${wanted}-`));
    if (key) return picked(text[key]!, key);
  }
  const [first] = there;
  return first === undefined ? undefined : picked(text[first]!, first);
}

const picked = (text: string, lang: string | undefined): Picked => ({ text, lang: lang || undefined, dir: directionOf(lang) });

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
