/** What a participant may do in a programme: whether its part runs, and for what it gives stamps. */
import type { EarnRule, Loyalty, Participant } from '../../../formats/loyalty/loyalty.js';
import { dayIn } from '../../../engines/stamps/calendar.js';

/** Whether the programme, or the participant's part in it, has not started or has ended. */
export function closedState(
  programme: Loyalty,
  participant: Participant | undefined,
  now = Date.now(),
): 'ended' | 'not-started' | undefined {
  const day = dayIn(programme, now);
  const { valid } = programme;
  if ([valid?.from, participant?.from].some((from) => from && day < from)) return 'not-started';
  return [valid?.to, participant?.until].some((until) => until !== undefined && day > until) ? 'ended' : undefined;
}

/** The rules by which a participant gives stamps. */
export const rulesOf = ({ earn = [] }: Loyalty, participant: string): readonly EarnRule[] =>
  earn.filter(({ at }) => !at || at.includes(participant));
