/** Passphrases of words drawn by chance. */

/** Fills an array with random numbers; `crypto.getRandomValues`, or another for tests. */
export type Random = (numbers: Uint32Array<ArrayBuffer>) => unknown;

export interface Passphrase {
  /** The words, joined by a hyphen. */
  readonly text: string;
  readonly words: readonly string[];
  /** Its entropy in bits, for an attacker who knows the list and the number of words. */
  readonly bits: number;
}

const NUMBERS = 2 ** 32;

/** A whole number below `bound`, each as likely as the others: numbers of the incomplete last round are drawn again. */
function below(bound: number, random: Random): number {
  const fair = NUMBERS - (NUMBERS % bound);
  const drawn = new Uint32Array(1);
  do random(drawn);
  while (drawn[0]! >= fair);
  return drawn[0]! % bound;
}

/**
 * Draws a passphrase.
 *
 * @param count How many words; at least one.
 * @param list Words to draw from, as `loadPhraseWords` gives them; each may come more than once.
 * @param random Where chance comes from. Default: the browser's or Node's `crypto.getRandomValues`.
 * @throws RangeError where there is no word to draw, or fewer than two.
 */
export function passphrase(
  count: number,
  list: readonly string[],
  random: Random = (numbers) => crypto.getRandomValues(numbers),
): Passphrase {
  const distinct = [...new Set(list)];
  if (distinct.length < 2 || !(count >= 1)) throw new RangeError('A passphrase takes one word or more, of a list of two or more.');
  const words = Array.from({ length: Math.floor(count) }, () => distinct[below(distinct.length, random)]!);
  return { text: words.join('-'), words, bits: words.length * Math.log2(distinct.length) };
}
