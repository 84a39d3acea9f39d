/** A table of events: what a sheet saves as CSV. Its headings may be in any of our languages; its days as people, or as programs, write them. */
import { isoOf, readDay, type Order } from '../../../schema/calendar/dates.js';
import { timeIn } from '../../../schema/calendar/times.js';
import { fold } from '../../../schema/fold.js';
import type { Finding } from '../../../schema/problem.js';
import { slug } from '../../../schema/slug.js';
import { csvRows, unixLines } from '../../csv/parse.js';
import { separators } from '../../csv/separator.js';
import { isCancelled, typeOf, withoutMark } from './words.js';

/** Headings by field, in English, Norwegian, Danish, Icelandic, Estonian, Latvian, Lithuanian. */
const HEADINGS: Readonly<Record<string, string>> = {
  name: 'name|title|event|subject|navn|tittel|titel|arrangement|hva|emne|heiti|viðburður|titill|nafn|nimi|pealkiri|sündmus|nosaukums|pasākums|pavadinimas|renginys',
  start:
    'start|starts|begins|date|day|from|start date|when|dato|dag|fra|startdato|når|dagsetning|upphaf|dags|kuupäev|algus|millal|datums|sākums|data|pradžia|kada',
  time: 'time|start time|klokkeslett|tid|kl|starttid|klokkeslæt|tími|klukkan|kellaaeg|kell|aeg|laiks|laikas',
  end: 'end|ends|to|until|end date|slutt|til|sluttdato|slut|slutdato|lok|endir|lõpp|kuni|beigas|beigu datums|pabaiga|iki',
  endTime: 'end time|sluttid|slutt kl|lokatími|lõpuaeg|beigu laiks|pabaigos laikas',
  type: 'type|kind|category|slag|kategori|tegund|flokkur|liik|veids|tipas|rūšis',
  place: 'place|location|venue|where|sted|lokale|hvor|staður|staðsetning|hvar|koht|asukoht|kus|vieta|kur',
  address: 'address|adresse|heimilisfang|aadress|adrese|adresas',
  text: 'text|description|about|beskrivelse|om|tekst|lýsing|kirjeldus|apraksts|aprašymas',
  by: 'organiser|organizer|host|arrangør|skipuleggjandi|korraldaja|organizators|organizatorius',
  member: 'member|member id|medlem|félagi|liige|biedrs|narys',
  price: 'price|cost|fee|pris|verð|hind|cena|kaina',
  places: 'places|seats|capacity|plasser|pladser|sæti|kohti|vietas|vietos',
  signUp: 'sign up|signup|registration|tickets|påmelding|tilmelding|skráning|registreerimine|pieteikšanās|registracija',
  url: 'url|link|website|web|lenke|nettside|hlekkur|vefur|veeb|saite|nuoroda',
  online: 'online|online link|teams|zoom|nett|rafrænt|veebis|tiešsaiste|nuotoliu',
  status: 'status|staða|olek|statuss|būsena',
  timeZone: 'time zone|timezone|tidssone|tidszone|tímabelti|ajavöönd|laika josla|laiko juosta',
  rrule: 'rrule|repeat|recurrence',
  id: 'id|uid',
};

const fields = new Map(Object.entries(HEADINGS).flatMap(([field, words]) => words.split('|').map((word) => [fold(word), field])));

/** Days that programs count from the last day of 1899. */
const SERIAL = /^[1-9]\d{4}(?:[.,]\d+)?$/;
const serialDay = (cell: string): { day: string; time: string | undefined } => {
  const number = Number(cell.replace(',', '.'));
  const minutes = Math.round((number % 1) * 1440);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return { day: new Date(Date.UTC(1899, 11, 30 + Math.floor(number))).toISOString().slice(0, 10), time: minutes ? time : undefined };
};

const status = (cell: string): string | undefined =>
  /^(?:cancell?ed|avlyst|aflyst|aflýst|tühistatud|atcelts|atšaukta)/iu.test(cell)
    ? 'cancelled'
    : /^(?:moved|flyttet|frestað|færður|edasi lükatud|pārcelts|nukeltas|perkelta)/iu.test(cell)
      ? 'moved'
      : cell;

/** In which order a table writes days: `5/13/2026` somewhere says for all of it that the month comes first. */
function orderOf(cells: readonly string[]): { order: Order; sure: boolean } {
  const pairs = cells.flatMap((cell) => {
    const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(cell) ?? [];
    return first ? [[Number(first), Number(second)] as const] : [];
  });
  if (pairs.some(([first]) => first > 12)) return { order: 'day-month', sure: true };
  if (pairs.some(([, second]) => second > 12)) return { order: 'month-day', sure: true };
  return { order: 'day-month', sure: false };
}

