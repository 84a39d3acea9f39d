/** What a counter keeps in its store and under which names, what it does where the store fails, and what it refuses. */
import { expect } from '@open-wc/testing';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { createKeys } from '../crypto/keys.js';
import {
  actors,
  changed,
  DAY,
  failure,
  fixture,
  memoryStore,
  NOON,
  unboundIn,
  type Fixture,
  type MemoryStore,
} from '../programme.fixture.js';
import { Refusal } from '../refusal.js';
import { readStamp } from '../stamp/stamp.js';
import type { KeyPair, Lock, Spent } from '../types.js';
import { openCounter } from './counter.js';
import { ledgerFile, readLedger, signLedger } from './ledger-file.js';
import { emptyLedger, isSpent } from './ledger.js';

let { programme, tills } = {} as Fixture;
let now = NOON;
const { newCard, counter: desk, give, redeemed, taken } = actors(() => ({ programme, tills, now }));
const CARD = 'A'.repeat(22);
const id = (number: number): string => `stamp${String(number).padStart(11, '0')}`;
const spent = (number: number, till: string): Spent => ({ redemption: id(number), till, reward: 'mug', participant: till.split('/')[0]!, at: NOON / 1000, stamps: [[id(number), 'cafe', '2026-07', 1]] }); // prettier-ignore
/** What a till took, signed by it. */
const signed = (till: string, keys: KeyPair, ...numbers: number[]): Promise<string> =>
  signLedger({ programme: 'west-pass', till, entries: { given: {}, spent: numbers.map((one) => spent(one, till)) }, keys, now });
const fileOf = (...tokens: string[]): string => ledgerFile({ ...emptyLedger('west-pass'), signed: tokens });
/** A card with the stamps for a cake. */
const fullCard = async () => {
  const card = await newCard();
  for (let day = 0; day < 3; day++, now += DAY) await card.add(await give(card.id));
  return card;
};
const names = (store: MemoryStore): string[] => [...store.entries.keys()].map((name) => name.replace('desk/west-pass/', '')).sort();

before(async () => ({ programme, tills } = await fixture()));
beforeEach(() => (now = NOON));

