/** What a receipt must not be believed: whoever signed it for whom. See also `redemption.test.ts`. */
import { expect } from '@open-wc/testing';
import { signJws } from '../crypto/jws.js';
import { cardId, createKeys } from '../crypto/keys.js';
import { changed, DAY, fixture, NOON, type Fixture } from '../programme.fixture.js';
import { issueReceipt, verifyReceipt } from './verify.js';
import type { Redemption } from '../types.js';

let { programme, tills } = {} as Fixture;
let redemption: Redemption;
const FIELDS = { reward: 'cake', participant: 'cafe' };

before(async () => {
  ({ programme, tills } = await fixture());
  const card = await cardId((await createKeys()).publicKey);
  redemption = {
    ...FIELDS,
    id: 'redemption-1',
    programme: programme.id,
    card,
    cards: [card],
    stamps: [],
    at: NOON / 1000,
  } as unknown as Redemption;
});

const receipt = (more: Partial<Redemption> = {}, keys = tills.cafe!, now = NOON) =>
  issueReceipt({ redemption: { ...redemption, ...more }, keys, now });
const said = async (token: unknown, of = programme): Promise<string> => {
  const verdict = await verifyReceipt(token, of);
  return verdict.accepted ? `${verdict.redemption} ${verdict.participant}` : verdict.reason;
};

describe('a receipt', () => {
  it('is believed when the counter that it names signed it', async () => {
    expect(await said(await receipt())).to.equal('redemption-1 cafe');
  });

  it('is not, when another participant signed it: each speaks for itself only', async () => {
    expect(await said(await receipt({}, tills.farm))).to.equal('unknown-key');
    expect(await said(await receipt({ participant: 'farm' }, tills.cafe))).to.equal('unknown-key');
    // and not with the name of the right key over the signature of another
    const posing = { publicKey: tills.cafe!.publicKey, privateKey: tills.farm!.privateKey };
    expect(await said(await receipt({}, posing))).to.equal('signature');
    expect(await said(await receipt({ participant: 'nobody' }))).to.equal('unknown-participant');
  });

  it('is not, when it is of another programme, though the same counter signed it with the same key', async () => {
    expect(await said(await receipt({ programme: 'east-pass' }))).to.equal('other-programme');
    const token = await receipt();
    expect(
      await said(
        token,
        changed(programme, (copy) => (copy.id = 'east-pass')),
      ),
    ).to.equal('other-programme');
  });

  it('is not, from a key of another time, or when it is no receipt at all', async () => {
    const ended = changed(programme, (copy) => (copy.participants!.find(({ id }) => id === 'cafe')!.keys![0]!.until = '2026-01-01'));
    expect(await said(await receipt(), ended)).to.equal('out-of-season');
    const body = { iss: 'cafe', aud: programme.id, sub: redemption.id, iat: NOON / 1000, jti: 'redemption-1' };
    const other = await signJws(new TextEncoder().encode(JSON.stringify(body)), 'stamp', tills.cafe!);
    expect(await said(other)).to.equal('malformed');
    for (const none of ['', 'a.b.c', null, 7, {}]) expect(await said(none)).to.equal('malformed');
    expect(NOON % DAY).to.be.ok;
  });
});
