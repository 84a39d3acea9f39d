/** Telephone numbers and postal codes in cells. */

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
  /^(?:tlf|tel|telefon|phone|mob|mobil|mobile|gsm|sími|simi|s|m|t|tālr|tālrunis|telefonas|oqarasuaat|puh)\s*[.:]*\s+(?=[+(\d])|^(?:tlf|tel|telefon|phone|mob|mobil|mobile|gsm|sími|tālr|telefonas|puh|tel\. nr)[.:]+\s*(?=[+(\d])|^tel:/iu;
/** What parts a number from a second one, an extension or words: a slash or a comma only behind enough digits for a number. */
const parting =
  /(?<=\d\D?\d\D?\d\D?\d\D?\d\D?\d)\)?\s*(?:[/;|,\n]|\b(?:og|and|ja|un|ir|eller|or|või|vai|ar|ext|int|linna|lokal|x)\b\.?|x(?=\d)|#|\(?[\p{L}])/iu;

/** The first telephone number of a cell; undefined where that is none. */
export function phoneIn(cell: string): PhoneCell | undefined {
  const all = cell.trim().slice(0, 120);
  const float = /^\+?\d{5,15}\.0+$/.test(all);
  const whole = (float ? all.replace(/\.0+$/, '') : all).replace(label, '').trim();
  // what is left of a number in the way of scientists
  if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(whole)) return undefined;
  const cut = parting.exec(whole);
  const text = (cut ? whole.slice(0, cut.index) : whole).replace(/[\s(./–-]+$/, '').trim();
  const digits = text.replace(/\(0\)/, '').replace(/\D/g, '').length;
  if (!/^[+(\d][\d\s()./–-]{2,30}$/.test(text) || digits < 3 || digits > 15) return undefined;
  return { text, more: !!cut && /[\d\p{L}]/u.test(whole.slice(cut.index)), float };
}

/** The postal code and the town of one cell: `5970 Ærøskøbing`, `LV-1010 Rīga`, `Vilnius LT-07114`, `123 45 Kiruna`. */
export function postalIn(cell: string): [code: string | undefined, town: string | undefined] {
  const text = cell.trim().slice(0, 200);
  const code = '(?:[A-Z]{1,2}-)?\\d{3,5}(?:\\s\\d{2}(?!\\d))?';
  const first = new RegExp(`^(${code})[\\s,]+(?=\\D)(.+)$`, 'u').exec(text);
  if (first) return [first[1]!, first[2]!];
  const last = new RegExp(`^(.*?[^\\s,])[\\s,]+(${code})$`, 'u').exec(text);
  if (last) return [last[2]!, last[1]!];
  return new RegExp(`^${code}$`).test(text) ? [text, undefined] : [undefined, text || undefined];
}

/** A postal code with the zero that a spreadsheet took away: where codes have so many digits, and may begin with one. */
export function zeroed(code: string, country: string): string {
  const length = { NO: 4, SJ: 4, DK: 4, FI: 5, AX: 5, LT: 5 }[country];
  return length && /^\d+$/.test(code) && code.length < length && code.length >= length - 2 ? code.padStart(length, '0') : code;
}
