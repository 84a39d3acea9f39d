/** Kinds, subjects and days in words. */
import type { Notice } from '../../../formats/board/board.js';
import { msg, str } from '../../../schema/messages.js';
import { plural } from '../../../schema/plural.js';

export const kindName = (kind: string): string =>
  kind === 'need'
    ? msg('Needed', { id: 'board.need', desc: 'Mark of a notice: somebody needs this' })
    : msg('Offered', { id: 'board.offer', desc: 'Mark of a notice: somebody offers this' });

const subjects: Readonly<Record<string, () => string>> = {
  goods: () => msg('Goods', { id: 'board.goods' }),
  service: () => msg('Service', { id: 'board.service' }),
  material: () => msg('Surplus material', { id: 'board.material' }),
  place: () => msg('Rooms and places', { id: 'board.place' }),
  transport: () => msg('Transport', { id: 'board.transport' }),
  people: () => msg('People', { id: 'board.people', desc: 'Staff, helpers, volunteers' }),
  project: () => msg('Joint project', { id: 'board.project' }),
  money: () => msg('Money', { id: 'board.money' }),
  other: () => msg('Other', { id: 'board.other', desc: 'Subject of a notice: none of the others' }),
};

export const aboutName = (about = 'other'): string => subjects[about]!();

const format = (code: string): Intl.DateTimeFormat =>
  // Chromium knows no Icelandic and no Greenlandic: Greenlandic is written as Danish until the tables are here.
  new Intl.DateTimeFormat([code === 'en' ? 'en-GB' : code, ...(code === 'kl' ? ['da'] : [])], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }); // prettier-ignore

/** Writes days; the lazy half knows more languages, and takes over. */
export const dates = {
  current: (code: string, day: string): string => format(code).format(Date.parse(day)),
  /** "12 – 13 December 2026". */
  days: (code: string, from: string, to: string): string => format(code).formatRange(Date.parse(from), Date.parse(to)),
};

const DAY = 86_400_000;

/** So many days before its last one it is told how long there is. */
const SOON = 14;

/** How long there is, where that is not long: "3 days left"; empty otherwise. */
export function left({ to }: Notice, today: string, code: string): string {
  const days = to ? (Date.parse(to) - Date.parse(today)) / DAY : SOON + 1;
  if (days > SOON || days < 0) return '';
  const count = String(days);
  if (!days) return msg('Last day', { id: 'board.last-day', desc: 'A notice ends today' });
  return plural(days, code, {
    zero: () => msg(str`${count} days left`, { id: 'board.days-left.zero' }),
    one: () => msg(str`${count} day left`, { id: 'board.days-left.one' }),
    few: () => msg(str`${count} days left`, { id: 'board.days-left.few' }),
    many: () => msg(str`${count} days left`, { id: 'board.days-left.many' }),
    other: () => msg(str`${count} days left`, { id: 'board.days-left.other' }),
  });
}

/** From when until when it holds; what has begun tells its end alone. */
export function span({ from, to }: Notice, today: string, code: string): string {
  const ends = to && dates.current(code, to);
  if (from && from === to) return ends!;
  if (from && from > today) {
    return to ? dates.days(code, from, to) : msg(str`From ${dates.current(code, from)}`, { id: 'board.from', desc: 'A day follows' });
  }
  return ends ? msg(str`Until ${ends}`, { id: 'board.until', desc: 'A day follows' }) : msg('No end date', { id: 'board.no-end' });
}
