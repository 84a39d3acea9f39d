/** Attacks on a visitor's card, and by one: photographs, hostile back-ups, wrong clocks, two devices, foreign keys. */
import { expect } from '@open-wc/testing';
import * as fc from '../../../../test/support/properties.js';
import type { Card } from '../card/card.js';
import { readCardFile, type CardFile } from '../card/file.js';
import { createKeys, privateKeyOf } from '../crypto/keys.js';
import {
  actors,
  DAY,
  failure,
  fixture,
  memoryStore,
  MINUTE,
  NOON,
  unboundIn,
  type Fixture,
  type MemoryStore,
} from '../programme.fixture.js';
import { issueReceipt } from '../redemption/verify.js';
import { makeRedemption } from '../redemption/redemption.js';
import { seal, unseal } from '../crypto/seal.js';
import { issueStamp } from '../stamp/stamp.js';
import type { CardEvent, KeyPair, Redemption } from '../types.js';

let { programme, tills } = {} as Fixture;
let now = NOON;
const { open, newCard, counter: desk, give, taken, redeemed } = actors(() => ({ programme, tills, now }));
const collect = async (card: Card, count: number) => {
  for (let day = 0; day < count; day++, now += DAY) expect(await card.add(await give(card.id))).to.include({ accepted: true });
};
/** The file of a card, with other events. */
const fileOf = async (card: Card, change: (file: CardFile) => object) => {
  const file = readCardFile(await card.export())!;
  return JSON.stringify({ ...file, ...change(file) });
};

before(async () => ({ programme, tills } = await fixture()));
beforeEach(() => (now = NOON));

describe('a stamp that is for no card', () => {
  it('is neither made, taken, brought by a back-up nor redeemed, unless the programme allows it', async () => {
    const free = unboundIn(programme);
    expect(await failure(give(undefined))).to.include({ reason: 'not-bound' });
    expect(await failure((await desk()).give())).to.include({ reason: 'not-bound' });
    const owner = await createKeys({ extractable: true });
    const photo: string[] = [];
    for (let day = 0; day < 3; day++, now += DAY) photo.push(await give(undefined, { programme: free }));
    const card = await newCard();
    expect(await card.add(photo[2])).to.include({ accepted: false, reason: 'not-bound' });
    const events = photo.map((token): CardEvent => ({ type: 'add', token, at: now }));
    expect(await card.import(await fileOf(card, () => ({ events })))).to.deep.include({ added: 0, reasons: { 'not-bound': 3 } });
    const { token } = await makeRedemption({ programme, reward: 'cake', participant: 'cafe', stamps: photo, keys: [owner], now });
    expect(await (await desk()).take(token)).to.include({ accepted: false, reason: 'bad-stamp', because: 'not-bound' });
    // an old card that has some shows them, and counts them no more
    const store = memoryStore();
    events.forEach((event, at) => store.entries.set(`card/west-pass/add-${at}`, JSON.stringify(event)));
    const old = await open(store);
    expect(old.state.stamps.map(({ state, reason }) => `${state} ${reason}`)).to.deep.equal(Array(3).fill('void not-bound'));
    expect(old.state.balance).to.equal(0);
  });

  it('is not brought by a back-up once its minute is over: a photograph stays a photograph', async () => {
    const free = unboundIn(programme);
    const photo = await issueStamp({ programme: free, participant: 'cafe', keys: tills.cafe!, now });
    const card = await open(memoryStore(), free);
    await card.create();
    const file = await fileOf(card, () => ({ events: [{ type: 'add', token: photo, at: now }] }));
    now += 30 * DAY;
    expect(await card.import(file)).to.deep.include({ added: 0, reasons: { expired: 1 } });
    now = NOON + MINUTE;
    expect(await card.import(file)).to.deep.include({ added: 1, refused: 0 });
  });
});

