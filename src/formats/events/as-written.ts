/** Moments as people write them, beside what the format says: `1.5.2026 kl. 10`, `2026-05-01 10:00`, `May 1, 2026, 9:30 AM`. */
import { dateIn, isDoubtful } from '../../schema/calendar/dates.js';
import { timeIn } from '../../schema/calendar/times.js';
import type { Note } from '../../schema/leaves/leaf.js';
import { momentOf } from '../../schema/calendar/moments.js';
import { isMoment } from '../../schema/leaves/moment.js';

/** Nobody writes a longer one, and a pattern that tries each place of a text takes time by the square of its length. */
const LONGEST = 100;

/** A moment as the format has it; undefined for what can be read in no way, or in none that is certain. */
export function momentIn(value: string): string | undefined {
  const text = value.trim();
  if (text.length > LONGEST) return undefined;
  if (isMoment.test(text)) return momentOf(text) ? text : undefined;
  // Programs write seconds' fractions, and a zone's distance without a colon.
  const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(text);
  if (iso) {
    const [, day, time, zone = ''] = iso;
    const moment = `${day}T${time}${zone.toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')}`;
    return isMoment.test(moment) && momentOf(moment) ? moment : undefined;
  }
  const [, words = text, clock] = /^(.*?\d.*?)(?:,?\s+(?:kl\.?|klo|klukkan|kell|plkst\.?|val\.?|at|um)\s*|,?\s+(?=\d{1,2}[:.]\d\d(?!\d|[.]\d{2,4}\b)))(\d.*)$/iu.exec(text) ?? []; // prettier-ignore
  const day = dateIn(words);
  if (day === undefined || clock === undefined) return day;
  const time = timeIn(clock);
  return time && `${day}T${time}`;
}

/** How moments are read in whole documents. One whose day and month might change places is read as day, then month, and reported. */
export const momentAsWritten = (value: unknown, note?: Note): string | false => {
  if (typeof value !== 'string') return false;
  const found = momentIn(value);
  if (found && isDoubtful(/^\S*/.exec(value.trim())![0])) note?.('converted');
  return found ?? false;
};
