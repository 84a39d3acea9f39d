/** Whether a passphrase was written down: two of its words are asked for. */

/** Two places in a list of so many, in order, by chance. */
export function twoOf(count: number): readonly [number, number] {
  const [one = 0, other = 0] = crypto.getRandomValues(new Uint32Array(2));
  const first = one % count;
  const second = (first + 1 + (other % (count - 1))) % count;
  return first < second ? [first, second] : [second, first];
}

const plain = (word: string): string => word.normalize('NFKC').trim().toLowerCase();

/** Whether this is the word, as phones and people write it. */
export const isWord = (typed: string, word: string): boolean => plain(typed) === plain(word);
