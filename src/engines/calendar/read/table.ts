/** A table of events: what a sheet saves as CSV. Its headings may be in any of our languages; its days as people, or as programs, write them. */
import { answerOf } from '../../../schema/answers.js';
import { clockIn } from '../../csv/clocks.js';
import { daysOfCell, orderOf, withClock } from '../../csv/days.js';
import { readSheet, type ConvertedFile, type Headings, type SheetColumn } from '../../csv/sheet.js';
import { timesOf } from './times.js';
import { isCancelled, typeOf, withoutMark } from './words.js';

/** Headings by field, in English, Norwegian, Danish, Icelandic, Estonian, Latvian, Lithuanian. */
const HEADINGS: Headings = {
  name: 'name|title|event|event name|subject|activity|what|navn|tittel|titel|arrangement|aktivitet|hva|hva skjer|hvad|hvad sker|emne|tema|heiti|viðburður|titill|nafn|efni|hvað|nimi|pealkiri|sündmus|teema|mis|nosaukums|pasākums|tēma|kas|pavadinimas|renginys|tema',
  start:
    'start|starts|begins|date|day|from|start date|when|date from|dato|dag|fra|startdato|når|fra dato|dato fra|dagsetning|upphaf|dags|upphafsdagur|upphafsdagsetning|frá|kuupäev|algus|millal|alguskuupäev|alates|datums|sākums|sākuma datums|no|data|pradžia|kada|pradžios data|nuo',
  time: 'time|start time|from time|klokkeslett|tid|kl|klokka|klokken|starttid|starttidspunkt|tidspunkt|fra kl|kl fra|klokkeslæt|tími|klukkan|upphafstími|kellaaeg|kell|aeg|algusaeg|laiks|sākuma laiks|laikas|pradžios laikas',
  end: 'end|ends|to|until|end date|date to|slutt|til|sluttdato|til dato|dato til|slut|slutdato|lok|endir|lokadagur|lokadagsetning|lõpp|kuni|lõppkuupäev|lõpukuupäev|beigas|beigu datums|līdz|pabaiga|iki|pabaigos data',
  endTime: 'end time|to time|sluttid|slutt kl|sluttidspunkt|til kl|kl til|lokatími|lõpuaeg|lõppaeg|beigu laiks|pabaigos laikas',
  allDay:
    'all day|all day event|hele dagen|heldag|heldagshendelse|heldagsbegivenhed|hele dagen-begivenhed|allan daginn|heilsdagsviðburður|kogu päev|kogu päeva sündmus|visu dienu|visas dienas notikums|visą dieną|visos dienos įvykis',
  private: 'private|privat|einkamál|privaatne|privāts|asmeniškas|privatus',
  sensitivity: 'sensitivity|følsomhet|følsomhed|tundlikkus|jutīgums|slaptumas|visibility|class',
  type: 'type|kind|category|categories|slag|kategori|kategorier|tegund|flokkur|flokkar|liik|kategooria|kategooriad|veids|kategorija|kategorijas|tipas|rūšis|kategorijos',
  place: 'place|location|venue|where|sted|lokale|hvor|staður|staðsetning|hvar|koht|asukoht|kus|vieta|kur',
  address: 'address|adresse|heimilisfang|aadress|adrese|adresas',
  text: 'text|description|about|notes|merknad|notat|beskrivelse|om|tekst|lýsing|kirjeldus|apraksts|aprašymas',
  by: 'organiser|organizer|host|arrangør|ansvarlig|skipuleggjandi|korraldaja|organizators|organizatorius',
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

/** Beginnings of what people write for each status. */
const STATUSES: readonly (readonly [status: string, words: RegExp])[] = [
  ['cancelled', /^(?:cancell?ed|avlyst|aflyst|aflýst|tühistatud|atcelts|atšaukta)/iu],
  ['moved', /^(?:moved|postponed|rescheduled|flyttet|flyttes|utsatt|udsat|udskudt|frestað|færður|edasi lükatud|pārcelts|atlikts|nukeltas|perkelta|atidėta)/iu], // prettier-ignore
  ['planned', /^(?:confirmed|scheduled|planlagt|bekreftet|bekræftet|staðfest|áætlað|kinnitatud|planeeritud|apstiprināts|plānots|patvirtinta|planuojama|ok)(?!\p{L})/iu], // prettier-ignore
];
/** What is none of them stays, for the document's reader to tell. */
const statusOf = (cell: string): string => STATUSES.find(([, words]) => words.test(cell))?.[0] ?? cell;

/** Below a heading such as `Start` stand days, or hours where another column has the days. */
function settle(columns: readonly SheetColumn[], cellsAt: (at: number) => string[]): readonly SheetColumn[] {
  return columns.map((column): SheetColumn => {
    const { field, at } = column;
    if (field !== 'start' && field !== 'end') return column;
    const cells = cellsAt(at);
    const order = orderOf(cells);
    const most = (is: (cell: string) => unknown): boolean => cells.filter(is).length * 2 > cells.length;
    // days go before what is no day, whatever their headings
    if (most((cell) => daysOfCell(withClock(cell).date, order))) return { ...column, rank: column.rank! - 1000 };
    return most((cell) => clockIn(cell)?.from) ? { ...column, field: field === 'end' ? 'endTime' : 'time' } : column;
  });
}

/** How many columns of a table are known as those of events; 0 where it is none, since no row has a day. `sure` where half of its rows have one. */
export function columnsOfEvents(source: string): { columns: number; sure: boolean } {
  const { rows = [], fields, column } = readSheet(source, '', HEADINGS, ['name', 'start'], settle);
  const starts = column('start');
  const order = orderOf(starts);
  const days = starts.filter((cell) => daysOfCell(withClock(cell).date, order));
  return { columns: days.length ? fields.length : 0, sure: days.length * 2 >= rows.length };
}

/** Whether somebody keeps it for themselves. Such events of calendar files are not read, either. */
const isPrivate = (cell: string, sensitivity: string): boolean =>
  answerOf(cell) === true ||
  /^(?:private|privat|confidential|fortrolig|konfidens|einka|trúnaðar|privaat|konfident|privāt|privat|asmen)/iu.test(sensitivity);

/** Reads a table of events. Never throws. `file` names it in what is reported. */
export function readTable(source: string, file: string): ConvertedFile {
  const { title, id, rows, column, findings, placed } = readSheet(source, file, HEADINGS, ['name', 'start'], settle);
  if (!rows) return { json: null, findings, placed: placed('events') };
  const order = orderOf([...column('start'), ...column('end')]);

  const events = rows.map((row) => {
    const { cell, words, link } = row;
    if (isPrivate(cell('private'), cell('sensitivity'))) return null;
    const times = timesOf(row, order);
    if (!times) return null;
    const name = words('name');
    const place = { name: words('place'), address: words('address'), online: link('online') };
    return {
      id: cell('id'),
      name: withoutMark(name),
      type: typeOf([cell('type')], name) ?? (cell('type') ? 'other' : undefined),
      ...times,
      timeZone: cell('timeZone'),
      rrule: cell('rrule'),
      place: place.name || place.address || place.online ? place : undefined,
      text: words('text'),
      by: words('by'),
      member: cell('member'),
      price: words('price'),
      places: /^\d+(?:[.,]0+)?$/.test(cell('places')) ? parseInt(cell('places'), 10) : words('places'),
      signUp: link('signUp'),
      url: link('url'),
      status: isCancelled(name) ? 'cancelled' : statusOf(cell('status')),
    };
  });
  return { json: { kind: 'events', version: 1, id, name: title || NAME, events }, findings, placed: placed('events') };
}

/** What a calendar is called where neither its file nor a title does. */
const NAME = { en: 'Events', nb: 'Arrangementer', da: 'Arrangementer', is: 'Viðburðir', et: 'Sündmused', lv: 'Pasākumi', lt: 'Renginiai' };
