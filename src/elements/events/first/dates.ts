/** Days in words for the first view: the engine's own words, without the tables that come with the lazy half, which then takes over. */

export interface Dates {
  /** "3 December 2026" of `2026-12-03`, "December 2026" of `2026-12`. */
  date(code: string, day: string): string;
  /** From one midnight to another: "12 – 13 December 2026". */
  days(code: string, from: number, to: number): string;
  /** The name of a weekday, of a midnight. */
  weekday(code: string, wall: number, width?: 'short'): string;
}

const format = (code: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  // Chromium knows no Icelandic and no Greenlandic: Greenlandic is written as Danish until the tables are here.
  new Intl.DateTimeFormat([code === 'en' ? 'en-GB' : code, ...(code === 'kl' ? ['da'] : [])], { ...options, timeZone: 'UTC' });

const whole = { day: 'numeric', month: 'long', year: 'numeric' } as const;

const plain: Dates = {
  date: (code, day) => format(code, { ...whole, day: day[7] ? 'numeric' : undefined }).format(Date.parse(day)),
  days: (code, from, to) => format(code, whole).formatRange(from, to),
  weekday: (code, wall, width) => format(code, { weekday: width ?? 'long' }).format(wall),
};

/** What is spoken now. */
export const dates: { current: Dates } = { current: plain };
