/** A table of notices: what a sheet saves as CSV. Its headings may be in any of our languages; its days as people, or as programs, write them. */
import { isReversed } from '../../formats/board/preview.js';
import { clean, isMistake, itemsOf, numberOf } from '../csv/cells.js';
import { dayOfCell, orderOf, withClock } from '../csv/days.js';
import { fileOf, mailOf } from '../csv/links.js';
import { phoneIn } from '../csv/numbers.js';
import { readSheet, type ConvertedFile, type Headings } from '../csv/sheet.js';
import { convertFile } from '../csv/text.js';
import { aboutOf, doneOf, kindOf } from './words.js';

/** Headings by field, in English, Norwegian, Danish, Icelandic, Greenlandic, Estonian, Latvian, Lithuanian. */
const HEADINGS: Headings = {
  title: 'title|notice|what|name|headline|subject|tittel|hva|overskrift|navn|oppslag|titel|hvad|opslag|emne|titill|heiti|hvað|fyrirsögn|auglýsing|qulequtaq|suna|pealkiri|mida|nimi|kuulutus|nosaukums|virsraksts|kas|sludinājums|pavadinimas|antraštė|kas|skelbimas', // prettier-ignore
  kind: 'kind|type|need or offer|need/offer|slag|type|behov eller tilbud|behov/tilbud|art|tegund|þörf eða framboð|suussusaa|liik|tüüp|vajadus või pakkumine|veids|vajadzība vai piedāvājums|tipas|rūšis|poreikis ar pasiūla', // prettier-ignore
  about: 'about|category|subject area|kategori|gjelder|tema|gælder|flokkur|efni|varðar|sammisaq|kategooria|teema|valdkond|kategorija|joma|tema|sritis', // prettier-ignore
  text: 'text|description|details|more|beskrivelse|tekst|detaljer|mer|lýsing|texti|nánar|nassuiaat|allaaserineqarnera|kirjeldus|täpsemalt|apraksts|teksts|aprašymas|tekstas', // prettier-ignore
  by: 'by|from whom|who|posted by|company|firm|organisation|av|hvem|fra hvem|bedrift|firma|organisasjon|af|hvem|virksomhed|organisation|frá hverjum|hver|fyrirtæki|kina|suliffeqarfik|kes|kellelt|ettevõte|kas izsludina|uzņēmums|no kā|kas skelbia|įmonė|iš ko', // prettier-ignore
  member: 'member|member id|medlem|félagi|aðili|ilaasortaq|liige|biedrs|narys',
  contact: 'contact|contact person|ask for|kontakt|kontaktperson|tengiliður|attaveqaat|kontakt|kontaktisik|kontaktpersona|kontakts|kontaktinis asmuo|kontaktas', // prettier-ignore
  email:
    'email|e-mail|mail|email address|contact email|your email|e-post|epost|e-postadresse|mailadresse|netfang|tölvupóstur|e-maili|meil|e-pasts|epasts|el. paštas|paštas',
  phone: 'phone|telephone|tel|mobile|phone number|telefon|tlf|mobil|telefonnummer|sími|símanúmer|farsími|oqarasuaat|mobiil|tālrunis|telefons|mobilais|telefonas|mobilusis', // prettier-ignore
  from: 'from|start|first day|posted|date|fra|fra dato|startdato|dato|første dag|frá|upphaf|fyrsti dagur|dagsetning|ulloq aallartiffik|alates|algus|kuupäev|no|sākums|datums|nuo|pradžia|data', // prettier-ignore
  to: 'to|until|until when|till|by when|closing date|last day|expires|valid until|deadline|end|til|til dato|frist|siste dag|utløper|sidste dag|udløber|slutdato|gyldig til|til og með|lok|frestur|síðasti dagur|gildir til|ulloq naaffissaq|kuni|tähtaeg|viimane päev|kehtib kuni|līdz|termiņš|pēdējā diena|beigas|iki|terminas|paskutinė diena|galioja iki|pabaiga', // prettier-ignore
  amount: 'amount|quantity|how much|how many|number|mengde|antall|hvor mye|hvor mange|mængde|antal|hvor meget|magn|fjöldi|hve mikið|amerlassusaat|kogus|hulk|arv|kui palju|daudzums|skaits|cik|kiekis|skaičius|kiek', // prettier-ignore
  price: 'price|cost|pris|kostnad|verð|kostnaður|akia|hind|cena|maksa|kaina',
  season: 'season|time of year|sesong|årstid|sæson|árstíð|árstími|tímabil|ukiup ilaa|hooaeg|aastaaeg|sezona|gadalaiks|sezonas|metų laikas',
  city: 'place|town|city|where|location|sted|hvor|lokation|staður|hvar|bær|sumi|sumiiffik|koht|kus|asukoht|linn|vieta|kur|pilsēta|vieta|kur|miestas', // prettier-ignore
  address: 'address|street|adresse|heimilisfang|najugaq|aadress|adrese|adresas',
  lat: 'lat|latitude|breddegrad|breiddargráða|laiuskraad|platums|platuma',
  lon: 'lon|lng|longitude|lengdegrad|længdegrad|lengdargráða|pikkuskraad|garums|ilguma',
  tags: 'tags|keywords|stikkord|emneord|nøgleord|stikord|efnisorð|lykilorð|oqaatsit pingaarnerit|märksõnad|sildid|atslēgvārdi|raktažodžiai|žymos',
  image: 'image|picture|photo|bilde|foto|billede|mynd|ljósmynd|assi|assilissaq|pilt|attēls|nuotrauka|paveikslėlis',
  url: 'url|link|website|read more|lenke|nettside|les mer|hjemmeside|læs mere|hlekkur|vefur|vefsíða|nittartagaq|veeb|veebileht|saite|vietne|nuoroda|svetainė', // prettier-ignore
  done: 'done|solved|closed|taken|løst|ferdig|avsluttet|færdig|afsluttet|lokið|leyst|inerpoq|tehtud|lahendatud|atrisināts|pabeigts|išspręsta|atlikta|baigta', // prettier-ignore
  id: 'id|key',
};

