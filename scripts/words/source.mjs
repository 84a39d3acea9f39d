/** The word lists inside of Debian's `tesseract-ocr-*` packages (Apache-2.0): every form of a word, in no order. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const FOLDER = '/usr/share/tesseract-ocr';

/** Our codes, and those of the packages. `nor` mixes Bokmål and Nynorsk. */
export const PACKAGES = { en: 'eng', nb: 'nor', da: 'dan', sv: 'swe', fi: 'fin', is: 'isl', et: 'est', lv: 'lav', lt: 'lit' };

function trained(name) {
  const found = existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .map((version) => path.join(FOLDER, version, 'tessdata', `${name}.traineddata`))
        .find((file) => existsSync(file))
    : undefined;
  if (!found) throw new Error(`Install the Debian packages tesseract-ocr and tesseract-ocr-${name}: the lists are made of their words.`);
  return found;
}

/** All forms that the package of a language has, as they are written there. */
export function formsOf(language) {
  const folder = mkdtempSync(path.join(tmpdir(), 'words-'));
  const file = (name) => path.join(folder, name);
  try {
    execFileSync('combine_tessdata', ['-u', trained(PACKAGES[language]), file('x.')], { stdio: 'ignore' });
    execFileSync('dawg2wordlist', [file('x.lstm-unicharset'), file('x.lstm-word-dawg'), file('words')], { stdio: 'ignore' });
    return readFileSync(file('words'), 'utf8').split('\n').filter(Boolean);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The letters of each language; what has others is a foreign word. */
export const ALPHABETS = {
  en: 'a-z',
  nb: 'a-zæøåéèêóòôàü',
  da: 'a-zæøåéü',
  sv: 'a-zåäöéü',
  fi: 'a-zåäöšž',
  is: 'a-záéíóúýþæöð',
  et: 'a-zõäöüšž',
  lv: 'a-zāčēģīķļņšūžŗō',
  lt: 'a-ząčęėįšųūž',
};

/**
 * @returns {Map<string, { small: boolean, title: boolean, large: boolean }>} By the word in small letters: in which cases it is
 *   there. What is common is there in all three; what has no small one is a name.
 */
export function casesOf(language) {
  const only = new RegExp(`^[${ALPHABETS[language]}]{2,24}$`);
  const cases = new Map();
  for (const form of formsOf(language)) {
    const word = form.normalize('NFC').toLowerCase();
    if (!only.test(word)) continue;
    const held = cases.get(word) ?? { small: false, title: false, large: false };
    if (form === word) held.small = true;
    else if (form === form.toUpperCase() && word.length > 1) held.large = true;
    else if (form === word[0].toUpperCase() + word.slice(1)) held.title = true;
    else continue;
    cases.set(word, held);
  }
  return cases;
}
