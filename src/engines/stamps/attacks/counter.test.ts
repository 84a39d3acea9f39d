/** Attacks on counters, ledgers and memberships, by who has read their source: stamps spent twice, forged ledgers, what is over or was called back. */
import { expect } from '@open-wc/testing';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { fromBase64, jsonOf, toBase64, utf8 } from '../encoding/base64.js';
import { cardCode, cardIn } from '../card/code.js';
import type { Card } from '../card/card.js';
import { linkOf } from '../encoding/codes.js';
import { signJws } from '../crypto/jws.js';
import { cardId, createKeys } from '../crypto/keys.js';
import { emptyLedger, isSpent } from '../counter/ledger.js';
import { ledgerFile, signLedger } from '../counter/ledger-file.js';
import { domainFits, signMembership } from '../membership/membership.js';
import { verifyMembership } from '../membership/verify.js';
import { signMembers } from '../membership/organiser.js';
import { actors, changed, DAY, failure, fixture, memoryStore, MINUTE, NOON, type Fixture, type MemoryStore } from '../programme.fixture.js';
import { issueReceipt, verifyReceipt } from '../redemption/verify.js';
import { makeRedemption } from '../redemption/redemption.js';
import { readStatus, signStatus } from '../membership/status.js';
import type { Redemption, Spent } from '../types.js';

let { programme, tills, organiser } = {} as Fixture;
let now = NOON;
const { open, newCard, counter: desk, give, taken, redeemed } = actors(() => ({ programme, tills, now }));
const collect = async (card: Card, count: number) => {
  for (let day = 0; day < count; day++, now += DAY) expect(await card.add(await give(card.id))).to.include({ accepted: true });
};

before(async () => ({ programme, tills, organiser } = await fixture()));
beforeEach(() => (now = NOON));

