/** What a counter asks of a redemption, and the receipt that it gives. */
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { jsonOf, utf8 } from '../encoding/base64.js';
import { dayIn, SKEW, within } from '../calendar.js';
import { entryOf, isFlagged, isSpent } from '../counter/ledger.js';
import { NoCrypto, parseJws, signJws, verifyJws } from '../crypto/jws.js';
import { readStamp } from '../stamp/stamp.js';
import { openRedemption, REDEEM_LIFE, type OpenedRedemption } from './redemption.js';
import type { CounterLedger, KeyPair, Reason, Redemption, RedemptionVerdict, Stamp } from '../types.js';
import { checkStamp, mayHave } from '../stamp/verify.js';

export interface RedemptionCheck {
  /** Id of the participant whose counter this is. */
  participant: string;
  /** The counter's ledger: what is spent in it is refused. */
  ledger?: CounterLedger;
  /** Default: the clock. */
  now?: number;
}

/**
 * Whether a counter may give the reward: the card signed it, for this counter and just now, every stamp is good, none is there twice or spent in
 * these books, and they are enough. Never throws. Books of other counters are not known here before they are merged: spending twice at two
 * counters that are off-line is found out, not prevented.
 */
export async function verifyRedemption(
  token: unknown,
  programme: Loyalty,
  { participant, ledger, now = Date.now() }: RedemptionCheck,
): Promise<RedemptionVerdict> {
  let opened: OpenedRedemption | undefined;
  try {
    opened = await openRedemption(token);
  } catch (error) {
    if (error instanceof NoCrypto) return { accepted: false, reason: 'no-crypto' };
    throw error;
  }
  if (!opened) return { accepted: false, reason: 'malformed' };
  const { head, cards, tokens } = opened;
  const refuse = (reason: Reason) => ({ accepted: false, reason }) as const;
  if (!opened.signed) return refuse('signature');
  if (head.aud !== programme.id) return refuse('other-programme');
  const here = programme.participants?.find(({ id }) => id === participant);
  if (!here) return refuse('unknown-participant');
  if (head.to !== participant) return refuse('not-here');
  const redemption = (stamps: readonly Stamp[]): Redemption => ({
    id: opened.id,
    programme: head.aud,
    reward: head.reward,
    participant,
    card: cards[0]!,
    at: head.iat,
    stamps,
  });
  // it is for this participant alone: what another one's ledger says of it is made up
  if (ledger && entryOf(ledger, opened.id, participant))
    return { ...refuse('redeemed-already'), redemption: redemption(tokens.flatMap((one) => readStamp(one)?.stamp ?? [])) };
  const reward = programme.rewards?.find(({ id }) => id === head.reward);
  if (!reward) return refuse('unknown-reward');
  if (reward.at && !reward.at.includes(participant)) return refuse('not-here');
  const day = dayIn(programme, now);
  const open = within(day, programme.valid?.from, programme.valid?.to) && within(day, here.from, here.until);
  if (!open || !within(day, reward.from, reward.to)) return refuse('out-of-season');
  if (now > head.iat * 1000 + REDEEM_LIFE + SKEW) return refuse('expired');
  if (now < head.iat * 1000 - SKEW) return refuse('not-yet');

  const verdicts = await Promise.all(tokens.map((one) => checkStamp(one, programme, cards)));
  const stamps: Stamp[] = [];
  for (const verdict of verdicts) {
    if (!verdict.accepted) return { ...refuse('bad-stamp'), stamp: verdict.stamp, because: verdict.reason };
    const { stamp } = verdict;
    const bad = (because: Reason) => ({ ...refuse('bad-stamp'), stamp, because }) as const;
    if (stamps.some(({ id }) => id === stamp.id)) return bad('twice');
    if (!mayHave(stamp, stamps, programme)) return bad('enough-today');
    // given by a clock that is ahead, shown to one that is behind
    if (now < stamp.at * 1000 - 2 * SKEW) return bad('not-yet');
    stamps.push(stamp);
  }
  const whole = redemption(stamps);
  const gone = ledger && stamps.find(({ id }) => isSpent(ledger, id));
  if (gone) return { ...refuse('spent'), redemption: whole, stamp: gone };
  if (stamps.reduce((sum, one) => sum + one.stamps, 0) < (reward.cost ?? 1)) return { ...refuse('too-few'), redemption: whole };
  const flagged = ledger ? stamps.filter(({ id }) => isFlagged(ledger, id)) : [];
  return { accepted: true, redemption: whole, ...(flagged.length > 0 && { flagged }) };
}

/** What the header says of a receipt. */
const RECEIPT = 'receipt';

export interface ReceiptOptions {
  redemption: Redemption;
  keys: KeyPair;
  /** Default: the clock. */
  now?: number;
}

/** The counter's word that it took the stamps: the card keeps it with them. About 330 characters. */
export const issueReceipt = ({ redemption, keys, now = Date.now() }: ReceiptOptions): Promise<string> =>
  signJws(
    utf8(
      JSON.stringify({
        iss: redemption.participant,
        aud: redemption.programme,
        sub: redemption.card,
        iat: Math.floor(now / 1000),
        jti: redemption.id,
      }),
    ),
    RECEIPT,
    keys,
  );

export type ReceiptVerdict =
  | {
      readonly accepted: true;
      readonly redemption: string;
      readonly participant: string;
      /** The card that is told so (`cardId`). */
      readonly card: string;
      readonly at: number;
    }
  | { readonly accepted: false; readonly reason: Reason };

/** Whether a receipt is good, and for which redemption. Never throws. */
export async function verifyReceipt(token: unknown, programme: Loyalty): Promise<ReceiptVerdict> {
  const refuse = (reason: Reason) => ({ accepted: false, reason }) as const;
  const jws = parseJws(token, RECEIPT);
  const said = jws && jsonOf(jws.payload);
  if (!jws || typeof said !== 'object' || !said) return refuse('malformed');
  const { iss, aud, sub, iat, jti } = said as Record<string, unknown>;
  if (aud !== programme.id) return refuse('other-programme');
  const participant = programme.participants?.find(({ id }) => id === iss);
  if (!participant) return refuse('unknown-participant');
  const key = participant.keys?.find(({ kid }) => kid === jws.kid);
  if (!key) return refuse('unknown-key');
  try {
    if (!(await verifyJws(jws, key))) return refuse('signature');
  } catch (error) {
    if (error instanceof NoCrypto) return refuse('no-crypto');
    throw error;
  }
  if (typeof jti !== 'string' || typeof sub !== 'string' || !Number.isSafeInteger(iat)) return refuse('malformed');
  const at = (iat as number) * 1000;
  const day = dayIn(programme, at);
  const { valid } = programme;
  return within(day, key.from, key.until) && within(day, participant.from, participant.until) && within(day, valid?.from, valid?.to)
    ? { accepted: true, redemption: jti, participant: participant.id, card: sub, at }
    : refuse('out-of-season');
}
