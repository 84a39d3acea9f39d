/** Days of the week as people write them: `Mo-Fr`, `man–fre`, `E-R`, `P.-Pk.`, `I–V`, `lø og sø`, `hverdager`, `daily`. */
import { fold } from '../fold.js';
import { weekdayOf } from './words.js';

/** As the format writes them; the last are public holidays. */
export const codes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'] as const;
type Code = (typeof codes)[number];

/** What stands for several days. Words are folded one by one: `hver dag` is every day, `hverdag` is not. */
export const groups: readonly (readonly [days: string, words: string])[] = [
  [
    'Mo Tu We Th Fr Sa Su',
    'daily,every day,everyday,all days,all week,the whole week,7 days a week,seven days a week,each day,hele uken,hele uka,hele ugen,hela veckan,alla vikuna,7 dager i uken,7 dager i uka,' +
      '7 dage om ugen,7 dagar i veckan,7 daga vikunnar,terve nädal,terve nädala,7 päeva nädalas,visu nedēļu,7 dienas nedēļā,visą savaitę,7 dienas per savaitę,koko viikon,' +
      'sapaatip akunnera tamaat,kõik päevad,kõigil päevadel,visas nedēļas dienas,visomis savaitės dienomis,kaikkina päivinä,kaikki päivät,kvar dag,kvar dag heile veka,heile veka,dagleg,alle dager,alle dage,alla dagar,alla daga,alle ukens dager,alle ugens dage,hver dag,hverr dag,varje dag,' +
      'daglig,dagligt,dagligen,dagliga,daglega,hvønn dag,allar dagar,ullut tamaasa,ulluinnaat tamaasa,iga päev,igapäevaselt,katru dienu,ik dienu,ikdienu,' +
      'visas dienas,kasdien,kiekvieną dieną,visomis dienomis,joka päivä,päivittäin,täglich,jeden tag',
  ],
  [
    'Mo Tu We Th Fr',
    'weekdays,weekday,working days,workdays,business days,hverdager,hverdag,hverdage,ukedager,virkedager,arbeidsdager,yrkedager,kvardager,kvardagar,' +
      'arbejdsdage,vardagar,vardag,helgfria vardagar,virka daga,virkir dagar,virkum dögum,gerandisdagar,yrkadagar,tööpäeviti,tööpäevadel,tööpäevad,argipäeviti,' +
      'argipäevadel,argipäevad,darba dienas,darba dienās,darbdienas,darbdienās,darbo dienos,darbo dienomis,d d,arkisin,arkipäivisin,arkipäivät,arki',
  ],
  [
    'Sa Su',
    'weekend,weekends,helg,helger,helgen,helgene,i helgene,i helgen,helgar,helgerne,i weekenden,weekenden,weekender,um helgar,helgum,vikuskifti,vikuskiftini,' +
      'nädalavahetus,nädalavahetusel,nädalavahetusteti,nädalavahetustel,nädalavahetuseti,nedēļas nogale,nedēļas nogalēs,nedēļas nogalē,brīvdienās,savaitgalis,' +
      'savaitgaliais,savaitgalį,viikonloppu,viikonloppuisin,viikonloput,wochenende,sapaatip akunnerata naanera',
  ],
  [
    'PH',
    'ph,public holidays,public holiday,holidays,bank holidays,helligdager,helligdag,helligdage,røde dager,helgdagar,helgdag,helgidagar,hátíðisdagar,almennir frídagar,' +
      'halgidagar,nalliuttut,nalliuttorsiorfiit,riigipühad,riigipühadel,pühad,pühadel,riiklikel pühadel,svētku dienas,svētku dienās,svētki,svētkos,šventės,' +
      'šventinės dienos,švenčių dienomis,švenčių dienos,pyhät,pyhäpäivät,feiertage,feiertags',
  ],
];

const phrase = (words: string): string =>
  words
    .toLowerCase()
    .split(/[\s.]+/)
    .map(fold)
    .filter(Boolean)
    .join(' ');

