/** Spans of time as people write them: `2023`, `2023-05`, `Q1 2023`, `2023K1`, `2022/23`, `mai 2023`, `1. halvår 2023`; and their order. */
import { fold } from '../fold.js';
import { monthOf } from './words.js';

/** First and last month, counted from the year 0, with the days within them: `2023` is 24276 to 24287. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const month = (year: number, of: number): number => year * 12 + of - 1;
const span = (year: number, from: number, to: number): Period => ({ start: month(year, from), end: month(year, to) + 0.99 });

/** The parts of a year: how many there are, and what they are called. Letters stand before or after their number: `Q1`, `1H`, `2023K1`. */
const parts: readonly (readonly [count: number, letters: string, words: string])[] = [
  [
    4,
    'qk',
    'quarter quarters qtr kvartal kvartalet kv ársfjórðungur ársfjórðungi ársfj ársfjórðung kvartalis ceturksnis ceturksnī cet ketvirtis ketv ketvirčio sitvmararterut',
  ],
  [2, 'h', 'half halvår halvåret halvar árshelmingur helmingur hluti poolaasta pusgads pusgadā pusmetis pusm'],
  [3, 't', 'tertial tertiary trimester þriðjungur kolmandik'],
];
const partWords = new Map(parts.flatMap(([count, , words]) => words.split(' ').map((word) => [fold(word), count] as const)));

/** Seasons begin in March, June and September. A winter is of two years: it is read with both of them. */
const seasons: readonly string[] = [
  'spring vår vårsesong vårsesongen forår foråret vor vorið kevad pavasaris pavasarī upernaaq',
  'summer sommer sommeren sommar sumar sumarið suvi vasara vasarā vasaros aasaq',
  'autumn fall høst høsten efterår efteråret haust haustið sügis rudens ruduo rudenį ukiaq',
];
const seasonWords = new Map(seasons.flatMap((words, at) => words.split(' ').map((word) => [fold(word), at] as const)));
const winter = new Set('winter vinter vinteren vinteri vetur talv talve ziema ziemas žiema žiemos ukioq'.split(' ').map(fold));

const ordinals: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, first: 1, second: 2, third: 3, fourth: 4, forste: 1, annet: 2, andet: 2, tredje: 3, fjerde: 4 },
  ...{ fyrsti: 1, fyrri: 1, annar: 2, seinni: 2, esimene: 1, teine: 2, pirmais: 1, otrais: 2, pirmas: 1, antras: 2 },
};

const folded = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** What is aimed at. */
const aims = folded(
  'target targets goal goals aim aims objective mål målet måltal måltall målsetning målsetting målsætning målsättning markmið stefna eesmärk eesmärgid sihttase siht sihtväärtus mērķis mērķi ' +
    'mērķvērtība mērķrādītājs tikslas siekis siektina siekiama tavoite tavoitteet anguniagaq ziel',
);
/** What is planned. A forecast (`2023 (forecast)`) is the figure of its year. */
const plans = folded(
  'plan planned planlagt planerat budget budgeted budsjett budsjettert budgetteret áætlun fjárhagsáætlun ætlað plaan plaanitud eelarve kavandatud plāns plānots budžets planas planuojama ' +
    'biudžetas budjetti suunnitelma',
);

/** Whether a period is none in which something was measured: it is an aim, or a plan. */
export function notMeasured(written: string): 'aim' | 'plan' | undefined {
  const words = (written.slice(0, 60).match(/[\p{L}\p{M}]+/gu) ?? []).map(fold);
  return words.some((word) => aims.has(word)) ? 'aim' : words.some((word) => plans.has(word)) ? 'plan' : undefined;
}

/** What lies before or after a year, and holidays within it: none of them is that year. */
const elsewhere = folded(
  'before after until før efter etter fyrir eftir enne pärast pirms pēc prieš po ennen jälkeen ' +
    'easter påske påsken påsk páskar lihavõtted lieldienas velykos pääsiäinen christmas xmas julen jól jõulud ziemassvētki kalėdos joulu pinse',
);

const isYear = (number: number): boolean => number >= 1000 && number <= 2999;
/** `23` beside `2022` is 2023. */
const nextTo = (year: number, short: string): number => (short.length === 4 ? Number(short) : year - (year % 100) + Number(short));

