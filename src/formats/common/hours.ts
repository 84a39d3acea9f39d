/** Opening hours. */
import { day, flag, text, time } from '../../schema/leaves/index.js';
import { limit, list, object, oneOf, type Infer } from '../../schema/shape.js';

/**
 * When it is open. A later entry with `from` and `to` wins over one without. Days and times may be written as people write them (`"man–fre"`,
 * `"kl. 9"`, `"1. juni"`): the reader knows the words of our languages. An entry of which a day, a time or a date cannot be read is left out as a whole.
 */
export const hours = object({
  /**
   * Days of the week, and `PH` for public holidays; every day if unsaid.
   * @example ["Mo", "Tu", "We", "Th", "Fr"]
   */
  days: list(limit(oneOf('Mo|Tu|We|Th|Fr|Sa|Su|PH'))),
  /**
   * Opening time, `HH:MM`, on the clock of the place.
   * @example "10:00"
   */
  opens: limit(time),
  /**
   * Closing time, `HH:MM`; at or before `opens` it is past midnight, and `24:00` is midnight.
   * @example "17:00"
   */
  closes: limit(time),
  /**
   * First day of the season, `MM-DD` for every year or `YYYY-MM-DD` for one.
   * @example "06-01"
   */
  from: limit(day),
  /**
   * Last day of the season; a season may run over New Year.
   * @example "08-31"
   */
  to: limit(day),
  /**
   * `true` says that it is closed in this time.
   * @default false
   */
  closed: limit(flag),
  /**
   * A remark beside the times.
   * @example {"en": "Groups by appointment"}
   */
  note: text,
});

export type Hours = Infer<typeof hours>;
