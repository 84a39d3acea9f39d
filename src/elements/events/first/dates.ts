/** Days in words for the first view: the engine's own words, without the tables that come with the lazy half, which then takes over. */

export interface Dates {
  /** "3 December 2026" of `2026-12-03`, "December 2026" of `2026-12`. */
  date(code: string, day: string): string;
  /** The name of a weekday, of a midnight. */
  weekday(code: string, wall: number, width?: 'short'): string;
}

const format = (code: string, wall: number, options: Intl.DateTimeFormatOptions): string =>
  // Chromium knows no Icelandic and no Greenlandic: Greenlandic is written as Danish until the tables are here.
  new Intl.DateTimeFormat([code === 'en' ? 'en-GB' : code, ...(code === 'kl' ? ['da'] : [])], { ...options, timeZone: 'UTC' }).format(wall);

const plain: Dates = {
  date: (code, day) => format(code, Date.parse(day), { ...(day[7] && { day: 'numeric' }), month: 'long', year: 'numeric' }),
  weekday: (code, wall, width) => format(code, wall, { weekday: width ?? 'long' }),
};

/** What is spoken now. */
export const dates: { current: Dates } = { current: plain };
