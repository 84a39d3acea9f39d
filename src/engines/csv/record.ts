/** A row of cells as a member, written as a JSON file would write it; the reader of members does the rest. */
import type { Programme } from '../../formats/cluster/cluster.js';
import { misplaced } from '../../formats/common/bounds.js';
import { answerOf } from '../../schema/answers.js';
import type { Code } from '../../schema/problem.js';
import { isPostal } from '../../schema/leaves/place.js';
import type { Text } from '../../schema/text.js';
import { clean, isMistake, itemsOf, numberOf, placesOf } from './cells.js';
import { pointOf, readDegrees } from './degrees.js';
import { fold } from '../../schema/fold.js';
import { smallPicture } from '../../schema/small-picture.js';
import { languageOfHeadings, type Column } from './headings.js';
import { fileOf, firstOf, mailOf, profileOf, siteOf, wordsOfLink, type Profile } from './links.js';
import { countryOf, languageOf } from './names.js';
import { codeOf, phoneIn, postalIn, zeroed, zeroedIn } from './numbers.js';
import { roles } from './synonyms.js';
import { hasShortYear, isNoDay, sinceOf, yearOf } from './years.js';

/** Notes what is wrong with a cell of the row. */
export type NoteCell = (code: Code, column: Column, expected: string | undefined, found: unknown) => void;

export interface RecordOptions {
  /** The cluster's `sectors`: their names in cells become their ids. */
  sectors?: Readonly<Record<string, Text>>;
  /** The cluster's programmes: "yes" in the column means all of them. */
  loyalty?: readonly Programme[];
  /** Language of texts whose heading says none, where there are others in other languages. */
  lang?: string;
}

type Json = Record<string, unknown>;
type Put = (record: Json, cell: string, column: Column, plain: string, note: NoteCell) => void;

