/**
 * Makes the word lists for passphrases, `src/documents/password/lists/phrases-*.ts`, of the words that are common in the source.
 *
 *     node scripts/words/phrases.mjs [en is …]     wants what make.mjs wants
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { casesOf } from './source.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const lists = path.join(root, 'src/documents/password/lists');

const LANGUAGES = ['en', 'nb', 'da', 'is', 'et', 'lv', 'lt'];
const WORDS = 2_048;
const [SHORTEST, LONGEST] = [4, 8];

/** Beginnings of words that nobody should be given: vulgar, violent, about sickness, religion, race and war. A line each language. */
const shunned = JSON.parse(readFileSync(path.join(import.meta.dirname, 'shunned.json'), 'utf8'));

/** How the words of a language look when they are as in a dictionary; others are inflected. */
const DICTIONARY = {
  is: /(?<!um|num|sins|anna|inn|ið|in|ir|ðu|ði|st)$/,
  lv: /(s|š|a|e|is|us|ot|āt|ēt|īt)$/,
  lt: /(as|is|ys|us|a|ė|uo|ti)$/,
};

export function phrasesOf(language, cases, english) {
  const bad = new RegExp(`^(?:${[...shunned.all, ...(shunned[language] ?? [])].join('|')})`);
  const words = new Map();
  const family = new Map();
  for (const [word, { small }] of cases)
    if (small) for (let size = 4; size <= word.length; size++) family.set(word.slice(0, size), (family.get(word.slice(0, size)) ?? 0) + 1);
  for (const [word, { small, title, large }] of cases) {
    if (!small || word.length < SHORTEST || word.length > LONGEST || bad.test(word)) continue;
    if (!(DICTIONARY[language]?.test(word) ?? true)) continue;
    if (language !== 'en' && english.has(word) && /^[a-z]+$/.test(word)) continue;
    words.set(word, (title ? 1e6 : 0) + (large ? 1e6 : 0) + family.get(word.slice(0, Math.max(4, word.length - 1))));
  }
  return [...words]
    .sort((a, b) => b[1] - a[1])
    .slice(0, WORDS)
    .map(([word]) => word)
    .sort((a, b) => a.localeCompare(b, language));
}

const only = process.argv.slice(2);
const english = new Set([...casesOf('en')].filter(([, { small, title, large }]) => small && title && large).map(([word]) => word));
for (const language of only.length ? only : LANGUAGES) {
  const words = phrasesOf(language, casesOf(language), english);
  if (words.length < WORDS) throw new Error(`${language}: ${words.length} words are too few.`);
  writeFileSync(
    path.join(lists, `phrases-${language}.ts`),
    `/** Made by scripts/words/phrases.mjs; where the words come from: stories/docs/password-words.md. */\nexport const phrases =\n  '${words.join(' ')}';\n`,
  );
  console.log(`${language}: ${words.length} words`);
}
