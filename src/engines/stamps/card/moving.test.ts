/** A card on several phones, and one that was joined with another: what a file brings, what takes back, and who signs. */
import { expect } from '@open-wc/testing';
import { actors, changed, DAY, failure, fixture, memoryStore, MINUTE, NOON, unboundIn, withoutCrypto, type Fixture, type MemoryStore } from '../programme.fixture.js'; // prettier-ignore
import { openRedemption } from '../redemption/redemption.js';
import type { CardEvent, Lock } from '../types.js';
import { BadCard, openCard, type Card } from './card.js';
import { readCardFile } from './file.js';

let { programme, tills } = {} as Fixture;
let now = NOON;
const { open, newCard, counter: desk, give, redeemed } = actors(() => ({ programme, tills, now }));
const collect = async (card: Card, count: number, of = card.id) => {
  for (let day = 0; day < count; day++, now += DAY) expect(await card.add(await give(of))).to.include({ accepted: true });
};
const receiptOf = async (token: string): Promise<string> => {
  const verdict = await (await desk()).take(token);
  if (!verdict.accepted) throw new Error(verdict.reason);
  return verdict.receipt;
};
/** The file of a card with some of its events. */
const fileWith = async (card: Card, keep: (event: CardEvent) => boolean): Promise<string> => {
  const file = readCardFile(await card.export())!;
  return JSON.stringify({ ...file, events: file.events.filter(keep) });
};
/** A card that was joined with a back-up of a lost one: it has two keys. */
const joined = async (store = memoryStore()) => {
  const lost = await newCard();
  await collect(lost, 3);
  const card = await newCard(store);
  await card.import(await lost.export());
  return { card, lost };
};

before(async () => ({ programme, tills } = await fixture()));
beforeEach(() => (now = NOON));

describe('a card on a second phone', () => {
  it('has what was taken back on the first one free, and what was spent there spent', async () => {
    const card = await newCard();
    await collect(card, 4);
    const { id } = await redeemed(card);
    await card.withdraw(id);
    const fresh = await open();
    expect(await fresh.import(await card.export())).to.deep.include({ added: 4, refused: 0, reasons: {} });
    expect(fresh.state.balance).to.equal(4);
    expect(await card.receive(await receiptOf((await redeemed(card)).token))).to.include({ accepted: true });
    expect(await fresh.import(await card.export())).to.deep.include({ added: 0, refused: 0 });
    expect(fresh.state.balance).to.equal(1);
  });

  it('takes a receipt for what it knows to be offered, where a file brings no more than that', async () => {
    const card = await newCard();
    await collect(card, 3);
    const { token } = await redeemed(card);
    const copy = await open();
    await copy.import(await card.export());
    await card.receive(await receiptOf(token));
    const receipts = await fileWith(card, ({ type }) => type === 'receipt');
    expect(await copy.import(receipts)).to.deep.include({ refused: 0, reasons: {} });
    expect(copy.state.stamps.map(({ state }) => state)).to.deep.equal(['spent', 'spent', 'spent']);
    // who never heard of the offer learns nothing of it
    expect(await (await newCard()).import(receipts)).to.deep.include({ refused: 1, reasons: { 'unknown-redemption': 1 } });
  });

  it('writes nothing that it knows, and changes nothing of its own key, where its own file comes back', async () => {
    const store = memoryStore();
    const card = await newCard(store);
    await collect(card, 3);
    await card.receive(await receiptOf((await redeemed(card)).token));
    const written: string[] = [];
    store.onPut = (name) => void written.push(name);
    now += DAY;
    expect(await card.import(await card.export())).to.deep.include({ added: 0, surplus: 0, refused: 0, reasons: {} });
    expect(written).to.deep.equal([]);
    // nor does a receipt that is shown again change when it was taken
    const before = [...store.entries.values()];
    const receipt = readCardFile(await card.export())!.events.find(({ type }) => type === 'receipt') as { token: string };
    expect(await card.receive(receipt.token)).to.include({ accepted: true });
    expect([...store.entries.values()]).to.deep.equal(before);
  });

  it('never has a stamp back that is spent, wherever its store fails while a file is taken over', async () => {
    const card = await newCard();
    await collect(card, 3);
    await card.receive(await receiptOf((await redeemed(card)).token));
    // as any program may order them
    const file = readCardFile(await card.export())!;
    const text = JSON.stringify({ ...file, events: [...file.events].sort((a, b) => Number(b.type === 'add') - Number(a.type === 'add')) });
    for (let room = 0; room < 6; room++) {
      const store = memoryStore();
      store.onPut = () => {
        if (store.entries.size >= room) throw new Error('full');
      };
      const error = await failure((await open(store)).import(text));
      expect(error?.message).to.equal(room ? 'The store did not keep all of it.' : 'full');
      expect((await open(store)).state.balance, String(room)).to.equal(0);
    }
  });

  it('tells of a file what of it is surplus once, and each entry that it cannot read', async () => {
    const card = await newCard();
    const copy = await open();
    await copy.import(await card.export());
    for (const one of [card, copy]) await one.add(await give(card.id));
    const file = readCardFile(await copy.export())!;
    const odd = JSON.stringify({ ...file, events: [...file.events, 7, { type: 'add', token: 'x', at: 1 }] });
    expect(await card.import(odd)).to.deep.equal({ added: 0, surplus: 1, refused: 2, reasons: { malformed: 2 } });
    now += DAY;
    await copy.add(await give(card.id));
    expect(await card.import(await copy.export())).to.deep.equal({ added: 1, surplus: 0, refused: 0, reasons: {} });
  });

  it('says of a file whether it is no card, or one of another programme', async () => {
    const card = await newCard();
    const file = readCardFile(await card.export())!;
    for (const [text, said] of [
      ['x', 'This file is no card.'],
      [JSON.stringify({ ...file, programme: 'east-pass' }), 'This is a card of another programme.'],
    ] as const) {
      const error = await failure(card.import(text));
      expect(error).to.be.instanceOf(BadCard).and.to.include({ name: 'BadCard', message: said });
    }
  });
});

