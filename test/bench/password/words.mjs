/** Words that were written down before any list was opened (`held/`), and what people make of them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Half of the words may be looked at while the lists are made; the other half is reported. */
export const half = (word) => (createHash('sha256').update(word).digest()[0] % 2 ? 'report' : 'tune');

/** @returns {{ common: string[], rare: string[], compounds: string[] }} */
export function heldWords(language, which) {
  const text = readFileSync(path.join(import.meta.dirname, `held/${language}.txt`), 'utf8');
  const [common, rare, compounds] = text
    .normalize('NFC')
    .split(/^#.*$/m)
    .slice(1)
    .map((part) => [...new Set(part.split(/\s+/))].filter((word) => (!which || half(word) === which) && word));
  const long = (words) => words.filter((word) => word.length >= 9);
  return { common: long(common), rare: long(rare), compounds: compounds.filter((word) => word.length >= 8) };
}

const LETTERS = { æ: 'ae', ø: 'o', å: 'a', ð: 'd', þ: 'th', ß: 'ss' };
const LONG = { ...LETTERS, ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue' };
const LEET = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const strip = (word, table = LETTERS) =>
  Array.from(
    word,
    (letter) => (table[letter.toLowerCase()] && keepCase(letter, table[letter.toLowerCase()])) ?? letter.normalize('NFD')[0],
  ).join('');
const keepCase = (letter, to) => (letter === letter.toLowerCase() ? to : capital(to));
const leet = (word) => strip(word).replace(/[aeiost]/g, (letter) => LEET[letter]);
/** The first vowel only, and @ and $: as people really do it. */
const someLeet = (word) => strip(word).replace(/a/, '@').replace(/s/, '$').replace(/o/, '0');

/** A number from a word: the same each time. */
const draw = (word, below) => createHash('sha256').update(word).digest().readUInt32BE(4) % below;
const year = (word) => 1940 + draw(word, 87);

/** How a word is written; the groups of the issue. */
export const WAYS = {
  plain: [(word) => word],
  written: [(word) => word, capital, (word) => strip(word), (word) => capital(strip(word, LONG)), leet, (word) => capital(someLeet(word))],
  decorated: [
    (word) => word + year(word),
    (word) => capital(word) + year(word),
    (word) => word + draw(word, 100),
    (word) => capital(word) + String(draw(word, 1000)).padStart(3, '0'),
    (word) => `${capital(word)}!`,
    (word) => `${word}${'.!?*#'[draw(word, 5)]}`,
    (word) => `${capital(strip(word))}1!`,
    (word) => `${1 + draw(word, 31)}${word}`,
  ],
  year: [(word) => word + year(word), (word) => capital(word) + year(word)],
};
WAYS.all = [
  ...WAYS.written,
  ...WAYS.decorated,
  (word) => `${capital(word)}${year(word)}!`,
  (word) => `${leet(word)}${draw(word, 100)}`,
  (word) => word.toUpperCase(),
];

/** Which part of the words, in any of these ways, scores below 3; and those that do not. */
export function weak(words, ways, score) {
  let asked = 0;
  const missed = [];
  for (const word of words) {
    for (const way of ways) {
      asked++;
      const password = way(word);
      if (score(password) >= 3) missed.push(password);
    }
  }
  return { part: asked ? 1 - missed.length / asked : NaN, asked, missed };
}
