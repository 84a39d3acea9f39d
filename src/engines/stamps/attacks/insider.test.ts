/** Attacks with what only those can do who take part, or did: a firm that left, a lying member, a counter whose key nobody listed. */
import { expect } from '@open-wc/testing';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { openCard, type Card } from '../card/card.js';
import { openCounter, type Counter } from '../counter/counter.js';
import { createKeys } from '../crypto/keys.js';
import { emptyLedger, isSpent } from '../counter/ledger.js';
import { ledgerFile, signLedger } from '../counter/ledger-file.js';
import { changed, DAY, fixture, memoryStore, NOON, type Fixture } from '../programme.fixture.js';
import { issueStamp } from '../stamp/stamp.js';
import type { Spent } from '../types.js';

let { programme, tills } = {} as Fixture;
let now = NOON;
const clock = () => now;
const desk = (participant = 'cafe', store = memoryStore(), of: Loyalty = programme) =>
  openCounter({ programme: of, participant, keys: tills[participant]!, store, now: clock });
const taken = async (at: Counter, token: string) => {
  const verdict = await at.take(token);
  return verdict.accepted ? 'accepted' : verdict.reason;
};
/** A card with a stamp of each of these, a day each. */
const cardWith = async (...givers: string[]) => {
  const card = await openCard(programme, memoryStore(), { now: clock });
  await card.create();
  for (const participant of givers) {
    now += DAY;
    const stamp = await issueStamp({ programme, participant, keys: tills[participant]!, card: card.id, now });
    expect(await card.add(stamp)).to.include({ accepted: true });
  }
  return card;
};
const redeemed = async (card: Card) => {
  const shown = await card.redeem('cake', 'cafe');
  if (!shown.accepted) throw new Error(shown.reason);
  return shown;
};

before(async () => ({ programme, tills } = await fixture()));
beforeEach(() => (now = NOON));

describe('a ledger', () => {
  it('is not needed any more to refuse: what a firm took stays taken when the firm leaves, but not when its key was a thief’s', async () => {
    const card = await cardWith('farm', 'pool', 'farm', 'pool', 'farm');
    const [cafe, store] = [await desk('cafe'), memoryStore()];
    const pool = await desk('pool', store);
    expect(await taken(cafe, (await redeemed(card)).token)).to.equal('accepted');
    await pool.merge(await cafe.export());
    const stolen = changed(programme, (copy) => void (copy.participants![0]!.keys = []));
    const left = changed(programme, (copy) => void copy.participants!.shift());
    const spent = () => cafe.ledger.spent[0]!.stamps[0]![0];
    expect(isSpent((await desk('pool', store, left)).ledger, spent())).to.equal(true);
    expect(isSpent((await desk('pool', memoryStore(new Map(store.entries)), stolen)).ledger, spent())).to.equal(false);
    // what only comes after it left proves nothing
    const late = await desk('pool', memoryStore(), left);
    expect(await late.merge(await cafe.export())).to.include({ added: 0, unverified: 1 });
    // nor does it come back when the firm whose key was stolen leaves
    const after = await desk('pool', store, stolen);
    await after.give({ card: card.id });
    expect(isSpent((await desk('pool', store, left)).ledger, spent())).to.equal(false);
  });

  it('of another member says nothing of a redemption that is for this counter', async () => {
    const card = await cardWith('cafe', 'cafe', 'cafe');
    const shown = await redeemed(card);
    const till = 'pool/pool-1';
    const entry: Spent = {
      redemption: shown.id,
      till,
      reward: 'cake',
      participant: 'pool',
      at: now / 1000,
      stamps: [['AAAAAAAAAAAAAAAA', 'pool', '2026-07', 1]],
    };
    const lie = await signLedger({ programme: 'west-pass', till, entries: { given: {}, spent: [entry] }, keys: tills.pool!, now });
    const cafe = await desk();
    expect(await cafe.merge(ledgerFile({ ...emptyLedger('west-pass'), signed: [lie] }))).to.include({ added: 1 });
    expect(await taken(cafe, shown.token)).to.equal('accepted');
  });
});

describe('a counter whose key is not in the programme', () => {
  it('takes nothing: no card would take its receipt, no counter its ledger', async () => {
    const card = await cardWith('cafe', 'cafe', 'cafe');
    const strange = await openCounter({ programme, participant: 'cafe', keys: await createKeys(), store: memoryStore(), now: clock });
    expect(await taken(strange, (await redeemed(card)).token)).to.equal('unknown-key');
    expect(strange.ledger.spent).to.have.length(0);
  });
});
