/** Texts that programme, card and counter share. */
import { msg, str } from '../../schema/messages.js';
import { plural } from '../../schema/plural.js';
import type { Formatter } from '../intl/format.js';
import { participantOf, type LoyaltyContext } from './context.js';

/** "5 stamps" */
export function stampsText(count: number, format: Formatter): string {
  const number = format.number(count);
  return plural(count, format.language, {
    zero: () => msg(str`${number} stamps`, { id: 'loyal.stamps.zero' }),
    one: () => msg(str`${number} stamp`, { id: 'loyal.stamps.one' }),
    few: () => msg(str`${number} stamps`, { id: 'loyal.stamps.few' }),
    many: () => msg(str`${number} stamps`, { id: 'loyal.stamps.many' }),
    other: () => msg(str`${number} stamps`, { id: 'loyal.stamps.other' }),
  });
}

/** Where something is given: "At Harbour Café and Quiet Boats"; empty where it is everywhere. */
export function placesText(at: readonly string[] | undefined, { programme, locale, format }: LoyaltyContext): string {
  const names = (at ?? []).map((id) => locale.plain(participantOf(programme, id)?.name)).filter(Boolean);
  const places = format.list(names);
  return places ? msg(str`At: ${places}`, { id: 'loyal.places', desc: 'Firms where a reward is given, or stamps; the names follow' }) : '';
}

/** The days from which and until which something is given; empty where it always is. */
export function datesText({ from, to }: { from?: string | undefined; to?: string | undefined }, format: Formatter): string {
  if (from && to) return format.range(format.date(from), format.date(to));
  if (from) return msg(str`From ${format.date(from)}`, { id: 'loyal.from', desc: 'A date follows' });
  return to ? msg(str`Until ${format.date(to)}`, { id: 'loyal.until', desc: 'A date follows' }) : '';
}
