/**
 * Makes the word lists for passphrases, `src/engines/password/lists/phrases-*.ts`: common words in their dictionary form.
 * English ones are the EFF's large list (CC BY 3.0 US), which was made for this.
 *
 *     node scripts/words/phrases.mjs [en is …]     wants what make.mjs wants
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { byHand } from './by-hand.mjs';
import { isDictionaryForm } from './dictionary-form.mjs';
import { casesOf } from './source.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const lists = path.join(root, 'src/engines/password/lists');

const LANGUAGES = ['en', 'nb', 'da', 'is', 'et', 'lv', 'lt'];
/** Eleven bits a word, and as many more as are common. */
const [FEWEST, MOST] = [2_048, 4_096];
const [SHORTEST, LONGEST] = [4, 9];

/** Beginnings of words that nobody should be given: vulgar, violent, of sickness, religion, peoples and war. `!` before a whole word. */
const shunned = JSON.parse(readFileSync(path.join(import.meta.dirname, 'shunned.json'), 'utf8'));

function shuns(language) {
  const all = [...shunned.all, ...(shunned[language] ?? [])];
  return new RegExp(`^(?:${all.map((each) => (each.startsWith('!') ? `${each.slice(1)}$` : each)).join('|')})`);
}

function english() {
  const all = JSON.parse(readFileSync(path.join(root, 'node_modules/@zxcvbn-ts/language-common/src/diceware.json'), 'utf8'));
  return all.filter((word) => /^[a-z]+$/.test(word) && word.length >= SHORTEST && word.length <= LONGEST);
}

function ofSource(language) {
  const cases = casesOf(language);
  const words = new Set([...cases].filter(([, { small }]) => small).map(([word]) => word));
  const { first, family, places } = byHand(language);
  const names = new Set([...first, ...family, ...places].map((name) => name.toLowerCase()));
  const sisters = new Map();
  for (const word of words)
    for (let size = SHORTEST - 1; size <= word.length; size++)
      sisters.set(word.slice(0, size), (sisters.get(word.slice(0, size)) ?? 0) + 1);
  const common = (word) => {
    const { title, large } = cases.get(word);
    return ((title ? 1 : 0) + (large ? 1 : 0)) * 1e6 + Math.min(1e5, sisters.get(word.slice(0, Math.max(SHORTEST - 1, word.length - 1))));
  };
  return [...words]
    .filter((word) => word.length >= SHORTEST && word.length <= LONGEST && !names.has(word) && isDictionaryForm[language](word, words))
    .sort((a, b) => common(b) - common(a));
}

export function phrasesOf(language) {
  const bad = shuns(language);
  return (language === 'en' ? english() : ofSource(language).slice(0, 2 * MOST))
    .filter((word) => !bad.test(word))
    .slice(0, language === 'en' ? undefined : MOST)
    .sort((a, b) => a.localeCompare(b, language));
}

for (const language of process.argv.length > 2 ? process.argv.slice(2) : LANGUAGES) {
  const words = phrasesOf(language);
  if (words.length < FEWEST) throw new Error(`${language}: ${words.length} words are too few.`);
  writeFileSync(
    path.join(lists, `phrases-${language}.ts`),
    `/** Made by scripts/words/phrases.mjs; where the words come from: stories/docs/password-words.md. */\nexport const phrases =\n  '${words.join(' ')}';\n`,
  );
  console.log(`${language}: ${words.length} words, ${Math.log2(words.length).toFixed(2)} bits each`);
}