describe('what a counter keeps', () => {
  it('stands under the names under which earlier versions look for it', async () => {
    const store = memoryStore();
    const cafe = await desk('cafe', store);
    await cafe.give({ card: CARD });
    const card = await fullCard();
    const { token, id: redemption } = await redeemed(card);
    expect(await taken(cafe, token)).to.equal('accepted');
    expect(cafe.till).to.match(/^cafe\/cafe-1\.[\w-]{6}$/);
    const own = [`given-${cafe.till}`, `spent-${redemption}`, 'till-cafe/cafe-1'];
    expect(names(store)).to.deep.equal(own);
    await cafe.merge(fileOf(await signed('pool/pool-1.x', tills.pool!, 1)));
    expect(
      names(store)
        .filter((name) => !own.includes(name))
        .join(' '),
    ).to.match(/^proved signed-[\w-]{22}$/);
    // what was proved are the redemptions of others
    expect(store.entries.get('desk/west-pass/proved')).to.include(id(1)).and.not.to.include(redemption);
    await cafe.merge(ledgerFile({ ...emptyLedger('west-pass'), spent: [spent(2, 'farm/farm-1.x')] }));
    expect(names(store)).to.include('unverified');
  });

  it('is written once: a file that is known already writes nothing', async () => {
    const store = memoryStore();
    const cafe = await desk('cafe', store);
    const file = fileOf(await signed('pool/pool-1.x', tills.pool!, 1));
    await cafe.merge(file);
    const written: string[] = [];
    store.onPut = (name) => void written.push(name);
    expect(await cafe.merge(file)).to.deep.equal({ added: 0, unverified: 0, refused: 0 });
    expect(written).to.deep.equal([]);
  });

  it('is the longest ledger of each till, and what it says counts at once', async () => {
    const store = memoryStore();
    const cafe = await desk('cafe', store);
    const farm = await signed('farm/farm-1.x', tills.farm!, 9);
    await cafe.merge(fileOf(farm, await signed('pool/pool-1.x', tills.pool!, 1)));
    expect(await cafe.merge(fileOf(await signed('pool/pool-1.x', tills.pool!, 1, 2)))).to.include({ added: 1 });
    for (const one of [cafe, await desk('cafe', store)]) expect([1, 2, 9, 3].map((number) => isSpent(one.ledger, id(number)))).to.deep.equal([true, true, true, false]); // prettier-ignore
    expect(names(store).filter((name) => name.startsWith('signed-'))).to.have.length(2);
    // another tab that is open reads the same
    const tab = await desk('cafe', store);
    await cafe.merge(fileOf(await signed('pool/pool-1.x', tills.pool!, 1, 2, 3)));
    await tab.reload();
    expect(isSpent(tab.ledger, id(3))).to.equal(true);
  });

  it('has no more than 20 000 redemptions that nobody signed, whatever a file holds', async () => {
    const cafe = await desk();
    const file = { kind: 'loyalty-ledger', version: 1, programme: 'west-pass', signed: [], unverified: { given: {}, spent: Array.from({ length: 20_001 }, (_, at) => ({ ...spent(at, 'pool/pool-1.x'), stamps: [] })) } }; // prettier-ignore
    expect(await cafe.merge(JSON.stringify(file))).to.include({ unverified: 20_000 });
  });

  it('and cannot be read is told by its number, and the rest is read', async () => {
    const store = memoryStore();
    const cafe = await desk('cafe', store);
    await cafe.give({ card: CARD });
    const given = JSON.stringify(cafe.ledger.given);
    const other = JSON.stringify({ ...emptyLedger('east-pass'), spent: [spent(1, 'pool/pool-1.x')] });
    const odd = JSON.stringify({ ...emptyLedger('west-pass'), given: { 'no till': { '2026-07': { visit: 1 } } } });
    for (const [name, value] of Object.entries({
      'signed-a': '{',
      'signed-b': other,
      'given-a': '{',
      'given-b': other,
      'spent-a': odd,
      proved: other,
    }))
      // prettier-ignore
      store.entries.set(`desk/west-pass/${name}`, value);
    const again = await desk('cafe', store);
    expect(again.lost).to.equal(6);
    expect(JSON.stringify(again.ledger.given)).to.equal(given);
    expect(isSpent(again.ledger, id(1))).to.equal(false);
    store.entries.set('desk/west-pass/proved', '{');
    expect((await desk('cafe', store)).lost).to.equal(6);
  });

  it('stays known where the store cannot be read for a while', async () => {
    const store = memoryStore();
    const cafe = await desk('cafe', store);
    await cafe.give({ card: CARD });
    const before = cafe.ledger;
    expect(cafe.lost).to.equal(0);
    const { list } = store;
    store.list = () => Promise.reject(new Error('blocked'));
    await cafe.reload();
    expect([cafe.lost, cafe.ledger]).to.deep.equal([1, before]);
    store.list = list;
    await cafe.reload();
    expect(cafe.lost).to.equal(0);
  });

  it('is read and written under one lock for all counters of a programme', async () => {
    const asked: string[] = [];
    const lock: Lock = (name, act) => (asked.push(name), act());
    for (const participant of ['cafe', 'pool']) {
      const one = await openCounter({ programme, participant, keys: tills[participant]!, store: memoryStore(), now: () => now, lock });
      await one.give({ card: CARD });
      await one.export();
    }
    expect(new Set(asked)).to.deep.equal(new Set(['loyalty/desk/west-pass/']));
    expect(asked).to.have.length(4);
  });
});

describe('the name of a till', () => {
  it('is the same from its first stamp on, and is another one where the store forgot what it had counted', async () => {
    const store = memoryStore();
    const cafe = await desk('cafe', store);
    const { till } = cafe;
    await cafe.give({ card: CARD });
    await cafe.give({ card: CARD });
    expect([cafe.till, (await desk('cafe', store)).till]).to.deep.equal([till, till]);
    const reopened = await desk('cafe', store);
    store.entries.clear();
    for (const one of [cafe, reopened]) {
      await one.give({ card: CARD });
      expect(one.till).not.to.equal(till);
      store.entries.clear();
    }
  });

  it('is its own, where two firms share a browser; each signs for itself', async () => {
    const store = memoryStore();
    const [cafe, pool] = [await desk('cafe', store), await desk('pool', store)];
    await cafe.give({ card: CARD });
    await pool.give({ card: CARD });
    expect((await desk('cafe', store)).till).to.equal(cafe.till);
    expect((await desk('pool', store)).till).to.equal(pool.till);
    const { signed: tokens } = JSON.parse(await pool.export()) as { signed: string[] };
    expect(tokens).to.have.length(1);
    expect((await readLedger(fileOf(...tokens), { programme, now }))!.ledger.given).to.have.all.keys(pool.till);
  });
});

