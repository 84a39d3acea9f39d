import { expect } from '@open-wc/testing';
import type { Card } from './card.js';
import { BadCard, openCard } from './card.js';
import { readCardFile } from './file.js';
import { cardState, progress } from './state.js';
import { openCounter } from '../counter/counter.js';
import { cardId, createKeys } from '../crypto/keys.js';
import { changed, DAY, fixture, memoryStore, NOON, unboundIn, type Fixture, type MemoryStore } from '../programme.fixture.js';
import { WrongPassphrase } from '../crypto/seal.js';
import { issueStamp, readStamp } from '../stamp/stamp.js';

let { programme, tills } = {} as Fixture;
let now = NOON;
/** A card that is not here. */
const STRANGER = 'A'.repeat(22);
const open = (store: MemoryStore) => openCard(programme, store, { now: () => now });
const give = (card?: string, participant = 'cafe', more: object = {}) =>
  issueStamp({ programme, participant, keys: tills[participant]!, card, now, ...more });
const desk = (participant = 'cafe', store = memoryStore()) =>
  openCounter({ programme, participant, keys: tills[participant]!, store, now: () => now });
/** A stamp of each of so many days. */
const collect = async (card: Card, count: number, participant = 'cafe') => {
  for (let day = 0; day < count; day++, now += DAY) expect(await card.add(await give(card.id, participant))).to.include({ accepted: true });
};
const refusal = async (act: Promise<unknown>) => act.then(() => undefined, (error: unknown) => error as Error); // prettier-ignore

before(async () => ({ programme, tills } = await fixture()));
beforeEach(() => (now = NOON));

