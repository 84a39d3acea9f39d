/** What a counter must never give a reward for; see `threats.test.ts`. */
import { expect } from '@open-wc/testing';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { fromBase64, toBase64 } from '../encoding/base64.js';
import { cardId, createKeys } from '../crypto/keys.js';
import { changed, DAY, fixture, MINUTE, NOON, type Fixture } from '../programme.fixture.js';
import { verifyRedemption } from './verify.js';
import { makeRedemption, openRedemption } from './redemption.js';
import { issueStamp } from '../stamp/stamp.js';
import type { KeyPair } from '../types.js';

let { programme, tills } = {} as Fixture;
let mine: KeyPair;
let card: string;

const give = (more: Partial<Parameters<typeof issueStamp>[0]> = {}) =>
  issueStamp({ programme, participant: 'cafe', keys: tills.cafe!, card, now: NOON, ...more });

before(async () => {
  ({ programme, tills } = await fixture());
  mine = await createKeys({ extractable: true });
  card = await cardId(mine.publicKey);
});

describe('a redemption', () => {
  const stamps = async (count: number, of: { card?: string } = { card }) =>
    Promise.all(Array.from({ length: count }, (_, day) => give({ ...of, now: NOON - (count - day) * DAY })));
  const redeem = async (options: Partial<Parameters<typeof makeRedemption>[0]> = {}) =>
    (await makeRedemption({ programme, reward: 'cake', participant: 'cafe', stamps: await stamps(3), keys: [mine], now: NOON, ...options }))
      .token;
  const check = async (of: unknown, more: { programme?: Loyalty; participant?: string; now?: number } = {}) => {
    const verdict = await verifyRedemption(of, more.programme ?? programme, { participant: 'cafe', now: NOON, ...more });
    return verdict.accepted ? 'accepted' : [verdict.reason, verdict.because].filter(Boolean).join(' ');
  };

  it('is taken when the card signed it, and brings its stamps through unchanged', async () => {
    const tokens = [...(await stamps(2)), await give({ participant: 'farm', keys: tills.farm!, rule: 'night', seconds: 80_000 })];
    const made = await redeem({ stamps: tokens });
    expect(await check(made)).to.equal('accepted');
    expect((await openRedemption(made))!.tokens).to.deep.equal(tokens);
  });

  it('is refused with a copied card: whoever has the stamps and not the key cannot sign for them', async () => {
    const thief = await createKeys();
    const tokens = await stamps(3);
    let thrown: unknown;
    await redeem({ keys: [thief], stamps: tokens }).catch((error: unknown) => (thrown = error));
    expect(thrown).to.be.instanceOf(RangeError);
    // a thief who writes the owner's key into the head, and signs with another
    const made = await redeem({ keys: [{ publicKey: mine.publicKey, privateKey: thief.privateKey }], stamps: tokens });
    expect(await check(made)).to.equal('signature');
    // and one who has taken a redemption that the owner signed, to another counter or later
    const owners = await redeem({ reward: 'mug', stamps: await stamps(5) });
    expect(await check(owners, { participant: 'pool' })).to.equal('not-here');
    expect(await check(owners, { now: NOON + 8 * MINUTE })).to.equal('expired');
    expect(await check(owners, { now: NOON - 3 * MINUTE })).to.equal('not-yet');
  });

  it('needs every key: of two cards joined, each signs for its own stamps', async () => {
    const second = await createKeys();
    const other = await cardId(second.publicKey);
    const tokens = [...(await stamps(2)), await give({ card: other })];
    expect(await check(await redeem({ stamps: tokens, keys: [mine, second] }))).to.equal('accepted');
    expect(await check(await redeem({ stamps: tokens, keys: [second, mine] }))).to.equal('accepted');
    const forged = { publicKey: second.publicKey, privateKey: mine.privateKey };
    expect(await check(await redeem({ stamps: tokens, keys: [mine, forged] }))).to.equal('signature');
  });

  it('is refused with a stamp twice, two of one day, one from the future, a forged one, or too few', async () => {
    const [first, second, third] = (await stamps(3)) as [string, string, string];
    expect(await check(await redeem({ stamps: [first, second, second] }))).to.equal('bad-stamp twice');
    expect(await check(await redeem({ stamps: [first, second, await give({ now: NOON - DAY }), third] }))).to.equal(
      'bad-stamp enough-today',
    );
    expect(await check(await redeem({ stamps: [first, second, await give({ now: NOON + DAY })] }))).to.equal('bad-stamp not-yet');
    const forged = await give({ keys: await createKeys({ kid: 'cafe-1' }) });
    expect(await check(await redeem({ stamps: [first, second, forged] }))).to.equal('bad-stamp signature');
    expect(await check(await redeem({ stamps: [first, second] }))).to.equal('too-few');
    expect(await check(await redeem({ stamps: [] }))).to.equal('too-few');
  });

  it('is refused for a reward that is not there, not given here, or not today; in another programme; with stamps of removed participants', async () => {
    const made = await redeem();
    const with_ = (change: (copy: Loyalty) => void) => check(made, { programme: changed(programme, change) });
    expect(await with_((copy) => (copy.rewards = []))).to.equal('unknown-reward');
    expect(await with_((copy) => (copy.rewards![1]!.at = ['pool']))).to.equal('not-here');
    expect(await with_((copy) => (copy.rewards![1]!.to = '2026-06-30'))).to.equal('out-of-season');
    expect(await with_((copy) => (copy.valid = { to: '2026-06-30' }))).to.equal('out-of-season');
    expect(await with_((copy) => (copy.id = 'east-pass'))).to.equal('other-programme');
    expect(await with_((copy) => (copy.participants = copy.participants!.slice(1)))).to.equal('unknown-participant');
    expect(await with_((copy) => (copy.participants![0]!.keys = [{ ...tills.cafe!.publicKey, until: '2026-06-28' }]))).to.equal(
      'bad-stamp out-of-season',
    );
    expect(await with_((copy) => (copy.rewards![1]!.cost = 4))).to.equal('too-few');
  });

  it('is refused when a byte of it was changed, wherever', async () => {
    const [head, body, signature] = (await redeem()).split('.') as [string, string, string];
    const bytes = fromBase64(body)!;
    for (let at = 0; at < bytes.length; at += 7) {
      const spoilt = bytes.slice();
      spoilt[at]! ^= 1 << (at % 8);
      expect(await check(`${head}.${toBase64(spoilt)}.${signature}`), String(at)).to.be.oneOf(['malformed', 'signature']);
      expect(await check(`${head}.${toBase64(bytes.slice(0, at))}.${signature}`)).to.be.oneOf(['malformed', 'signature']);
    }
  });
});
