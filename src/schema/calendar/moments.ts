/** Moments as documents write them: `2026-05-01` (a whole day), `2026-05-01T10:00` (a clock's time), `2026-05-01T10:00Z` (an instant). */
/** Milliseconds. */
export const DAY = 86_400_000;

export interface Moment {
  /** What the clock shows, in milliseconds as if it were at UTC; of a whole day, its midnight. */
  readonly wall: number;
  /** Whether it is a whole day. */
  readonly day: boolean;
  /** The instant itself, where the moment says its distance from UTC. */
  readonly instant?: number;
}

const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** Reads a moment; undefined for what is none. */
export function momentOf(written: string): Moment | undefined {
  const [, year, month, date, hour, minute = 0, second = 0, zone] = pattern.exec(written) ?? [];
  // quicker than to parse the text: a calendar has thousands
  const day = new Date(0);
  const midnight = day.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  if (day.getUTCMonth() + 1 !== Number(month) || day.getUTCDate() !== Number(date)) return undefined;
  if (hour === undefined) return { wall: midnight, day: true };
  const wall = midnight + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  if (wall > midnight + DAY || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (!zone) return { wall, day: false };
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return { wall, day: false, instant: wall - (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000 };
}

/** `2026-05-01` of a wall time. */
export const dayOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/** `10:00` of a wall time. */
export const clockOf = (wall: number): string => new Date(wall).toISOString().slice(11, 16);

/** A wall time as documents write it. */
export const written = (wall: number): string => new Date(wall).toISOString().replace(/(?::00)?\.000Z$/, '');
