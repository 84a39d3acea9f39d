import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { dayIn } from '../../../engines/stamps/calendar.js';

/** Whether a programme runs, and the day that matters to visitors; undefined where it runs without an end. */
export function seasonOf(
  programme: Loyalty,
  now = new Date(),
): { readonly state: 'not-started' | 'running' | 'ended'; readonly day: string } | undefined {
  const { from, to } = programme.valid ?? {};
  const today = dayIn(programme, now);
  if (from && today < from) return { state: 'not-started', day: from };
  if (to && today > to) return { state: 'ended', day: to };
  return to ? { state: 'running', day: to } : undefined;
}
