/** Whether the firm is open at this moment, by its own clock, in words. */
import type { Book } from '../../documents/book.js';
import { openState } from '../../documents/hours.js';
import { msg, str } from '../../documents/messages.js';
import { zoneOf } from '../../documents/time-zone.js';

export interface OpenNow {
  readonly open: boolean;
  readonly words: string;
}

/** Nothing where the book does not tell. */
export function openNow(book: Book): OpenNow | undefined {
  if (!book.hours?.length) return undefined;
  const { state, until, opensAt } = openState(book.hours, zoneOf(book), Date.now());
  if (state === 'unknown') return undefined;
  const open = state === 'open' || state === 'closing-soon';
  const words = open
    ? until
      ? msg(str`Open until ${until}`, { id: 'card.open-until' })
      : msg('Open now', { id: 'card.open' })
    : opensAt?.day === 0
      ? msg(str`Closed, opens today at ${opensAt.time}`, { id: 'card.opens-today' })
      : opensAt?.day === 1
        ? msg(str`Closed, opens tomorrow at ${opensAt.time}`, { id: 'card.opens-tomorrow' })
        : msg('Closed now', { id: 'card.closed' });
  return { open, words };
}

