/** Two columns for one field that holds one value: of those the first counts, and the others are left out where they say something else. */
import { isObject } from '../../schema/leaves/leaf.js';
import type { Column } from './headings.js';
import { recorder } from './record.js';

/** Fields that hold several values: those of all columns are taken. */
const LISTS = /^(?:sectors|tags|languages|loyalty|offers|needs|social|profile:)/;
/** What columns fill that have no field of their own name. */
const FILLED: Readonly<Record<string, readonly string[]>> = {
  familyFirst: ['name'],
  reach: ['email', 'phone'],
  postal: ['location.postalCode', 'location.city'],
  'location.point': ['location.lat', 'location.lon'],
};
/** Parts of a name, which come as the name where they stand alone. */
const PARTS = new Set(['given', 'family', 'firm']);
/** Cells that are compared; columns that nobody can compare in time count as different. */
const MOST = 100_000;

/** The places that a column fills, each with its language where it has one. */
const placesOf = ({ field = '', lang }: Column, plain: string): string[] =>
  !field || LISTS.test(field)
    ? []
    : (Object.hasOwn(FILLED, field) ? FILLED[field]! : [field]).map((one) => `${one}@${(lang ?? plain).toLowerCase()}`);

function valueOf(record: Record<string, unknown>, place: string): string | undefined {
  const [field = ''] = place.split('@');
  const path = PARTS.has(field) ? ['name'] : field.split('.');
  const value = path.reduce<unknown>((found, step) => (isObject(found) && Object.hasOwn(found, step) ? found[step] : undefined), record);
  const said = isObject(value) ? Object.values(value)[0] : value;
  if (typeof said === 'number') return String(said);
  return typeof said !== 'string' ? undefined : said.replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * The columns to leave out, by their numbers, each with the one that fills its field: what they say would be lost. One that only fills cells that are empty there
 * stays.
 *
 * @param first the column that goes before all others: its owner has just said what it holds
 */
export function columnsTwice(
  columns: readonly Column[],
  rows: readonly { readonly cells: readonly string[] }[],
  { lang = 'und', first }: { readonly lang?: string | undefined; readonly first?: number | undefined } = {},
): Map<number, Column> {
  const out = new Map<number, Column>();
  const taken = new Map<string, { readonly column: Column; readonly record: (at: number) => Record<string, unknown> }[]>();
  const ordered = [...columns].sort((one, other) => Number(other.at === first) - Number(one.at === first));
  const counts = new Map<string, number>();
  for (const column of ordered) for (const place of placesOf(column, lang)) counts.set(place, (counts.get(place) ?? 0) + 1);
  let compared = 0;
  for (const column of ordered) {
    const places = placesOf(column, lang);
    if (!places.some((place) => counts.get(place)! > 1)) continue;
    const make = recorder([column], { lang });
    const known = new Map<number, Record<string, unknown>>();
    const record = (at: number): Record<string, unknown> => {
      if (!known.has(at))
        known.set(
          at,
          make(rows[at]!.cells, () => undefined),
        );
      return known.get(at)!;
    };
    const other = places
      .flatMap((place) => (taken.get(place) ?? []).map((before) => ({ place, before })))
      .find(({ place, before }) =>
        rows.some((_, at) => {
          if (++compared > MOST) return true;
          const mine = valueOf(record(at), place);
          const theirs = valueOf(before.record(at), place);
          return mine !== undefined && theirs !== undefined && mine !== theirs;
        }),
      );
    if (other) out.set(column.at, other.before.column);
    else for (const place of places) taken.set(place, [...(taken.get(place) ?? []), { column, record }]);
  }
  return out;
}
