/** A visitor's card as its events make it. The order in which the events come does not matter: each says when it was. */
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { dayIn, SKEW, within } from '../calendar.js';
import type { CheckedEvents } from './events.js';
import { MOST_KEYS, MOST_STAMPS, REDEEM_LIFE } from '../redemption/redemption.js';
import { earning, readStamp } from '../stamp/stamp.js';
import type { CardEvent, CardState, HeldRedemption, HeldStamp } from '../types.js';

/** An event's name: the same event has the same name, so that it is kept once, whoever writes it and however often. */
export const nameOf = (event: CardEvent): string =>
  event.type === 'add' ? `add-${readStamp(event.token)?.stamp.id ?? ''}` : `${event.type}-${event.redemption}`;

/**
 * The card that these events make. Events that do not fit (tokens of another programme, or none at all) count for nothing.
 *
 * @param cards The cards whose keys are on this device: stamps that are bound to others are `locked`. Unsaid, none is.
 * @param believed What was found of the events (`believe`); unsaid, no stamp is void, and no time is known.
 */
export function cardState(
  programme: Pick<Loyalty, 'id' | 'earn' | 'timeZone'>,
  events: readonly CardEvent[],
  cards?: readonly string[],
  { voided, latest = 0 }: Partial<Pick<CheckedEvents, 'voided' | 'latest'>> = {},
): CardState {
  const history = redemptionsOf(events);
  const uses = new Map<string, 'offered' | 'spent'>();
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
    const reason = uses.has(stamp.id) ? undefined : voided?.get(stamp.id);
    held.set(stamp.id, {
      ...stamp,
      stamps: Math.min(stamp.stamps, earning(programme, stamp.rule)?.stamps ?? stamp.stamps),
      token: event.token,
      // what an event says of itself is no proof: a stamp is taken while it can be
      received: Math.min(Math.max(event.at, stamp.at * 1000 - SKEW), stamp.until * 1000 + SKEW),
      state: uses.get(stamp.id) ?? (reason ? 'void' : here ? 'free' : 'locked'),
      ...(reason && { reason }),
    });
  }
  const stamps = withSurplus([...held.values()], programme).sort((a, b) => a.received - b.received || (a.id < b.id ? -1 : 1));
  const sum = (...states: HeldStamp['state'][]) => stamps.reduce((all, one) => (states.includes(one.state) ? all + one.stamps : all), 0);
  return {
    programme: programme.id,
    stamps,
    redemptions: history,
    collected: sum('free', 'offered', 'spent', 'locked'),
    balance: sum('free'),
    surplus: sum('surplus'),
    latest,
  };
}

function redemptionsOf(events: readonly CardEvent[]): HeldRedemption[] {
  const redemptions = new Map<string, HeldRedemption>();
  const ended = new Map<string, 'withdrawn' | 'done'>();
  for (const event of events) {
    if (event.type === 'offer') {
      const { redemption: id, reward, participant, stamps, at, token } = event;
      const shown = token !== undefined && { token, until: at + REDEEM_LIFE };
      redemptions.set(id, { id, reward, participant, stamps, at, state: 'offered', ...shown });
    } else if (event.type === 'receipt') ended.set(event.redemption, 'done');
    // a receipt is a counter's word: that the visitor took the offer back does not undo it
    else if (event.type === 'withdraw' && !ended.has(event.redemption)) ended.set(event.redemption, 'withdrawn');
  }
  const all = [...redemptions.values()].map((one) => ({ ...one, state: ended.get(one.id) ?? one.state }));
  return all.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/**
 * Two devices of one visitor may each have taken the stamp of a day. Joined, one of them is the day's: what was used first, then the oldest. The rest is
 * kept, in case that the other is found to be no good, and does not count: no counter would take both.
 */
function withSurplus(stamps: readonly HeldStamp[], programme: Pick<Loyalty, 'earn' | 'timeZone'>): HeldStamp[] {
  const order = ['spent', 'offered', 'free', 'locked', 'void', 'surplus'] as const;
  const rank = ({ state }: HeldStamp) => order.indexOf(state);
  const days = new Map<string, number>();
  return [...stamps]
    .sort((a, b) => rank(a) - rank(b) || a.at - b.at || (a.id < b.id ? -1 : 1))
    .map((stamp) => {
      const rule = earning(programme, stamp.rule);
      if (!rule?.perDay || stamp.state === 'void') return stamp;
      const name = JSON.stringify([stamp.participant, rule.id, dayIn(programme, stamp.at * 1000)]);
      const count = (days.get(name) ?? 0) + 1;
      days.set(name, count);
      const over = count > rule.perDay && (stamp.state === 'free' || stamp.state === 'locked');
      return over ? { ...stamp, state: 'surplus', reason: 'enough-today' } : stamp;
    });
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
        return { id, cost, missing, reached: !!stampsFor(cost, state) && within(day, from, to), at };
      })
      .sort((a, b) => a.cost - b.cost),
    participants: participants.map(({ id }) => {
      const own = state.stamps.filter(({ participant }) => participant === id);
      return { id, stamps: own.reduce((all, one) => all + one.stamps, 0), last: own.at(-1)?.received };
    }),
  };
}

/**
 * The stamps to give for so many: oldest first, none more than needed, and no more than a counter takes at once. undefined where there are not enough.
 */
export function stampsFor(cost: number, state: CardState): HeldStamp[] | undefined {
  const free = signable(state.stamps.filter((one) => one.state === 'free'));
  const oldest = enough(cost, free);
  // stamps that are worth several first
  return oldest && (oldest.length <= MOST_STAMPS ? oldest : fewest(cost, free));
}

/** Those of the few cards that can sign for one reward: of more than that, those with the most stamps. */
function signable(free: readonly HeldStamp[]): readonly HeldStamp[] {
  const sums = new Map<string, number>();
  for (const { card, stamps } of free) if (card !== undefined) sums.set(card, (sums.get(card) ?? 0) + stamps);
  if (sums.size <= MOST_KEYS) return free;
  const best = new Set([...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_KEYS).map(([card]) => card)); // prettier-ignore
  return free.filter(({ card }) => card === undefined || best.has(card));
}

function fewest(cost: number, free: readonly HeldStamp[]): HeldStamp[] | undefined {
  const chosen = enough(cost, [...free].sort((a, b) => b.stamps - a.stamps)); // prettier-ignore
  return chosen && chosen.length <= MOST_STAMPS ? chosen : undefined;
}

function enough(cost: number, stamps: readonly HeldStamp[]): HeldStamp[] | undefined {
  const chosen: HeldStamp[] = [];
  let sum = 0;
  for (const stamp of stamps) {
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