describe('spending twice', () => {
  it('is refused, whatever a changed card signs: the same stamps again, some of them, in another order, for another reward', async () => {
    const owner = await createKeys({ extractable: true });
    const card = await cardId(owner.publicKey);
    const stamps: string[] = [];
    for (let day = 0; day < 5; day++, now += DAY) stamps.push(await give(card));
    const cafe = await desk();
    const sign = async (of: string[], reward = 'cake') =>
      (await makeRedemption({ programme, reward, participant: 'cafe', stamps: of, keys: [owner], now })).token;
    expect(await taken(cafe, await sign(stamps.slice(0, 3)))).to.equal('accepted');
    for (let again = 0; again < 5; again++, now += 1000)
      expect(await taken(cafe, await sign(stamps.slice(0, 3)))).to.equal(again ? 'spent' : 'redeemed-already');
    expect(await taken(cafe, await sign(stamps.slice(0, 3).reverse()))).to.equal('spent');
    expect(await taken(cafe, await sign(stamps.slice(2, 5)))).to.equal('spent');
    expect(await taken(cafe, await sign(stamps, 'mug'))).to.equal('spent');
    expect(cafe.ledger.spent).to.have.length(1);
  });

  it('does not come of an id that the card chooses: it is made of the content, and a counter writes over no entry', async () => {
    const owner = await createKeys();
    const card = await cardId(owner.publicKey);
    const store = memoryStore();
    const cafe = await desk('cafe', store);
    const ids: string[] = [];
    for (let round = 0; round < 3; round++) {
      const stamps: string[] = [];
      for (let day = 0; day < 3; day++, now += DAY) stamps.push(await give(card));
      const { token } = await makeRedemption({ programme, reward: 'cake', participant: 'cafe', stamps, keys: [owner], now });
      // the head as a changed card writes it, with an id that it chooses
      const [header, body] = token.split('.');
      const bytes = fromBase64(body!)!;
      const length = bytes[0]! * 256 + bytes[1]!;
      const head = utf8(JSON.stringify({ ...(jsonOf(bytes.subarray(2, 2 + length)) as object), jti: 'AAAAAAAAAAAAAAAA' }));
      const payload = new Uint8Array([head.length >> 8, head.length & 255, ...head, ...bytes.subarray(2 + length)]);
      expect(header).to.exist;
      const verdict = await cafe.take(await signJws(payload, 'redeem', owner));
      if (!verdict.accepted) throw new Error(verdict.reason);
      ids.push(verdict.redemption.id);
      for (const one of stamps) expect(isSpent(cafe.ledger, jsonId(one))).to.equal(true);
    }
    expect(new Set(ids).size).to.equal(3);
    expect([...store.entries.keys()].filter((name) => name.includes('/spent-'))).to.have.length(3);
  });

  it('the very same code at the same counter shows its receipt again, and gives no second reward', async () => {
    const card = await newCard();
    await collect(card, 3);
    const { token } = await redeemed(card);
    const cafe = await desk();
    expect(await taken(cafe, token)).to.equal('accepted');
    const again = await cafe.take(token);
    expect(again).to.deep.include({ accepted: false, reason: 'redeemed-already' });
    const { receipt } = again as { receipt?: string };
    expect(await card.receive(receipt)).to.include({ accepted: true });
    now += 60 * MINUTE;
    expect(await taken(cafe, token)).to.equal('redeemed-already');
    expect(cafe.ledger.spent).to.have.length(1);
  });

  it('is refused in two tabs of a counter at once, with a slow store', async () => {
    const card = await newCard();
    await collect(card, 3);
    const copy = await open();
    await copy.import(await card.export());
    const [one, two] = [await redeemed(card), await redeemed(copy)];
    const store = memoryStore();
    const tabs = [await desk('cafe', store), await desk('cafe', store), await desk('cafe', memoryStore(store.entries))];
    for (const tab of tabs) (tab.options.store as MemoryStore).delay = 5;
    const verdicts = await Promise.all([one.token, two.token, one.token].map((token, at) => taken(tabs[at]!, token)));
    expect(verdicts.filter((verdict) => verdict === 'accepted')).to.have.length(1);
  });

  it('is refused at a counter whose store fails: not read is not empty', async () => {
    const card = await newCard();
    await collect(card, 3);
    const { token } = await redeemed(card);
    const store = memoryStore();
    expect(await taken(await desk('cafe', store), token)).to.equal('accepted');
    const blind = { ...store, list: () => Promise.reject(new Error('blocked')) };
    expect(await taken(await desk('cafe', blind), token)).to.equal('not-kept');
    store.onPut = (name) => {
      if (name.includes('/spent-')) throw new Error('full');
    };
    await collect(card, 3);
    const second = await redeemed(card);
    const cafe = await desk('cafe', store);
    expect(await taken(cafe, second.token)).to.equal('not-kept');
    store.onPut = undefined;
    expect(await taken(cafe, second.token)).to.equal('accepted');
  });

  it('at two counters that did not know of each other is found out when their ledgers are joined', async () => {
    const card = await newCard();
    await collect(card, 5);
    const copy = await open();
    await copy.import(await card.export());
    const [cafe, pool] = [await desk(), await desk('pool')];
    expect(await taken(cafe, (await redeemed(card, 'mug', 'cafe')).token)).to.equal('accepted');
    expect(await taken(pool, (await redeemed(copy, 'mug', 'pool')).token)).to.equal('accepted');
    await cafe.merge(await pool.export());
    const { conflicts } = await import('../counter/ledger.js');
    expect(conflicts(cafe.ledger)).to.have.length(5);
  });
});

const jsonId = (token: string) => (jsonOf(fromBase64(token.split('.')[1]!)) as { jti: string }).jti;

