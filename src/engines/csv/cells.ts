/** What stands in a cell: numbers with commas, coordinates, lists. */

/** What Excel writes where a formula failed. */
const mistake = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/i;

/** What Excel takes for a formula, and a formula can send the table away; and that with apostrophes before it, so that they can be told from ours. */
export const formula = /^'*(\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** A cell without what surrounds it, and without the apostrophe by which our own export keeps Excel from taking a text for a formula. */
export const clean = (cell: string): string => {
  const trimmed = cell.trim();
  const text = trimmed.startsWith("'") && formula.test(trimmed) ? trimmed.slice(1) : trimmed;
  return text.startsWith('#') && mistake.test(text) ? '' : text;
};

/** `64,1466`, `-21.94`, `1 200`; what is no number stays as it is, for the reader to tell. */
export function numberOf(cell: string): number | string {
  const plain = cell.replace(/[\s\u00a0\u2009\u202f]/g, '').replace(/^[−–]/, '-');
  const number = /^[+-]?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : NaN;
  return Number.isFinite(number) ? number : cell;
}

const sexagesimal =
  /^([NSEWØVAÖL])?\s*(-?\d+(?:[.,]\d+)?)\s*°\s*(?:(\d+(?:[.,]\d+)?)\s*['′’]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:["″”]|'')\s*)?([NSEWØVAÖL])?$/iu;

/** Degrees: `64,1466`, `64.1466° N`, `64°08'48"N`. In the north, west is also V, east also Ø, A, Ö. */
export function degreesOf(cell: string): number | string {
  const plain = numberOf(cell);
  const [, before, degrees, minutes = '0', seconds = '0', after] = (typeof plain === 'string' ? sexagesimal.exec(cell) : null) ?? [];
  if (degrees === undefined) return plain;
  const number = (text: string) => Number(text.replace(',', '.'));
  const size = Math.abs(number(degrees)) + number(minutes) / 60 + number(seconds) / 3600;
  const negative = degrees.startsWith('-') || /[swv]/i.test(before ?? after ?? '');
  return Math.round((negative ? -size : size) * 1e6) / 1e6;
}

/** Both coordinates of one cell: `64.1466, -21.9426`, `64,1466; -21,9426`, `64,1466 -21,9426`. */
export function pointOf(cell: string): [string, string] | undefined {
  const parts = /[;|/]/.test(cell)
    ? cell.split(/[;|/]/)
    : /^[^,]*\.[^,]*,/.test(cell) || /,\s/.test(cell)
      ? cell.split(/,(?=\s|[^,]*\.)/)
      : cell.split(/\s+(?=[-−+\d])/);
  const [lat, lon, more] = parts.map((part) => part.trim());
  return lat && lon && more === undefined ? [lat, lon] : undefined;
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
