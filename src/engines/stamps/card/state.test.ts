/** The sums of a card: which stamps count, which are given for a reward, and how far it has come. */
import { expect } from '@open-wc/testing';
import { SKEW } from '../calendar.js';
import { toBase64 } from '../encoding/base64.js';
import { changed, DAY, fixture, NOON, type Fixture } from '../programme.fixture.js';
import { MOST_KEYS, MOST_STAMPS, REDEEM_LIFE } from '../redemption/redemption.js';
import { issueStamp, readStamp } from '../stamp/stamp.js';
import type { CardEvent, CardState, HeldStamp } from '../types.js';
import { cardState, nameOf, progress, stampsFor } from './state.js';

let { programme, tills } = {} as Fixture;
before(async () => ({ programme, tills } = await fixture()));

const CARD = 'A'.repeat(22);
const give = (days = 0, more: object = {}) => issueStamp({ programme, participant: 'cafe', keys: tills.cafe!, card: CARD, now: NOON + days * DAY, ...more }); // prettier-ignore
const idOf = (token: string): string => readStamp(token)!.stamp.id;
const add = (token: string, at = NOON): CardEvent => ({ type: 'add', token, at });
const offer = (redemption: string, stamps: string[], more: object = {}): CardEvent => ({ type: 'offer', redemption, reward: 'cake', participant: 'cafe', stamps, at: NOON, ...more }); // prettier-ignore
const end = (type: 'receipt' | 'withdraw', redemption: string): CardEvent => ({ type, redemption, token: 't', at: NOON });
const states = (state: CardState): string[] => state.stamps.map((one) => one.state);

