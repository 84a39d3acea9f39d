/** How long guessing takes, as a range of units: estimates are not more exact than that. */

/**
 * The attacker: somebody who has a copy of the site's database, in which passwords are kept as they should be (a slow hash such as
 * bcrypt or Argon2). Guesses a second with one strong machine, and with a hundred of them or a hash that is weaker.
 */
export const guessesPerSecond = { least: 1e4, most: 1e6 } as const;

export const units = ['instant', 'seconds', 'minutes', 'hours', 'days', 'months', 'years', 'centuries'] as const;
export type Unit = (typeof units)[number];

const day = 86_400;
/** In seconds: from here on the next unit is meant. */
const bounds = [1, 60, 3600, day, 30 * day, 365 * day, 36_500 * day];

const unitOf = (seconds: number): Unit => units[bounds.filter((bound) => seconds >= bound).length]!;

/** From the fastest to the slowest; the two may be the same. On average half of the guesses are needed. */
export const rangeOf = (guesses: number): readonly [Unit, Unit] => [
  unitOf(guesses / 2 / guessesPerSecond.most),
  unitOf(guesses / 2 / guessesPerSecond.least),
];

const TOP = 14;
const scores = [0, 3, 6, 8, 10];

/** Where a number of guesses stands on the meter, from 0 to 100: by its logarithm, with 10¹⁴ as the end. */
export const percentOf = (guesses: number): number => Math.round(Math.min(100, Math.max(2, (Math.log10(guesses) / TOP) * 100)));

/** Where a score begins on the meter. */
export const percentOfScore = (score: number): number => Math.round(((scores[score] ?? 0) / TOP) * 100);