describe('a hostile back-up', () => {
  it('destroys nothing: offers, receipts and withdrawals that nobody signed are left out, and counted', async () => {
    const card = await newCard();
    await collect(card, 4);
    const { id } = await redeemed(card);
    const stamps = card.state.stamps.map((one) => one.id);
    const receipt = await issueReceipt({ redemption: { id, participant: 'cafe', programme: 'west-pass', card: card.id! } as Redemption, keys: await createKeys({ kid: 'cafe-1' }), now }); // prettier-ignore
    const events = [
      { type: 'offer', redemption: 'x', reward: 'mug', participant: 'pool', stamps, at: now },
      { type: 'offer', redemption: id, reward: 'mug', participant: 'pool', stamps, at: now },
      { type: 'receipt', redemption: id, token: receipt, at: now },
      { type: 'receipt', redemption: 'x', token: 'a.b.c', at: now },
      { type: 'withdraw', redemption: id, at: now },
      { type: 'withdraw', redemption: id, token: 'a.b.c', at: now },
      { type: 'add', token: 'x', at: 1e300 },
      7,
    ];
    const before = card.state;
    const found = await card.import(await fileOf(card, () => ({ events })));
    expect(found).to.include({ added: 0 });
    expect(found.refused).to.be.at.least(6);
    expect(found.reasons).to.have.property('unsigned');
    expect(card.state).to.deep.equal(before);
  });

  it('signed by another card’s key neither spends, locks nor frees a stamp of this one', async () => {
    const [mine, other] = [await newCard(), await newCard()];
    await collect(mine, 3);
    const theirs = readCardFile(await other.export())!;
    const pair: KeyPair = await import('../crypto/keys.js').then(({ importKeys }) => importKeys(theirs.keys[0]!.key));
    const stamps = mine.state.stamps.map(({ token }) => token);
    const forged = await failure(makeRedemption({ programme, reward: 'cake', participant: 'cafe', stamps, keys: [pair], now }));
    expect(forged).to.be.instanceOf(RangeError);
    const own = readCardFile(await mine.export())!;
    // the owner's public key, signed by the thief
    const public_ = { publicKey: own.keys[0]!.key, privateKey: pair.privateKey };
    const { id, token } = await makeRedemption({ programme, reward: 'cake', participant: 'cafe', stamps, keys: [public_], now });
    const ids = mine.state.stamps.map((one) => one.id);
    const events = [{ type: 'offer', redemption: id, reward: 'cake', participant: 'cafe', stamps: ids, at: now, token }];
    expect(await mine.import(JSON.stringify({ ...theirs, events }))).to.deep.include({ reasons: { signature: 1 } });
    expect(mine.state.balance).to.equal(3);
  });

  it('does not make its key the one that new stamps are bound to, however young it says it is', async () => {
    const card = await newCard();
    const { id } = card;
    const thief = await newCard();
    for (const at of [9e15, now + 365 * DAY, -1]) {
      await card.import(await fileOf(thief, ({ keys }) => ({ keys: keys.map((one) => ({ ...one, at })) })));
      expect(card.id).to.equal(id);
      expect((await open(card.store as MemoryStore)).id).to.equal(id);
    }
  });

  it('puts no clock ahead: an event of the year 9999 is no time that a counter signed', async () => {
    const card = await newCard();
    await collect(card, 1);
    const year9999 = Date.UTC(9999, 0, 1);
    const { token } = card.state.stamps[0]!;
    const fresh = await open();
    await fresh.import(await fileOf(card, (file) => ({ events: [...file.events.map((one) => ({ ...one, at: year9999 })), { type: 'withdraw', redemption: 'x', at: year9999 }, { type: 'add', token, at: year9999 }] }))); // prettier-ignore
    expect(fresh.state.latest).to.be.at.most(now + 2 * MINUTE);
    expect(await fresh.add(await give(fresh.id))).to.include({ accepted: true });
  });

  it('is refused sealed and changed, and a passphrase of blanks is none', async () => {
    const sealed = JSON.parse(await seal('text', 'pass')) as Record<string, string>;
    for (const field of ['data', 'iv', 'salt']) {
      const tampered = { ...sealed, [field]: `${sealed[field]!.startsWith('A') ? 'B' : 'A'}${sealed[field]!.slice(1)}` };
      expect((await failure(unseal(JSON.stringify(tampered), 'pass')))?.name, field).to.equal('WrongPassphrase');
    }
    expect((await failure(unseal(JSON.stringify(sealed), 'other')))?.name).to.equal('WrongPassphrase');
    const card = await newCard();
    for (const blank of ['', ' ', '\t \u00a0', '\u200b\u00ad', '\u3164'])
      expect(await failure(seal('text', blank))).to.be.instanceOf(RangeError);
    expect(await failure(card.export('   '))).to.be.instanceOf(RangeError);
  });
});

