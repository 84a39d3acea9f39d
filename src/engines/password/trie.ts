/** Word lists as they travel, and as trees that are walked along a password. */
import type { Trie } from './types.js';

/** A tree that is grown word by word, in flat arrays: a list of 12,000 words takes a few milliseconds and half a megabyte. */
export function createTrie(): Trie & { add: (word: string, mark: number) => void } {
  let size = 1;
  let letters = new Uint16Array(1024);
  let marks = new Uint16Array(1024);
  let child = new Uint32Array(1024);
  let sibling = new Uint32Array(1024);
  const grow = <T extends Uint16Array | Uint32Array>(old: T, make: new (length: number) => T): T => {
    const more = new make(old.length * 2);
    more.set(old);
    return more;
  };
  const step = (node: number, letter: number): number => {
    let next = child[node]!;
    while (next && letters[next] !== letter) next = sibling[next]!;
    return next;
  };
  return {
    step,
    mark: (node) => marks[node]!,
    add(word, mark) {
      let node = 0;
      for (let at = 0; at < word.length; at++) {
        const letter = word.charCodeAt(at);
        let next = step(node, letter);
        if (!next) {
          if (size === letters.length) {
            letters = grow(letters, Uint16Array);
            marks = grow(marks, Uint16Array);
            child = grow(child, Uint32Array);
            sibling = grow(sibling, Uint32Array);
          }
          next = size++;
          letters[next] = letter;
          sibling[next] = child[node]!;
          child[node] = next;
        }
        node = next;
      }
      marks[node] = marks[node]! | mark;
    },
  };
}

/**
 * Sorted words in which each begins with a digit (base 36, capped) for how much it shares with the one before: front coding.
 * Half the size of the plain list after compression.
 */
export function* unpack(packed: string): Generator<string> {
  let word = '';
  for (const [, shared, rest] of packed.matchAll(/([0-9A-Z])([^0-9A-Z]*)/g)) {
    word = word.slice(0, parseInt(shared!, 36)) + rest;
    yield word;
  }
}
