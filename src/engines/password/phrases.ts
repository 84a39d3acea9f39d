/** The words that passphrases are made of: one file for each language, when it is asked for. */
import type { Importer } from './lists.js';

/** Languages of which there is a list for passphrases. */
export const phraseLanguages = ['en', 'nb', 'da', 'is', 'et', 'lv', 'lt'] as const;
export type PhraseLanguage = (typeof phraseLanguages)[number];

const plainly: Importer = (load) => load();

const files = (pinned: Importer): Readonly<Record<PhraseLanguage, () => Promise<{ readonly phrases: string }>>> => ({
  en: () => pinned(() => import('./lists/phrases-en.js')),
  nb: () => pinned(() => import('./lists/phrases-nb.js')),
  da: () => pinned(() => import('./lists/phrases-da.js')),
  is: () => pinned(() => import('./lists/phrases-is.js')),
  et: () => pinned(() => import('./lists/phrases-et.js')),
  lv: () => pinned(() => import('./lists/phrases-lv.js')),
  lt: () => pinned(() => import('./lists/phrases-lt.js')),
});

const NEAREST: Readonly<Record<string, PhraseLanguage>> = { kl: 'da', fo: 'da', nn: 'nb', no: 'nb' };

/** Which list a visitor of this language (BCP 47) gets: their own, the nearest, or the English one. */
export function phraseLanguage(language: string): PhraseLanguage {
  const code = language.toLowerCase().split(/[-_]/)[0]!;
  return phraseLanguages.find((each) => each === code) ?? NEAREST[code] ?? 'en';
}

/**
 * Loads the words for passphrases, at least 2,048, in small letters.
 *
 * @param language BCP 47; see `phraseLanguage`.
 * @param importer How a module is imported; `pinned` in the elements.
 */
export async function loadPhraseWords(language: string, importer: Importer = plainly): Promise<string[]> {
  return (await files(importer)[phraseLanguage(language)]()).phrases.split(' ');
}