/** What makes a record of a row. */
export function recorder(
  columns: readonly Column[],
  { sectors = {}, loyalty = [], lang = 'und' }: RecordOptions = {},
): (cells: readonly string[], note: NoteCell) => Json {
  const sectorIds = byName(
    Object.entries(sectors).map(([id, text]) => [id, [id, ...(typeof text === 'string' ? [text] : Object.values(text))]]),
  );
  const roleIds = byName(Object.entries(roles).map(([id, words]) => [id, [id, ...words.split(/[|,]/)]]));
  const programmes = byName(loyalty.map(({ id, name = '' }) => [id, [id, ...(typeof name === 'string' ? [name] : Object.values(name))]]));
  const all = loyalty.length ? loyalty.map(({ id }) => id) : ['loyalty'];

  const puts: Record<string, Put> = {
    name: putText,
    familyFirst: (record, cell) => set(record, 'name', givenFirst(cell) ?? cell),
    contact: (record, cell, column, _plain, note) => {
      const name = givenFirst(cell);
      if (name) note('read-as', column, name, cell);
      set(record, 'contact', name ?? cell);
    },
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
        itemsOf(cell.replace(/\s*[/+]\s*/g, ', ').replace(/(?<=\p{L})\s+(og|and|ja|un|ir|aamma|&)\s+(?=\p{L})/gu, ', ')).map(
          (item) => languageOf(item) ?? item,
        ),
      ),
    loyalty: (record, cell) => {
      const items = itemsOf(cell);
      // "Ja, fra 2024", "Nej tak"
      const word = /^(\p{L}{2,})[,.;:!]?\s/u.exec(cell)?.[1];
      const answer = answerOf(cell) ?? (word && !items.some((item) => programmes.has(fold(item))) ? answerOf(word) : undefined);
      if (answer === false) return;
      add(record, 'loyalty', answer ? all : items.map((item) => programmes.get(fold(item)) ?? item));
    },
    role: (record, cell) => set(record, 'role', roleIds.get(fold(cell)) ?? cell),
    founded: (record, cell, column, _plain, note) => {
      const year = yearOf(cell);
      if (typeof year !== 'number') return note('bad-value', column, 'year', cell);
      if (/^\d{5}/.test(cell) || hasShortYear(cell)) note('read-as', column, String(year), cell);
      set(record, 'founded', year);
    },
    joined: (record, cell, column, _plain, note) => {
      const since = sinceOf(cell);
      const serial = /^\d{5}/.test(cell);
      // "1990s" and "2024–2027" are kept: they begin with the year
      const told =
        since && (since.length > 4 || !/^\d{4}/.test(cell))
          ? since
          : /^(?:1\d|20)\d\d(?!\d)/.test(cell) && !isNoDay(cell)
            ? cell
            : undefined;
      if (told === undefined) return note('bad-value', column, 'since', cell);
      if (serial || hasShortYear(cell)) note('read-as', column, told, cell);
      set(record, 'joined', told);
    },
    members: putNumber,
    'logo.width': putNumber,
    'logo.height': putNumber,
    'image.width': putNumber,
    'image.height': putNumber,
    website: orNote('link', siteOf),
    book: orNote('file', fileOf),
    'logo.src': orNote('logo', (cell) => smallPicture(cell.trim()) ?? fileOf(cell)),
    'image.src': orNote('file', fileOf),
    social: putProfiles,
    'logo.alt': putText,
    'image.alt': putText,
    email: (record, cell, column, _plain, note) => {
      const mail = mailOf(cell);
      if (!mail) return note('bad-value', column, 'email', cell);
      if (mail.more) note('first-only', column, mail.address, cell);
      set(record, 'email', mail.address);
    },
    phone: putPhone,
    reach: (record, cell, column, plain, note) => {
      const mail = mailOf(cell);
      if (mail) set(record, 'email', mail.address);
      const rest = mail ? cell.replace(mail.address, ' ').replace(/[\s/,;|:]+$|^[\s/,;|:]+/g, '') : cell;
      if (rest) putPhone(record, rest, column, plain, note);
    },
    postal: (record, cell) => {
      const [code, town] = postalIn(cell);
      if (code) set(record, 'location.postalCode', code);
      if (town) set(record, 'location.city', town);
    },
    'location.postalCode': (record, cell, column, _plain, note) => {
      // most are digits alone
      if (/^\d{3,6}$/.test(cell)) return set(record, 'location.postalCode', cell);
      const code = codeOf(cell);
      if (code !== undefined) {
        note('read-as', column, code, cell);
        return set(record, 'location.postalCode', code);
      }
      if (/^0+$|^\d+(?:[.,]\d+)?e\+?\d+$/i.test(cell)) return note('bad-value', column, 'text', cell);
      const [first, town] = postalIn(cell);
      set(record, 'location.postalCode', first ?? cell);
      if (first && town) set(record, 'location.city', town);
    },
    'location.country': (record, cell, column, _plain, note) => {
      const country = countryOf(cell);
      if (country) set(record, 'location.country', country);
      else note('bad-value', column, 'country', cell);
    },
    'location.lat': putDegrees,
    'location.lon': putDegrees,
    'location.point': (record, cell, column, plain, note) => {
      const [lat, lon] = pointOf(cell) ?? [];
      if (!lat || !lon) return note('bad-value', column, 'latitude', cell);
      putDegrees(record, lat, { ...column, field: 'location.lat' }, plain, note);
      putDegrees(record, lon, { ...column, field: 'location.lon' }, plain, note);
    },
  };
  const asItIs: Put = (record, cell, { field }) => set(record, field!, cell);
  const plan = columns.flatMap((column) => {
    const { field } = column;
    if (!field) return [];
    const put = puts[field] ?? (field.startsWith('profile:') ? putProfiles : asItIs);
    return [{ column, put, whole: field === 'name' || field === 'familyFirst' || isAddress(field) }];
  });
  const codes = columns.find(({ field }) => field === 'location.postalCode' || field === 'postal');
  const digits = languageOfHeadings(columns) === 'nb' ? 4 : undefined;
  /** Says what is no postal code, and gives back the zero of those that are. */
  const postalCode = ({ location }: Json, note: NoteCell): void => {
    const place = location as { country?: string; postalCode?: string; city?: string } | undefined;
    const code = place?.postalCode;
    if (!place || code === undefined || !codes) return;
    const whole = place.country ? zeroed(code, place.country) : zeroedIn(code, place.city, digits);
    if (whole !== code && !place.country) note('read-as', codes, whole, code);
    if (isPostal.test(whole)) place.postalCode = whole;
    else {
      note('bad-value', codes, 'text', code);
      delete place.postalCode;
    }
  };
  const coordinates = () => columns.find(({ field }) => /^location\.(lat|point)$/.test(field ?? ''));

  return (cells, note) => {
    const record: Json = {};
    for (const { column, put, whole } of plan) {
      const written = cells[column.at] ?? '';
      const words = isAddress(column.field!) ? undefined : wordsOfLink(written);
      const cell = clean(words ?? written, whole);
      if (words !== undefined) note('read-as', column, cell, written.trim());
      if (cell) put(record, cell, column, lang, note);
      else if (written && isMistake(written.trim())) note('sheet-error', column, undefined, written.trim());
    }
    settle(record);
    postalCode(record, note);
    const place = record.location as Json | undefined;
    if (place?.lat === 0 && place.lon === 0) {
      // what programs write where they know no place
      note('bad-value', coordinates()!, 'latitude', '0, 0');
      delete place.lat;
      delete place.lon;
    } else if (place && misplaced(place) === 'swapped') {
      note('swapped', coordinates()!, String(place.country), [place.lat, place.lon]);
      [place.lat, place.lon] = [place.lon, place.lat];
    }
    return record;
  };
}

