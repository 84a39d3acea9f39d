/** Hours in the cells of a small table: `18.30`, `kl. 18–20`, `fra kl. 18 til kl. 20`, `hele dagen`, and what a program counts of a day. */
import { readSpans, timeIn } from '../../schema/calendar/times.js';
import { fold } from '../../schema/fold.js';
import { hourOfPart } from './days.js';

export interface ClockRead {
  /** None for a whole day, and where it is not known yet. */
  readonly from?: string;
  readonly to?: string;
  /** Whether it is to be told how it was read. */
  readonly told?: boolean;
}

/** The whole day, or a time that will be told: both leave a day without an hour. */
const none = new Set(
  (
    'all day,whole day,allday,full day,tba,tbc,tbd,to be announced,hele dagen,heile dagen,heldags,heldag,hele døgnet,kommer,kommer senere,ikke bestemt,ikke fastsatt,avtales,' +
    'senere,allan daginn,heill dagur,auglýst síðar,óákveðið,kogu päev,terve päev,täpsustamisel,selgub,visu dienu,visa diena,tiks precizēts,visą dieną,visa diena,tikslinama'
  )
    .split(',')
    .map(fold),
);

const about =
  /(?<!\p{L})(?:ca|c:a|circa|cirka|approx|approximately|around|about|omtrent|omkring|um það bil|u\.þ\.b|umbes|apmēram|apie|apytiksliai)(?!\p{L})\.?\s*|~\s*/giu;
const marks = /(?<!\p{L})(?:kl|klo|klokken|klokka|klukkan|kell|plkst|val|clock)(?!\p{L})\.?/giu;
const opening = /^(?:fra|from|frá|från|nuo|no|alates)\s+/iu;

/** Reads what a cell says of the time of day; undefined where that cannot be told. */
export function clockIn(cell: string): ClockRead | undefined {
  const written = cell.trim().slice(0, 100);
  if (none.has(fold(written))) return {};
  const rough = written.replace(about, '');
  const text = rough.replace(marks, ' ').replace(/\s+/g, ' ').trim();
  const told = rough !== written;
  const start = text.replace(opening, '').replace(/\s*[–—-]$/, '');
  const from = timeIn(start);
  if (from) return { from, ...(told && { told }) };
  // a part of a day, as programs count it
  if (/^0[.,]\d+$/.test(text)) return { from: hourOfPart(Number(text.replace(',', '.'))), told: true };
  const [span, ...others] = readSpans(text) ?? [];
  if (span?.opens === '00:00' && span.closes === '24:00') return {};
  return span && !others.length && span.opens !== span.closes ? { from: span.opens, to: span.closes, ...(told && { told }) } : undefined;
}
