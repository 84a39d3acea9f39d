/** Dates and years, with and without something between: 1985, 17.06.1944, 170644, 2026-05-01. */
import type { Match } from './least.js';

/** The years that people take, of birth mostly. */
const FIRST = 1900;
const LAST = 2050;
/** A year of the last decades is as good as any other near it. */
const NEAR = 60;
const DAYS = 365;
/** What may stand between day, month and year counts as one of so many. */
const SEPARATORS = 4;

const DATE = /(?=((\d{1,2})([\s/\\_.-])(\d{1,2})\3(\d{4}|\d{2})|(\d{4})([\s/\\_.-])(\d{1,2})\7(\d{1,2})))/g;
const DIGITS = /\d+/g;

const isYear = (year: number): boolean => year >= FIRST && year <= LAST;
const fullYear = (two: number): number => two + (two > 50 ? 1900 : 2000);
const isDay = (a: number, b: number): boolean => Math.min(a, b) >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;

/** Guesses for a year, by how far it is from now. */
export const yearGuesses = (year: number): number => Math.max(Math.abs(year - new Date().getFullYear()), NEAR);

/** Guesses for a row of digits as a date or a year; infinite if it is none. */
export function dateGuesses(digits: string): number {
  const number = (from: number, to?: number): number => Number(digits.slice(from, to));
  let least = Infinity;
  const date = (year: number, a: number, b: number): void => {
    if (isYear(year) && isDay(a, b)) least = Math.min(least, yearGuesses(year) * DAYS);
  };
  if (digits.length === 4) {
    if (isYear(Number(digits))) least = yearGuesses(Number(digits));
    else if (isDay(number(0, 2), number(2))) least = DAYS;
  } else if (digits.length === 6) {
    date(fullYear(number(4)), number(0, 2), number(2, 4));
    date(fullYear(number(0, 2)), number(2, 4), number(4));
    date(number(2), number(0, 1), number(1, 2));
  } else if (digits.length === 8) {
    date(number(4), number(0, 2), number(2, 4));
    date(number(0, 4), number(4, 6), number(6));
  } else if (digits.length === 5 || digits.length === 7) {
    const year = digits.length === 7 ? number(3) : fullYear(number(3));
    date(year, number(0, 1), number(1, 3));
    date(year, number(0, 2), number(2, 3));
  }
  return least;
}

export function dates(text: string): Match[] {
  const found: Match[] = [];
  for (const match of text.matchAll(DATE)) {
    const [, token, a, , b, late, early, , c, d] = match;
    const year = Number(early ?? late);
    const full = year < 100 ? fullYear(year) : year;
    if (isYear(full) && isDay(Number(a ?? c), Number(b ?? d)))
      found.push({ kind: 'date', from: match.index, to: match.index + token!.length, guesses: yearGuesses(full) * DAYS * SEPARATORS });
  }
  for (const { 0: digits, index } of text.matchAll(DIGITS)) {
    for (let from = 0; from < digits.length; from++) {
      for (let length = 4; length <= Math.min(8, digits.length - from); length++) {
        const guesses = dateGuesses(digits.slice(from, from + length));
        if (guesses < Infinity) found.push({ kind: 'date', from: index + from, to: index + from + length, guesses });
      }
    }
  }
  return found;
}
