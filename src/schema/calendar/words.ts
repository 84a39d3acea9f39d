/**
 * How months and days of the week are called in the languages of our countries and their neighbours: en, nb, da, sv, is, fo, kl, et, fi, lv, lt, de. Folded
 * (`../fold.ts`), so accents, capitals and full stops make no difference. The docs list them (`scripts/docs/spellings.mjs`).
 */
import { fold } from '../fold.js';

/** January to December; genitives too, where dates are written with them. */
export const months: readonly string[] = [
  'january januar januari janúar januaari jaanuar tammikuu tammikuuta janvāris janvārī sausis sausio',
  'february februar februari febrúar februaari veebruar helmikuu helmikuuta februāris februārī vasaris vasario',
  'march mar mars marts marsi märts maaliskuu maaliskuuta martā kovas kovo märz',
  'april apríl apriili aprill huhtikuu huhtikuuta aprīlis aprīlī balandis balandžio',
  'may mai maj maí maaji toukokuu toukokuuta maijs maijā gegužė gegužės',
  'june juni júní juuni kesäkuu kesäkuuta jūnijs jūnijā birželis birželio',
  'july juli júlí juuli heinäkuu heinäkuuta jūlijs jūlijā liepa liepos',
  'august augusti ágúst aggusti elokuu elokuuta augusts augustā rugpjūtis rugpjūčio',
  'september septembur septemberi syyskuu syyskuuta septembris septembrī rugsėjis rugsėjo',
  'october oktober október oktoberi oktoober lokakuu lokakuuta oktobris oktobrī spalis spalio',
  'november nóvember novemberi marraskuu marraskuuta novembris novembrī lapkritis lapkričio',
  'december desember decemberi detsember joulukuu joulukuuta decembris decembrī gruodis gruodžio dezember',
];

/** Monday to Sunday: the words to which endings are added (`mánudaga`, `pirmdienās`), then the short ones that are no beginnings of them. */
export const weekdays: readonly string[] = [
  'monday mandag måndag mánudag mánadag maanantai esmaspäev pirmdien pirmadien montag ataasinngorn | mo ma pr',
  'tuesday tirsdag tysdag tisdag þriðjudag týsdag tiistai teisipäev otrdien antradien dienstag marlunngorn | tu ti þr ot an di',
  'wednesday onsdag miðvikudag mikudag keskiviikko kolmapäev trešdien trečiadien mittwoch pingasunngorn | we on ke tr mi',
  'thursday torsdag fimmtudag hósdag torstai neljapäev ceturtdien ketvirtadien donnerstag sisamanngorn | th to ce kt do fi',
  'friday fredag föstudag fríggjadag perjantai reede piektdien penktadien freitag tallimanngorn | fr fö pe pk pn',
  'saturday lørdag laurdag lördag laugardag leygardag lauantai laupäev sestdien šeštadien samstag arfininngorn | sa lø la št se',
  'sunday søndag sundag sunnudag sunnuntai pühapäev svētdien sekmadien sonntag sapaat | su sø so sk sv',
];

/** What a name may end in: plurals, cases, "on Mondays". */
const ending =
  /^(s|er|e|en|ene|erne|ar|ur|um|a|inn|in|sin|isin|na|t|iti|iks|al|ad|a|l|ti|d|ai|as|u|is|i|iais|iai|io|eq|ermi|ernikkut|inut|ip|ikkut)$/;

/** By the folded beginnings (three letters or more) of the words: undefined where two begin alike. */
function beginnings(groups: readonly string[][]): Map<string, number | undefined> {
  const known = new Map<string, number | undefined>();
  groups.forEach((words, at) => {
    for (const word of words) {
      const whole = fold(word);
      for (let length = 3; length <= whole.length; length++) {
        const start = whole.slice(0, length);
        known.set(start, known.has(start) && known.get(start) !== at ? undefined : at);
      }
    }
  });
  // a whole word is itself, whatever longer ones begin with it
  groups.forEach((words, at) => words.forEach((word) => known.set(fold(word), at)));
  return known;
}

let monthStarts: Map<string, number | undefined> | undefined;
let dayParts: string[][][] | undefined;
let dayStarts: Map<string, number | undefined> | undefined;
let dayShorts: Map<string, number> | undefined;

/** What the name of a month may end in, or have behind its beginning: "decembrim", "juunist", "detsembril", "joulukuussa". */
const monthEnding = /^(?:(?:r?i)?(?:l|st|ni|s|ks)|rini|in|im|a|am|u|ui|o|yje|je|uje|ssa|sta|n|hun|uun|ta|manudi|manudur)$/;

/** 1 to 12 for the name of a month, or its beginning; undefined for other words. */
export function monthOf(word: string): number | undefined {
  monthStarts ??= beginnings(months.map((names) => names.split(' ')));
  const folded = fold(word);
  let at = monthStarts.get(folded);
  for (let end = 1; at === undefined && folded.length - end > 3; end++)
    if (monthEnding.test(folded.slice(-end))) at = monthStarts.get(folded.slice(0, -end));
  return at === undefined ? undefined : at + 1;
}

/** 0 (Monday) to 6 for the name of a day of the week, its beginning, or its usual short form. */
export function weekdayOf(word: string): number | undefined {
  const parts = (dayParts ??= weekdays.map((names) => names.split(' | ').map((words) => words.split(' ').map(fold))));
  dayStarts ??= beginnings(parts.map(([names]) => names!));
  dayShorts ??= new Map(parts.flatMap(([, shorts], at) => shorts!.map((short) => [short, at] as const)));
  // Icelandic bends the day itself: "frá mánudegi", "á mánudögum"
  const folded = fold(word).replace(/d(?:egi|ogum)$/, 'dag');
  const at = dayShorts.get(folded) ?? dayStarts.get(folded);
  if (at !== undefined) return at;
  // the whole name, and an ending
  for (let end = 1; end < folded.length; end++) {
    const stem = folded.slice(0, -end);
    const found = dayStarts.get(stem);
    if (found !== undefined && ending.test(folded.slice(-end)) && parts[found]![0]!.includes(stem)) return found;
  }
  return undefined;
}
