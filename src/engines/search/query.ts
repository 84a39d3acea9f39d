/** Reading a query: its words, and what they are together. */
import { addressesIn } from './contacts.js';
import { spell, wordsOf } from './fold.js';
import { needleOf, type Needle } from './needle.js';
import { begun } from './pack.js';

/** Words of a query beyond this number are passed over, and letters beyond that one. */
export const MOST_WORDS = 12;
const MOST_LETTERS = 400;

/** Shorter words are not joined. */
const SHORTEST_JOINED = 4;

/** A word to be found, by itself or in one with its neighbours. */
export interface Asked {
  readonly needle: Needle;
  /** "sjømat" for "sjø mat", a phone number for its digits, a domain for its words. */
  readonly joined: readonly Needle[];
}

/** All words of a query in their order. */
const all = (query: string): string[] =>
  wordsOf(
    query
      .slice(0, MOST_LETTERS)
      .replace(/\bhttps?:\/\/([^/?#\s]*)\S*/gi, ' $1')
      .replace(/\bwww\./gi, ' '),
  )
    .filter((word) => spell(word).key)
    .slice(0, MOST_WORDS);

/** The words of a query, each once. */
export const queryWords = (query: string): string[] => [...new Set(all(query))];

export function readQuery(query: string): Asked[] {
  const words = all(query);
  const joined = new Map<string, Map<string, Needle>>(words.map((word) => [word, new Map()]));
  const join = (text: string, parts: readonly string[], as = needleOf(text, false)): void => {
    if (as.key.length >= SHORTEST_JOINED) for (const part of parts) joined.get(part)?.set(text, as);
  };
  for (let at = 1; at < words.length; at++) {
    const pair = words.slice(at - 1, at + 1);
    join(pair.map((word) => spell(word).short).join(''), pair);
  }
  // digits that are set apart are one number
  for (let at = 0; at < words.length; at++) {
    let end = at;
    while (/^\d+$/.test(words[end] ?? '')) end++;
    if (end === at) continue;
    const parts = words.slice(at, end);
    const number = parts.join('');
    if (parts.length > 2) join(number, parts);
    if (/^0\d{5,}/.test(number)) join(number.replace(/^0+/, ''), parts);
    at = end;
  }
  for (const address of addressesIn(query.slice(0, MOST_LETTERS))) {
    const needle = { ...needleOf('', false), word: address, key: address, begun: begun(address), short: '' };
    join(address, wordsOf(address), needle);
    for (const word of words) if (address.split(/[.@-]/).includes(spell(word).short)) joined.get(word)!.set(address, needle);
  }
  return [...joined].map(([word, others]) => ({ needle: needleOf(word), joined: [...others.values()] }));
}
