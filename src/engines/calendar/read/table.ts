/** A table of events: what a sheet saves as CSV. Its headings may be in any of our languages; its days as people, or as programs, write them. */
import { timeIn } from '../../../schema/calendar/times.js';
import type { Finding } from '../../../schema/problem.js';
import { dayOfCell, orderOf, withClock } from '../../csv/days.js';
import { readSheet, type Headings } from '../../csv/sheet.js';
import { isCancelled, typeOf, withoutMark } from './words.js';

/** Headings by field, in English, Norwegian, Danish, Icelandic, Estonian, Latvian, Lithuanian. */
const HEADINGS: Headings = {
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

const status = (cell: string): string | undefined =>
  /^(?:cancell?ed|avlyst|aflyst|aflýst|tühistatud|atcelts|atšaukta)/iu.test(cell)
    ? 'cancelled'
    : /^(?:moved|flyttet|frestað|færður|edasi lükatud|pārcelts|nukeltas|perkelta)/iu.test(cell)
      ? 'moved'
      : cell;

/** How many columns of a table are known as those of events; 0 where it is none: most rows of one have a day. */
export function columnsOfEvents(source: string): number {
  const { rows = [], fields, column } = readSheet(source, '', HEADINGS, ['name', 'start']);
  const starts = column('start');
  const order = orderOf(starts);
  const days = starts.filter((cell) => dayOfCell(withClock(cell).date, order));
  return days.length > 0 && days.length * 2 >= rows.length ? fields.length : 0;
}

/** Reads a table of events. Never throws. `file` names it in what is reported. */
export function readTable(source: string, file: string): { json: unknown; findings: Finding[] } {
  const { title, id, rows, column, findings } = readSheet(source, file, HEADINGS, ['name', 'start']);
  if (!rows) return { json: null, findings };
  const order = orderOf([...column('start'), ...column('end')]);

  const events = rows.map(({ cell, words, link, note }) => {
    const moment = (field: string, clock: string): string | undefined => {
      const written = cell(field);
      if (!written) return undefined;
      const { date, clock: inside } = withClock(written);
      const read = dayOfCell(date, order);
      if (!read) {
        note('bad-value', field, 'moment', written);
        return undefined;
      }
      const hour = read.time ?? timeIn(inside ?? clock);
      if (read.told) note('read-as', field, read.time ? `${read.day}T${read.time}` : read.day, written);
      return hour ? `${read.day}T${hour}` : read.day;
    };
    const clock = cell('time');
    const [from = '', to = ''] = /^(.+?\d)\s*[–-]\s*(\d.*)$/.exec(clock)?.slice(1) ?? [clock, ''];
    const start = moment('start', from);
    const endClock = cell('endTime') || to;
    const endTime = timeIn(endClock);
    const end = cell('end') ? moment('end', endClock) : start && endTime ? `${start.slice(0, 10)}T${endTime}` : undefined;
    const name = words('name');
    const place = { name: words('place'), address: words('address'), online: link('online') };
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
          text: words('text'),
          by: words('by'),
          member: cell('member'),
          price: words('price'),
          places: /^\d+$/.test(cell('places')) ? Number(cell('places')) : undefined,
          signUp: link('signUp'),
          url: link('url'),
          status: isCancelled(name) ? 'cancelled' : status(cell('status')),
        };
  });
  return { json: { kind: 'events', version: 1, id, name: title, events }, findings };
}
