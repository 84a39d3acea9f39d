/** What is wrong in a table of members, notices, events or figures, or in a calendar file, in words and with its place. */
import { isCalendarFile } from '../../engines/calendar/file.js';
import { documentOfTable, kindOfTable, type TableKind } from '../../engines/convert/read/tables.js';
import { decode } from '../../engines/csv/encoding.js';
import { headOf } from '../../engines/csv/head.js';
import { memberTable, type MemberTable } from '../../engines/csv/table.js';
import { explain } from '../../schema/explain/explain.js';
import type { Finding } from '../../schema/problem.js';
import { addressesOfTable } from './addresses.js';
import { baseOf, type AboutFile } from './document.js';
import { inOrder, type Found, type Other, type Placed } from './found.js';
import { spotIn, startsOf, type Spot } from './positions.js';

export function checkTable(bytes: Uint8Array, about: AboutFile): Found | Other {
  const { file, named, link, links } = about;
  const { text } = decode(bytes);
  const kind = link ? undefined : kindOfTable(text);
  if (kind) return checkOther(kind, text, about);
  const table = memberTable(bytes, { file: file.split(/[\\/]/).at(-1)!, url: baseOf(file), ...(link && { cluster: link.head }) });
  const known = table.columns.filter(({ field }) => field);
  if (!named && !link && known.length < 2) return { other: 'no table of members' };
  // the findings are there when it has been gone through
  for (const _ of table.slices(Infinity));
  const { findings } = table;
  const starts = startsOf(table.text);
  const problems = explain(findings).map((problem, at): Placed => ({
    ...problem,
    path: findings[at]!.column ?? '',
    ...spotOf(table, starts, findings[at]!),
  }));
  return { kind: 'members', problems: inOrder(problems), ...(links && { addresses: addressesOfTable(table.text, table.separator) }) };
}

/** The same of a table of something else. */
function checkOther(kind: TableKind, text: string, { file, links }: AboutFile): Found {
  const { findings: all } = documentOfTable(kind, text, file.split(/[\\/]/).at(-1), baseOf(file));
  const calendar = isCalendarFile(text) ? text.split(/\r\n?|\n/) : undefined;
  const problems = explain(all).map((problem, at): Placed => {
    const { column, path, line = lineOfEvent(calendar ?? [], path) } = all[at]!;
    return { ...problem, path: column ?? problem.path, line, column: 1 };
  });
  // the lines of a calendar file are folded, its addresses with them
  if (calendar) return { kind, problems: inOrder(problems) };
  const { separator } = headOf(text, (cells) => Number(cells.length > 1));
  return { kind, problems: inOrder(problems), ...(links && { addresses: addressesOfTable(text, separator) }) };
}

/** The line of the event that a place names, `“Fair”: DTSTART`; the first where it names none. */
function lineOfEvent(lines: readonly string[], place: string): number {
  const [, name] = /^“(.+?)”:/.exec(place) ?? [];
  if (name === undefined) return 1;
  // long names are folded
  return lines.findIndex((line) => /^SUMMARY\b/i.test(line) && line.includes(name.slice(0, 40))) + 1 || 1;
}

function spotOf({ text, layout, columns }: MemberTable, starts: readonly number[], { line, column }: Finding): Spot {
  if (line === undefined) {
    const at = column === undefined ? -1 : text.lastIndexOf(column, layout.start - 1);
    return spotIn(starts, Math.max(0, at));
  }
  const cell = columns.find(({ heading }) => heading === column)?.at ?? 0;
  return spotIn(starts, startOfCell(text, starts[line - 1] ?? 0, cell, layout.separator));
}

/** Where a cell of the row begins that starts at `from`; where the row has none, its start. */
export function startOfCell(text: string, from: number, cell: number, separator: string): number {
  let at = from;
  for (let count = 0; count < cell; count++) {
    const quoted = text[at] === '"' ? /"(?:[^"]|"")*"/y : undefined;
    if (quoted) {
      quoted.lastIndex = at;
      if (quoted.test(text)) at = quoted.lastIndex;
    }
    while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
    if (text[at] !== separator) return from;
    at++;
  }
  return at;
}
