import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { dayIn } from '../../../engines/stamps/calendar.js';
import type { CounterLedger } from '../../../engines/stamps/types.js';

/** How many stamps and rewards a counter gave this month, in the time zone of the programme. */
export function monthSums(
  { given, spent }: CounterLedger,
  programme: Loyalty,
  counter: string,
  now = Date.now(),
): { readonly stamps: number; readonly rewards: number } {
  const month = dayIn(programme, now).slice(0, 7);
  return {
    stamps: Object.values(given[counter]?.[month] ?? {}).reduce((sum, count) => sum + count, 0),
    rewards: spent.filter(({ till, at }) => till === counter && dayIn(programme, at * 1000).startsWith(month)).length,
  };
}
