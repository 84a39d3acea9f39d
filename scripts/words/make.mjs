/**
 * Writes the word lists of `src/engines/password/lists/`. Their sources are in `stories/docs/password-words.md`.
 *
 *     node scripts/words/make.mjs [en is …]     wants the Debian packages tesseract-ocr and tesseract-ocr-{eng,nor,dan,swe,fin,isl,est,lav,lit}
 *     node scripts/words/make.mjs common        the commonest passwords, of @zxcvbn-ts/language-common
 *
 * What it writes is committed: the build cannot be sure of those packages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { byHand } from './by-hand.mjs';
import { withSource } from './bundle.mjs';
import { pack } from './pack.mjs';
import { casesOf, PACKAGES } from './source.mjs';
import { endingsOf, stemsOf } from './stems.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const lists = path.join(root, 'src/engines/password/lists');
const { keyOf } = await withSource('src/engines/password/letters.ts');

/** Bytes of a file after brotli: all that is loaded for one language and English stays below 60 kB, see `npm run bench -- password`. */
const BYTES = { en: 18_400, others: 28_700 };
const COMMON = 2_000;
/** English words take few endings; the others are what its stems end in (-ology, -ment). */
const ENDINGS = { en: 600, others: 450 };
/** Names of the source that are added to the hand-made ones. */
const NAMES = 300;

/** Letters between the two words of a compound. */
const LINKS = {
  en: '',
  nb: 's e',
  da: 's e',
  sv: 's e o u a',
  fi: 'n',
  is: 's a ar u na i',
  et: 'e i',
  lv: 'u a',
  lt: 'a o ia',
};

const brotli = (text) => brotliCompressSync(text).length;

const english = casesOf('en');

/** Is it English that has got into the source of another language? It is common there, and not so here. */
function isForeign(word, { title, large }) {
  const there = english.get(word);
  return !(title && large) && !!there?.small && there.title && there.large;
}

/** Weights of words by key: what is there in more cases is more common. */
function weigh(cases) {
  const weights = new Map();
  for (const [word, found] of cases) {
    const { small, title, large } = found;
    if (!small || word.length < 3 || isForeign(word, found)) continue;
    const key = keyOf(word);
    const weight = [1, 2, 4][(title ? 1 : 0) + (large ? 1 : 0)];
    weights.set(key, Math.max(weights.get(key) ?? 0, weight));
  }
  return weights;
}

/** Names of the source: never small. Inflected ones fall together in their stem. */
function namesOf(cases, weights, endings) {
  const names = new Map();
  for (const [word, { small, title, large }] of cases) {
    const key = keyOf(word);
    if (!small && title && large && key.length > 3 && !weights.has(key)) names.set(key, 1);
  }
  const picked = [];
  for (const { stem } of stemsOf(names, endings)) {
    if (stem.length > 3) picked.push(stem);
    if (picked.length === NAMES) break;
  }
  return picked;
}

function fileOf(language, stems, endings, names, places) {
  return `/** Made by scripts/words/make.mjs; where the words come from: stories/docs/password-words.md. */
import type { WordFile } from './word-file.js';

export const file: WordFile = {
  language: '${language}',
  links: '${LINKS[language]}',
  endings: '${endings.join(' ')}',
  names: '${pack(names)}',
  places: '${pack(places)}',
  stems: '${pack(stems)}',
};
`;
}

export function makeList(language) {
  const cases = casesOf(language);
  const weights = weigh(cases);
  const endings = endingsOf(weights, ENDINGS[language] ?? ENDINGS.others);
  const hand = byHand(language);
  const names = [...[...hand.first, ...hand.family].map(keyOf), ...namesOf(cases, weights, endings)];
  const places = hand.places.map(keyOf);
  const ranked = [...stemsOf(weights, endings)].map(({ stem }) => stem);
  const written = (count) => fileOf(language, ranked.slice(0, count), endings, names, places);
  // the most stems that fit
  let [fits, over] = [0, ranked.length + 1];
  while (over - fits > 50) {
    const count = (fits + over) >> 1;
    if (brotli(written(count)) <= (BYTES[language] ?? BYTES.others)) fits = count;
    else over = count;
  }
  const text = written(fits);
  writeFileSync(path.join(lists, `${language}.ts`), text);
  return `${language}: ${fits} of ${ranked.length} stems, ${names.length} names, ${places.length} places, ${brotli(text)} bytes`;
}

function makeCommon() {
  const all = JSON.parse(readFileSync(path.join(root, 'node_modules/@zxcvbn-ts/language-common/src/passwords.json'), 'utf8'));
  const words = [...new Set(all.map((word) => word.toLowerCase()))]
    .filter((word) => /^[!-~]+$/.test(word) && !/['\\]/.test(word))
    .slice(0, COMMON);
  const text = `/** Made by scripts/words/make.mjs: the passwords that are used most, the commonest first. */
export const common =
  '${words.join(' ')}';
`;
  writeFileSync(path.join(lists, 'common.ts'), text);
  return `common: ${words.length} passwords, ${brotli(text)} bytes`;
}

for (const name of process.argv.length > 2 ? process.argv.slice(2) : ['common', ...Object.keys(PACKAGES)])
  console.log(name === 'common' ? makeCommon() : makeList(name));
