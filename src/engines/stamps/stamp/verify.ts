/** Whether a stamp is good: for ever (`checkStamp`), and now, on this card (`verifyStamp`). */
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { dayIn, SKEW, within } from '../calendar.js';
import { NoCrypto, verifyJws } from '../crypto/jws.js';
import { earning, readStamp } from './stamp.js';
import type { HeldStamp, Reason, Stamp, StampVerdict } from '../types.js';

/**
 * What does not change with time: who signed it, for which programme, on which day, for which card. A redemption asks no more.
 *
 * @param cards The cards whose stamps are looked for; unsaid, those of any card. A stamp that is bound to none passes in a programme with `unboundStamps`.
 */
export async function checkStamp(token: unknown, programme: Loyalty, cards?: readonly string[]): Promise<StampVerdict> {
  const read = readStamp(token);
  if (!read) return { accepted: false, reason: 'malformed' };
  const { stamp } = read;
  const refuse = (reason: Reason): StampVerdict => ({ accepted: false, reason, stamp });
  if (stamp.programme !== programme.id) return refuse('other-programme');
  const participant = programme.participants?.find(({ id }) => id === stamp.participant);
  if (!participant) return refuse('unknown-participant');
  const key = participant.keys?.find(({ kid }) => kid === stamp.kid);
  if (!key) return refuse('unknown-key');
  try {
    if (!(await verifyJws(read, key))) return refuse('signature');
  } catch (error) {
    if (error instanceof NoCrypto) return refuse('no-crypto');
    throw error;
  }
  const day = dayIn(programme, stamp.at * 1000);
  const { valid } = programme;
  const inSeason =
    within(day, valid?.from, valid?.to) && within(day, participant.from, participant.until) && within(day, key.from, key.until);
  const rule = earning(programme, stamp.rule);
  if (!rule || (rule.at && !rule.at.includes(stamp.participant))) return refuse('unknown-rule');
  if (!inSeason || !within(day, rule.from, rule.until)) return refuse('out-of-season');
  if (stamp.card === undefined ? !programme.unboundStamps : cards && !cards.includes(stamp.card))
    return refuse(stamp.card === undefined ? 'not-bound' : 'other-card');
  // what the programme gives for it is the most: a counter cannot promise more
  return { accepted: true, stamp: { ...stamp, stamps: Math.min(stamp.stamps, rule.stamps) } };
}

export interface VerifyOptions {
  /** `cardId` of the card. */
  card?: string;
  /** Default: the clock. */
  now?: number;
  /** The stamps on the card, spent ones too. */
  held?: readonly (Stamp & Partial<Pick<HeldStamp, 'state'>>)[];
  /** The latest time that the card knows of (`state.latest`): a clock that says less was set back. */
  latest?: number;
}

/** Whether a card may take a stamp now. Never throws. */
export async function verifyStamp(
  token: unknown,
  programme: Loyalty,
  { card, now = Date.now(), held = [], latest = 0 }: VerifyOptions = {},
): Promise<StampVerdict> {
  const verdict = await checkStamp(token, programme, card === undefined ? [] : [card]);
  if (!verdict.accepted) return verdict;
  const { stamp } = verdict;
  const refuse = (reason: Reason): StampVerdict => ({ accepted: false, reason, stamp });
  if (held.some(({ id }) => id === stamp.id)) return refuse('twice');
  if (now < latest - SKEW) return refuse('clock-back');
  if (now > stamp.until * 1000 + SKEW) return refuse('expired');
  if (now < stamp.at * 1000 - SKEW) return refuse('not-yet');
  if (
    !mayHave(
      stamp,
      held.filter(({ state }) => state !== 'void'),
      programme,
    )
  )
    return refuse('enough-today');
  return verdict;
}

/** Whether one more of these is within what a participant gives to one visitor on one day. */
export function mayHave(stamp: Stamp, held: readonly Stamp[], programme: Loyalty): boolean {
  const rule = earning(programme, stamp.rule);
  if (!rule?.perDay) return true;
  const day = dayIn(programme, stamp.at * 1000);
  const same = held.filter(
    (one) =>
      one.participant === stamp.participant &&
      earning(programme, one.rule)?.id === rule.id &&
      dayIn(programme, one.at * 1000) === day &&
      one.id !== stamp.id,
  );
  return same.length < rule.perDay;
}
