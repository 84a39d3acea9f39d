/** Whether the firm is open at this moment, by its own clock, in words. */
import type { Book } from '../../../formats/book/book.js';
import { openState } from '../../../engines/hours/hours.js';
import { msg, str } from '../../../schema/messages.js';
import { zoneOf } from '../../../engines/hours/time-zone.js';
import { weekdayName } from '../../../kit/intl/date.js';
import { clock } from '../../../kit/intl/clock.js';

export interface OpenNow {
  readonly open: boolean;
  readonly words: string;
}

/** Nothing where the book does not tell. */
export function openNow(book: Book, locale: string): OpenNow | undefined {
  if (!book.hours?.length) return undefined;
  const { state, until, opensAt } = openState(book.hours, zoneOf(book), Date.now());
  if (state === 'unknown') return undefined;
  const open = state === 'open' || state === 'closing-soon';
  const words = open
    ? until
      ? msg(str`Open until ${clock(locale, until)}`, { id: 'card.open-until' })
      : msg('Open now', { id: 'card.open' })
    : opensAt?.day === 0
      ? msg(str`Closed. Opens today at ${clock(locale, opensAt.time)}`, { id: 'card.opens-today' })
      : opensAt?.day === 1
        ? msg(str`Closed. Opens tomorrow at ${clock(locale, opensAt.time)}`, { id: 'card.opens-tomorrow' })
        : opensAt && opensAt.day < 7
          ? msg(str`Closed. Opens ${weekdayName(locale, opensAt.weekday)} at ${clock(locale, opensAt.time)}`, { id: 'card.opens-next' })
          : msg('Closed now', { id: 'card.closed' });
  return { open, words };
}
