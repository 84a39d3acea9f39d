/**
 * What a card believes of its own events. A stamp and a receipt are a counter's word, an offer and its withdrawal that of a key of the card: each is
 * signed, and what is not (a file can say anything) counts for nothing. Nor do the times that an event says of itself.
 */
import type { Loyalty, PublicKey } from '../../../formats/loyalty/loyalty.js';
import { jsonOf, utf8 } from '../encoding/base64.js';
import { SKEW } from '../calendar.js';
import { parseJws, signJws, verifyJws, NoCrypto } from '../crypto/jws.js';
import { record } from '../membership/membership.js';
import { verifyReceipt, type ReceiptVerdict } from '../redemption/verify.js';
import { openRedemption, type OpenedRedemption } from '../redemption/redemption.js';
import { readStamp } from '../stamp/stamp.js';
import type { CardEvent, KeyPair, Reason, StampVerdict } from '../types.js';
import { checkStamp } from '../stamp/verify.js';

/** What the header says of a withdrawal. */
const WITHDRAW = 'withdraw';

/** The card's word that a counter did not take an offer. */
export const signWithdrawal = (options: { programme: string; card: string; redemption: string; keys: KeyPair; now: number }) => {
  const { programme, card, redemption, keys, now } = options;
  return signJws(utf8(JSON.stringify({ aud: programme, sub: card, iat: Math.floor(now / 1000), jti: redemption })), WITHDRAW, keys);
};

/** What is known of an offer. */
export interface Offer {
  readonly participant: string;
  /** The cards that signed it; unknown of one that version 0.1 kept. */
  readonly cards?: readonly string[];
}

export interface EventContext {
  /** The public keys of the card, by its ids. */
  readonly keys: ReadonlyMap<string, PublicKey>;
  /** Offers that are believed, by the id of the redemption. */
  readonly offers: ReadonlyMap<string, Offer>;
  /** These come from a file of a stranger's: not from this browser's own store, in which version 0.1 wrote offers without a signature. */
  readonly foreign: boolean;
}

/** Checks events; what was checked once is remembered, since a card is read anew before each act. */
export class EventChecker {
  readonly #stamps = new Map<string, Promise<StampVerdict>>();
  readonly #receipts = new Map<string, Promise<ReceiptVerdict>>();
  readonly #offers = new Map<string, Promise<OpenedRedemption | undefined>>();

  constructor(readonly programme: Loyalty) {}