describe('a wrong clock', () => {
  it('of the phone, while it redeemed and took that back, keeps no stamp away afterwards', async () => {
    const card = await newCard();
    await collect(card, 3);
    const today = now;
    now += 200 * DAY;
    const { id } = await redeemed(card);
    await card.withdraw(id);
    now = today;
    expect(card.state.balance).to.equal(3);
    expect(await card.add(await give(card.id))).to.include({ accepted: true });
  });

  it('of a counter, far ahead, ends no card: neither by its stamps nor by its receipts', async () => {
    const card = await newCard();
    await collect(card, 3);
    const { id } = await redeemed(card);
    const ahead = now + 200 * DAY;
    expect(await card.add(await give(card.id, { now: ahead }))).to.include({ accepted: false, reason: 'not-yet' });
    const late = await give(card.id, { now: ahead });
    expect(await card.import(await fileOf(card, () => ({ events: [{ type: 'add', token: late, at: ahead }] })))).to.deep.include({ added: 0, reasons: { 'not-yet': 1 } }); // prettier-ignore
    const redemption = { id, participant: 'cafe', programme: 'west-pass', card: card.id! } as Redemption;
    expect(await card.receive(await issueReceipt({ redemption, keys: tills.cafe!, now: ahead }))).to.include({ accepted: true });
    expect(await card.add(await give(card.id))).to.include({ accepted: true });
  });

  it('of the phone, set back, makes no old code young', async () => {
    const card = await newCard();
    const old = await give(card.id, { participant: 'pool', keys: tills.pool });
    now += DAY;
    await collect(card, 1);
    now = NOON;
    expect(await card.add(old)).to.include({ accepted: false, reason: 'clock-back' });
  });
});

describe('two devices of one visitor', () => {
  it('joined hold two stamps of one place and day: one counts, and what is offered is taken', async () => {
    const card = await newCard();
    const copy = await open();
    await copy.import(await card.export());
    for (let day = 0; day < 3; day++, now += DAY)
      for (const one of [card, copy]) expect(await one.add(await give(card.id))).to.include({ accepted: true });
    expect(await card.import(await copy.export())).to.include({ added: 0, surplus: 3, refused: 0 });
    expect(card.state).to.include({ balance: 3, surplus: 3, collected: 3 });
    const cafe = await desk();
    expect(await taken(cafe, (await redeemed(card)).token)).to.equal('accepted');
    expect(await card.redeem('cake', 'cafe')).to.include({ accepted: false, reason: 'too-few' });
  });

  it('in two tabs at once take one stamp of a day, and set the same stamps aside once, with a slow store', async () => {
    const store = memoryStore();
    await newCard(store);
    const tabs = [await open(store), await open(memoryStore(store.entries))];
    for (const tab of tabs) (tab.store as MemoryStore).delay = 5;
    const tokens = await Promise.all([give(tabs[0]!.id), give(tabs[0]!.id)]);
    const added = await Promise.all(tabs.map((tab, at) => tab.add(tokens[at])));
    expect(added.filter(({ accepted }) => accepted)).to.have.length(1);
    now += DAY;
    await collect(tabs[0]!, 2);
    const shown = await Promise.all(tabs.map((tab) => tab.redeem('cake', 'cafe')));
    expect(shown.filter(({ accepted }) => accepted)).to.have.length(1);
  });

  it('however they collect, join, redeem and take back: what a card offers, a counter that knows all takes', async function () {
    this.timeout(60_000);
    const step = fc.record({ device: fc.nat(1), what: fc.constantFrom('add', 'add', 'add', 'day', 'join', 'redeem', 'withdraw'), where: fc.constantFrom('cafe', 'pool') }); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        now = NOON;
        const first = await newCard();
        const second = await open();
        await second.import(await first.export());
        const devices = [first, second];
        const cafe = await desk();
        const spent = new Set<string>();
        for (const { device, what, where } of steps) {
          const card = devices[device]!;
          now += MINUTE;
          if (what === 'day') now += DAY;
          else if (what === 'add') await card.add(await give(card.id, { participant: where, keys: tills[where] }));
          else if (what === 'join') await card.import(await devices[1 - device]!.export());
          else if (what === 'withdraw') for (const one of card.state.redemptions) await card.withdraw(one.id);
          else {
            const shown = await card.redeem('cake', 'cafe');
            if (!shown.accepted) continue;
            const offered = card.state.redemptions.find(({ id }) => id === shown.id)!.stamps;
            const verdict = await cafe.take(shown.token);
            // the copy may not know yet what the other has spent
            const known = offered.some((id) => spent.has(id)) ? 'spent' : 'accepted';
            expect(verdict.accepted ? 'accepted' : verdict.reason).to.equal(known);
            if (verdict.accepted) for (const id of offered) spent.add(id);
            if (verdict.accepted) await card.receive(verdict.receipt);
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('a card’s own key', () => {
  it('under another name, or with another’s public half, is no key', async () => {
    const [card, other] = [await newCard(), await newCard()];
    const theirs = readCardFile(await other.export())!.keys[0]!;
    const mine = readCardFile(await card.export())!.keys[0]!;
    const keys = [
      { ...mine, id: theirs.id },
      { ...mine, key: { ...mine.key, x: theirs.key.x, y: theirs.key.y }, id: theirs.id },
    ];
    const fresh = await open();
    await fresh.import(await fileOf(card, () => ({ keys })));
    expect(fresh.id).to.equal(undefined);
    expect(await failure(privateKeyOf(tills.cafe!))).to.exist;
  });
});