let phrases: Map<string, readonly Code[]> | undefined;
const groupOf = (words: string): readonly Code[] | undefined =>
  (phrases ??= new Map(
    groups.flatMap(([days, all]) => all.split(',').map((one) => [phrase(one), days.split(' ') as Code[]] as const)),
  )).get(phrase(words));

/** Days of one letter, by language. Estonian and Latvian calendars write them so; of the English ones T and S are two days each. */
const letters: Readonly<Record<string, string>> = { et: 'etknrlp', lv: 'potc s', en: 'm w f  ' };
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/**
 * The language of days of one letter: P is Sunday in Estonia, Monday in Latvia. Told by the letters that only one of them has, else by the language or
 * the country of the document.
 */
export function lettersIn(written: string, hint = ''): string {
  const alone = written.toLowerCase().match(/(?<![\p{L}\p{M}])\p{L}(?![\p{L}\p{M}])/gu) ?? [];
  if (alone.some((letter) => 'eknrl'.includes(letter))) return letters.et!;
  if (alone.some((letter) => 'oc'.includes(letter)) || /(?<!\p{L})(?:pk|sv)(?!\p{L})/iu.test(written)) return letters.lv!;
  if (/^(?:et|ee)\b/i.test(hint)) return letters.et!;
  if (/^lv\b/i.test(hint)) return letters.lv!;
  return alone.some((letter) => 'mwf'.includes(letter)) ? letters.en! : '';
}

/** 0 (Monday) to 6, or 7 for public holidays. */
function dayOf(word: string, single: string): number | undefined {
  const bare = word.replace(/\.$/, '');
  if (/^PH$/i.test(bare) || /^PublicHolidays$/i.test(bare)) return 7;
  if (roman.includes(bare)) return roman.indexOf(bare);
  if (bare.length === 1) {
    const at = single.indexOf(bare.toLowerCase());
    return at < 0 || bare === ' ' ? undefined : at;
  }
  return weekdayOf(bare);
}

// "til og med" is "to and with"
const separators = /[,;&+/|]|\s(?:og(?!\smed\s)|and|ja|un|ir|och|aamma|samt|und|en)\s/iu;
/** "to" is also Thursday in the north: there it is one where the days are English. */
const dash =
  /\s*(?:--?|[–—‑−]|\s(?:til og med|t\.?o\.?m\.?|til|till|kuni|līdz|iki|through|thru|bis|(?<=(?:mon?|tue?s?|wed?|thu?r?s?|fri?|sat?|sun?)(?:day)?s?\.?\s)to)\s)\s*/iu;

const begins = /^(?:fra|from|frá|från|no|nuo|von|alates)\s/iu;

/**
 * Reads days, as the format writes them; undefined where a part of them cannot be read.
 *
 * @param single What `lettersIn` says of the whole list.
 */
export function readDays(written: string, single = lettersIn(written)): Code[] | undefined {
  const whole = written.slice(0, 300).trim();
  const text = whole
    .replace(/^https?:\/\/schema\.org\//i, '')
    .replace(/[:,;]+$/, '')
    // "on" is Wednesday, too
    .replace(/^on\s+(?=(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*day)/i, '')
    .replace(begins, '')
    .replace(/^(\p{L}{4,})st\s(\p{L}{4,})ni$/u, '$1-$2');
  const found = new Set<number>();
  // "from Monday" has no end
  let isOpenEnded = begins.test(whole);
  for (const part of text.split(separators)) {
    const group = groupOf(part);
    if (group) {
      for (const code of group) found.add(codes.indexOf(code));
      continue;
    }
    const [first, last, more] = part.trim().split(dash);
    const ends = last === undefined ? first!.split(/\s+/) : [first!, last];
    const days = ends.map((word) => dayOf(word.trim(), single));
    if (more !== undefined || !days.length || days.includes(undefined)) return undefined;
    const [from, to] = days as [number, number];
    if (last === undefined) for (const day of days) found.add(day!);
    else if (from > 6 || to > 6) return undefined;
    else {
      isOpenEnded = false;
      for (let day = from; ; day = (day + 1) % 7) {
        found.add(day);
        if (day === to) break;
      }
    }
  }
  return isOpenEnded ? undefined : [...found].sort((a, b) => a - b).map((day) => codes[day]!);
}
