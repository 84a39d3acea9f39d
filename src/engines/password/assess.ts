/** How hard a password is to guess, and why. */
import { commonest } from './common.js';
import { dates } from './date.js';
import { walks } from './keyboard.js';
import { least, type Match } from './least.js';
import { lettersOf } from './letters.js';
import { listsFor, loadedWords } from './lists.js';
import { forbidden, like } from './own.js';
import { novel } from './novel.js';
import { repeats, sequences } from './pattern.js';
import { listed } from './words.js';
import type { Assessment, AssessOptions, Finding, ListLanguage, Score, WordList } from './types.js';

/** So much of a password is looked at in every way at once, in UTF-16 units. A longer one is shortened to what is new in it, and looked at part by part. */
const FULL = 100;
/** No more parts than this, and nothing that stands behind so many units: nobody types that. */
const PARTS = 5;
const LONGEST = 10_000;
/** Guesses for how often and from where a piece of it was copied. */
const COPY = 20;
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
  const whole = typeof password === 'string' ? password : '';
  const wanted = listsFor(options?.language ?? []);
  const lists = options?.lists ?? loadedWords;
  const used: ListLanguage[] = wanted.filter((code) => lists.has(code));
  const known: Known = {
    lists: used.map((code) => lists.get(code)!),
    forbid: options?.forbid ?? [],
    earlier: [options?.previous ?? []].flat(),
  };
  const { guesses, found } = whole.length > FULL ? long(whole, known) : short(whole, known);
  return {
    guesses,
    score: scoreOf(guesses),
    findings: findings(whole, found),
    lists: { used, pending: wanted.filter((code) => !lists.has(code)) },
  };
}

/** What it is compared with. */
interface Known {
  readonly lists: readonly WordList[];
  readonly forbid: readonly string[];
  readonly earlier: readonly string[];
}

interface Estimate {
  readonly guesses: number;
  /** What makes it easier, in the order in which it is told. */
  readonly found: readonly Match[];
}

const byLength = (matches: readonly Match[]): Match[] => [...matches].sort((a, b) => b.to - b.from - (a.to - a.from));

/** A text of ordinary length, in one. */
function short(text: string, { lists, forbid, earlier }: Known): Estimate {
  const letters = lettersOf(text);
  const names = forbid.length ? forbidden(letters, forbid) : [];
  const olds = earlier.length ? like(letters, earlier) : [];
  const matches: Match[] = [
    ...names,
    ...olds,
    ...commonest(letters),
    ...lists.flatMap((list) => listed(letters, list)),
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
  const { guesses, parts } = least(text.length, matches);
  // whatever is forbidden is told also where another reading of the password is cheaper
  return { guesses, found: [...byLength(parts), ...byLength([...names, ...olds])] };
}

/** A longer one: what is copied in it is as good as nothing. */
function long(whole: string, known: Known): Estimate {
  const { text, at, copies, longest } = novel(whole.slice(0, LONGEST));
  const first = short(text.slice(0, FULL), known);
  let guesses = first.guesses * COPY ** Math.min(copies, 100);
  for (let part = 1; part < PARTS && part * FULL < text.length; part++)
    guesses *= short(text.slice(part * FULL, (part + 1) * FULL), known).guesses;
  const found = first.found.map((match) => ({ ...match, from: at[match.from]!, to: at[match.to - 1]! + 1 }));
  return {
    guesses: Math.min(guesses, Number.MAX_VALUE),
    found: longest ? [{ kind: 'repeat', ...longest, guesses: COPY }, ...found] : found,
  };
}

/** What was found in words that can be told, each once. */
function findings(whole: string, matches: readonly Match[]): Finding[] {
  const found: Finding[] = [];
  const tell = ({ kind, from, to, language, compound, word }: Match): void => {
    if (kind === 'random' || found.some((other) => other.kind === kind && other.from <= from && other.to >= to)) return;
    const token = whole.slice(from, to);
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
  matches.forEach(tell);
  const size = Array.from(whole.slice(0, 4 * SHORT)).length;
  if (!size) return found;
  const all = { token: whole, from: 0, to: whole.length };
  if (size < SHORT) found.push({ kind: 'short', ...all });
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{Ll}\p{Lu}\p{N}]/u].filter((some) => some.test(whole)).length;
  if (classes < 2) found.push({ kind: 'classes', ...all });
  return found;
}
