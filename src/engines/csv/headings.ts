/** Which field a column holds, by its heading. */
import { languageCode } from '../../schema/text.js';
import { fold } from '../../schema/fold.js';
import { languageOf } from './names.js';
import { byPath, further, headingLanguages, headings } from './synonyms.js';

export interface Column {
  /** Number of the column, from 0. */
  readonly at: number;
  /** As the table writes it. */
  readonly heading: string;
  /** Path of the field in a member: `name`, `location.lat`; `location.point` holds both coordinates; those of `further` are parts of fields. Undefined: a column that is not known. */
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
  for (const [field, list] of Object.entries(further))
    for (const word of list.split(',')) if (!known.has(fold(word))) known.set(fold(word), field);
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
  // "kontakt_by": the town of a contact, and no language
  if (lang && (at || !(fieldOf(heading) ?? dotted(heading)))) return { field, lang };
  return { field: fieldOf(heading) ?? fieldIn(heading), lang: undefined };
}

/** Columns that say what kind of telephone or address the next one holds: Google Contacts has one of each. */
const spare = /^.+ \d+ - (?:label|type)$|^e-?mail(?: \d)? (?:type|display name)$/i;

/** Words before another that change nothing: `Hovedtelefon`, `Work Phone`, `Primary email`. Folded. */
const plainBefore =
  /^(?:hoved|main|primary|work|business|office|company|mobile|other|fast|mobil|arbeid|arbeids|kontor|official|felles|generell|public|aðal|pea|peamine|galven|galvena|galvenais|pagrindin|pagrindinis|contact|kontakt)(?:s|e|n)?$/;
/** Fields of which a part of a longer heading may speak: what is a text or a name must be said in full. */
const ofParts = /^(?:location\.|phone|email|website|logo\.src|social|languages)/;
/** What stands before the words of a register: `ja_pavadinimas`, `org.navn`. */
const registers =
  /^(?:ja|org|firma|firm|company|virksomhet|virksomhed|bedrift|enhet|member|medlem|felag|fyrirtaeki|ettevotja|ettevote|business|uznemums|imone|data|fields?|properties)\d*$/;
const contacts = /^(?:contact|kontakt|person|tengili|contactperson|kontaktperson)/;