/** Reads a table of events. Never throws. `file` names it in what is reported. */
export function readTable(source: string, file: string): { json: unknown; findings: Finding[] } {
  const findings: Finding[] = [];
  const text = unixLines(source.replace(/^\uFEFF/, ''));
  const [head = ''] = text.split('\n', 1);
  const separator = separators.map((sign) => [head.split(sign).length, sign] as const).sort((a, b) => b[0] - a[0])[0]![1];
  const rows = [...csvRows(text, { separator })].flat();
  const columns = (rows[0]?.cells ?? []).map((heading, at) => ({ at, heading: heading.trim(), field: fields.get(fold(heading)) }));
  const at = new Map<string, number>();
  for (const { field, at: place } of columns) if (field && !at.has(field)) at.set(field, place);
  const title = file.replace(/\.\w+$/, '');
  const document = (events: unknown[]): unknown => ({ kind: 'events', version: 1, id: slug(title) || undefined, name: title, events });
  if (!at.has('name') || !at.has('start')) {
    findings.push({ code: 'no-name-column', path: file, found: head.slice(0, 200) });
    return { json: null, findings };
  }
  for (const { heading, field } of columns)
    if (heading && !field) findings.push({ code: 'unknown-column', path: `${file}, "${heading}"`, column: heading, found: heading });

  const body = rows.slice(1).filter(({ cells }) => cells.some((cell) => cell.trim()));
  const cellOf = (cells: readonly string[], field: string): string => (at.has(field) ? (cells[at.get(field)!] ?? '').trim() : '');
  const { order, sure } = orderOf(body.flatMap(({ cells }) => [cellOf(cells, 'start'), cellOf(cells, 'end')]));

  const events = body.map(({ cells, line }) => {
    const cell = (field: string): string => cellOf(cells, field);
    const note = (code: Finding['code'], field: string, expected: string | undefined, found: string): void => {
      const column = columns.find((one) => one.field === field)!.heading;
      findings.push({ code, path: `${file} line ${line}, "${column}"`, line, column, expected, found });
    };
    const moment = (field: string, clock: string): string | undefined => {
      const written = cell(field);
      if (!written) return undefined;
      if (SERIAL.test(written)) {
        const { day, time } = serialDay(written);
        const hour = time ?? timeIn(clock);
        note('read-as', field, hour ? `${day}T${hour}` : day, written);
        return hour ? `${day}T${hour}` : day;
      }
      const [, date = written, inside] = /^(.*?\d{4}|\d{4}-\d\d-\d\d)[T ,]+(?:kl\.?\s*)?(\d{1,2}[:.]\d\d.*)$/i.exec(written) ?? [];
      const day = readDay(date, order);
      const iso = day?.year === undefined ? undefined : isoOf(day);
      if (iso === undefined) {
        note('bad-value', field, 'moment', written);
        return undefined;
      }
      const american = order === 'month-day' && /^\d{1,2}[/.-]\d{1,2}[/.-]/.test(date);
      const doubtful = !sure && /^(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])\//.test(date);
      if (american || doubtful) note('read-as', field, iso, written);
      const hour = timeIn(inside ?? clock);
      return hour ? `${iso}T${hour}` : iso;
    };
    const clock = cell('time');
    const [from = '', to = ''] = /^(.+?\d)\s*[–-]\s*(\d.*)$/.exec(clock)?.slice(1) ?? [clock, ''];
    const start = moment('start', from);
    const endClock = cell('endTime') || to;
    const endTime = timeIn(endClock);
    const end = cell('end') ? moment('end', endClock) : start && endTime ? `${start.slice(0, 10)}T${endTime}` : undefined;
    const name = cell('name');
    const place = { name: cell('place'), address: cell('address'), online: cell('online') };
    // A day that cannot be read leaves the event out: an end that is none would make it another one.
    const unread = (cell('start') && !start) || (cell('end') && !end);
    return unread
      ? null
      : {
          id: cell('id'),
          name: withoutMark(name),
          type: typeOf([cell('type')], name) ?? (cell('type') ? 'other' : undefined),
          start,
          end,
          timeZone: cell('timeZone'),
          rrule: cell('rrule'),
          place: place.name || place.address || place.online ? place : undefined,
          text: cell('text'),
          by: cell('by'),
          member: cell('member'),
          price: cell('price'),
          places: /^\d+$/.test(cell('places')) ? Number(cell('places')) : undefined,
          signUp: cell('signUp'),
          url: cell('url'),
          status: isCancelled(name) ? 'cancelled' : status(cell('status')),
        };
  });
  return { json: document(events), findings };
}