describe('a card', () => {
  it('writes nothing before the visitor asks for it, and has the same name every day after', async () => {
    const store = memoryStore();
    const card = await open(store);
    expect(card.id).to.equal(undefined);
    expect(card.state).to.deep.include({ stamps: [], balance: 0, collected: 0 });
    expect(store.entries.size).to.equal(0);
    const id = await card.create();
    expect(await card.create()).to.equal(id);
    expect((await open(store)).id).to.equal(id);
    expect(id).to.have.length(22);
  });

  it('keeps its stamps over a reload, and tells how far it is', async () => {
    const store = memoryStore();
    const card = await open(store);
    await card.create();
    await collect(card, 3);
    expect(await card.add(await give(card.id, 'farm', { rule: 'night' }))).to.include({ accepted: true });
    const again = await open(store);
    expect(again.state).to.deep.equal(card.state);
    expect(again.state).to.include({ balance: 6, collected: 6 });
    const far = progress(again.state, programme, now);
    expect(far.tier).to.equal('friend');
    expect(far.next).to.deep.equal({ id: 'local', missing: 4 });
    expect(far.rewards.map(({ id, missing, reached }) => `${id} ${missing} ${reached}`)).to.deep.equal(['cake 0 true', 'mug 0 true']);
    expect(far.participants.map(({ id, stamps }) => `${id} ${stamps}`)).to.deep.equal(['cafe 3', 'pool 0', 'farm 3']);
  });

  it('accepts nothing that the store did not keep, and takes the same stamp when it does', async () => {
    const store = memoryStore();
    const card = await open(store);
    await card.create();
    store.onPut = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const token = await give(card.id);
    expect(await card.add(token)).to.deep.include({ accepted: false, reason: 'not-kept' });
    expect(card.state.balance).to.equal(0);
    expect((await open(store)).state.balance).to.equal(0);
    store.onPut = undefined;
    expect(await card.add(token)).to.include({ accepted: true });
    expect((await open(store)).state.balance).to.equal(1);
  });

  it('loses none that it accepted, whenever it crashes: after any write, and in the midst of one', async () => {
    for (let crash = 1; crash < 9; crash++) {
      now = NOON;
      const store = memoryStore();
      let writes = 0;
      store.onPut = (name, value) => {
        if (++writes < crash) return;
        // the worst case: it was written, and the page died before it heard of it; or it was not
        if (crash % 2) store.entries.set(name, value);
        throw new Error('crash');
      };
      const card = await open(store);
      const accepted: string[] = [];
      await card.create().catch(() => {});
      for (let day = 0; day < 5; day++, now += DAY) {
        const verdict = await card.add(await give(card.id ?? STRANGER, day % 2 ? 'cafe' : 'pool'));
        if (verdict.accepted) accepted.push(verdict.stamp.id);
      }
      await card.redeem('cake', 'cafe');
      store.onPut = undefined;
      const again = await open(store);
      expect(again.state.stamps.map(({ id }) => id)).to.include.members(accepted);
      expect(again.lost).to.equal(0);
      // and it goes on
      await again.create();
      expect(await again.add(await give(again.id, 'farm'))).to.include({ accepted: true });
    }
  });

  it('is not overwritten by a second tab', async () => {
    const store = memoryStore();
    const one = await open(store);
    await one.create();
    const two = await open(store);
    await Promise.all([one.add(await give(one.id, 'cafe')), two.add(await give(one.id, 'pool'))]);
    const same = await give(one.id, 'farm');
    await Promise.all([one.add(same), two.add(same)]);
    expect((await open(store)).state.balance).to.equal(3);
    await one.reload();
    expect(one.state.balance).to.equal(3);
    // nor are the same stamps set aside in both
    expect(await one.redeem('cake', 'cafe')).to.include({ accepted: true });
    expect(await two.redeem('cake', 'cafe')).to.include({ accepted: false, reason: 'too-few' });
  });

  it('takes one a day also of two links that open at once', async () => {
    const card = await open(memoryStore());
    const id = await card.create();
    const verdicts = await Promise.all([card.add(await give(id)), card.add(await give(id))]);
    expect(verdicts.filter(({ accepted }) => accepted)).to.have.length(1);
  });

  it('works with storage that throws at every call, and says that nothing is kept', async () => {
    const fail = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
    const card = await openCard(programme, { list: fail, put: fail, delete: fail }, { now: () => now });
    expect(card.lost).to.equal(1);
    const free = await openCard(unboundIn(programme), { list: fail, put: fail, delete: fail }, { now: () => now });
    expect(await free.add(await give(undefined, 'cafe', { programme: unboundIn(programme) }))).to.include({
      accepted: false,
      reason: 'not-kept',
    });
    expect(await card.redeem('cake', 'cafe')).to.include({ accepted: false, reason: 'not-kept' });
    expect(await refusal(card.create())).to.be.instanceOf(Error);
  });

  it('goes on with what is left of a store that was cleared half-way, or scribbled on', async () => {
    const store = memoryStore();
    const card = await open(store);
    const id = await card.create();
    await collect(card, 4);
    const names = [...store.entries.keys()];
    store.entries.delete(names.find((name) => name.includes('add-'))!);
    store.entries.set(names.at(-1)!, '{"type":"add","token":"x"');
    store.entries.set('card/west-pass/add-zzz', JSON.stringify({ type: 'add', token: 7, at: 1 }));
    store.entries.set('card/other/add-zzz', 'not ours');
    const half = await open(store);
    expect(half.state.balance).to.equal(2);
    expect(half.lost).to.equal(2);
    // its key is gone: the stamps are there, and cannot be spent before the back-up brings the key again
    const backup = await card.export();
    store.entries.delete(`card/west-pass/key-${id}`);
    const locked = await open(store);
    expect(locked.id).to.equal(undefined);
    expect(locked.state).to.include({ balance: 0, collected: 2 });
    expect(locked.state.stamps.map(({ state }) => state)).to.deep.equal(['locked', 'locked']);
    await locked.create();
    expect(await locked.import(backup)).to.deep.include({ added: 2, refused: 0 });
    expect(locked.state.balance).to.equal(4);
  });

  it('refuses a stamp after its clock was set back', async () => {
    const card = await open(memoryStore());
    const id = await card.create();
    const old = await give(id, 'pool');
    now += DAY;
    expect(await card.add(await give(id))).to.include({ accepted: true });
    now = NOON;
    expect(await card.add(old)).to.include({ accepted: false, reason: 'clock-back' });
  });

  it('has programmes side by side, each its own', async () => {
    const store = memoryStore();
    const east = await fixture('east-pass');
    const one = await open(store);
    const two = await openCard(east.programme, store, { now: () => now });
    await Promise.all([one.create(), two.create()]);
    expect(await one.add(await give(one.id))).to.include({ accepted: true });
    expect(await two.add(await give(one.id))).to.include({ accepted: false, reason: 'other-programme' });
    await two.delete();
    expect((await open(store)).state.balance).to.equal(1);
    expect((await openCard(east.programme, store)).id).to.equal(undefined);
  });
});

