import type { Loyalty, Participant, Reward } from '../../../formats/loyalty/loyalty.js';
import type { CardState } from '../../../engines/stamps/types.js';

/** The code of a redemption, as long as a counter takes it. */
export function openToken(state: CardState | undefined, redemption: string, now = Date.now()): string | undefined {
  const one = state?.redemptions.find(({ id }) => id === redemption);
  return one?.state === 'offered' && (one.until ?? 0) > now ? one.token : undefined;
}

/** The participants that give a reward: they have a key, without which nobody could confirm it. */
export const giversOf = ({ participants = [] }: Loyalty, { at }: Reward): readonly Participant[] =>
  participants.filter(({ id, keys }) => (!at || at.includes(id)) && keys?.length);