/** Around the last day, which belongs to it: `innen 31.5.2026`, `31.05.2026 k.a.` */
const limits =
  /^(?:until|by|till|to|through|innen|senest|til(?: og med)?|t\.?o\.?m\.?|frem til|fram til|kuni|līdz|iki)\s+(?=.*\d)|\s*[,(]?(?:incl(?:uded|usive|\.)?|inkl\.?|k\.\s?a\.?|kaasa arvatud|ieskaitot|imtinai|meðtalinn)\)?$/giu;

/** Reads the text of a table of notices as a document, not yet read as one. `file` names it in what is reported. */
function readTable(source: string, file: string): ConvertedFile {
  const { title, id, rows, column, findings, placed } = readSheet(source, file, HEADINGS, ['title']);
  if (!rows) return { json: null, findings, placed: placed('notices') };
  const order = orderOf([...column('from'), ...column('to')]);

  const notices = rows.map(({ cell: written, words, link, note }) => {
    let unread = false;
    /** A limit that cannot be read leaves the notice out: what remains would claim more than was written. */
    const limit = <T>(field: string, expected: string, value: T | undefined): T | undefined => {
      // a dash says that there is none
      if (value !== undefined || (!clean(written(field)) && !isMistake(written(field)))) return value;
      note('bad-value', field, expected, written(field), true);
      unread = true;
      return undefined;
    };
    const day = (field: string): string | undefined => {
      const read = dayOfCell(withClock(written(field).replace(limits, '')).date, order);
      if (read?.told) note('read-as', field, read.day, written(field));
      return limit(field, 'date', read?.day);
    };
    const [from, to] = [day('from'), day('to')];
    if (isReversed({ from, to })) {
      note('reversed', 'to', from, to!);
      unread = true;
    }
    const done = limit('done', 'yes|no', doneOf(written('done')));
    const kind = limit('kind', 'need|offer', kindOf(written('kind')));
    const subject = words('about');
    const about = subject ? aboutOf(subject) : undefined;
    if (subject && !about) note('bad-value', 'about', 'goods|service|material|place|transport|people|project|money|other', subject);
    const number = (field: string): number | string | undefined => {
      const said = words(field);
      return said ? numberOf(said) : undefined;
    };
    /** The first of several; what is none stays, for the reader to tell. */
    const first = (field: string, found: { text: string; more: boolean } | undefined): string => {
      if (found?.more) note('first-only', field, found.text, written(field));
      return found?.text ?? words(field);
    };
    const mail = mailOf(written('email'));
    const email = first('email', mail && { text: mail.address, more: mail.more });
    const phone = first('phone', phoneIn(written('phone')));
    const picture = words('image');
    const image = picture ? fileOf(written('image')) : undefined;
    if (picture && !image) note('bad-value', 'image', 'file', written('image'));
    return unread
      ? null
      : {
          id: words('id'),
          kind,
          about,
          title: words('title'),
          text: words('text'),
          by: words('by'),
          member: words('member'),
          contact: some({ name: words('contact'), email, phone }),
          from,
          to,
          amount: words('amount'),
          price: words('price'),
          season: words('season'),
          location: some({ city: words('city'), address: words('address'), lat: number('lat'), lon: number('lon') }),
          tags: itemsOf(words('tags')),
          image: image ? { src: image } : undefined,
          url: link('url'),
          done,
        };
  });
  return { json: { kind: 'board', version: 1, id, name: title || NAME, notices }, findings, placed: placed('notices') };
}

/** What a board is called where neither its file nor a title does. */
const NAME = {
  en: 'Notice board',
  nb: 'Oppslagstavle',
  da: 'Opslagstavle',
  is: 'Auglýsingatafla',
  et: 'Teadetetahvel',
  lv: 'Ziņojumu dēlis',
  lt: 'Skelbimų lenta',
};

/** Whether a table is one of notices: most of its rows say that something is needed or offered. */
export function isBoardTable(source: string): boolean {
  const { rows = [], column } = readSheet(source, '', HEADINGS, ['title', 'kind']);
  const said = column('kind').filter(kindOf);
  return said.length > 0 && said.length * 2 >= rows.length;
}

/** The record, where anything stands in it. */
const some = <T extends object>(record: T): T | undefined => (Object.values(record).some(Boolean) ? record : undefined);

/**
 * The document that a table of notices (`.csv`, a published sheet) stands for, not yet read as one, and what was noted. Never throws.
 *
 * @param url Address of the file: its last part names the board.
 */
export const boardFrom = (file: Uint8Array | string, url = ''): ConvertedFile => convertFile(file, url, readTable);