/** Numbers alone, with signs between them. */
function inNumbers(text: string): Period | undefined {
  const [, year, sign, second, , day] = /^(\d{4})(?:\s*([-/.–—‑ m])\s*m?(\d{1,4})(?:\s*([-/.])\s*(\d{1,2}))?)?\.?$/i.exec(text) ?? [];
  if (year) {
    const first = Number(year);
    if (!isYear(first)) return undefined;
    if (!second) return span(first, 1, 12);
    const other = Number(second);
    if (day) return dated(first, other, Number(day));
    const last = nextTo(first, second);
    // `2011/12` and `2011-12` are a season where such years follow each other, but `2011-12` may be December
    // and `2011M12` is one
    const pair = second.length !== 3 && last > first && !/m/i.test(sign!) && (sign !== '-' || other > 12);
    if (pair && (last === first + 1 || other > 12)) return years(first, last, sign === '/');
    return other >= 1 && other <= 12 && second.length <= 2 ? span(first, other, other) : undefined;
  }
  const short = /^(\d{1,2})([./-])(\d\d)$/.exec(text);
  if (short) return inShort(Number(short[1]), Number(short[3]));
  const [, one, two, of] = /^(?:(\d{1,2})[./])?\s*(\d{1,2})\s*[-./ ]\s*(\d{4})\.?$/.exec(text) ?? [];
  if (!of || !isYear(Number(of))) return undefined;
  if (one) return dated(Number(of), Number(two), Number(one)) ?? dated(Number(of), Number(one), Number(two));
  return Number(two) >= 1 && Number(two) <= 12 ? span(Number(of), Number(two), Number(two)) : undefined;
}

/** `12/23` is a month, `23/24` a season; `11/12` and `12/13` may be both. */
function inShort(first: number, second: number): Period | undefined {
  if (first > 12) return second === first + 1 ? years(2000 + first, 2000 + second, true) : undefined;
  return first > 0 && second > 12 && second !== first + 1 ? span(2000 + second, first, first) : undefined;
}

/** Two years: with a slash, or one after the other, the season from the middle of one to the middle of the other. */
const years = (first: number, last: number, isSeason: boolean): Period =>
  isSeason || last === first + 1
    ? { start: month(first, 7), end: month(last, 6) + 0.99 }
    : { start: month(first, 1), end: month(last, 12) + 0.99 };

function dated(year: number, of: number, day: number): Period | undefined {
  if (of < 1 || of > 12 || day < 1 || day > 31) return undefined;
  const at = month(year, of) + day / 100;
  return { start: at, end: at };
}

/** What a text says of a period: undefined where it says none, or where it may mean several. */
export function readPeriod(written: string): Period | undefined {
  const text = written.slice(0, 60).trim();
  return inNumbers(text) ?? inWords(text);
}

function inWords(text: string): Period | undefined {
  const numbers: string[] = [];
  const months: number[] = [];
  let count = 0;
  let number: number | undefined;
  let season: number | undefined;
  let isWinter = false;
  for (const [token] of text.matchAll(/\d+|[\p{L}\p{M}]+/gu)) {
    if (/^\d/.test(token)) {
      numbers.push(token);
      continue;
    }
    const word = fold(token);
    if (elsewhere.has(word) || aims.has(word) || plans.has(word)) return undefined;
    const part = partWords.get(word) ?? parts.find(([, letters]) => word.length === 1 && letters.includes(word))?.[0];
    if (part) count = part;
    else if (seasonWords.has(word)) season = seasonWords.get(word);
    else if (winter.has(word)) isWinter = true;
    else if (Object.hasOwn(ordinals, word)) number = ordinals[word];
    else if (monthOf(word)) months.push(monthOf(word)!);
  }
  const four = numbers.filter((one) => one.length === 4 && isYear(Number(one)));
  const short = numbers.filter((one) => one.length <= 2);
  if (four.length + short.length !== numbers.length) return undefined;
  if (count) return partOf(count, four, short, number);
  if (isWinter) {
    const [first, second = short[0]] = four;
    return first && second ? { start: month(Number(first), 12), end: month(nextTo(Number(first), second), 2) + 0.99 } : undefined;
  }
  // `jan.23` and `Jan-23`, as spreadsheets write months; `23 Jan` is a day
  const year =
    four[0] ?? (months.length === 1 && /^\p{L}+\.?[-.'’ ]?['’]?\d\d$/u.test(text) && !/ \d/.test(text) ? `20${short.pop()}` : undefined);
  if (!year || four.length > 1) return undefined;
  if (months.length === 1 && short.length === 1) return dated(Number(year), months[0]!, Number(short[0]));
  if (short.length) return undefined;
  if (months.length) return months.length < 3 ? ofMonths(Number(year), months[0]!, months.at(-1)!) : undefined;
  if (season !== undefined) return span(Number(year), season * 3 + 3, season * 3 + 5);
  // "so far in 2024" in the north: a small i is no ordinal without a quarter
  return number === undefined || /(?<!\p{L})i /u.test(text) ? span(Number(year), 1, 12) : undefined;
}