/** Of these, also what means nothing (a dash) is told: an address was asked for. */
const isAddress = (field: string): boolean => /^(?:website|book|logo\.src|image\.src|social|profile:.*)$/.test(field);

/** What needs more than one cell: the name of a person. */
function settle(record: Json): void {
  const person = [record.given, record.family].filter(Boolean).join(' ');
  delete record.given;
  delete record.family;
  const { firm, name } = record;
  delete record.firm;
  if (firm !== undefined) {
    record.name = firm;
    if (name !== firm) record.contact ??= name ?? (person || undefined);
    if (record.contact === undefined) delete record.contact;
  } else if (person && name === undefined) record.name = person;
  else if (person && name !== person) record.contact ??= person;
}

/** `Hansen, Kari` as `Kari Hansen`: one comma, and names alone; undefined for others ("Kari Hansen, daglig leder"). */
function givenFirst(cell: string): string | undefined {
  const name = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]+)`;
  const small = '(?:(?:von|van|de|af|av|der|du|la|le) )*';
  const [, family, given] = new RegExp(`^(${small}${name}(?: ${name})?), (${name}(?: ${name}){0,2})$`, 'u').exec(cell.trim()) ?? [];
  return family && given && `${given} ${family}`;
}

/** Ids by all that they are called. */
const byName = (entries: readonly (readonly [id: string, names: readonly string[]])[]) =>
  new Map(entries.flatMap(([id, names]) => names.map((name) => [fold(name), id] as const)).reverse());

/** Puts a value at a path of one or two steps, unless there is one: of two columns of one field the first that is filled counts. */
function set(record: Json, field: string, value: unknown): void {
  const dot = field.indexOf('.');
  if (dot < 0) record[field] ??= value;
  else ((record[field.slice(0, dot)] ??= {}) as Json)[field.slice(dot + 1)] ??= value;
}

const add = (record: Json, field: string, items: readonly string[]): void => {
  record[field] = [...new Set([...((record[field] as string[] | undefined) ?? []), ...items])];
};

/** An address of a kind, the first of several, or nothing; the latter two are told. */
const orNote =
  (expected: string, read: (cell: string) => string | undefined): Put =>
  (record, cell, column, _plain, note) => {
    const [found, more] = firstOf(cell, read);
    if (found === undefined) return note('bad-value', column, expected, cell);
    if (more !== undefined) note('first-only', column, found, cell);
    set(record, column.field!, found);
  };

function putPhone(record: Json, cell: string, column: Column, _plain: string, note: NoteCell): void {
  const number = phoneIn(cell);
  if (!number) return note('bad-value', column, 'phone', cell);
  if (number.float) note('read-as', column, number.text, cell);
  else if (number.more) note('first-only', column, number.text, cell);
  set(record, 'phone', number.text);
}

/** The letter beside a number tells latitude from longitude, also where the columns have changed places. */
const putDegrees: Put = (record, cell, { field }) => {
  const { value, axis } = readDegrees(cell);
  set(record, axis ? `location.${axis}` : field!, value);
};

function putProfiles(record: Json, cell: string, column: Column, _plain: string, note: NoteCell): void {
  const network = column.field!.startsWith('profile:') ? column.field!.slice(8) : undefined;
  const profiles = (record.social as Profile[] | undefined) ?? [];
  for (const item of itemsOf(cell)) {
    const profile = profileOf(item, network);
    if (profile) profiles.push(profile);
    else note('bad-value', column, 'link', item);
  }
  if (profiles.length) record.social = profiles;
}

/** A count: three digits behind a point or a comma are thousands. */
const putNumber: Put = (record, cell, column, _plain, note) => {
  const thousands = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(cell) ? cell.replace(/[.,]/g, '') : undefined;
  if (thousands) note('read-as', column, thousands, cell);
  set(record, column.field!, numberOf(thousands ?? cell));
};

/** Joins a text with those in other languages; `plain` is the language of those that name none. */
function withText(there: unknown, lang: string | undefined, text: string, plain: string): unknown {
  if (there === undefined) return lang ? { [lang]: text } : text;
  const texts = typeof there === 'string' ? { [plain]: there } : (there as Json);
  const key = lang ?? plain;
  if (!lang && typeof there === 'string') return there;
  return Object.hasOwn(texts, key) ? texts : { ...texts, [key]: text };
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
