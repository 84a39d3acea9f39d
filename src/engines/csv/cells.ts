/** What stands in a cell: numbers with commas, lists. Years are in `years.ts`, coordinates in `degrees.ts`, addresses in `links.ts`. */
import { plainOf } from '../../schema/plain.js';

/** What spreadsheets write where a formula failed, in any language, in capitals: `#REF!`, `#VÆRDI!`, `#NAVN?`, `#DIVISION/0!`. */
const failed = /^#[\p{Lu}\d_]+(?:\/[\p{Lu}\d]+)?[!?]$/u;
/** The same without a sign at the end: `#I/T`, `Err:502`, signs where a column is too narrow, a formula that was never reckoned. */
const mistake =
  /^(?:#(?:N\/A|I\/T|I\/A|N\/D|Á\/E|NV|GETTING_DATA)|#{3,}|(?:err|feil|fejl|fel|villa|viga|kļūda|kļ\.|klaida|virhe):\d{3}|\[object object\]|=(?![^(]*\(\s*"https?:)[\p{L}.\d]{1,30}\(.*\))$/isu;
/** What Google Sheets and others write where a value has not come yet. */
const waiting =
  /^(?:loading|laste[rs](?: inn)?|indlæses?r?|læser|henter(?: data)?|wird geladen|laddar|läser in|ladataan|laadimine|laadin|laeb|ielādē|notiek ielāde|įkeliama|kraunama|hleð(?:ur)?(?: inn)?|sæki)\s?(?:\.{3}|…)$/iu;
/** What databases and people write where there is nothing. */
const nothing = new Set(
  'NULL null Null (null) \\N NaN nan undefined N/A n/a N/a n.a. I/T i/t - – — . ? #N/A -- (blank) (tom) (tomt) (empty) (autt) (tühi) (tukšs) (tuščia) None [] {} a:0:{}'.split(
    ' ',
  ),
);

/** What Excel takes for a formula, and a formula can send the table away. */
const formula = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/u;
/** `="0150"`, by which a table keeps Excel from making a number of it. */
const quotedNumber = /^="+([^"]*)"+$/;
/** Signs that nobody sees. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Whether a long cell may be more, or less, than its words: most are not. */
const special = /^[#'=(\\?.\-–—]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Whether a cell holds the mistake of a formula, or what has not come yet. */
export const isMistake = (cell: string): boolean => failed.test(cell) || mistake.test(cell) || waiting.test(cell);

/** Without what programs put around it or in its place; `""` for what means nothing. */
function bare(cell: string, name: boolean): string {
  const text = special.test(cell) ? cell.replace(unseen, '').trim() : cell;
  const number = text.startsWith('=') && quotedNumber.exec(text);
  if (number) return number[1]!.trim();
  return (!name && text.length < 10 && nothing.has(text)) || (mayBeMistake(text) && isMistake(text)) ? '' : text;
}

/** By its first and last sign: numbers and words are none. */
function mayBeMistake(text: string): boolean {
  const first = text[0];
  const last = text[text.length - 1];
  return first === '#' || first === '=' || first === '[' || last === '.' || last === '…' || text.includes(':');
}

/** Short ones may be anything. */
const isSpecial = (text: string): boolean => text.length < 19 || special.test(text);

/** Whether a spreadsheet, or the reader of cells, would make something else of a text. */
const changes = (text: string): boolean => formula.test(text) || plainOf(bare(text, false)) !== text;

/** Whether a text has to be kept from that by an apostrophe before it: then the reader takes that away, and nothing else. */
export function needsApostrophe(text: string): boolean {
  if (!isSpecial(text)) return changes(text);
  const rest = text.replace(/^'+/, '');
  return changes(rest) || (rest !== text && /^\d/.test(rest));
}

/**
 * The words of a cell: without what surrounds them, without markup, and without the apostrophe or the formula that keeps a spreadsheet from changing them;
 * `""` for mistakes of formulas and for what means nothing.
 *
 * @param name Whether it is a name or an address: what means nothing elsewhere is then told, or somebody's name.
 */
export function clean(cell: string, name = false): string {
  const trimmed = cell.trim();
  if (!isSpecial(trimmed)) return plainOf(trimmed);
  return trimmed.startsWith("'") && needsApostrophe(trimmed) ? trimmed.slice(1) : plainOf(bare(trimmed, name));
}

/** `64,1466`, `-21.94`, `1 200`; what is no number stays as it is, for the reader to tell. */
export function numberOf(cell: string): number | string {
  const plain = cell.replace(/[\s\u00a0\u2009\u202f]/g, '').replace(/^[−–]/, '-');
  const number = /^[+-]?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : NaN;
  return Number.isFinite(number) ? number : cell;
}

/** An item that is said to be empty, by `""`. */
const EMPTY = '\0';

/**
 * The items of a list in a cell, and "" in the place of those that are written as `""`: so lists in several languages stay side by side.
 */
export const placesOf = (cell: string): string[] => partsOf(cell).map((item) => (item === EMPTY ? '' : item));

/**
 * The items of a list in a cell. They are parted by `|`, else by `;` or lines, else by commas that do not stand within a number or brackets.
 * An item in quotation marks is one, whatever is in it.
 */
export const itemsOf = (cell: string): string[] => partsOf(cell).filter((item) => item !== EMPTY);

function partsOf(cell: string): string[] {
  for (const separator of [/\|/, /[;\n]/, /,/]) {
    const items = parted(cell, separator);
    if (items.length > 1 || separator.source === ',') return items.map((item) => item.trim()).filter(Boolean);
  }
  return [];
}

function parted(cell: string, separator: RegExp): string[] {
  // most cells are plain
  if (!separator.test(cell)) return /^\s*"/.test(cell) ? partedByHand(cell, separator) : [cell];
  if (!/["([]/.test(cell)) return cell.split(separator.source === ',' ? /(?<!\d),|,(?!\d)/ : separator);
  return partedByHand(cell, separator);
}

function partedByHand(cell: string, separator: RegExp): string[] {
  const items: string[] = [];
  let item = '';
  let depth = 0;
  for (let at = 0; at < cell.length; at++) {
    const sign = cell[at]!;
    const close = sign === '"' && !item.trim() ? closing(cell, at, separator) : 0;
    if (close) {
      items.push(
        cell
          .slice(at + 1, close)
          .replaceAll('""', '"')
          .trim() || EMPTY,
      );
      at = cell.slice(close + 1).search(separator);
      if (at < 0) return items;
      at += close + 1;
      item = '';
      continue;
    }
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    const within = sign === ',' && (depth > 0 || (/\d/.test(cell[at - 1] ?? '') && /\d/.test(cell[at + 1] ?? '')));
    if (separator.test(sign) && !within) {
      items.push(item);
      item = '';
    } else item += sign;
  }
  return [...items, item];
}

/** Where the quotation mark at `from` closes, right before a separator or the end; 0 if it does not. */
function closing(cell: string, from: number, separator: RegExp): number {
  for (let at = from + 1; at < cell.length; at++) {
    if (cell[at] !== '"') continue;
    if (cell[at + 1] === '"') at++;
    else {
      const next = cell.slice(at + 1).trimStart();
      return !next || separator.test(next[0]!) ? at : 0;
    }
  }
  return 0;
}
