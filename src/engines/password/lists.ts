/** Which word lists there are, and how they come: one file for each language, when it is asked for. */
import { keyOf } from './letters.js';
import { createTrie, unpack } from './trie.js';
import type { WordFile } from './lists/word-file.js';
import { NAME, PLACE, WORD } from './words.js';
import { listLanguages, type ListLanguage, type WordList } from './types.js';

/** Imports a module, however that is done where this runs: see `kit/pinned.ts`. */
export type Importer = <T>(load: () => Promise<T>) => Promise<T>;

const plainly: Importer = (load) => load();

/** The files; `pinned` is named so since each import must stand in a call of it for the script-tag build to seal it. */
const files = (pinned: Importer): Readonly<Record<ListLanguage, () => Promise<{ readonly file: WordFile }>>> => ({
  en: () => pinned(() => import('./lists/en.js')),
  nb: () => pinned(() => import('./lists/nb.js')),
  da: () => pinned(() => import('./lists/da.js')),
  sv: () => pinned(() => import('./lists/sv.js')),
  fi: () => pinned(() => import('./lists/fi.js')),
  is: () => pinned(() => import('./lists/is.js')),
  et: () => pinned(() => import('./lists/et.js')),
  lv: () => pinned(() => import('./lists/lv.js')),
  lt: () => pinned(() => import('./lists/lt.js')),
});

/** Languages that have no list and borrow another's. */
const BORROWED: Readonly<Record<string, ListLanguage>> = { kl: 'da', fo: 'da', nn: 'nb', no: 'nb' };

/** The lists for languages as BCP 47 writes them; English is always the last of them. */
export function listsFor(language: string | readonly string[] = []): ListLanguage[] {
  const asked = [language].flat().map((tag) => (typeof tag === 'string' ? tag.toLowerCase().split(/[-_]/)[0]! : ''));
  const known = asked
    .map((code) => BORROWED[code] ?? code)
    .filter((code): code is ListLanguage => listLanguages.some((each) => each === code));
  return [...new Set<ListLanguage>([...known.filter((code) => code !== 'en'), 'en'])];
}

/** Makes a list of a file. Takes some ten milliseconds. */
export function readWords({ language, stems, endings, links, names, places }: WordFile): WordList {
  const words = createTrie();
  const tails = createTrie();
  for (const stem of unpack(stems)) words.add(stem, WORD);
  for (const name of unpack(names)) words.add(name, NAME);
  for (const place of unpack(places)) words.add(place, PLACE);
  for (const ending of split(endings)) tails.add(ending, WORD);
  return { language, words, endings: tails, links: split(links).map(keyOf) };
}

const split = (words: string): string[] => words.split(' ').filter(Boolean);

const held = new Map<ListLanguage, WordList>();
const coming = new Map<ListLanguage, Promise<void>>();

/** The lists that have been loaded. */
export const loadedWords: ReadonlyMap<ListLanguage, WordList> = held;

/**
 * Loads the words of languages, and the English ones; `assess` looks in them from then on. Lists that are there or under way are not
 * asked for again; after a failure the next call tries again.
 *
 * @param language BCP 47: `is`, `nb-NO`. Kalaallisut and Faroese take the Danish words, Nynorsk the Bokmål ones.
 * @param importer How a module is imported; `pinned` in the elements.
 * @throws What the import throws, when all that could be loaded are there.
 */
export async function loadWords(language: string | readonly string[] = [], importer: Importer = plainly): Promise<void> {
  const sources = files(importer);
  const begin = (code: ListLanguage): Promise<void> =>
    sources[code]()
      .then(({ file }) => void held.set(code, readWords(file)))
      .finally(() => coming.delete(code));
  const all = listsFor(language)
    .filter((code) => !held.has(code))
    .map((code) => {
      const promise = coming.get(code) ?? begin(code);
      if (!held.has(code)) coming.set(code, promise);
      return promise;
    });
  const failed = (await Promise.allSettled(all)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
