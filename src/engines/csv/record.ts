/** A row of cells as a member, written as a JSON file would write it; the reader of members does the rest. */
import type { Programme } from '../../formats/cluster/cluster.js';
import type { Text } from '../../schema/text.js';
import { clean, degreesOf, itemsOf, numberOf, placesOf, pointOf } from './cells.js';
import { fold } from '../../schema/fold.js';
import type { Column } from './headings.js';
import { countryOf, languageOf } from './names.js';
import { no, roles, yes } from './synonyms.js';

export interface RecordOptions {
  /** The cluster's `sectors`: their names in cells become their ids. */
  sectors?: Readonly<Record<string, Text>>;
  /** The cluster's programmes: "yes" in the column means all of them. */
  loyalty?: readonly Programme[];
  /** Language of texts whose heading says none, where there are others in other languages. */
  lang?: string;
}

type Json = Record<string, unknown>;
type Put = (record: Json, cell: string, column: Column, plain: string) => void;

/** What makes a record of a row. */
export function recorder(
  columns: readonly Column[],
  { sectors = {}, loyalty = [], lang = 'und' }: RecordOptions = {},
): (cells: readonly string[]) => Json {
  const sectorIds = byName(
    Object.entries(sectors).map(([id, text]) => [id, [id, ...(typeof text === 'string' ? [text] : Object.values(text))]]),
  );
  const roleIds = byName(Object.entries(roles).map(([id, words]) => [id, [id, ...words.split(/[|,]/)]]));
  const programmes = byName(loyalty.map(({ id, name = '' }) => [id, [id, ...(typeof name === 'string' ? [name] : Object.values(name))]]));
  const all = loyalty.length ? loyalty.map(({ id }) => id) : ['loyalty'];

  const puts: Record<string, Put> = {
    name: putText,
    tagline: putText,
    description: putText,
    offers: putTexts,
    needs: putTexts,
    sectors: (record, cell) =>
      add(
        record,
        'sectors',
        itemsOf(cell).map((item) => sectorIds.get(fold(item)) ?? item),
      ),
    tags: (record, cell) => add(record, 'tags', itemsOf(cell)),
    languages: (record, cell) =>
      add(
        record,
        'languages',
        itemsOf(cell.replace(/(?<=\p{L})\s+(og|and|ja|un|ir|aamma|&)\s+(?=\p{L})/gu, ', ')).map((item) => languageOf(item) ?? item),
      ),
    loyalty: (record, cell) => {
      const word = cell.toLowerCase();
      if (no.includes(word)) return;
      add(record, 'loyalty', yes.includes(word) ? all : itemsOf(cell).map((item) => programmes.get(fold(item)) ?? item));
    },
    role: (record, cell) => set(record, 'role', roleIds.get(fold(cell)) ?? cell),
    founded: putNumber,
    members: putNumber,
    'logo.width': putNumber,
    'logo.height': putNumber,
    'image.width': putNumber,
    'image.height': putNumber,
    website: (record, cell) => set(record, 'website', /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?([/?#]|$)/i.test(cell) ? `https://${cell}` : cell),
    social: (record, cell) => void (record.social = itemsOf(cell).map(profileOf)),
    'logo.alt': putText,
    'image.alt': putText,
    email: (record, cell) => set(record, 'email', cell.replace(/^mailto:/i, '')),
    'location.country': (record, cell) => set(record, 'location.country', countryOf(cell) ?? cell),
    'location.lat': (record, cell) => set(record, 'location.lat', degreesOf(cell)),
    'location.lon': (record, cell) => set(record, 'location.lon', degreesOf(cell)),
    'location.point': (record, cell) => {
      const [lat, lon] = pointOf(cell) ?? [cell];
      set(record, 'location.lat', degreesOf(lat));
      if (lon) set(record, 'location.lon', degreesOf(lon));
    },
  };
  const asItIs: Put = (record, cell, { field }) =>
    set(record, field!, /^www\./i.test(cell) && /^(book|logo\.src|image\.src)$/.test(field!) ? `https://${cell}` : cell);
  const plan = columns.flatMap((column) => (column.field ? [{ column, put: puts[column.field] ?? asItIs }] : []));

  return (cells) => {
    const record: Json = {};
    for (const { column, put } of plan) {
      const cell = clean(cells[column.at] ?? '');
      if (cell) put(record, cell, column, lang);
    }
    return record;
  };
}

/** Ids by all that they are called. */
const byName = (entries: readonly (readonly [id: string, names: readonly string[]])[]) =>
  new Map(entries.flatMap(([id, names]) => names.map((name) => [fold(name), id] as const)).reverse());

/** Puts a value at a path of one or two steps, unless there is one: of two columns of one field the first that is filled counts. */
function set(record: Json, field: string, value: unknown): void {
  const [first, second] = field.split('.') as [string, string?];
  if (second === undefined) record[first] ??= value;
  else ((record[first] ??= {}) as Json)[second] ??= value;
}

const add = (record: Json, field: string, items: readonly string[]): void => {
  record[field] = [...new Set([...((record[field] as string[] | undefined) ?? []), ...items])];
};

const putNumber: Put = (record, cell, { field }) => set(record, field!, numberOf(cell));

/** Joins a text with those in other languages; `plain` is the language of those that name none. */
function withText(there: unknown, lang: string | undefined, text: string, plain: string): unknown {
  if (there === undefined) return lang ? { [lang]: text } : text;
  const texts = typeof there === 'string' ? { [plain]: there } : (there as Json);
  const key = lang ?? plain;
  if (!lang && typeof there === 'string') return there;
  return Object.hasOwn(texts, key) ? texts : { ...texts, [key]: text };
}

/** `Instagram https://www.instagram.com/example`, or the address alone. */
function profileOf(item: string): Json {
  const [, service, url = item] = /^(.*?)[\s:]*((?:https?:\/\/|www\.)\S+)$/i.exec(item) ?? [];
  return { ...(service && { service }), url: /^www\./i.test(url) ? `https://${url}` : url };
}

function putText(record: Json, cell: string, { field, lang }: Column, plain: string): void {
  const [first, second] = field!.split('.') as [string, string?];
  const holder = second === undefined ? record : ((record[first] ??= {}) as Json);
  const name = second ?? first;
  holder[name] = withText(holder[name], lang, cell, plain);
}

/** Lists in several languages belong together item by item, where there are as many of them. */
function putTexts(record: Json, cell: string, { field, lang }: Column, plain: string): void {
  const items = placesOf(cell);
  const there = (record[field!] as unknown[] | undefined) ?? items.map(() => undefined);
  const free = (one: unknown, at: number) =>
    !items[at] ||
    one === undefined ||
    (typeof one === 'string' ? lang !== undefined && lang !== plain : !Object.hasOwn(one as Json, lang ?? plain));
  const twins = there.length === items.length && there.every(free);
  record[field!] = twins
    ? items.map((item, at) => (item ? withText(there[at], lang, item, plain) : there[at]))
    : [...there, ...items.filter(Boolean).map((item) => withText(undefined, lang, item, plain))];
}
