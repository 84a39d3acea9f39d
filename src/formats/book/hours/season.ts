/** Days of the year and spans of them, as owners write them: `24.–26. desember`, `December 24-26`, `24. og 31. desember`, `1. juni – 31. august`, `julaften`. */
import { readDay } from '../../../schema/calendar/dates.js';
import { monthOf } from '../../../schema/calendar/words.js';
import { phraseOf } from './words.js';

/** First and last day, each as it was written. */
export type Season = readonly [from: string, to: string];

/** Feasts that have the same date every year. */
const feasts: Readonly<Record<string, string>> = {
  '12-24':
    'christmas eve,julaften,juleaften,juleaftensdag,julaftensdag,julafton,julaftonen,aðfangadagur,aðfangadag,aðfangadag jóla,jólaaftan,jõululaupäev,jõululaupäeval,ziemassvētku vakars,ziemassvētku vakarā,kūčios,kūčių diena,jouluaatto,jouluaattona,juullip unnua',
  '12-25':
    'christmas day,christmas,første juledag,1 juledag,juledag,juledagen,juldagen,jóladagur,jóladag,fyrsti jóladagur,jólin,jólum,esimene jõulupüha,1 jõulupüha,pirmie ziemassvētki,joulupäivä,joulupäivänä',
  '12-26':
    'boxing day,second day of christmas,andre juledag,anden juledag,2 juledag,annandag jul,annar í jólum,annan í jólum,teine jõulupüha,2 jõulupüha,otrie ziemassvētki,tapaninpäivä,tapaninpäivänä',
  '12-31':
    'new years eve,nyttårsaften,nytårsaften,nytårsaftensdag,nyårsafton,gamlársdagur,gamlársdag,gamlárskvøld,vana aasta õhtu,vana-aasta õhtu,aastavahetus,vecgada vakars,vecgada vakarā,naujųjų metų išvakarės,uudenvuodenaatto,uudenvuodenaattona',
  '01-01':
    'new years day,new year,nyttårsdag,nyttårsdagen,1 nyttårsdag,første nyttårsdag,nytårsdag,nyårsdagen,nýársdagur,nýársdag,nýggjársdagur,uusaasta,uusaastapäev,uusaasta päev,uuel aastal,jaungada diena,jaungads,naujieji metai,naujieji,uudenvuodenpäivä,uudenvuodenpäivänä',
};
let feastDays: Map<string, string> | undefined;
const feastOf = (written: string): string | undefined =>
  (feastDays ??= new Map(
    Object.entries(feasts).flatMap(([day, words]) => words.split(',').map((one) => [phraseOf(one), day] as const)),
  )).get(phraseOf(written));

const to = String.raw`(?:\s*(?:--?|[–—‑−])\s*|\s+(?:til og med|t\.?o\.?m\.?|til|till|to|kuni|līdz|iki|through|thru|bis|asti)\s+)`;
const nth = String.raw`(?:\.|st|nd|rd|th)?`;
/** `24.–26. desember`: the first day has the month of the last one. */
const daysFirst = new RegExp(String.raw`^(\d{1,2})${nth}${to}(\d{1,2})((?:\.|st|nd|rd|th)?[\s./].*)$`, 'iu');
/** `December 24-26`, `gruodžio 24–26 d.` */
const monthFirst = new RegExp(
  String.raw`^(?:(\d{4})\s+(?:m\.?\s+)?)?(\p{L}+)\.?\s+(\d{1,2})${nth}(?:\s*d\.?)?${to}(\d{1,2})${nth}(?:\s*d\.?)?(?:,?\s+(\d{4}))?$`,
  'iu',
);
const spans =
  /[–—‑−]|\s-+\s|(?<=[^-\d]|[./]\d{1,2})-(?=\d)|(?<=\p{L}\.?)-(?=\p{L})|(?<=\p{L}\.? \d{1,2})-(?=\p{L})|\s(?:til og med|til|till|to|kuni|līdz|iki|through|thru|bis|asti)\s/iu;
const begins = /^(?:fra|from|frá|från|no|nuo|von|alates)\s+(?:og med\s+)?/iu;
/** `mellom 1. juni og 31. august` */
const between = /^(?:between|mellom|mellem|mellan|milli)\s(.+)\s(?:and|og|och)\s(.+)$/iu;
/** What stands before a day and says nothing. */
const before = /^(?:(?:den|the|på|on|í|i|in|á|om|du|hele|hela|all of|whole|allan|kogu|visu|visą|koko)\s+)+/iu;

/** `9-17` is a time in a sentence. */
const isDay = (written: string): boolean => !/^\d+-\d+$/.test(written) && !!(readDay(written) ?? readDay(written, 'month-day'));

function spanOf(written: string): Season | undefined {
  const from = begins.test(written);
  const text = written.replace(between, '$1 – $2').replace(begins, '').replace(before, '').trim();
  const feast = feastOf(text);
  if (feast) return from ? undefined : [feast, feast];
  const [, first, last, rest] = daysFirst.exec(text) ?? [];
  if (first && isDay(first + rest!) && isDay(last! + rest!) && Number(first) < Number(last)) return [first + rest!, last! + rest!];
  const [, year, month, one, two, yearAfter] = monthFirst.exec(text) ?? [];
  if (month && monthOf(month) && Number(one) < Number(two)) {
    const day = (number: string) => `${number}. ${month} ${year ?? yearAfter ?? ''}`.trim();
    return isDay(day(one!)) && isDay(day(two!)) ? [day(one!), day(two!)] : undefined;
  }
  // "from June" has no end
  if (isDay(text)) return from ? undefined : [text, text];
  const ends = text.split(spans).map((end) => end.trim().replace(before, ''));
  const days = ends.map((end) => feastOf(end) ?? (isDay(end) ? end : undefined));
  if (days.length === 2 && days[0] && days[1]) return [days[0], days[1]];
  // Estonian and Finnish bend both ends: "juunist augustini", "kesäkuusta elokuuhun"
  const [, start, end] = /^(.*st[aä]?) (.*(?:ni|[uy]n))$/iu.exec(text) ?? [];
  // "mais" alone is no month: in other languages it is a plant
  const [opening, closing] = [start, end].map((bent) => bent?.replace(/(?<!\p{L})mai(?:st|ni)$/iu, 'mai'));
  return opening && isDay(opening) && isDay(closing!) ? [opening, closing!] : undefined;
}

/** What a text says of days of the year: undefined where a part of it cannot be read. */
export function seasonsIn(written: string): Season[] | undefined {
  const text = written
    .trim()
    .slice(0, 120)
    .replace(/[:,]+$/, '');
  const whole = spanOf(text);
  if (whole) return [whole];
  const parts = text.split(/\s*(?:[,;&+]|\s(?:og|and|ja|un|ir|och|samt|aamma|und)\s)\s*/iu).filter(Boolean);
  if (parts.length < 2) return undefined;
  // "24. og 31. desember": a number alone has the month of the next one
  let month = '';
  const found = parts.reverse().map((part) => {
    const bare = /^(\d{1,2})(?:\.|st|nd|rd|th)?$/.exec(part);
    const own = /^(?:\d{1,2})(?:\.|st|nd|rd|th)?(\s\D.*|\.\d.*)/.exec(part);
    if (own) month = own[1]!;
    return bare ? (month ? spanOf(bare[1]! + (month.startsWith('.') ? month : `.${month}`)) : undefined) : spanOf(part);
  });
  return found.every((one) => !!one) ? found.reverse() : undefined;
}
