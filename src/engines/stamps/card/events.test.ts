/** What a card believes: of its own store, and of a stranger's file. See `attacks/card.test.ts` for whole back-ups. */
import { expect } from '@open-wc/testing';
import type { Loyalty, PublicKey } from '../../../formats/loyalty/loyalty.js';
import { SKEW } from '../calendar.js';
import { utf8 } from '../encoding/base64.js';
import { signJws } from '../crypto/jws.js';
import { cardId, createKeys } from '../crypto/keys.js';
import { changed, DAY, fixture, NOON, withoutCrypto, type Fixture } from '../programme.fixture.js';
import { makeRedemption } from '../redemption/redemption.js';
import { issueReceipt } from '../redemption/verify.js';
import { issueStamp, readStamp } from '../stamp/stamp.js';
import type { CardEvent, KeyPair, Redemption } from '../types.js';
import { checkEvents, EventChecker, signWithdrawal } from './events.js';

type Event<T extends CardEvent['type']> = CardEvent & { type: T };
let { programme, tills } = {} as Fixture;
let mine: KeyPair;
let card: string;
let stamp: string;
let redemption: Redemption;
let offer: Event<'offer'>;

before(async () => {
  ({ programme, tills } = await fixture());
  mine = await createKeys({ kid: 'mine' });
  card = await cardId(mine.publicKey);
  stamp = await issueStamp({ programme, participant: 'cafe', keys: tills.cafe!, card, now: NOON });
  const { id, token } = await makeRedemption({ programme, reward: 'cake', participant: 'cafe', stamps: [stamp], keys: [mine], now: NOON });
  redemption = { id, programme: 'west-pass', reward: 'cake', participant: 'cafe', card, at: NOON / 1000, stamps: [] };
  offer = { type: 'offer', redemption: id, reward: 'x', participant: 'x', stamps: [], at: 5, token };
});

const add = (at = NOON, token = stamp): Event<'add'> => ({ type: 'add', token, at });
const receipt = async (more: Partial<Redemption> = {}, now = NOON): Promise<Event<'receipt'>> => ({ type: 'receipt', redemption: redemption.id, token: await issueReceipt({ redemption: { ...redemption, ...more }, keys: tills.cafe!, now }), at: now }); // prettier-ignore
const withdrawal = async (more: object = {}): Promise<Event<'withdraw'>> => ({ type: 'withdraw', redemption: redemption.id, at: NOON, token: await signWithdrawal({ programme: 'west-pass', card, redemption: redemption.id, keys: mine, now: NOON, ...more }) }); // prettier-ignore

interface Where {
  foreign?: boolean;
  of?: Loyalty;
  keys?: ReadonlyMap<string, PublicKey>;
}
const check = (events: readonly CardEvent[], { foreign = false, of = programme, keys = new Map([[card, mine.publicKey]]) }: Where = {}) =>
  checkEvents(new EventChecker(of), events, { keys, foreign });
/** Why each of the events counts for nothing, in their order. */
const refused = async (...of: Parameters<typeof check>): Promise<string[]> => (await check(...of)).refused.map(({ reason }) => reason);

