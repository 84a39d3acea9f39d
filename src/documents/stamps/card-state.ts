/** A visitor's card as its events make it. The order in which the events come does not matter: each says when it was. */
import type { Loyalty } from '../loyalty.js';
import { dayIn, within } from './calendar.js';
import { earning, readStamp } from './stamp.js';
import type { CardEvent, CardState, HeldRedemption, HeldStamp } from './types.js';

/** An event's name: the same event has the same name, so that it is kept once, whoever writes it and however often. */
export const nameOf = (event: CardEvent): string =>
  event.type === 'add' ? `add-${readStamp(event.token)?.stamp.id ?? ''}` : `${event.type}-${event.redemption}`;

/**
 * The card that these events make. Events that do not fit (tokens of another programme, or none at all) count for nothing.
 *
 * @param cards The cards whose keys are on this device: stamps that are bound to others are `locked`. Unsaid, none is.
 */
export function cardState(programme: Pick<Loyalty, 'id' | 'earn'>, events: readonly CardEvent[], cards?: readonly string[]): CardState {
  const redemptions = new Map<string, HeldRedemption>();
  const ended = new Map<string, 'withdrawn' | 'done'>();
  for (const event of events) {
    if (event.type === 'offer') {
      const { redemption: id, reward, participant, stamps, at } = event;
      redemptions.set(id, { id, reward, participant, stamps, at, state: 'offered' });
    } else if (event.type === 'receipt') ended.set(event.redemption, 'done');
    // a receipt is a counter's word: that the visitor took the offer back does not undo it
    else if (event.type === 'withdraw' && !ended.has(event.redemption)) ended.set(event.redemption, 'withdrawn');
  }
  const uses = new Map<string, 'offered' | 'spent'>();
  const history = [...redemptions.values()].map((one) => ({ ...one, state: ended.get(one.id) ?? one.state })).sort((a, b) => a.at - b.at);
  for (const { state, stamps } of history)
    for (const id of stamps) {
      if (state === 'done') uses.set(id, 'spent');
      else if (state === 'offered' && !uses.has(id)) uses.set(id, 'offered');
    }

  const held = new Map<string, HeldStamp>();
  for (const event of events) {
    const stamp = event.type === 'add' ? readStamp(event.token)?.stamp : undefined;
    if (event.type !== 'add' || stamp?.programme !== programme.id || held.has(stamp.id)) continue;
    const here = stamp.card === undefined || !cards || cards.includes(stamp.card);
    const stamps = Math.min(stamp.stamps, earning(programme, stamp.rule)?.stamps ?? stamp.stamps);
    held.set(stamp.id, {
      ...stamp,
      stamps,
      token: event.token,
      received: event.at,
      state: uses.get(stamp.id) ?? (here ? 'free' : 'locked'),
    });
  }
  const stamps = [...held.values()].sort((a, b) => a.received - b.received);
  const sum = (list: readonly HeldStamp[]) => list.reduce((all, one) => all + one.stamps, 0);
  return {
    programme: programme.id,
    stamps,
    redemptions: history,
    collected: sum(stamps),
    balance: sum(stamps.filter(({ state }) => state === 'free')),
    latest: events.reduce((latest, { at }) => Math.max(latest, at), 0),
  };
}

export interface RewardProgress {
  readonly id: string;
  readonly cost: number;
  /** Stamps that are still to be had; 0 when it is reached. */
  readonly missing: number;
  /** There are enough stamps, and today is within its days. */
  readonly reached: boolean;
  /** Ids of the participants that give it. */
  readonly at: readonly string[];
}

export interface Progress {
  /** The tier that is reached. */
  readonly tier?: string;
  readonly next?: { readonly id: string; readonly missing: number };
  /** Cheapest first. */
  readonly rewards: readonly RewardProgress[];
  /** Every participant, in the programme's order: stamps from there, and when the last one was taken. */
  readonly participants: readonly { readonly id: string; readonly stamps: number; readonly last?: number }[];
}

/** How far a card has come. */
export function progress(state: CardState, programme: Loyalty, now = Date.now()): Progress {
  const participants = programme.participants ?? [];
  const tiers = (programme.tiers ?? []).map(({ id, from = 0 }) => ({ id, from })).sort((a, b) => a.from - b.from);
  const next = tiers.find(({ from }) => from > state.collected);
  const day = dayIn(programme, now);
  return {
    tier: tiers.findLast(({ from }) => from <= state.collected)?.id,
    next: next && { id: next.id, missing: next.from - state.collected },
    rewards: (programme.rewards ?? [])
      .map(({ id, cost = 1, at = participants.map((one) => one.id), from, to }) => {
        const missing = Math.max(0, cost - state.balance);
        return { id, cost, missing, reached: !missing && within(day, from, to), at };
      })
      .sort((a, b) => a.cost - b.cost),
    participants: participants.map(({ id }) => {
      const own = state.stamps.filter(({ participant }) => participant === id);
      return { id, stamps: own.reduce((all, one) => all + one.stamps, 0), last: own.at(-1)?.received };
    }),
  };
}

/**
 * The stamps to give for so many: oldest first, none more than needed. undefined where there are not enough.
 */
export function stampsFor(cost: number, state: CardState): HeldStamp[] | undefined {
  const chosen: HeldStamp[] = [];
  let sum = 0;
  for (const stamp of state.stamps.filter((one) => one.state === 'free')) {
    if (sum >= cost) break;
    chosen.push(stamp);
    sum += stamp.stamps;
  }
  if (sum < cost) return undefined;
  // one that is worth several may have made some of the others needless
  return chosen.filter((one) => {
    const needless = sum - one.stamps >= cost;
    if (needless) sum -= one.stamps;
    return !needless;
  });
}