describe('a card that was joined with another', () => {
  it('takes stamps for both, and for no third one', async () => {
    const { card, lost } = await joined();
    for (const of of [card.id, lost.id]) {
      expect(await card.add(await give(of))).to.include({ accepted: true });
      now += DAY;
    }
    expect(await card.add(await give('A'.repeat(22)))).to.include({ accepted: false, reason: 'other-card' });
  });

  it('signs with the keys of the stamps alone: a counter learns of no other card', async () => {
    const { card, lost } = await joined();
    expect((await openRedemption((await redeemed(card)).token))!.cards).to.deep.equal([lost.id]);
    await collect(card, 3);
    expect((await openRedemption((await redeemed(card)).token))!.cards).to.deep.equal([card.id]);
  });

  it('takes back with a key that signed the offer: a phone that has that key alone believes it', async () => {
    const { card, lost } = await joined();
    const { id } = await redeemed(card);
    await lost.import(await fileWith(card, ({ type }) => type === 'offer'));
    expect(lost.state.balance).to.equal(0);
    await card.withdraw(id);
    expect(await lost.import(await fileWith(card, ({ type }) => type === 'withdraw'))).to.deep.include({ refused: 0 });
    expect(lost.state.balance).to.equal(3);
    // and so it is where the younger key signed
    await card.receive(await receiptOf((await redeemed(card)).token));
    await collect(card, 3);
    const second = await redeemed(card);
    await card.withdraw(second.id);
    const copy = await open();
    expect(await copy.import(await card.export())).to.deep.include({ refused: 0 });
    expect(copy.state.balance).to.equal(3);
  });
});

