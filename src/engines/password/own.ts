/** What this visitor should not use: names that the policy forbids, and what is like an earlier password. */
import { capitals, decorator, leets } from './affix.js';
import type { Match } from './least.js';
import { keyOf, lettersOf, type Letters } from './letters.js';
import { createTrie } from './trie.js';
import type { Trie } from './types.js';
import { walk } from './walk.js';

/** An attacker on this firm tries its names early. */
const FORBIDDEN_GUESSES = 50;
/** Names with fewer letters, and words of names with fewer, are in too many words by chance. */
const WHOLE = 3;
const PART = 4;
/** No more names, and no longer ones, are looked for: `forbid` may hold the members of a large cluster. */
const MOST = 20_000;
const LONGEST = 80;

const tries = new WeakMap<readonly string[], Trie>();

function trieOf(forbid: readonly string[]): Trie {
  const known = tries.get(forbid);
  if (known) return known;
  const trie = createTrie();
  const add = (word: string, least: number): void => {
    const key = keyOf(word);
    if (key.length >= least) trie.add(key, 1);
  };
  for (const name of forbid.slice(0, MOST)) {
    if (typeof name !== 'string') continue;
    const words = name.slice(0, LONGEST).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    words.forEach((word) => add(word, PART));
    add(words.join(''), WHOLE);
  }
  tries.set(forbid, trie);
  return trie;
}

/** Names of `forbid`, whole and word by word. The tree that is made of it is kept with the array: do not change it, make a new one. */
export function forbidden(letters: Letters, forbid: readonly string[]): Match[] {
  const trie = trieOf(forbid);
  const { text } = letters;
  const decorated = decorator(text);
  const found: Match[] = [];
  for (let from = 0; from < text.length; from++) {
    const ends = new Map<number, number>();
    walk(letters, trie, from, (to, _, leet) => ends.set(to, Math.min(leet, ends.get(to) ?? leet)));
    for (const [to, leet] of ends) {
      const guesses = FORBIDDEN_GUESSES * capitals(text.slice(from, to)) * leets(leet);
      found.push(...decorated({ kind: 'forbidden', from, to, guesses }));
    }
  }
  return found;
}

/** A piece of an earlier password that is as long as this, or as long as that one is, counts. */
const PIECE = 5;
/** Guesses for a piece of an earlier password. */
const PIECE_GUESSES = 20;
/** Ways to change one place of a password: to put, take or replace a character. */
const CHANGES = 40;
/** Further changes than this, or more than a third of it, make a new password. */
const DIFFERENT = 4;

/** Pieces that an earlier password has too, and the whole where little was changed. Case, marks and l33t do not count as changes. */
export function like(letters: Letters, previous: readonly string[]): Match[] {
  const found: Match[] = [];
  const { text } = letters;
  for (const old of previous.slice(0, 10)) {
    if (typeof old !== 'string' || !old) continue;
    const other = lettersOf(old.slice(0, 128));
    const least = Math.min(PIECE, other.text.length);
    for (const [from, to] of pieces(letters, other, least)) found.push({ kind: 'previous', from, to, guesses: PIECE_GUESSES });
    const changed = distance(letters, other);
    if (text && changed <= Math.min(DIFFERENT, text.length / 3))
      found.push({ kind: 'previous', from: 0, to: text.length, guesses: PIECE_GUESSES * (CHANGES * text.length) ** changed });
  }
  return found;
}

/** The longest pieces of one that are in the other, at each of its places. */
function pieces(one: Letters, other: Letters, least: number): [number, number][] {
  const found: [number, number][] = [];
  let before = new Uint16Array(other.text.length + 1);
  const runs: number[] = [];
  for (let at = 0; at < one.text.length; at++) {
    const now = new Uint16Array(other.text.length + 1);
    let longest = 0;
    for (let to = 0; to < other.text.length; to++) {
      if (same(one, at, other, to)) longest = Math.max(longest, (now[to + 1] = before[to]! + 1));
    }
    runs.push(longest);
    before = now;
  }
  // only where it does not go on
  runs.forEach((length, at) => {
    if (length >= least && !(runs[at + 1]! > length)) found.push([at + 1 - length, at + 1]);
  });
  return found;
}

const same = (one: Letters, at: number, other: Letters, to: number): boolean =>
  one.plain[at] === other.plain[to] || one.codes[at]!.some((code) => other.codes[to]!.includes(code));

/** Changes from one to the other (Levenshtein). */
function distance(one: Letters, other: Letters): number {
  let before = Array.from({ length: other.text.length + 1 }, (_, to) => to);
  for (let at = 1; at <= one.text.length; at++) {
    const now = [at];
    for (let to = 1; to <= other.text.length; to++) {
      const cost = same(one, at - 1, other, to - 1) ? 0 : 1;
      now.push(Math.min(before[to]! + 1, now[to - 1]! + 1, before[to - 1]! + cost));
    }
    before = now;
  }
  return before.at(-1)!;
}
