/** A card of years and a counter of a season do not get slower: what was checked once is not checked anew at each act. */
import { expect } from '@open-wc/testing';
import { openCard } from '../card/card.js';
import { openCounter } from '../counter/counter.js';
import { DAY, fixture, memoryStore, NOON } from '../programme.fixture.js';

describe('the effort of one act', () => {
  const { verify } = SubtleCrypto.prototype;
  let checks = 0;
  beforeEach(() => {
    SubtleCrypto.prototype.verify = function (...args: Parameters<SubtleCrypto['verify']>) {
      checks++;
      return verify.apply(this, args);
    };
  });
  afterEach(() => (SubtleCrypto.prototype.verify = verify));

  it('does not grow with what is there: no signature is checked twice, by card or counter', async function () {
    this.timeout(30_000);
    let now = NOON;
    const clock = { now: () => now };
    const { programme, tills } = await fixture();
    const cafe = await openCounter({ programme, participant: 'cafe', keys: tills.cafe!, store: memoryStore(), ...clock });
    const pool = await openCounter({ programme, participant: 'pool', keys: tills.pool!, store: memoryStore(), ...clock });
    const card = await openCard(programme, memoryStore(), clock);
    const id = await card.create();
    const visit = async () => expect(await card.add(await cafe.give({ card: id, rule: 'cup' }))).to.include({ accepted: true });
    const reward = async () => {
      const shown = await card.redeem('cake', 'cafe');
      const taken = await cafe.take(shown.accepted && shown.token);
      expect(taken).to.include({ accepted: true });
      await card.receive(taken.accepted && taken.receipt);
    };
    const exchange = async () => {
      await pool.merge(await cafe.export());
      await cafe.merge(await pool.export());
    };
    const effort = async (act: () => Promise<unknown>) => {
      checks = 0;
      await act();
      return checks;
    };
    const round = async () => {
      for (let at = 0; at < 5; at++) await visit();
      const count = { visit: await effort(visit), reward: await effort(reward), exchange: await effort(exchange) };
      now += DAY;
      return count;
    };

    await round();
    const second = await round();
    for (let at = 0; at < 8; at++) await round();
    expect(card.state.collected).to.equal(60);
    expect(await round()).to.deep.equal(second);
    expect(second.visit).to.equal(1);
  });
});