describe('redeeming', () => {
  it('goes from the card to the counter and back, and each stamp is spent once', async () => {
    const store = memoryStore();
    const card = await open(store);
    await card.create();
    await collect(card, 4);
    const shown = await card.redeem('cake', 'cafe');
    if (!shown.accepted) throw new Error(shown.reason);
    expect(card.state).to.include({ balance: 1, collected: 4 });
    const till = memoryStore();
    const cafe = await desk('cafe', till);
    const taken = await cafe.take(shown.token);
    if (!taken.accepted) throw new Error(taken.reason);
    expect(cafe.ledger.spent.map(({ reward, stamps }) => `${reward} ${stamps.length}`)).to.deep.equal(['cake 3']);
    expect(await cafe.take(shown.token)).to.deep.include({ accepted: false, reason: 'redeemed-already' });
    expect(await (await desk('cafe', till)).take(shown.token)).to.deep.include({ accepted: false, reason: 'redeemed-already' });
    expect(await card.receive(taken.receipt)).to.include({ accepted: true });
    const again = await open(store);
    expect(again.state.stamps.map(({ state }) => state)).to.deep.equal(['spent', 'spent', 'spent', 'free']);
    expect(again.state.redemptions[0]).to.include({ reward: 'cake', participant: 'cafe', state: 'done' });
    // the counter remembers after a reload too
    expect(await (await desk('cafe', till)).take(shown.token)).to.deep.include({ accepted: false, reason: 'redeemed-already' });
    expect(await card.redeem('cake', 'cafe')).to.include({ accepted: false, reason: 'too-few' });
  });

  it('can be taken back; a receipt that comes later counts all the same', async () => {
    const card = await open(memoryStore());
    await card.create();
    await collect(card, 3);
    expect(await card.redeem('cake', 'pool')).to.include({ reason: 'not-here' });
    expect(await card.redeem('gold', 'cafe')).to.include({ reason: 'unknown-reward' });
    const first = await card.redeem('cake', 'cafe');
    if (!first.accepted) throw new Error(first.reason);
    expect(await card.redeem('cake', 'cafe')).to.include({ reason: 'too-few' });
    await card.withdraw(first.id);
    expect(card.state.balance).to.equal(3);
    const taken = await (await desk()).take(first.token);
    if (!taken.accepted) throw new Error(taken.reason);
    const other = await (await desk('pool')).take(first.token);
    expect(other).to.include({ accepted: false, reason: 'not-here' });
    expect(await card.receive(taken.receipt)).to.include({ accepted: true });
    expect(card.state.balance).to.equal(0);
  });

  it('takes no receipt of another, nor one for what it did not ask', async () => {
    const [one, two] = [await open(memoryStore()), await open(memoryStore())];
    await one.create();
    await collect(one, 3);
    const shown = await one.redeem('cake', 'cafe');
    const taken = shown.accepted && (await (await desk()).take(shown.token));
    if (!taken || !taken.accepted) throw new Error('not taken');
    expect(await two.receive(taken.receipt)).to.include({ accepted: false, reason: 'unknown-redemption' });
    expect(await one.receive('x.y.z')).to.include({ accepted: false, reason: 'malformed' });
  });

  it('gives nothing that the counter cannot write down', async () => {
    const card = await open(memoryStore());
    await card.create();
    await collect(card, 3);
    const shown = await card.redeem('cake', 'cafe');
    if (!shown.accepted) throw new Error(shown.reason);
    const store = memoryStore();
    store.onPut = () => {
      throw new Error('full');
    };
    const cafe = await desk('cafe', store);
    expect(await cafe.take(shown.token)).to.include({ accepted: false, reason: 'not-kept' });
    expect(await refusal(cafe.give({ card: card.id }))).to.include({ reason: 'not-kept' });
    store.onPut = undefined;
    expect(await cafe.take(shown.token)).to.include({ accepted: true });
  });

  it('chooses the oldest stamps, and none that is not needed', async () => {
    const card = await open(memoryStore());
    await card.create();
    await collect(card, 2);
    await card.add(await give(card.id, 'farm', { rule: 'night' }));
    const shown = await card.redeem('cake', 'cafe');
    if (!shown.accepted) throw new Error(shown.reason);
    // one of three in place of all
    expect(card.state.redemptions[0]!.stamps).to.have.length(1);
    expect(card.state.balance).to.equal(2);
  });
});