describe('an offer', () => {
  it('is what it says in its signed text, whatever stands beside it', async () => {
    for (const foreign of [false, true]) {
      const { events, refused: none } = await check([offer], { foreign });
      expect(none).to.deep.equal([]);
      expect(events).to.deep.equal([{ type: 'offer', redemption: offer.redemption, reward: 'cake', participant: 'cafe', stamps: [readStamp(stamp)!.stamp.id], at: NOON, token: offer.token }]); // prettier-ignore
    }
  });

  it('is none with another name, another programme, a bad signature, or of a card that is not here', async () => {
    expect(await refused([{ ...offer, redemption: 'another' }])).to.deep.equal(['malformed']);
    expect(await refused([{ ...offer, token: 'x' }])).to.deep.equal(['malformed']);
    expect(await refused([offer], { of: changed(programme, (copy) => (copy.id = 'east-pass')) })).to.deep.equal(['other-programme']);
    const thief = { publicKey: mine.publicKey, privateKey: (await createKeys()).privateKey };
    const { token } = await makeRedemption({ programme, reward: 'cake', participant: 'cafe', stamps: [stamp], keys: [thief], now: NOON });
    expect(await refused([{ ...offer, token }])).to.deep.equal(['signature']);
    // in its own store a card may have lost the key
    expect(await refused([offer], { foreign: true, keys: new Map() })).to.deep.equal(['other-card']);
    expect(await refused([offer], { keys: new Map() })).to.deep.equal([]);
  });

  it('without a signature is believed in the own store, where version 0.1 wrote it, and not in a file', async () => {
    const { token: _, ...plain } = offer;
    expect((await check([plain])).events).to.deep.equal([plain]);
    expect(await refused([plain], { foreign: true })).to.deep.equal(['unsigned']);
  });

  it('is kept where nothing can be checked, in the own store alone', async () => {
    expect((await withoutCrypto(() => check([offer]))).events).to.deep.equal([offer]);
    expect(await withoutCrypto(() => refused([offer], { foreign: true }))).to.deep.equal(['no-crypto']);
  });
});

describe('the end of an offer', () => {
  it('is a receipt of its counter for this card, or a withdrawal that a key of the card signed', async () => {
    for (const foreign of [false, true])
      for (const end of [await receipt(), await withdrawal()]) {
        expect((await check([offer, end], { foreign })).events.at(-1), end.type).to.deep.equal(end);
        // in whatever order they come
        expect(await refused([end, offer], { foreign })).to.deep.equal([]);
        expect(await refused([end], { foreign }), end.type).to.deep.equal(['unknown-redemption']);
      }
  });

  it('is no receipt for another redemption, counter or card', async () => {
    for (const change of [{ id: 'another' }, { card: 'B'.repeat(22) }]) expect(await refused([offer, await receipt(change)]), JSON.stringify(change)).to.deep.equal(['unknown-redemption']); // prettier-ignore
    const pool = { ...(await receipt()), token: await issueReceipt({ redemption: { ...redemption, participant: 'pool' }, keys: tills.pool!, now: NOON }) }; // prettier-ignore
    expect(await refused([offer, pool])).to.deep.equal(['unknown-redemption']);
    expect(await refused([offer, { ...(await receipt()), token: 'x' }])).to.deep.equal(['malformed']);
    expect(await refused([offer, await receipt({ participant: 'pool' })])).to.deep.equal(['unknown-key']);
  });

  it('of an offer that nobody signed is believed in the own store, whatever card its receipt names', async () => {
    const { token: _, ...plain } = offer;
    const old = { ...plain, participant: 'cafe' };
    expect(await refused([old, await receipt({ card: 'B'.repeat(22) })])).to.deep.equal([]);
    expect(await refused([old, { ...(await receipt()), token: await issueReceipt({ redemption: { ...redemption, participant: 'pool' }, keys: tills.pool!, now: NOON }) }])).to.deep.equal(['unknown-redemption']); // prettier-ignore
  });

  it('is no withdrawal of another redemption or programme, or with a bad signature', async () => {
    expect(await refused([offer, await withdrawal({ redemption: 'another' })])).to.deep.equal(['malformed']);
    expect(await refused([offer, await withdrawal({ programme: 'east-pass' })])).to.deep.equal(['malformed']);
    expect(await refused([offer, { ...(await withdrawal()), token: 'x' }])).to.deep.equal(['malformed']);
    const thief = { publicKey: mine.publicKey, privateKey: (await createKeys()).privateKey };
    expect(await refused([offer, await withdrawal({ keys: thief })])).to.deep.equal(['signature']);
    const typed = await signJws(utf8(JSON.stringify({ aud: 'west-pass', sub: card, jti: redemption.id })), 'stamp', mine);
    expect(await refused([offer, { ...(await withdrawal()), token: typed }])).to.deep.equal(['malformed']);
  });

  it('by a card that did not sign the offer, or that is not here, counts in the own store alone', async () => {
    const other = await createKeys();
    const id = await cardId(other.publicKey);
    const keys = new Map([[card, mine.publicKey], [id, other.publicKey]]); // prettier-ignore
    for (const end of [await withdrawal({ card: id, keys: other }), await withdrawal({ card: 5 })]) {
      expect(await refused([offer, end], { foreign: true, keys })).to.deep.equal(['other-card']);
      expect(await refused([offer, end], { keys })).to.deep.equal([]);
    }
    const { token: _, ...plain } = await withdrawal();
    expect(await refused([offer, plain])).to.deep.equal([]);
    expect(await refused([offer, plain], { foreign: true })).to.deep.equal(['unsigned']);
  });

  it('is kept where nothing can be checked, in the own store alone', async () => {
    const { token: _, ...plain } = offer;
    for (const end of [await receipt(), await withdrawal()])
      expect((await withoutCrypto(() => check([plain, end]))).events, end.type).to.deep.equal([plain, end]);
    // in a file there is not even the offer
    const ends = [await receipt(), await withdrawal()];
    expect(await withoutCrypto(() => refused([offer, ...ends], { foreign: true }))).to.deep.equal(['no-crypto', 'unknown-redemption', 'unknown-redemption']); // prettier-ignore
  });

  it('is looked at again once there is cryptography', async () => {
    const checker = new EventChecker(programme);
    const { token } = await receipt();
    expect(await withoutCrypto(() => checker.receipt(token))).to.include({ reason: 'no-crypto' });
    expect(await checker.receipt(token)).to.include({ accepted: true });
    expect(checker.receipt(token)).to.equal(checker.receipt(token));
    const context = { keys: new Map(), offers: new Map(), foreign: true };
    expect(await withoutCrypto(() => checker.offer(offer, context))).to.equal('no-crypto');
    expect(await checker.offer(offer, context)).to.equal('other-card');
  });
});