describe('the state of a stamp', () => {
  it('is that of its offers: free, set aside, spent; free again when one was taken back', async () => {
    const token = await give();
    const of = (...events: CardEvent[]) => cardState(programme, [add(token), ...events]);
    const [one, two] = [offer('r1', [idOf(token)]), offer('r2', [idOf(token)])];
    expect([of(), of(one), of(one, end('receipt', 'r1')), of(one, end('withdraw', 'r1'))].map(states)).to.deep.equal([['free'], ['offered'], ['spent'], ['free']]); // prettier-ignore
    // a receipt is a counter’s word, before or after
    for (const ends of [
      ['withdraw', 'receipt'],
      ['receipt', 'withdraw'],
    ] as const)
      // prettier-ignore
      expect(states(of(one, ...ends.map((type) => end(type, 'r1'))))).to.deep.equal(['spent']);
    for (const events of [[one, two], [two, one]]) expect(states(of(...events, end('receipt', 'r1')))).to.deep.equal(['spent']); // prettier-ignore
    expect(states(of(one, two, end('withdraw', 'r2')))).to.deep.equal(['offered']);
    expect(of(one).redemptions).to.deep.equal([{ id: 'r1', reward: 'cake', participant: 'cafe', stamps: [idOf(token)], at: NOON, state: 'offered' }]); // prettier-ignore
    expect(of(offer('r1', [], { token: 't' })).redemptions[0]).to.include({ token: 't', until: NOON + REDEEM_LIFE });
    expect(of(offer('r2', []), offer('r3', [], { at: NOON - 1 }), offer('r1', [])).redemptions.map(({ id }) => id)).to.deep.equal(['r3', 'r1', 'r2']); // prettier-ignore
    expect(of(end('receipt', 'r9')).redemptions).to.deep.equal([]);
  });

  it('is locked where its card is not here, and void where no counter takes it, unless it is in an offer', async () => {
    const token = await give();
    const voided = new Map([[idOf(token), 'unknown-key' as const]]);
    const of = (cards: string[] | undefined, believed: object = {}, ...events: CardEvent[]) => cardState(programme, [add(token), ...events], cards, believed); // prettier-ignore
    expect([of(undefined), of([CARD]), of(['B'.repeat(22), CARD]), of([]), of(['B'.repeat(22)])].map(states)).to.deep.equal([['free'], ['free'], ['free'], ['locked'], ['locked']]); // prettier-ignore
    expect(of([CARD], { voided }).stamps[0]).to.include({ state: 'void', reason: 'unknown-key' });
    expect(of([], { voided }).stamps[0]).to.include({ state: 'void' });
    expect(of([CARD], { voided }, offer('r', [idOf(token)])).stamps[0])
      .to.include({ state: 'offered' })
      .and.to.not.have.property('reason');
    expect(of([CARD]).stamps[0]).to.not.have.property('reason');
    expect([of([CARD]).latest, of([CARD], { latest: 7 }).latest]).to.deep.equal([0, 7]);
    const free = await give(0, { card: undefined, programme: { ...programme, unboundStamps: true } });
    expect(states(cardState(programme, [add(free)], []))).to.deep.equal(['free']);
  });

  it('is counted once, by what the programme gives for it, from the time at which it could be taken', async () => {
    const [visit, night] = [await give(), await give(1, { participant: 'farm', keys: tills.farm!, rule: 'night' })];
    const state = cardState(programme, [add(night), add(visit), add(visit, 5), add('x')]);
    expect(state).to.include({ programme: 'west-pass', collected: 4, balance: 4, surplus: 0 });
    const { at, until } = readStamp(visit)!.stamp;
    const received = (when: number) => cardState(programme, [add(visit, when)]).stamps[0]!.received;
    expect([received(0), received(at * 1000 + 5), received(NOON * 2)]).to.deep.equal([at * 1000 - SKEW, at * 1000 + 5, until * 1000 + SKEW]); // prettier-ignore
    const less = changed(programme, (copy) => (copy.earn![1]!.stamps = 2));
    expect(cardState(less, [add(night)]).balance).to.equal(2);
    const more = changed(programme, (copy) => (copy.earn![1]!.stamps = 9));
    expect(cardState(more, [add(night)]).balance).to.equal(3);
    const gone = changed(programme, (copy) => copy.earn!.splice(1, 1));
    expect(cardState(gone, [add(night)]).balance).to.equal(3);
    expect(cardState({ ...programme, id: 'east-pass' }, [add(visit)]).stamps).to.deep.equal([]);
  });

  it('is surplus beyond what a firm gives on a day: what was used counts first, then the oldest', async () => {
    const [one, two, cup] = [await give(), await give(0, { now: NOON + 5000 }), await give(0, { rule: 'cup' })];
    const of = (...events: CardEvent[]) => cardState(programme, [add(two), add(one), ...events], [CARD]);
    const by = (state: CardState) => Object.fromEntries(state.stamps.map((held) => [held.id === idOf(one) ? 'one' : held.id === idOf(two) ? 'two' : 'cup', held.state])); // prettier-ignore
    expect(by(of())).to.deep.equal({ one: 'free', two: 'surplus' });
    expect(of()).to.include({ balance: 1, surplus: 1, collected: 1 });
    expect(of().stamps.find(({ state }) => state === 'surplus')).to.include({ reason: 'enough-today' });
    expect(by(of(offer('r', [idOf(two)])))).to.deep.equal({ one: 'surplus', two: 'offered' });
    expect(by(of(offer('r', [idOf(one), idOf(two)])))).to.deep.equal({ one: 'offered', two: 'offered' });
    const tomorrow = await give(1);
    expect(cardState(programme, [add(one), add(tomorrow)]).surplus).to.equal(0);
    expect(by(of(add(cup), add(await give(0, { rule: 'cup' })))).cup).to.equal('free');
    const voided = new Map([[idOf(one), 'unknown-key' as const]]);
    expect(by(cardState(programme, [add(one), add(two)], [CARD], { voided }))).to.deep.equal({ one: 'void', two: 'free' });
    expect(cardState(programme, [add(one), add(two)], []).surplus).to.equal(1);
    const night = { participant: 'farm', keys: tills.farm!, rule: 'night' };
    const nights = await Promise.all([1, 2, 3].map(() => give(0, night)));
    expect(cardState(programme, nights.map((token) => add(token)))).to.include({ balance: 6, surplus: 3 }); // prettier-ignore
    const pool = await give(0, { participant: 'pool', keys: tills.pool! });
    expect(cardState(programme, [add(one), add(pool)]).surplus).to.equal(0);
  });

  it('stands in the order in which stamps were taken', async () => {
    const hour = { seconds: 80_000 };
    const [one, two, three] = [await give(0, hour), await give(0, { ...hour, participant: 'pool', keys: tills.pool!, now: NOON + 5000 }), await give(0, { ...hour, participant: 'farm', keys: tills.farm! })]; // prettier-ignore
    const order = (...events: CardEvent[]) => cardState(programme, events).stamps.map(({ id }) => [one, two, three].findIndex((token) => idOf(token) === id)); // prettier-ignore
    expect(order(add(one, NOON + 9000), add(two, NOON + 7000))).to.deep.equal([1, 0]);
    expect(order(add(three, NOON + 8000), add(one, NOON + 9000), add(two, NOON + 7000))).to.deep.equal([1, 2, 0]);
    // of the same moment, whatever the order of the events
    expect(order(add(one), add(three))).to.deep.equal(order(add(three), add(one)));
  });
});

describe('the name of an event', () => {
  it('is of its stamp, or of its redemption and kind', async () => {
    const token = await give();
    expect([add(token), add('x'), offer('r', []), end('receipt', 'r'), end('withdraw', 'r')].map(nameOf)).to.deep.equal([`add-${idOf(token)}`, 'add-', 'offer-r', 'receipt-r', 'withdraw-r']); // prettier-ignore
  });
});

