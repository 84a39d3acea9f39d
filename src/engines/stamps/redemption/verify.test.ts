/** What a counter says of a redemption, to the second: when it begins and ends, and what is told with it. See `redemption.test.ts` for what is forged. */
import { expect } from '@open-wc/testing';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { SKEW } from '../calendar.js';
import { emptyLedger, recordSpent } from '../counter/ledger.js';
import { jsonOf, utf8 } from '../encoding/base64.js';
import { parseJws, signJws } from '../crypto/jws.js';
import { cardId, createKeys } from '../crypto/keys.js';
import { changed, DAY, fixture, NOON, withoutCrypto, type Fixture } from '../programme.fixture.js';
import { issueStamp, readStamp } from '../stamp/stamp.js';
import type { KeyPair, Redemption, RedemptionVerdict } from '../types.js';
import { makeRedemption, REDEEM_LIFE } from './redemption.js';
import { issueReceipt, verifyReceipt, verifyRedemption, type RedemptionCheck } from './verify.js';

let { programme, tills } = {} as Fixture;
let mine: KeyPair;
let card: string;
let tokens: string[];
let redemption: Redemption;
let token: string;

const give = (now: number) => issueStamp({ programme, participant: 'cafe', keys: tills.cafe!, card, now });
const redeem = async (stamps: string[], reward = 'cake') =>
  (await makeRedemption({ programme, reward, participant: 'cafe', stamps, keys: [mine], now: NOON })).token;
const check = (more: Partial<RedemptionCheck> = {}, of = programme, one = token) =>
  verifyRedemption(one, of, { participant: 'cafe', now: NOON, ...more });
const word = (verdict: RedemptionVerdict) => (verdict.accepted ? 'accepted' : [verdict.reason, verdict.because].filter(Boolean).join(' '));
const inChanged = async (change: (copy: Loyalty) => void) => word(await check({}, changed(programme, change)));

before(async () => {
  ({ programme, tills } = await fixture());
  mine = await createKeys();
  card = await cardId(mine.publicKey);
  tokens = await Promise.all([3, 2, 1].map((days) => give(NOON - days * DAY)));
  const made = await makeRedemption({ programme, reward: 'cake', participant: 'cafe', stamps: tokens, keys: [mine], now: NOON });
  token = made.token;
  redemption = { id: made.id, programme: 'west-pass', reward: 'cake', participant: 'cafe', card, at: NOON / 1000, stamps: tokens.map((one) => readStamp(one)!.stamp) }; // prettier-ignore
});

describe('a redemption at a counter', () => {
  it('is told with all that it says', async () => {
    expect(await check()).to.deep.equal({ accepted: true, redemption });
    expect(await check({ ledger: emptyLedger('west-pass') })).to.deep.equal({ accepted: true, redemption });
  });

  it('is good from two minutes before it was signed to two minutes after its five', async () => {
    const at = async (now: number) => word(await check({ now }));
    expect(await at(NOON - SKEW)).to.equal('accepted');
    expect(await at(NOON - SKEW - 1)).to.equal('not-yet');
    expect(await at(NOON + REDEEM_LIFE + SKEW)).to.equal('accepted');
    expect(await at(NOON + REDEEM_LIFE + SKEW + 1)).to.equal('expired');
  });

  it('has no stamp that was given later than two clocks can differ', async () => {
    const others = tokens.slice(1);
    expect(word(await check({}, programme, await redeem([...others, await give(NOON + 2 * SKEW)])))).to.equal('accepted');
    const late = await give(NOON + 2 * SKEW + 1000);
    expect(await check({}, programme, await redeem([...others, late]))).to.deep.equal({ accepted: false, reason: 'bad-stamp', stamp: readStamp(late)!.stamp, because: 'not-yet' }); // prettier-ignore
  });

  it('is taken on the first day and the last of the programme, the participant and the reward, and not beside them', async () => {
    const today = '2026-07-01';
    const [early, late] = ['2026-07-02', '2026-06-30'];
    for (const [from, to, said] of [
      [today, today, 'accepted'],
      [early, undefined, 'out-of-season'],
      [undefined, late, 'out-of-season'],
    ] as const) {
      // prettier-ignore
      expect(await inChanged((copy) => Object.assign(copy.rewards![1]!, { from, to })), `reward ${from} ${to}`).to.equal(said);
      // stamps that the participant gave before are then not good
      const participant = changed(programme, (copy) => Object.assign(copy.participants![1]!, { from, until: to }));
      const made = await makeRedemption({ programme, reward: 'free', participant: 'pool', stamps: tokens, keys: [mine], now: NOON });
      const free = changed(participant, (copy) => (copy.rewards = [{ id: 'free', name: 'Free' }]));
      expect(word(await verifyRedemption(made.token, free, { participant: 'pool', now: NOON })), `firm ${from} ${to}`).to.equal(said);
    }
    expect(await inChanged((copy) => (copy.valid = { from: early }))).to.equal('out-of-season');
    expect(await inChanged((copy) => (copy.valid = { to: today }))).to.equal('accepted');
    expect(await inChanged((copy) => delete copy.valid)).to.equal('accepted');
  });

  it('is for a reward that costs as much as its stamps are worth; one without a price costs one', async () => {
    const cost = (one: number | undefined) => (copy: Loyalty) => void Object.assign(copy.rewards![1]!, { cost: one });
    expect(await inChanged(cost(3))).to.equal('accepted');
    expect(await inChanged(cost(undefined))).to.equal('accepted');
    expect(await check({}, changed(programme, cost(4)))).to.deep.equal({ accepted: false, reason: 'too-few', redemption });
    const none = await redeem([]);
    expect(word(await check({}, changed(programme, cost(undefined)), none))).to.equal('too-few');
  });

  it('is refused where the programme lists no participants or no rewards, and by whoever is no part of it', async () => {
    expect(await inChanged((copy) => delete copy.participants)).to.equal('unknown-participant');
    expect(await inChanged((copy) => delete copy.rewards)).to.equal('unknown-reward');
    expect(word(await check({ participant: 'nobody' }))).to.equal('unknown-participant');
    expect(await inChanged((copy) => (copy.rewards![1]!.at = ['pool', 'cafe']))).to.equal('accepted');
    expect(await inChanged((copy) => delete copy.rewards![1]!.at)).to.equal('accepted');
  });

  it('is refused once it is in the ledger, and so is each of its stamps in another one', async () => {
    const ledger = recordSpent(emptyLedger('west-pass'), redemption, 'cafe/cafe-1', programme);
    expect(await check({ ledger })).to.deep.equal({ accepted: false, reason: 'redeemed-already', redemption });
    const [, stamp] = redemption.stamps;
    const other = recordSpent(emptyLedger('west-pass'), { ...redemption, id: 'another', stamps: [stamp!] }, 'cafe/cafe-1', programme);
    expect(await check({ ledger: other })).to.deep.equal({ accepted: false, reason: 'spent', redemption, stamp });
    // what nobody has signed is a warning
    const unverified = { ...emptyLedger('west-pass'), unverified: other };
    expect(await check({ ledger: unverified })).to.deep.equal({ accepted: true, redemption, flagged: [stamp] });
  });

  it('is neither good nor bad on a page that is not https', async () => {
    expect(await withoutCrypto(() => check())).to.deep.equal({ accepted: false, reason: 'no-crypto' });
  });
});