describe('moving a card', () => {
  it('brings all of it to another phone, sealed with a passphrase that is typed a little otherwise', async () => {
    const old = await open(memoryStore());
    await old.create();
    await collect(old, 3);
    const text = await old.export('Þrjár kýr í túni');
    expect(text).not.to.contain(old.id!);
    const fresh = await open(memoryStore());
    expect(await refusal(fresh.import(text, 'wrong'))).to.be.instanceOf(WrongPassphrase);
    expect(await fresh.import(text, ' Þrjár kýr í túni '.normalize('NFD'))).to.deep.include({ added: 3, refused: 0 });
    expect(fresh.id).to.equal(old.id);
    expect(fresh.state.stamps).to.deep.equal(old.state.stamps);
    const shown = await fresh.redeem('cake', 'cafe');
    expect(shown.accepted && (await (await desk()).take(shown.token)).accepted).to.equal(true);
  });

  it('joins a back-up to a card that is in use, and both keys sign for one reward', async () => {
    const lost = await open(memoryStore());
    await lost.create();
    await collect(lost, 2);
    const backup = await lost.export();
    const card = await open(memoryStore());
    const own = await card.create();
    await collect(card, 1);
    expect(await card.import(backup)).to.deep.include({ added: 2, refused: 0 });
    expect(await card.import(backup)).to.deep.include({ added: 0, refused: 0 });
    expect(card.id).to.equal(own);
    // a stamp that the counter bound to the lost card's name is taken as well
    expect(await card.add(await give(lost.id, 'pool'))).to.include({ accepted: true });
    const shown = await card.redeem('cake', 'cafe');
    expect(shown.accepted && (await (await desk()).take(shown.token)).accepted).to.equal(true);
  });

  it('takes over no forged stamp, no foreign key, no other programme, no junk', async () => {
    const card = await open(memoryStore());
    await card.create();
    await collect(card, 1);
    const file = readCardFile(await card.export())!;
    const stranger = await createKeys({ kid: 'cafe-1' });
    const forged = await issueStamp({ programme, participant: 'cafe', keys: stranger, card: card.id, now });
    const others = await give(await cardId(stranger.publicKey));
    const events = [...file.events, { type: 'add', token: forged, at: now }, { type: 'add', token: others, at: now }];
    const fresh = await open(memoryStore());
    expect(await fresh.import(JSON.stringify({ ...file, events }))).to.deep.include({ added: 1, refused: 2 });
    // keys under a name that is not theirs
    const renamed = { ...file, keys: [{ ...file.keys[0]!, id: 'A'.repeat(22) }] };
    const empty = await open(memoryStore());
    expect(await empty.import(JSON.stringify(renamed))).to.deep.include({ added: 0, refused: 1 });
    expect(empty.id).to.equal(undefined);
    expect(empty.store).to.have.property('entries').that.has.property('size', 0);
    for (const bad of [
      '',
      '{}',
      'null',
      '[]',
      '{"kind":"loyalty-card"}',
      JSON.stringify({ ...file, programme: 'other' }),
      'x'.repeat(10_000),
    ])
      expect(await refusal(fresh.import(bad)), bad).to.be.instanceOf(BadCard);
  });
});

describe('the state of a card', () => {
  it('is the same in whatever order its events come, and as often', async () => {
    const card = await open(memoryStore());
    await card.create();
    await collect(card, 4);
    const shown = await card.redeem('cake', 'cafe');
    if (!shown.accepted) throw new Error(shown.reason);
    await card.withdraw(shown.id);
    const { events, keys } = readCardFile(await card.export())!;
    const cards = keys.map(({ id }) => id);
    for (const order of [[...events].reverse(), [...events, ...events], [...events].sort((a, b) => (a.type < b.type ? -1 : 1))])
      expect({ ...cardState(programme, order, cards), latest: card.state.latest }).to.deep.equal(card.state);
  });

  it('counts no stamp of another programme, and none for more than the programme gives', async () => {
    const generous = changed(programme, (copy) => (copy.earn![0]!.stamps = 9));
    const token = await give(STRANGER, 'cafe', { programme: generous });
    expect(readStamp(token)!.stamp.stamps).to.equal(9);
    expect(cardState(programme, [{ type: 'add', token, at: now }]).balance).to.equal(1);
    expect(cardState({ id: 'other' }, [{ type: 'add', token, at: now }]).stamps).to.deep.equal([]);
  });
});