describe('a forged ledger', () => {
  const entry = (stamps: string[], more: Partial<Spent> = {}): Spent => ({
    redemption: 'A'.repeat(16),
    till: 'pool/pool-1.x',
    reward: 'mug',
    participant: 'pool',
    at: Math.floor(now / 1000),
    stamps: stamps.map((id) => [id, 'cafe', '2026-07', 1] as const),
    ...more,
  });

  it('un-spends nothing: not by the same name, a smaller content, an older copy, or a longer count', async () => {
    const card = await newCard();
    await collect(card, 3);
    const store = memoryStore();
    const cafe = await desk('cafe', store);
    const before = await cafe.export();
    const { token } = await redeemed(card);
    expect(await taken(cafe, token)).to.equal('accepted');
    const [real] = cafe.ledger.spent;
    const { till } = real!;
    const thief = await createKeys({ kid: 'cafe-1' });
    const emptied = { ...real!, stamps: [] };
    const longer = { given: { [till]: { '2026-07': { visit: 9999 } } }, spent: [emptied] };
    const files = [
      before,
      ledgerFile({ ...emptyLedger('west-pass'), spent: [emptied] }),
      JSON.stringify({ kind: 'loyalty-counter', programme: 'west-pass', given: {}, spent: { [`${real!.redemption}@${till}`]: emptied } }),
      ledgerFile({
        ...emptyLedger('west-pass'),
        signed: [await signLedger({ programme: 'west-pass', till, entries: longer, keys: thief, now })],
      }),
      (await cafe.export()).replace(/"signed":\[[^\]]*\]/, '"signed":[]'),
    ];
    const [pool, whole] = [await desk('pool'), await cafe.export()];
    await pool.merge(whole);
    for (const file of files) {
      await cafe.merge(file);
      await pool.merge(file);
    }
    await pool.merge(await cafe.export());
    for (const one of [cafe, pool, await desk('cafe', store)])
      for (const [id] of real!.stamps) expect(isSpent(one.ledger, id)).to.equal(true);
    // nor does a forged one take the signed one's place on the way to the next
    const farm = await desk('farm');
    await farm.merge(await pool.export());
    for (const [id] of real!.stamps) expect(isSpent(farm.ledger, id)).to.equal(true);
    expect(await taken(cafe, token)).to.equal('redeemed-already');
  });

  it('blocks no honest visitor: what nobody signed is flagged, and the reward is given', async () => {
    const card = await newCard();
    await collect(card, 3);
    const ids = card.state.stamps.map(({ id }) => id);
    const stranger = await createKeys({ kid: 'pool-1' });
    const forged = { given: {}, spent: [entry(ids)] };
    const cafe = await desk();
    for (const file of [
      ledgerFile({ ...emptyLedger('west-pass'), ...forged }),
      ledgerFile({
        ...emptyLedger('west-pass'),
        signed: [await signLedger({ programme: 'west-pass', till: 'pool/pool-1.x', entries: forged, keys: stranger, now })],
      }),
      // a till that speaks for another participant, and one of another programme
      ledgerFile({
        ...emptyLedger('west-pass'),
        signed: [await signLedger({ programme: 'west-pass', till: 'pool/pool-1.x', entries: forged, keys: tills.farm!, now })],
      }),
    ])
      expect(await cafe.merge(file)).to.include({ added: 0 });
    const verdict = await cafe.take((await redeemed(card)).token);
    expect(verdict.accepted && verdict.flagged?.map(({ id }) => id)).to.deep.equal(ids);
  });

  it('proves nothing with a key that has ended, from the future, or of a time when its firm took no part', async () => {
    const ids = ['B'.repeat(16)];
    const of = async (change: (copy: Loyalty) => void, more: Partial<Spent> = {}, at = now) => {
      const cafe = await desk('cafe', memoryStore(), changed(programme, change));
      const entries = { given: {}, spent: [entry(ids, more)] };
      const signed = [await signLedger({ programme: 'west-pass', till: 'pool/pool-1.x', entries, keys: tills.pool!, now: at })];
      await cafe.merge(ledgerFile({ ...emptyLedger('west-pass'), signed }));
      return isSpent(cafe.ledger, ids[0]!);
    };
    const pool = (copy: Loyalty) => copy.participants![1]!;
    expect(await of(() => undefined)).to.equal(true);
    expect(await of((copy) => (pool(copy).keys![0] = { ...pool(copy).keys![0]!, until: '2026-06-30' }))).to.equal(false);
    expect(await of((copy) => (pool(copy).until = '2026-06-30'))).to.equal(false);
    expect(await of((copy) => (pool(copy).keys = []))).to.equal(false);
    expect(await of(() => undefined, {}, now + DAY)).to.equal(false);
    expect(await of(() => undefined, { at: Math.floor((now + 5 * DAY) / 1000) })).to.equal(false);
    expect(await of(() => undefined, { till: 'cafe/cafe-1.x', participant: 'cafe' })).to.equal(false);
  });
});

