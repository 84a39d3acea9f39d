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

/** Lists without what stands in them twice: many are drawn of one. */
const distincts = new WeakMap<readonly string[], readonly string[]>();

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
  const distinct = distincts.get(list) ?? [...new Set(list)];
  distincts.set(list, distinct);
  if (distinct.length < 2 || !(count >= 1)) throw new RangeError('A passphrase takes one word or more, of a list of two or more.');
  const words = Array.from({ length: Math.floor(count) }, () => distinct[below(distinct.length, random)]!);
  return { text: words.join('-'), words, bits: words.length * Math.log2(distinct.length) };
}

/** So many are drawn to see how many of them fit, and no more than that once so many do; fewer are too few to go by. */
const DRAWN = 20_000;
const MANY = 200;
const FEW = 20;

/** The most that a passphrase may have. */
export interface Room {
  /** In characters. */
  readonly length: number;
  /** In bytes of UTF-8. */
  readonly bytes: number;
}

/**
 * Draws a passphrase that is no longer than a server takes: of all those that fit, each is as likely as the others. Its bits are fewer
 * by what the limits tell an attacker, as near as drawing many of them can tell.
 *
 * @returns undefined where no more than one in a thousand fits
 */
export function passphraseWithin(
  count: number,
  list: readonly string[],
  room: Room,
  random: Random = (numbers) => crypto.getRandomValues(numbers),
): Passphrase | undefined {
  const first = passphrase(count, list, random);
  const distinct = distincts.get(list)!;
  const bytes = distinct.map((word) => new TextEncoder().encode(word).length);
  const joints = first.words.length - 1;
  // as many numbers at a time as a browser gives at once
  const numbers = new Uint32Array(16_384);
  const fair = NUMBERS - (NUMBERS % distinct.length);
  let at = numbers.length;
  const draw = (): number => {
    for (;;) {
      if (at === numbers.length) {
        random(numbers);
        at = 0;
      }
      const number = numbers[at++]!;
      if (number < fair) return number % distinct.length;
    }
  };
  let found: string[] | undefined;
  let good = 0;
  let drawn = 0;
  while (drawn++ < DRAWN && good < MANY) {
    const words = first.words.map(draw);
    const fits =
      words.reduce((sum, word) => sum + distinct[word]!.length, joints) <= room.length &&
      words.reduce((sum, word) => sum + bytes[word]!, joints) <= room.bytes;
    if (!fits) continue;
    good++;
    found ??= words.map((word) => distinct[word]!);
  }
  if (!found || good < FEW) return undefined;
  return { text: found.join('-'), words: found, bits: first.bits + Math.log2(good / (drawn - 1)) };
}