/** `Nov–Jan 2024` ends in 2024. */
const ofMonths = (year: number, from: number, to: number): Period => ({
  start: month(from > to ? year - 1 : year, from),
  end: month(year, to) + 0.99,
});

/** `Q1 2023`, `1. kvartal 2023`, `I kv 2023`, `Q1/23`. */
function partOf(count: number, four: string[], short: string[], ordinal: number | undefined): Period | undefined {
  const [first, second] = short;
  const which = ordinal ?? Number(first);
  const rest = ordinal === undefined ? second : first;
  const year = four.length === 1 && rest === undefined ? Number(four[0]) : !four.length && rest?.length === 2 ? 2000 + Number(rest) : NaN;
  const months = 12 / count;
  if (Number.isNaN(year) || !(which >= 1 && which <= count)) return undefined;
  return span(year, (which - 1) * months + 1, which * months);
}

/** The words of a period without its numbers, and its numbers: the year first. */
const pattern = (written: string): { words: string; numbers: number[] } => ({
  words: written.slice(0, 60).toLowerCase().replace(/\d+/g, '0').replace(/\s+/g, ' ').trim(),
  numbers: (written.slice(0, 60).match(/\d{1,9}/g) ?? []).map(Number).sort((one, other) => Number(isYear(other)) - Number(isYear(one))),
});

const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : one[at]! - (other[at] ?? 0);
};

export interface Order {
  /** Where each one belongs: `order[0]` is the index of the first. As they stand, where they cannot be ordered. */
  readonly order: readonly number[];
  /** Those of which nothing can be said, by their index. */
  readonly unread: readonly number[];
}

/** Of several numbers one is the year; of one, it must be no week or month, which begin again each year. */
const isCertain = ({ words, numbers }: ReturnType<typeof pattern>): boolean =>
  numbers.some(isYear) || (numbers.length === 1 && !again.test(words));
const again =
  /(?<!\p{L})(?:w|wk|week|v|u|uke|uge|vecka|vika|vikan|viku|nädal|nädalas|nedēļa|savaitė|sav|viikko|vk|kw|m|q|k|kv|month|måned|mánuður|kuu|mēnesis|mėnuo)(?!\p{L})/u;

const compareBack = (one: readonly number[], other: readonly number[]): number => compare([...one].reverse(), [...other].reverse());
const isSame = (one: readonly number[], other: readonly number[]): boolean => one.every((number, at) => number === other[at]);

/** Where one date can only be read with the month first, as in `5/28/2024`, so are the others. */
const inOneOrder = (written: readonly string[]): readonly string[] => {
  const dates = written.map((one) => /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(one));
  const isMonthFirst = dates.every((one) => one && Number(one[1]) <= 12) && dates.some((one) => Number(one![2]) > 12);
  return isMonthFirst ? dates.map((one) => `${one![3]}-${one![1]}-${one![2]}`) : written;
};

/**
 * The order of periods in time. What is written in the same words with other numbers (`Week 7 2024`) can always be ordered: by the year, then by the
 * other numbers.
 */
export function orderPeriods(written: readonly string[]): Order {
  const order = written.map((_, at) => at);
  const patterns = written.map(pattern);
  const read = inOneOrder(written).map(readPeriod);
  const unread = order.filter((at) => !read[at]);
  if (!unread.length) order.sort((a, b) => compare([read[a]!.end, -read[a]!.start], [read[b]!.end, -read[b]!.start]));
  else if (patterns.every(({ words, numbers }) => words === patterns[0]!.words && numbers.length)) {
    const inTime = [...order].sort((a, b) => compare(patterns[a]!.numbers, patterns[b]!.numbers));
    if (
      patterns.every(isCertain) ||
      (isSame(inTime, order) && patterns[0]!.numbers.length === 1) ||
      (patterns[0]!.numbers.length > 1 &&
        isSame(
          inTime,
          [...order].sort((a, b) => compareBack(patterns[a]!.numbers, patterns[b]!.numbers)),
        ))
    )
      return { order: inTime, unread: [] };
  }
  return { order, unread: written.length > 1 ? unread : [] };
}

/** Whether two texts mean the same period. */
export function samePeriod(one: string, other: string): boolean {
  if (fold(one) === fold(other)) return true;
  const [a, b] = [inNumbers(one.trim()), inNumbers(other.trim())];
  return !!a && !!b && a.start === b.start && a.end === b.end;
}