describe('stamps for a reward', () => {
  const held = (stamps: number, more: Partial<HeldStamp> = {}) => ({ id: toBase64(crypto.getRandomValues(new Uint8Array(12))), stamps, state: 'free', ...more }) as HeldStamp; // prettier-ignore
  const chosen = (cost: number, ...stamps: HeldStamp[]) => stampsFor(cost, { stamps } as unknown as CardState)?.map((one) => stamps.indexOf(one)); // prettier-ignore

  it('are the oldest free ones, and none that is not needed', () => {
    const ones = [1, 1, 1].map((worth) => held(worth));
    expect([chosen(2, ...ones), chosen(3, ...ones), chosen(4, ...ones)]).to.deep.equal([[0, 1], [0, 1, 2], undefined]); // prettier-ignore
    expect(chosen(2, held(1, { state: 'offered' }), held(1), held(1, { state: 'surplus' }), held(1))).to.deep.equal([1, 3]);
    expect(chosen(3, held(1), held(1), held(3))).to.deep.equal([2]);
    expect(chosen(4, held(1), held(1), held(3))).to.deep.equal([1, 2]);
    expect(chosen(5, held(1), held(1), held(3))).to.deep.equal([0, 1, 2]);
  });

  it('are those that are worth most, where the oldest would be more than a counter takes', () => {
    const many = (count: number) => Array.from({ length: count }, () => held(1));
    expect(chosen(MOST_STAMPS, ...many(MOST_STAMPS + 5))).to.have.length(MOST_STAMPS);
    expect(chosen(MOST_STAMPS + 1, ...many(MOST_STAMPS + 5))).to.equal(undefined);
    expect(chosen(MOST_STAMPS + 2, ...many(MOST_STAMPS + 1), held(2), held(3))).to.have.length(MOST_STAMPS - 1);
    expect(chosen(MOST_STAMPS + 1, ...many(MOST_STAMPS + 1), held(2)))
      .to.include(MOST_STAMPS + 1)
      .and.to.have.length(MOST_STAMPS);
  });

  it('are of no more cards than can sign at once: those with the most', () => {
    const card = (at: number) => `card-${at}`;
    const cards = Array.from({ length: MOST_KEYS }, (_, at) => held(2, { card: card(at) }));
    expect(chosen(2 * MOST_KEYS, ...cards)).to.have.length(MOST_KEYS);
    const poor = held(1, { card: card(99) });
    expect(chosen(2 * MOST_KEYS + 1, poor, ...cards)).to.equal(undefined);
    expect(chosen(2, poor, ...cards)).to.deep.equal([1]);
    // one that is for no card needs no key; a card’s stamps count together
    const free = held(1);
    expect(chosen(2 * MOST_KEYS + 1, poor, free, ...cards))
      .to.have.length(MOST_KEYS + 1)
      .and.to.not.include(0);
    const again = [held(1, { card: card(99) }), held(1, { card: card(99) })];
    expect(chosen(3, poor, ...again, ...cards)).to.deep.equal([0, 1, 2]);
  });
});

describe('how far a card has come', () => {
  const at = (collected: number, balance = collected, of = programme, now = NOON) => progress({ collected, balance, stamps: Array.from({ length: balance }, () => ({ stamps: 1, state: 'free', participant: 'pool', received: 7 })) } as never, of, now); // prettier-ignore

  it('is told in tiers: the one that is reached, and the next', () => {
    expect([0, 1, 2, 9, 10, 99].map((sum) => [at(sum).tier, at(sum).next])).to.deep.equal([
      [undefined, { id: 'friend', missing: 2 }],
      [undefined, { id: 'friend', missing: 1 }],
      ['friend', { id: 'local', missing: 8 }],
      ['friend', { id: 'local', missing: 1 }],
      ['local', undefined],
      ['local', undefined],
    ]);
    const tiers = changed(programme, (copy) => (copy.tiers = [{ id: 'b', name: 'B', from: 3 }, { id: 'a', name: 'A' }])); // prettier-ignore
    expect([at(0, 0, tiers).tier, at(3, 0, tiers).tier]).to.deep.equal(['a', 'b']);
  });

  it('is told in rewards, the cheapest first: what is missing, where they are given, and whether today', () => {
    expect(at(4).rewards).to.deep.equal([{ id: 'cake', cost: 3, missing: 0, reached: true, at: ['cafe'] }, { id: 'mug', cost: 5, missing: 1, reached: false, at: ['cafe', 'pool', 'farm'] }]); // prettier-ignore
    expect(at(9, 2).rewards.map(({ missing, reached }) => [missing, reached])).to.deep.equal([[1, false], [3, false]]); // prettier-ignore
    const days = (from?: string, to?: string) => at(4, 4, changed(programme, (copy) => void Object.assign(copy.rewards![1]!, { from, to, cost: undefined }))).rewards[0]; // prettier-ignore
    expect(days('2026-07-01', '2026-07-01')).to.include({ id: 'cake', cost: 1, reached: true });
    expect([days('2026-07-02')!.reached, days(undefined, '2026-06-30')!.reached]).to.deep.equal([false, false]);
  });

  it('is told by firm, in the programme’s order, and not at all where there is nothing', () => {
    expect(at(3).participants).to.deep.equal([{ id: 'cafe', stamps: 0, last: undefined }, { id: 'pool', stamps: 3, last: 7 }, { id: 'farm', stamps: 0, last: undefined }]); // prettier-ignore
    const bare = changed(programme, (copy) => void (delete copy.participants, delete copy.tiers, delete copy.rewards));
    expect(at(3, 3, bare)).to.deep.equal({ tier: undefined, next: undefined, rewards: [], participants: [] });
  });
});