/** What a heading of several words, of an address book or of a register says; undefined where that is not certain. */
function fieldIn(heading: string): string | undefined {
  const text = heading.slice(0, 200).replace(/\s+/g, ' ').trim();
  // "Phone 1 - Value", "Organization 1 - Name" of Google Contacts
  const google = /^(.+?) \d+ - (value|formatted|street|city|postal code|region|country|name)$/i.exec(text);
  if (google) {
    const [, of, part] = google as unknown as [string, string, string];
    if (/^address/i.test(of)) return /formatted/i.test(part) ? 'location.address' : fieldOf(part);
    if (/^organi[sz]ation/i.test(of)) return /name/i.test(part) ? 'firm' : undefined;
    return /value/i.test(part) ? fieldOf(of) : undefined;
  }
  // before an explanation: "Navn (påkrevd, høyst 100 tegn)", "Telefon: 8 siffer", "E-post *"
  const short = /^([^([{:*]+?)\s*[([{:*]/.exec(text)?.[1];
  if (short && short !== text) {
    const field = fieldOf(short) ?? fieldIn(short);
    // "Navn (etternavn, fornavn)"
    const order =
      field === 'name' &&
      twoIn(
        text
          .slice(short.length)
          .replace(/[()[\]{}:*]/g, '')
          .trim(),
      );
    if (order === 'familyFirst') return order;
    if (field) return field;
  }
  return twoIn(text) ?? dotted(text) ?? compound(fold(text.replace(/[\s_-]*\d{1,2}$/, '')));
}

/** "Postnr/by", "Postnummer og sted", "Lat/lon", "E-post / mail". */
function twoIn(text: string): string | undefined {
  const parts = text.split(/\s*[/&+,]\s*|\s(?:og|and|ja|un|ir|och|eller|or)\s/iu).filter(Boolean);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const fields = parts.map((part) => fieldOf(part) ?? compound(fold(part)));
  if (fields.every((field) => field !== undefined && field === fields[0])) return fields[0];
  const all = fields.join(' ');
  if (all === 'location.postalCode location.city' || all === 'location.city location.postalCode') return 'postal';
  if (all === 'location.lat location.lon') return 'location.point';
  if (all === 'location.country location.region' || all === 'location.region location.country') return fields[0];
  if (all === 'phone email' || all === 'email phone') return 'reach';
  if (all === 'given family') return 'name';
  if (all === 'family given' || all === 'family name') return 'familyFirst';
  // "Arbeidsadresse, poststed" of an address book
  if (parts.length === 2 && text.includes(',') && /^location\.address location\./.test(all)) return fields[1];
  return undefined;
}

/** The last part of `forretningsadresse.poststed`, `ja_pavadinimas`. */
function dotted(text: string): string | undefined {
  const parts = text.split(/[._]|\s-\s|(?<=\S): ?(?=\S)/).filter(Boolean);
  if (parts.length < 2) return undefined;
  const last = parts.at(-1)!;
  // a link to an entry of the register
  if (fold(last) === 'link') return undefined;
  const [before] = parts.slice(-2).map(fold) as [string];
  if (/naeringskode|branche|emtak|nace/.test(before))
    return /^(?:beskrivelse|tekst|navn|nimetus|text|description)$/i.test(last) ? 'sectors' : undefined;
  const field = fieldOf(last) ?? compound(fold(last));
  if (field === undefined) return undefined;
  if (contacts.test(before)) return field === 'name' ? 'contact' : ofParts.test(field) ? field : undefined;
  return field !== 'id' && (registers.test(before) || ofParts.test(field)) ? field : undefined;
}

/** Joined words, of which the last one says what it is: `Virksomhetsnavn`, `Kontaktepost`, `Kommunenavn`, `Nettsideadresse`. */
function compound(word: string): string | undefined {
  const exact = (known ?? words()).get(word);
  if (exact || word.length < 6 || word.length > 60) return exact;
  for (let cut = 3; cut <= word.length - 2; cut++) {
    const last = known!.get(word.slice(cut));
    if (!last) continue;
    const front = word.slice(0, cut);
    const first = known!.get(front) ?? known!.get(front.replace(/(?:s|e|a|ar|u|es|te|de)$/, ''));
    if (first === last) return last;
    // the name, or the number, of a thing is that thing
    if (first && first !== 'name' && (last === 'name' || (last === 'location.address' && /^(?:website|email)$/.test(first))))
      return first === 'given' || first === 'family' ? undefined : first;
    if (first === 'name' && (last === 'name' || ofParts.test(last))) return last;
    if (ofParts.test(last) && (plainBefore.test(front) || first === 'contact')) return last;
  }
  return undefined;
}

/** `description@is` as its field and its language. */
export function fieldAndLanguage(said: string): { field: string; lang: string | undefined } {
  const [field = '', lang] = said.split('@');
  return { field, lang };
}

/**
 * The columns of a table.
 *
 * @param own Fields by heading, as the cluster's `columns` tells them; they go before what headings say themselves, and `""` leaves a column out.
 */
export function columnsOf(cells: readonly string[], own: Readonly<Record<string, string>> = {}): Column[] {
  const told = new Map(Object.entries(own).map(([heading, field]) => [fold(heading) || heading, field.trim()]));
  const columns = cells.flatMap((cell, at): Column[] => {
    const heading = cell.trim();
    const field = told.get(fold(heading) || heading);
    if (!heading || field === '' || (field === undefined && spare.test(heading))) return [];
    return [{ at, heading, ...read(field ?? heading) }];
  });
  // beside the names of people, a title is "Mr." or their position
  const people = columns.some(({ field }) => field === 'given' || field === 'family');
  const isTitle = ({ field, heading }: Column) =>
    field === 'name' && !told.has(fold(heading)) && /^(?:organi[sz]ation)?title$/.test(fold(heading));
  return people && columns.some(isTitle) ? columns.map((column) => (isTitle(column) ? { ...column, field: undefined } : column)) : columns;
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