describe('what is over', () => {
  it('gives and redeems nothing: a firm whose own part is over, a key that has ended, a season that has not begun', async () => {
    const card = await newCard();
    await collect(card, 3);
    const { token } = await redeemed(card);
    const ends: ((copy: Loyalty) => void)[] = [
      (copy) => (copy.participants![0]!.until = '2026-07-03'),
      (copy) => (copy.participants![0]!.from = '2026-07-05'),
      (copy) => (copy.participants![0]!.keys![0] = { ...copy.participants![0]!.keys![0]!, until: '2026-07-03' }),
      (copy) => (copy.valid = { from: '2026-07-05' }),
    ];
    for (const end of ends) {
      const over = await desk('cafe', memoryStore(), changed(programme, end));
      expect(await taken(over, token)).to.be.oneOf(['out-of-season', 'bad-stamp']);
      expect(await failure(over.give({ card: card.id! }))).to.include({ reason: 'out-of-season' });
    }
    expect(await failure((await desk()).give({ card: card.id!, rule: 'night' }))).to.include({ reason: 'unknown-rule' });
  });

  it('a receipt is refused that another participant signed, or that is of another programme, card or time', async () => {
    const redemption = { id: 'A'.repeat(16), participant: 'cafe', programme: 'west-pass', card: 'c' } as Redemption;
    const check = async (receipt: string, of = programme) => {
      const verdict = await verifyReceipt(receipt, of);
      return verdict.accepted ? 'accepted' : verdict.reason;
    };
    const sign = (change: Partial<Redemption> = {}, keys = tills.cafe!, at = now) =>
      issueReceipt({ redemption: { ...redemption, ...change }, keys, now: at });
    expect(await check(await sign())).to.equal('accepted');
    expect(await check(await sign({}, tills.pool))).to.equal('unknown-key');
    expect(await check(await sign({}, { ...tills.pool!, publicKey: tills.cafe!.publicKey }))).to.equal('signature');
    expect(await check(await sign({ programme: 'east-pass' }))).to.equal('other-programme');
    expect(await check(await sign({ participant: 'bar' }))).to.equal('unknown-participant');
    expect(await check(await sign({}, tills.cafe, NOON - 365 * DAY))).to.equal('out-of-season');
    expect(
      await check(
        await sign(),
        changed(programme, (copy) => (copy.participants![0]!.until = '2026-06-30')),
      ),
    ).to.equal('out-of-season');
    // by another participant than the offer was for, though it signs well; and for another card
    const card = await newCard();
    await collect(card, 3);
    const { id } = await redeemed(card);
    expect(await card.receive(await sign({ id, participant: 'pool', card: card.id! }, tills.pool))).to.include({
      reason: 'unknown-redemption',
    });
    expect(await card.receive(await sign({ id, card: 'B'.repeat(22) }))).to.include({ reason: 'unknown-redemption' });
    expect(card.state.stamps.map(({ state }) => state)).to.deep.equal(['offered', 'offered', 'offered']);
  });
});

