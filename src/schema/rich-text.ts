/** What a text in Markdown may ask for. More than that takes a browser minutes, and no reader wants it. All is done in one pass over the text. */

/** Characters of one text. */
export const LONGEST = 30_000;
/** Lists and quotations within each other, by the signs that begin a line, and by its indent. */
const DEEPEST = 8;
const INDENT = 40;
/** Cells of all tables of a text. Each row has as many as the heading, however short it is. */
const CELLS = 3000;
/** Signs of emphasis, links and code in one paragraph, each of which may be the other end of any other. */
const SIGNS = 600;

/** Why a text was changed. */
export type Excess = 'long' | 'deep' | 'cells' | 'signs';

/** The signs that open lists and quotations at the beginning of a line. */
function markers(line: string): { depth: number; end: number; cut: number } {
  let at = 0;
  let depth = 0;
  let cut = -1;
  for (;;) {
    let next = at;
    while (line[next] === ' ' || line[next] === '\t') next++;
    if (line[next] === '>') next++;
    else {
      let end = next;
      while (end - next < 9 && line[end]! >= '0' && line[end]! <= '9') end++;
      const isOrdered = end > next && (line[end] === '.' || line[end] === ')');
      const isBullet = end === next && (line[end] === '-' || line[end] === '+' || line[end] === '*');
      const after = line[end + 1];
      if (!(isOrdered || isBullet) || !(after === ' ' || after === '\t' || after === undefined)) return { depth, end: next, cut };
      next = end + 1;
    }
    depth++;
    if (depth === DEEPEST) cut = next;
    at = next;
  }
}

const isRule = (line: string): boolean => line.includes('-') && line.includes('|') && /^[\s>|:-]+$/.test(line);

const count = (line: string, sign: string): number => line.split(sign).length - 1;

/** How many lines there are from each line to the end of its paragraph. */
function rowsFrom(lines: readonly string[]): number[] {
  const rows = lines.map(() => 0);
  for (let at = lines.length - 1; at >= 0; at--) rows[at] = lines[at]!.trim() ? (rows[at + 1] ?? 0) + 1 : 0;
  return rows;
}

/** Signs with which Markdown reads ahead, or back, for their other end. */
const SEEKING = /[*_~`[\]()!<&@]|:(?=\/\/)|(?<=www)\./g;

/** The text as far as it is shown, and what was too much of it. */
export function withinLimits(text: string): { text: string; excess: Excess[] } {
  const excess = new Set<Excess>();
  if (text.length > LONGEST) {
    excess.add('long');
    const end = text.lastIndexOf(' ', LONGEST);
    text = `${text.slice(0, end > LONGEST / 2 ? end : LONGEST)} …`;
  }
  const written = text.split(/\r\n?|\n/);
  const rows = rowsFrom(written);
  let cells = 0;
  const lines = written.map((line, at) => {
    const { depth, end, cut } = markers(line);
    if (depth > DEEPEST) {
      excess.add('deep');
      line = `${line.slice(0, cut)} ${line.slice(end)}`;
    } else if (line.length - line.trimStart().length > INDENT) {
      excess.add('deep');
      line = ' '.repeat(INDENT) + line.trimStart();
    }
    if (!isRule(line)) return line;
    // the line above is the table's heading
    const columns = Math.max(count(line, '|'), count(written[at - 1] ?? '', '|')) + 1;
    if (cells + columns * (rows[at]! + 1) > CELLS) {
      excess.add('cells');
      return line.replaceAll('|', '\\|');
    }
    cells += columns * (rows[at]! + 1);
    return line;
  });
  return { text: withinSigns(lines, excess), excess: [...excess] };
}

/** A paragraph with too many signs is shown as it was written. */
function withinSigns(lines: string[], excess: Set<Excess>): string {
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    if (at < lines.length && lines[at]!.trim()) continue;
    let signs = 0;
    for (let line = from; line < at; line++) signs += lines[line]!.match(SEEKING)?.length ?? 0;
    if (signs > SIGNS) {
      excess.add('signs');
      for (let line = from; line < at; line++) lines[line] = lines[line]!.replace(SEEKING, '\\$&');
    }
    from = at + 1;
  }
  return lines.join('\n');
}
