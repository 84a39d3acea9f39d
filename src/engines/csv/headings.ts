/** Which field a column holds, by its heading. */
import { languageCode } from '../../schema/text.js';
import { fold } from '../../schema/fold.js';
import { languageOf } from './names.js';
import { byPath, headingLanguages, headings } from './synonyms.js';

export interface Column {
  /** Number of the column, from 0. */
  readonly at: number;
  /** As the table writes it. */
  readonly heading: string;
  /** Path of the field in a member: `name`, `location.lat`; `location.point` holds both coordinates. Undefined: a column that is not known. */
  readonly field: string | undefined;
  /** Language of its texts, where the heading says it. */
  readonly lang: string | undefined;
}

let known: Map<string, string> | undefined;

/** Fields by every word that stands for them, folded. */
function words(): Map<string, string> {
  known = new Map(byPath.map((field) => [fold(field), field]));
  for (const [field, languages] of Object.entries(headings)) {
    const all = [field, field.replace('location.', '').replace('.src', ''), ...languages.split(/[|,]/)];
    for (const word of all) if (!known.has(fold(word))) known.set(fold(word), field);
  }
  return known;
}

/** The field that these words stand for, in any of the eight languages. */
export const fieldOf = (heading: string): string | undefined => (known ?? words()).get(fold(heading));

/** `name@is`, `Name (is)`, `Name [Icelandic]`, `name_is`, `Name - IS`: what stands before the language, and the language. */
const parted = /^(.+?)\s*(?:(@)|[([]|_|:|\s[-–/]\s)\s*([\p{L}\d-]+)\s*[)\]]?$/u;

function read(heading: string): Pick<Column, 'field' | 'lang'> {
  const [, before, at, name] = parted.exec(heading) ?? [];
  const field = before && fieldOf(before);
  const code = at && name && languageCode.test(name) ? name : undefined;
  const lang = field && name ? (code ?? languageOf(name)) : undefined;
  if (lang && (at || !fieldOf(heading))) return { field, lang };
  return { field: fieldOf(heading), lang: undefined };
}

/**
 * The columns of a table.
 *
 * @param own Fields by heading, as the cluster's `columns` tells them; they go before what headings say themselves, and `""` leaves a column out.
 */
export function columnsOf(cells: readonly string[], own: Readonly<Record<string, string>> = {}): Column[] {
  const told = new Map(Object.entries(own).map(([heading, field]) => [fold(heading) || heading, field.trim()]));
  return cells.flatMap((cell, at): Column[] => {
    const heading = cell.trim();
    const field = told.get(fold(heading) || heading);
    if (!heading || field === '') return [];
    return [{ at, heading, ...read(field ?? heading) }];
  });
}

/** The language in which most of the headings are; undefined where they are English, or in none. */
export function languageOfHeadings(columns: readonly Column[]): string | undefined {
  const counts = headingLanguages.map(
    (_, at) =>
      columns.filter(({ field, heading }) =>
        headings[field ?? '']
          ?.split('|')
          [at]!.split(',')
          .some((word) => fold(word) === fold(heading)),
      ).length,
  );
  const most = Math.max(...counts);
  return counts[0] === most ? undefined : headingLanguages[counts.indexOf(most)];
}
