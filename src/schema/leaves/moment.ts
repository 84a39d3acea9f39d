/** Days with or without a time, rules of repetition, time zones that are known here. For calendars alone: what every preview needs is in `basic.ts`. */
import { momentOf } from '../calendar/moments.js';
import { isZone } from '../calendar/zones.js';
import type { Leaf } from '../shape.js';
import { leaveToWhole, type Leaves } from './leaf.js';

/** `YYYY-MM-DD` for a whole day, or `YYYY-MM-DDTHH:MM`, with seconds and the distance from UTC where they are said. */
export const moment = 'moment' as Leaf<string>;
/** A rule of repetition of RFC 5545, by days, weeks, months or years: `FREQ=WEEKLY;COUNT=5`. */
export const rrule = 'rrule' as Leaf<string>;
/** IANA, and known to this engine: with a clock that nobody knows, a time means nothing. */
export const clocks = 'clocks' as Leaf<string>;

export const isMoment = /^\d{4}-\d\d-\d\d(?:T(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?|24:00)(?:Z|[+-]\d\d:\d\d)?)?$/;

export const momentLeaves: Leaves = {
  moment: (value) => typeof value === 'string' && (isMoment.test(value) ? !!momentOf(value) : leaveToWhole()),
  // Who follows rules reads them (`formats/events/read.ts`).
  rrule: leaveToWhole,
  clocks: (value) => typeof value === 'string' && /\/|^UTC$/.test(value) && isZone(value),
};