describe('a stamp of a card', () => {
  it('that no counter takes any more is kept in the own store as void, and not taken from a file', async () => {
    const left = changed(programme, (copy) => void copy.participants!.shift());
    const { events, voided, refused: none } = await check([add()], { of: left });
    expect([events, [...voided], none]).to.deep.equal([[add()], [[readStamp(stamp)!.stamp.id, 'unknown-participant']], []]);
    expect(await refused([add()], { of: left, foreign: true })).to.deep.equal(['unknown-participant']);
    for (const foreign of [false, true]) {
      const good = await check([add()], { foreign });
      expect([good.refused, good.voided.size, good.events]).to.deep.equal([[], 0, [add()]]);
      expect(await refused([add(NOON, 'x')], { foreign })).to.deep.equal(['malformed']);
      const east = changed(programme, (copy) => (copy.id = 'east-pass'));
      expect(await refused([add()], { foreign, of: east })).to.deep.equal(['other-programme']);
    }
  });

  it('is kept where nothing can be checked, in the own store alone, and tells no time', async () => {
    // one that was never looked at: what was found good once is known
    const fresh = add(NOON, await issueStamp({ programme, participant: 'cafe', keys: tills.cafe!, card, now: NOON }));
    expect(await withoutCrypto(() => check([fresh]))).to.deep.include({ events: [fresh], latest: 0 });
    expect(await withoutCrypto(() => refused([fresh], { foreign: true }))).to.deep.equal(['no-crypto']);
  });
});

describe('the latest time that a card knows', () => {
  const latest = async (...events: CardEvent[]) => (await check(events)).latest;
  it('is that of its stamps and receipts as counters signed them, not far after they were kept', async () => {
    expect(await latest()).to.equal(0);
    expect(await latest(add(NOON + 9 * DAY))).to.equal(NOON);
    expect(await latest(add(NOON - DAY))).to.equal(NOON - DAY + SKEW);
    const late = await receipt({}, NOON + DAY);
    expect(await latest(offer, late, add())).to.equal(NOON + DAY);
    expect(await latest(offer, { ...late, at: NOON })).to.equal(NOON + SKEW);
    expect(await latest(offer)).to.equal(0);
    // one that counts for nothing tells nothing, and the earlier of two changes nothing
    expect(await latest(late)).to.equal(0);
    expect(await latest(offer, await withdrawal())).to.equal(0);
    expect(await latest(offer, late, await receipt())).to.equal(NOON + DAY);
  });
});
