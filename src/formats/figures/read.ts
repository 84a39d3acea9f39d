/** The reader of figures: values and years in the order of time, the log of visibility from the newest. */
import { orderIndicators } from '../common/indicators.js';
import { allLeaves } from '../../schema/leaves/index.js';
import { isObject } from '../../schema/leaves/leaf.js';
import type { Finding, Reading } from '../../schema/problem.js';
import { readDocument } from '../../schema/read.js';
import { figures, type Appearance, type Figures } from './figures.js';

/** A day, a month or a year that the calendar has; of a moment, its day. What is written in another way `asWritten` reads. */
function whenSeen(value: unknown): string | false {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  const [, text = '', month, day] = /^((?:1\d|20)\d\d(?:-(\d\d)(?:-(\d\d))?)?)(?:T\d\d:\d\d.*)?$/.exec(`${value}`) ?? [];
  const last = new Date(Date.UTC(Number(text.slice(0, 4)), Number(month), 0)).getUTCDate();
  const isKnown = !month || (Number(month) >= 1 && Number(month) <= 12 && (!day || (Number(day) >= 1 && Number(day) <= last)));
  return isKnown && text;
}

const leaves = { ...allLeaves, since: whenSeen };

/** From the newest; what has no date comes last. */
export const newestFirst = (log: Appearance[]): Appearance[] =>
  log.sort(({ date: one = '' }, { date: other = '' }) => (one < other ? 1 : one > other ? -1 : 0));

/** The years that stand twice: the first one counts. */
function inOrder({ years = [] }: Figures, raw: unknown, findings: Finding[]): Figures['years'] {
  const seen = new Set<number>();
  const kept = years.filter(({ year }) => {
    if (!seen.has(year)) return seen.add(year);
    const all = Array.isArray(raw) ? (raw as unknown[]) : [];
    const at = all.findLastIndex((one) => isObject(one) && Number(one.year) === year);
    findings.push({ code: 'twice', path: at < 0 ? 'years' : `years[${at}].year`, found: year });
    return false;
  });
  return kept.sort((one, other) => one.year - other.year);
}

const rawOf = (json: unknown, field: 'indicators' | 'years'): unknown => {
  try {
    return (json as Record<string, unknown>)[field];
  } catch {
    // only a live object with getters or proxies comes here
    return undefined;
  }
};

/** Reads figures, and says in findings (not yet in words) what was wrong with them. Never throws. */
export function figuresReader(json: unknown, base?: string): Reading<Figures> {
  const { document: read, findings } = readDocument('figures', figures, leaves, json, base);
  const document = read as Figures | null;
  if (document?.indicators) orderIndicators(document.indicators, rawOf(json, 'indicators'), 'indicators', findings);
  if (document?.visibility) newestFirst(document.visibility);
  if (document?.years) document.years = inOrder(document, rawOf(json, 'years'), findings)!;
  return { document, findings };
}