describe('a membership that', () => {
  const sign = (more: object = {}) =>
    signMembership({ programme: 'west-pass', participant: 'cafe', domains: ['cafe.example', 'old.example'], keys: organiser, from: NOON - DAY, until: NOON + DAY, now: NOON - DAY, status: programme.status!, index: 7, ...more }); // prettier-ignore
  const list = (more: object = {}) => signStatus({ id: programme.status!, revoked: [], keys: organiser, now: NOON, ...more });
  const check = async (domain: string, of = programme, credential?: string, status = true) => {
    const opened = status ? await readStatus(await list(), of.keys!, { now: NOON }) : null;
    const { state, reason } = await verifyMembership(credential ?? (await sign()), { programme: of, domain, now: NOON, status: opened });
    return [state, reason].filter(Boolean).join(' ');
  };

  it('names a domain which was taken out of the programme is for another site, by the old credential too', async () => {
    expect(await check('cafe.example')).to.equal('valid');
    expect(await check('old.example')).to.equal('other-site other-site');
    expect(
      await check(
        'cafe.example',
        changed(programme, (copy) => (copy.participants![0]!.domains = ['new.example'])),
      ),
    ).to.equal('other-site other-site');
    // a site that is none is not the same as none that is asked for
    for (const none of ['', null, 1, {}] as string[]) expect(await check(none)).to.equal('other-site other-site');
    const { json } = await signMembers(structuredClone(programme), { keys: organiser, now: NOON });
    expect(json).to.have.property('participants');
    expect(domainFits('old.example', 'cafe.example')).to.equal(false);
  });

  it('is of another site is said to be so, also where the list is out of reach', async () => {
    expect(await check('evil.example', programme, undefined, false)).to.equal('other-site other-site');
    expect(await check('cafe.example', programme, undefined, false)).to.equal('unchecked no-status');
  });

  it('cannot be called back is none, and none begins before its member or its season', async () => {
    expect(await check('cafe.example', programme, await sign({ status: undefined, index: undefined }))).to.equal('unlisted not-revocable');
    expect(
      await check(
        'cafe.example',
        changed(programme, (copy) => (copy.participants![0]!.from = '2026-07-02')),
      ),
    ).to.equal('expired not-yet');
    expect(
      await check(
        'cafe.example',
        changed(programme, (copy) => (copy.valid = { from: '2026-07-02' })),
      ),
    ).to.equal('expired not-yet');
  });

  it('was called back stays so: no list by a key that has ended, or is out of date, tells otherwise', async () => {
    const ended = [{ ...organiser.publicKey, until: '2026-06-30' }];
    expect(await readStatus(await list(), programme.keys!, { now: NOON })).to.exist;
    expect(await readStatus(await list(), ended, { now: NOON })).to.equal(null);
    // dated back
    expect(await readStatus(await list({ now: NOON - 5 * DAY }), ended, { now: NOON })).to.equal(null);
    expect(await readStatus(await list({ until: NOON + DAY }), programme.keys!, { now: NOON })).to.exist;
    expect(await readStatus(await list({ until: NOON + DAY }), programme.keys!, { now: NOON + 2 * DAY })).to.equal(null);
    const said = jsonOf(fromBase64((await list()).split('.')[1]!)) as object;
    for (const validUntil of ['2026-06-30T00:00:00Z', 'soon', 7])
      expect(
        await readStatus(await signJws(utf8(JSON.stringify({ ...said, validUntil })), 'vc+jwt', organiser), programme.keys!, { now: NOON }),
      ).to.equal(null);
  });
});

describe('the code of a card', () => {
  it('is small, and a card of another programme, a misread code or none gets no stamp', async () => {
    const card = await newCard();
    const code = cardCode('west-pass', card.id!);
    expect(linkOf('card', code).length).to.be.below(53);
    const cafe = await desk();
    for (const one of [code, linkOf('card', code), card.id!]) expect(cardIn(one, 'west-pass')).to.equal(card.id);
    expect(await card.add(await cafe.give({ card: linkOf('card', code) }))).to.include({ accepted: true });
    expect(await failure(cafe.give({ card: cardCode('east-pass', card.id!) }))).to.include({ reason: 'other-programme' });
    const misread = `${card.id!.startsWith('A') ? 'B' : 'A'}${code.slice(1)}`;
    expect(await failure(cafe.give({ card: misread }))).to.have.property('reason');
    for (const bad of ['', 'x', '__proto__', toBase64(new Uint8Array(15)), 'x'.repeat(10_000)])
      expect(await failure(cafe.give({ card: bad }))).to.include({ reason: 'malformed' });
  });
});