describe('redeeming', () => {
  const reason = async (card: Card, reward = 'mug', participant = 'cafe') => {
    const shown = await card.redeem(reward, participant);
    return shown.accepted ? 'accepted' : shown.reason;
  };
  const cardOf = async (change: (copy: Fixture['programme']) => void) => {
    const store = memoryStore();
    await collect(await newCard(store), 5);
    return open(store, changed(programme, change));
  };

  it('is refused at a participant that there is not, and out of the season of programme, participant or reward', async () => {
    expect(await reason(await cardOf(() => undefined), 'mug', 'nowhere')).to.equal('unknown-participant');
    expect(await reason(await cardOf((copy) => (copy.valid = { to: '2026-07-05' })))).to.equal('out-of-season');
    expect(await reason(await cardOf((copy) => (copy.participants![0]!.until = '2026-07-05')))).to.equal('out-of-season');
    expect(await reason(await cardOf((copy) => (copy.rewards![0]!.to = '2026-07-05')))).to.equal('out-of-season');
    expect(await reason(await cardOf((copy) => (copy.participants![1]!.until = '2026-07-05')))).to.equal('accepted');
    const bare = await cardOf((copy) => {
      delete copy.valid;
      delete copy.rewards![0]!.cost;
    });
    expect(await reason(bare)).to.equal('accepted');
    // a reward that says no price costs one stamp
    expect(bare.state.balance).to.equal(4);
    expect(await reason(await cardOf((copy) => delete copy.rewards))).to.equal('unknown-reward');
    expect(await reason(await cardOf((copy) => delete copy.participants))).to.equal('unknown-participant');
  });

  it('can be shown for five minutes', async () => {
    const card = await newCard();
    await collect(card, 3);
    expect(await card.redeem('cake', 'cafe')).to.include({ accepted: true, until: now + 5 * MINUTE });
  });

  it('makes the key of a card that has stamps for whoever was first, and none yet', async () => {
    const free = unboundIn(programme);
    const card = await open(memoryStore(), free);
    for (let day = 0; day < 3; day++, now += DAY) await card.add(await give(undefined, { programme: free }));
    expect(card.id).to.equal(undefined);
    const shown = await card.redeem('cake', 'cafe');
    if (!shown.accepted) throw new Error(shown.reason);
    expect((await openRedemption(shown.token))!.cards).to.deep.equal([card.id]);
    // the card's own key signs where there are several, and the stamps are bound to none
    const store = memoryStore();
    const two = await newCard(store);
    await two.import(await (await newCard()).export());
    const again = await open(store, free);
    for (let day = 0; day < 3; day++, now += DAY) await again.add(await give(undefined, { programme: free }));
    const signed = await again.redeem('cake', 'cafe');
    expect(signed.accepted && (await openRedemption(signed.token))!.cards).to.deep.equal([two.id]);
  });

  it('says on a page without https that there is no cryptography', async () => {
    const card = await newCard();
    await collect(card, 3);
    const store = memoryStore((card.store as MemoryStore).entries);
    expect(await withoutCrypto(async () => reason(await open(store), 'cake'))).to.equal('no-crypto');
  });

  it('that cannot be kept is not shown, nor taken back, nor ended', async () => {
    const store = memoryStore();
    const card = await newCard(store);
    await collect(card, 3);
    const full = () => {
      throw new Error('full');
    };
    store.onPut = full;
    expect(await card.redeem('cake', 'cafe')).to.deep.equal({ accepted: false, reason: 'not-kept' });
    store.onPut = undefined;
    const { id, token } = await redeemed(card);
    const receipt = await receiptOf(token);
    store.onPut = full;
    expect((await failure(card.withdraw(id)))?.message).to.equal('The store did not keep it.');
    expect(await card.receive(receipt)).to.deep.equal({ accepted: false, reason: 'not-kept' });
    expect(card.state.stamps.map(({ state }) => state)).to.deep.equal(['offered', 'offered', 'offered']);
  });

  it('is taken back by its own name alone', async () => {
    const card = await newCard();
    await collect(card, 6);
    const [first, second] = [await redeemed(card), await redeemed(card)];
    await card.withdraw('nothing of the kind');
    expect(card.state.balance).to.equal(0);
    await card.withdraw(second.id);
    expect(card.state.redemptions.map(({ id, state }) => [id, state])).to.deep.include.members([[first.id, 'offered'], [second.id, 'withdrawn']]); // prettier-ignore
  });

  it('ends with its receipt, whatever else stands in the store', async () => {
    const store = memoryStore();
    const card = await newCard(store);
    await collect(card, 3);
    const { token } = await redeemed(card);
    store.entries.set('card/west-pass/receipt-x', JSON.stringify({ type: 'receipt', redemption: 'x', token: 'a.b.c', at: now }));
    expect(await card.receive(await receiptOf(token))).to.include({ accepted: true });
  });
});

describe('a store', () => {
  it('that can be written and not read takes no stamp and no receipt: nobody knows what another tab took', async () => {
    const store = memoryStore();
    const card = await newCard(store);
    await collect(card, 3);
    const receipt = await receiptOf((await redeemed(card)).token);
    const { size } = store.entries;
    store.list = () => Promise.reject(new Error('blocked'));
    expect(await card.add(await give(card.id))).to.deep.include({ accepted: false, reason: 'not-kept' });
    expect(await card.receive(receipt)).to.deep.equal({ accepted: false, reason: 'not-kept' });
    expect([store.entries.size, card.lost]).to.deep.equal([size, 1]);
  });

  it('is read and written under one lock for all cards of a programme', async () => {
    const asked: string[] = [];
    const lock: Lock = (name, act) => (asked.push(name), act());
    const card = await openCard(programme, memoryStore(), { now: () => now, lock });
    expect([card.lost, card.state.stamps]).to.deep.equal([0, []]);
    await card.create();
    await card.add(await give(card.id));
    expect(asked).to.deep.equal(Array(2).fill('loyalty/card/west-pass/'));
  });
});
