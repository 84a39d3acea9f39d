/** How hard a password is to guess, and why. */
import { commonest } from './common.js';
import { dates } from './date.js';
import { walks } from './keyboard.js';
import { least, type Match } from './least.js';
import { lettersOf } from './letters.js';
import { listsFor, loadedWords } from './lists.js';
import { forbidden, like } from './own.js';
import { repeats, sequences } from './pattern.js';
import { listed } from './words.js';
import type { Assessment, AssessOptions, Finding, ListLanguage, Score } from './types.js';

/** So much of a password is looked at in every way, in UTF-16 units; of what follows only how many characters it has. */
const FULL = 100;
/** What follows counts as no more than so many unknown characters. */
const REST = 12;
/** Fewer characters are told as too short. */
const SHORT = 12;

const SCORES = [1e3, 1e6, 1e8, 1e10];

/** The score for a number of guesses: see `Score`. */
export const scoreOf = (guesses: number): Score => SCORES.filter((bound) => guesses >= bound).length as Score;

/**
 * Assesses a password. Never throws, keeps nothing, and takes a few milliseconds whatever the length.
 *
 * Words are looked for in the lists that are there: `await loadWords(language)` first. Until then `lists.pending` names
 * those that are missing.
 */
export function assess(password: string, options?: AssessOptions): Assessment {
  const { language, forbid, previous } = options ?? {};
  const whole = typeof password === 'string' ? password : '';
  const text = whole.slice(0, FULL);
  const letters = lettersOf(text);
  const lists = options?.lists ?? loadedWords;
  const wanted = listsFor(language ?? []);
  const used: ListLanguage[] = wanted.filter((code) => lists.has(code));
  const earlier = [previous ?? []].flat();

  const names = forbid?.length ? forbidden(letters, forbid) : [];
  const olds = earlier.length ? like(letters, earlier) : [];
  const matches: Match[] = [
    ...names,
    ...olds,
    ...commonest(letters),
    ...used.flatMap((code) => listed(letters, lists.get(code)!)),
    ...sequences(text),
    ...walks(text),
    ...dates(text),
  ];
  const within = (from: number, to: number): Match[] =>
    matches
      .filter((match) => match.from >= from && match.to <= to)
      .map((match) => ({ ...match, from: match.from - from, to: match.to - from }));
  // What is repeated may itself hold repeats: "!   !   !   " is three times one sign and three blanks.
  const plainly = (from: number, to: number): number => least(to - from, within(from, to)).guesses;
  const piece = (from: number, to: number): number => {
    const inner = repeats(text.slice(from, to), (start, end) => plainly(from + start, from + end));
    return least(to - from, [...within(from, to), ...inner]).guesses;
  };
  matches.push(...repeats(text, piece));

  const { guesses: first, parts } = least(text.length, matches);
  const rest = new Set(whole.slice(FULL)).size;
  const guesses = Math.min(first * 10 ** Math.min(rest, REST), Number.MAX_VALUE);
  return {
    guesses,
    score: scoreOf(guesses),
    findings: findings(whole, text, parts, [...names, ...olds]),
    lists: { used, pending: wanted.filter((code) => !lists.has(code)) },
  };
}

/** The parts that are not unknown, and whatever is forbidden, also where another reading of the password is cheaper. */
function findings(whole: string, text: string, parts: readonly Match[], always: readonly Match[]): Finding[] {
  const found: Finding[] = [];
  const tell = ({ kind, from, to, language, compound, word }: Match): void => {
    if (kind === 'random' || found.some((other) => other.kind === kind && other.from <= from && other.to >= to)) return;
    const token = text.slice(from, to);
    // by chance: the list has keys, in which ø is o
    const foreign = language === 'en' && /[^\0-\x7f]/.test(token);
    found.push({
      kind,
      token,
      from,
      to,
      ...(language && !foreign && { language }),
      ...(compound && { compound }),
      ...(word && word !== token && { word }),
    });
  };
  const longest = (a: Match, b: Match): number => b.to - b.from - (a.to - a.from);
  [...parts].sort(longest).forEach(tell);
  [...always].sort(longest).forEach(tell);
  const size = Array.from(whole.slice(0, 4 * SHORT)).length;
  if (!size) return found;
  const all = { token: whole, from: 0, to: whole.length };
  if (size < SHORT) found.push({ kind: 'short', ...all });
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{Ll}\p{Lu}\p{N}]/u].filter((some) => some.test(whole)).length;
  if (classes < 2) found.push({ kind: 'classes', ...all });
  return found;
}
