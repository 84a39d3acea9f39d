/** Telephone numbers and postal codes in cells. */
import { lengthAbroad } from '../../schema/phone.js';

export interface PhoneCell {
  /** One number, as it is written. */
  readonly text: string;
  /** Whether there is more in the cell: a second number, an extension, words. */
  readonly more: boolean;
  /** Whether it was written as a decimal number (`77012345.0`). */
  readonly float: boolean;
}

/** Words before a number. */
const label =
  /^(?:tlf|tel|telefon|phone|mob|mobil|mobile|gsm|sími|simi|s|m|t|tālr|tālrunis|telefonas|oqarasuaat|puh)\s*[.:]*\s+(?=[+(\d])|^(?:tlf|tel|telefon|phone|mob|mobil|mobile|gsm|sími|tālr|telefonas|puh|p)(?:[. ]*nr)?[.:]+\s*(?=[+(\d])|^tel:|^[\p{So}\ufe0f\s=]+(?=[+(\d])/iu;
/** What parts a number from a second one, an extension or words: a slash, a comma or a bracket only behind enough digits for a number. */
const parting =
  /(?<=\d\D?\d\D?\d\D?\d\D?\d\D?\d)\)?\s*(?:[/;|,:(\n]|(?=[+])|\b(?:og|and|ja|un|ir|eller|or|või|vai|ar|ext|int|linna|lokal|x)\b\.?|x(?=\d)|#|\p{L})/iu;

/** A second number behind the first, with nothing but blanks or a dash between, of as many digits; or its last digits: `555 0100-0102`. */
function secondAt(text: string, digits: number): number {
  const abroad = lengthAbroad(text);
  // no number at home has twelve digits, and none of a country has more than its plan
  const halves =
    !/^(?:\+|00)/.test(text) && digits >= 12 && digits <= 16 && digits % 2 === 0 ? digits / 2 : abroad && digits > abroad ? abroad : 0;
  if (halves) {
    let at = 0;
    for (let seen = 0; seen < halves; at++) if (/\d/.test(text[at]!)) seen++;
    return /\D/.test(text[at] ?? '') ? at : 0;
  }
  const range = digits > 8 ? /^([1-9][\d\s]*\d)\s*[-–]\s*\d{1,4}$/.exec(text) : null;
  const first = range?.[1]!.replace(/\s/g, '').length;
  return first === 8 || (first === 7 && !(digits === 9 && text.startsWith('8'))) ? range![1]!.length : 0;
}

/** The first telephone number of a cell; undefined where that is none. */
export function phoneIn(cell: string): PhoneCell | undefined {
  const all = cell.trim().slice(0, 120);
  const float = /^\+?\d{5,15}\.0+$/.test(all);
  const whole = (float ? all.replace(/\.0+$/, '') : all)
    .replace(label, '')
    .replace(/[\u2010-\u2012\u2212]/g, '-')
    .replace(/^\(\s*(\+\d{1,3})\s*\)\s*/, '$1 ')
    .trim();
  // what is left of a number in the way of scientists
  if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(whole)) return undefined;
  const cut = parting.exec(whole);
  const one = (cut ? whole.slice(0, cut.index) : whole)
    .replace(/[\s(./–-]+$/, '')
    .replace(/^\(([^)]*)$/, '$1')
    .trim();
  const count = (some: string) => some.replace(/\(0\)/, '').replace(/\D/g, '').length;
  let digits = count(one);
  // by far most numbers are short
  const second = digits > 8 && digits < 30 ? secondAt(one, digits) : 0;
  const text = second ? one.slice(0, second).trim() : one;
  if (second) digits = count(text);
  if (!/^[+(\d][\d\s()./–-]{2,30}$/.test(text) || digits < 3 || digits > 15 || !/[1-9]/.test(text)) return undefined;
  return { text, more: second > 0 || (!!cut && /[\d\p{L}]/u.test(whole.slice(cut.index))), float };
}

/** The postal code and the town of one cell: `5970 Ærøskøbing`, `LV-1010 Rīga`, `Vilnius LT-07114`, `123 45 Kiruna`. */
export function postalIn(cell: string): [code: string | undefined, town: string | undefined] {
  const text = cell.trim().slice(0, 200);
  const code = '(?:[A-Z]{1,2}-)?\\d{3,5}(?:\\s\\d{2}(?!\\d))?';
  const first = new RegExp(`^(${code})[\\s,]+(?=\\D)(.+)$`, 'iu').exec(text);
  if (first) return [first[1]!.toUpperCase(), first[2]!];
  const last = new RegExp(`^(.*?[^\\s,])[\\s,]+(${code})$`, 'iu').exec(text);
  if (last) return [last[2]!.toUpperCase(), last[1]!];
  return new RegExp(`^${code}$`, 'i').test(text) ? [text.toUpperCase(), undefined] : [undefined, text || undefined];
}

/** A postal code of which a spreadsheet has made a number: `3900.0`, `3900,00`, `3.900`; undefined for others. */
export const codeOf = (cell: string): string | undefined => {
  const code = /^(\d{3,6})[.,]0*$/.exec(cell)?.[1] ?? (/^\d{1,2}[.,\u00a0\u202f]\d{3}$/.test(cell) ? cell.replace(/\D/, '') : undefined);
  return code ?? (/^[1-9] \d{3}$/.test(cell) ? cell.replace(' ', '') : undefined);
};

/** How many digits the postal codes of countries have where some begin with a zero. */
const lengths: Readonly<Record<string, number>> = { NO: 4, SJ: 4, DK: 4, FI: 5, AX: 5, LT: 5 };
/** Towns of which the postal codes begin with a zero. */
const zeroTowns: Readonly<Record<string, number>> = {
  ...{ oslo: 4, 'høje taastrup': 4, 'københavn c': 4, vilnius: 5 },
  ...{ helsinki: 5, helsingfors: 5, espoo: 5, esbo: 5, vantaa: 5, vanda: 5 },
};
const padded = (code: string, length: number | undefined): string =>
  length && /^\d+$/.test(code) && code.length < length && code.length >= length - 2 ? code.padStart(length, '0') : code;

/** A postal code with the zero that a spreadsheet took away: where codes have so many digits, and may begin with one. */
export const zeroed = (code: string, country: string): string => padded(code, lengths[country]);

/** The same, where no country is named: by a town whose codes begin with a zero. `fallback`: how many digits, where no town is named either. */
export const zeroedIn = (code: string, town: string | undefined, fallback?: number): string =>
  padded(code, town === undefined ? fallback : zeroTowns[town.trim().toLowerCase()]);