describe('the file of a counter', () => {
  it('has its latest ledger alone, also where an earlier one came back from others', async () => {
    const cafe = await desk();
    await cafe.give({ card: CARD });
    const early = await cafe.export();
    await cafe.merge(early);
    await cafe.give({ card: CARD });
    const { signed: tokens } = JSON.parse(await cafe.export()) as { signed: string[] };
    expect(tokens).to.have.length(1);
    expect(tokens[0]).not.to.equal((JSON.parse(early) as { signed: string[] }).signed[0]);
  });

  it('is refused where it is too long, or of another programme; where the store fails, that is told', async () => {
    const store = memoryStore();
    const cafe = await desk('cafe', store);
    const file = fileOf(await signed('pool/pool-1.x', tills.pool!, 1));
    for (const one of [file + ' '.repeat(20_000_000), file.replace('west-pass', 'east-pass'), 'x']) {
      const error = await failure(cafe.merge(one));
      expect(error).to.be.instanceOf(RangeError);
      expect(error!.message).to.equal('This is no file of a counter of this programme.');
    }
    store.onPut = () => {
      throw new Error('full');
    };
    const error = await failure(cafe.merge(file));
    expect(error).to.be.instanceOf(Refusal).and.to.include({ reason: 'not-kept' });
  });
});

describe('a counter', () => {
  const refusal = (act: Promise<unknown>) => failure(act).then((error) => error?.reason);

  it('gives no stamp that it cannot write down', async () => {
    const store = memoryStore();
    const cafe = await desk('cafe', store);
    store.onPut = () => {
      throw new Error('full');
    };
    expect(await refusal(cafe.give({ card: CARD }))).to.equal('not-kept');
    expect(cafe.ledger.given).to.deep.equal({});
  });

  it('takes nothing where its lock fails, and says so', async () => {
    const { token } = await redeemed(await fullCard());
    const lock: Lock = () => Promise.reject(new Error('no lock'));
    const cafe = await openCounter({ programme, participant: 'cafe', keys: tills.cafe!, store: memoryStore(), now: () => now, lock });
    expect(await cafe.take(token)).to.deep.equal({ accepted: false, reason: 'not-kept', redemption: undefined });
  });

  it('takes nothing by a key that has a listed one’s name, and is another', async () => {
    const { token } = await redeemed(await fullCard());
    const keys = await createKeys({ kid: 'cafe-1' });
    const cafe = await openCounter({ programme, participant: 'cafe', keys, store: memoryStore(), now: () => now });
    expect(await cafe.take(token)).to.deep.equal({ accepted: false, reason: 'unknown-key' });
    // nor by a listed key under another name
    const renamed: KeyPair = { ...tills.cafe!, publicKey: { ...tills.cafe!.publicKey, kid: 'cafe-2' } };
    const other = await openCounter({ programme, participant: 'cafe', keys: renamed, store: memoryStore(), now: () => now });
    expect(await taken(other, token)).to.equal('unknown-key');
  });

  it('gives stamps of each way to earn only where and when that is', async () => {
    const of = (participant: string, rule: string, change: (copy: Loyalty) => void = () => undefined) =>
      desk(participant, memoryStore(), changed(programme, change)).then((one) => refusal(one.give({ card: CARD, rule })));
    expect(await of('farm', 'night')).to.equal(undefined);
    expect(await of('cafe', 'night')).to.equal('unknown-rule');
    expect(await of('farm', 'none')).to.equal('unknown-rule');
    expect(await of('farm', 'night', (copy) => (copy.earn![1]!.from = '2026-07-02'))).to.equal('out-of-season');
    expect(await of('farm', 'night', (copy) => (copy.earn![1]!.until = '2026-06-30'))).to.equal('out-of-season');
    expect(await of('cafe', 'visit', (copy) => (copy.earn![1]!.until = '2026-06-30'))).to.equal(undefined);
    expect(await of('cafe', 'visit', (copy) => (copy.participants = copy.participants!.slice(1)))).to.equal('unknown-participant');
  });

  it('gives stamps where the programme names no ways to earn, no season and no key of its own yet', async () => {
    const bare = changed(programme, (copy) => {
      delete copy.earn;
      delete copy.valid;
      delete copy.participants![0]!.keys;
    });
    const cafe = await desk('cafe', memoryStore(), bare);
    expect(readStamp(await cafe.give({ card: CARD }))!.stamp).to.include({ card: CARD, stamps: 1 });
    expect(Object.values(cafe.ledger.given[cafe.till]!)).to.deep.equal([{ '': 1 }]);
  });

  it('gives stamps for whoever is first only where the programme has them', async () => {
    expect(await refusal((await desk()).give())).to.equal('not-bound');
    const cafe = await desk('cafe', memoryStore(), unboundIn(programme));
    expect(readStamp(await cafe.give())!.stamp).to.include({ card: undefined, participant: 'cafe' });
  });
});