  stamp(token: string): Promise<StampVerdict> {
    return once(this.#stamps, token, () => checkStamp(token, this.programme));
  }

  receipt(token: string): Promise<ReceiptVerdict> {
    return once(this.#receipts, token, () => verifyReceipt(token, this.programme));
  }

  /** The offer that a redemption is, as it says itself, or why it is none. */
  async offer(
    event: CardEvent & { type: 'offer' },
    { keys, foreign }: EventContext,
  ): Promise<(CardEvent & { type: 'offer' } & Offer) | Reason> {
    const { token } = event;
    if (token === undefined) return foreign ? 'unsigned' : event;
    try {
      const opened = await once(this.#offers, token, () => openRedemption(token));
      if (opened?.id !== event.redemption) return 'malformed';
      const { head, cards, tokens, signed } = opened;
      if (!signed) return 'signature';
      if (head.aud !== this.programme.id) return 'other-programme';
      if (foreign && !cards.every((card) => keys.has(card))) return 'other-card';
      const stamps = tokens.flatMap((one) => readStamp(one)?.stamp.id ?? []);
      return { type: 'offer', redemption: opened.id, reward: head.reward, participant: head.to, stamps, at: head.iat * 1000, token, cards };
    } catch (error) {
      if (error instanceof NoCrypto) return foreign ? 'no-crypto' : event;
      throw error;
    }
  }

  /** Why a receipt or a withdrawal counts for nothing; undefined where it counts. */
  async ending(event: CardEvent & { type: 'receipt' | 'withdraw' }, { keys, offers, foreign }: EventContext): Promise<Reason | undefined> {
    const { redemption, token, type } = event;
    const offer = offers.get(redemption);
    if (!offer) return 'unknown-redemption';
    if (type === 'receipt') {
      const verdict = await this.receipt(token);
      if (!verdict.accepted) return verdict.reason === 'no-crypto' && !foreign ? undefined : verdict.reason;
      const mine = offer.cards ? offer.cards.includes(verdict.card) : !foreign;
      return verdict.redemption === redemption && verdict.participant === offer.participant && mine ? undefined : 'unknown-redemption';
    }
    if (token === undefined) return foreign ? 'unsigned' : undefined;
    const jws = parseJws(token, WITHDRAW);
    const { aud, sub, jti } = record(jsonOf(jws?.payload));
    const key = typeof sub === 'string' ? keys.get(sub) : undefined;
    if (!jws || aud !== this.programme.id || jti !== redemption) return 'malformed';
    if (!key || (offer.cards && !offer.cards.includes(sub as string))) return foreign ? 'other-card' : undefined;
    try {
      return (await verifyJws(jws, key)) ? undefined : 'signature';
    } catch {
      return foreign ? 'no-crypto' : undefined;
    }
  }
}

function once<T>(known: Map<string, Promise<T>>, token: string, make: () => Promise<T>): Promise<T> {
  let result = known.get(token);
  if (!result) {
    known.set(token, (result = make()));
    // what failed is tried again: cryptography may be there the next time
    result.then(
      (value) => (value as { reason?: Reason } | undefined)?.reason === 'no-crypto' && known.delete(token),
      () => known.delete(token),
    );
  }
  return result;
}

/** The events of a card that count, and what is known of them. */
export interface CheckedEvents {
  readonly events: readonly CardEvent[];
  /** Stamps that no counter takes any more, by id, and why. */
  readonly voided: ReadonlyMap<string, Reason>;
  /** The latest time that a counter has signed. */
  readonly latest: number;
  /** Events that count for nothing. */
  readonly refused: readonly { readonly event: CardEvent; readonly reason: Reason }[];
}

/** Looks through the events of a card. Never rejects for what they say. */
export async function checkEvents(
  checker: EventChecker,
  all: readonly CardEvent[],
  { keys, foreign }: Omit<EventContext, 'offers'>,
): Promise<CheckedEvents> {
  const events: CardEvent[] = [];
  const voided = new Map<string, Reason>();
  const refused: { event: CardEvent; reason: Reason }[] = [];
  const offers = new Map<string, Offer>();
  let latest = 0;
  // an event says when it was kept; a counter's clock that was far ahead does not put the card's ahead
  const seen = (signed: number, kept: number) => (latest = Math.max(latest, Math.min(signed, kept + SKEW)));

  for (const event of all) {
    if (event.type === 'offer') {
      const offer = await checker.offer(event, { keys, offers, foreign });
      if (typeof offer === 'string') refused.push({ event, reason: offer });
      else {
        const { cards, ...rest } = offer;
        offers.set(event.redemption, { participant: offer.participant, cards });
        events.push(rest);
      }
    } else if (event.type === 'add') {
      const verdict = await checker.stamp(event.token);
      const { stamp } = verdict;
      if (verdict.accepted || (verdict.reason === 'no-crypto' && !foreign)) {
        if (verdict.accepted) seen(stamp!.at * 1000, event.at);
        events.push(event);
      } else if (foreign || stamp?.programme !== checker.programme.id) refused.push({ event, reason: verdict.reason });
      else {
        voided.set(stamp.id, verdict.reason);
        events.push(event);
      }
    }
  }
  for (const event of all) {
    if (event.type !== 'receipt' && event.type !== 'withdraw') continue;
    const reason = await checker.ending(event, { keys, offers, foreign });
    if (reason) refused.push({ event, reason });
    else events.push(event);
    if (reason || event.type !== 'receipt') continue;
    const verdict = await checker.receipt(event.token);
    if (verdict.accepted) seen(verdict.at, event.at);
  }
  return { events, voided, latest, refused };
}
