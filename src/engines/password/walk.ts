/** Walking a tree of words along a password, with l33t and both spellings of letters with marks. */
import { maySecond, type Letters } from './letters.js';
import type { Trie } from './types.js';

/** A word that ends behind `to`, with so many of its letters in l33t. */
export type Hit = (to: number, mark: number, leet: number, last: string) => void;

export interface WalkOptions {
  /** The letter before, of which this may begin with the second half. */
  readonly before?: string;
  /** Letters count as they are: no dropped second ones. */
  readonly exact?: boolean;
  /** Letters in l33t so far. */
  readonly leet?: number;
}

/** Second letters in a row: ää may be typed aeae, and äe aee. Behind a second a (aa for å) there is none. The other letters have one. */
const MOST = 3;
const dropped = (letter: string): number => (letter === 'a' ? MOST : 1);
const E = 'e'.charCodeAt(0);

/** Calls `hit` for each word of the tree that begins at `from`; the same end may be called more than once. */
export function walk({ codes }: Letters, trie: Trie, from: number, hit: Hit, options: WalkOptions = {}): void {
  const { before = '', exact = false, leet = 0 } = options;
  const visit = (node: number, at: number, last: string, leets: number, drops: number): void => {
    const mark = trie.mark(node);
    if (mark) hit(at, mark, leets, last);
    const here = codes[at];
    if (!here) return;
    if (!here.length) return visit(node, at + 1, last, leets, drops);
    if (!exact && drops < dropped(last) && maySecond(last, here))
      visit(node, at + 1, last, leets, drops || here.includes(E) ? drops + 1 : MOST);
    for (let index = 0; index < here.length; index++) {
      const next = trie.step(node, here[index]!);
      if (next) visit(next, at + 1, String.fromCharCode(here[index]!), leets + (index ? 1 : 0), 0);
    }
  };
  visit(0, from, before, leet, 0);
}