describe('a receipt with a good signature', () => {
  const FIELDS = { iss: 'cafe', aud: 'west-pass', sub: 'the-card', iat: NOON / 1000, jti: 'redemption-1' };
  const sign = (said: unknown) => signJws(utf8(JSON.stringify(said)), 'receipt', tills.cafe!);
  const verify = async (said: unknown, of = programme) => {
    const verdict = await verifyReceipt(await sign(said), of);
    return verdict.accepted ? 'accepted' : verdict.reason;
  };

  it('says which redemption it is for, to which card, and when it was signed, in whole seconds', async () => {
    const receipt = await issueReceipt({ redemption, keys: tills.cafe!, now: NOON + 999 });
    expect(jsonOf(parseJws(receipt, 'receipt')!.payload)).to.deep.equal({ iss: 'cafe', aud: 'west-pass', sub: card, iat: NOON / 1000, jti: redemption.id }); // prettier-ignore
    expect(await verifyReceipt(receipt, programme)).to.deep.equal({ accepted: true, redemption: redemption.id, participant: 'cafe', card, at: NOON }); // prettier-ignore
  });

  it('is none where a field is missing or of another type', async () => {
    expect(await verify(FIELDS)).to.equal('accepted');
    for (const change of [
      { jti: undefined },
      { jti: 5 },
      { sub: undefined },
      { sub: 5 },
      { iat: undefined },
      { iat: '1' },
      { iat: 0.5 },
      { iat: 2 ** 53 },
    ])
      // prettier-ignore
      expect(await verify({ ...FIELDS, ...change }), JSON.stringify(change)).to.equal('malformed');
    for (const said of [null, 5, 'x', true]) expect(await verify(said), String(said)).to.equal('malformed');
    expect(await verify([])).to.equal('other-programme');
    expect(await verify({ ...FIELDS, iss: 5 })).to.equal('unknown-participant');
  });

  it('is good on the days of the key, the participant and the programme, and on no other', async () => {
    const today = '2026-07-01';
    for (const [from, until, word] of [
      [today, today, 'accepted'],
      ['2026-07-02', undefined, 'out-of-season'],
      [undefined, '2026-06-30', 'out-of-season'],
    ] as const) {
      // prettier-ignore
      const days = { from, until };
      const programmes = {
        key: changed(programme, (copy) => Object.assign(copy.participants![0]!.keys![0]!, days)),
        participant: changed(programme, (copy) => Object.assign(copy.participants![0]!, days)),
        programme: changed(programme, (copy) => (copy.valid = { from, to: until } as never)),
      };
      for (const [name, one] of Object.entries(programmes)) expect(await verify(FIELDS, one), `${name} ${from} ${until}`).to.equal(word);
    }
    expect(await verify(FIELDS, changed(programme, (copy) => delete copy.valid))).to.equal('accepted'); // prettier-ignore
  });

  it('is not known without its signer’s key, nor on a page that is not https', async () => {
    expect(await verify(FIELDS, changed(programme, (copy) => delete copy.participants))).to.equal('unknown-participant'); // prettier-ignore
    expect(await verify(FIELDS, changed(programme, (copy) => delete copy.participants![0]!.keys))).to.equal('unknown-key'); // prettier-ignore
    const receipt = await sign(FIELDS);
    expect(await withoutCrypto(() => verifyReceipt(receipt, programme))).to.deep.equal({ accepted: false, reason: 'no-crypto' });
  });
});
