/** What the organiser is told of each membership. */
import { expect } from '@open-wc/testing';
import { changed, DAY, failure, fixture, NOON, type Fixture } from '../programme.fixture.js';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { createKeys } from '../crypto/keys.js';
import { CannotDo, revokeMembers, rotateOrganiser, signMembers, statusName, withOrganiserKey } from './organiser.js';
import { standings } from './overview.js';
import { readStatus } from './status.js';

describe('how memberships stand', () => {
  let of: Fixture;
  let signed: Loyalty;
  let list: string;
  before(async () => {
    of = await fixture();
    const { json } = await signMembers(of.programme, { keys: of.organiser, now: NOON });
    signed = json as never;
    list = (await revokeMembers(json, { keys: of.organiser, members: ['pool'], now: NOON })).text;
  });
  const told = async (programme: Loyalty, now = NOON) => {
    const status = await readStatus(list, programme.keys ?? [], { now });
    return (await standings(programme, { status, now })).map(({ participant, state, reason }) => [participant.id, state, reason].filter(Boolean).join(' ')); // prettier-ignore
  };

  it('is told for each: good, cancelled, never signed, over', async () => {
    expect(await told(signed)).to.deep.equal(['cafe valid', 'pool expired revoked', 'farm valid']);
    const without = changed(signed, ({ participants }) => delete participants![2]!.membership);
    expect(await told(without)).to.deep.equal(['cafe valid', 'pool expired revoked', 'farm unlisted not-signed']);
    expect(await told(signed, NOON + 400 * DAY)).to.deep.equal(['cafe expired expired', 'pool expired expired', 'farm expired expired']);
    expect(await standings({ ...signed, participants: undefined })).to.deep.equal([]);
  });

  it('is told for what came after it was signed: another site, another list, another key, the membership of another firm', async () => {
    const later = changed(signed, (copy) => {
      copy.participants![0]!.domains!.push('new.example');
      copy.participants![2]!.membership = copy.participants![0]!.membership!;
      copy.status = 'https://west.example/other.jwt';
    });
    const [cafe, , farm] = await standings(later, { now: NOON });
    expect(cafe).to.deep.include({ state: 'unchecked', reason: 'no-status', missing: ['new.example'], moved: true });
    expect(farm).to.include({ state: 'unlisted', reason: 'other-firm' });
    expect(await told({ ...signed, keys: [] })).to.deep.equal(['cafe', 'pool', 'farm'].map((id) => `${id} unlisted unknown-key`));
    const moved = changed(signed, ({ participants }) => (participants![0]!.domains = ['new.example']));
    expect((await told(moved))[0]).to.equal('cafe other-site other-site');
  });

  it('is not known where signatures cannot be checked: nothing is told as signed, or as not signed', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const without = changed(signed, ({ participants }) => delete participants![2]!.membership);
      const [cafe, pool, farm] = await standings(without, { now: NOON });
      for (const one of [cafe, pool]) expect(one).to.deep.include({ state: 'unchecked', reason: 'no-crypto', missing: [], moved: false });
      expect(farm).to.include({ reason: 'not-signed' });
    } finally {
      delete (crypto as { subtle?: SubtleCrypto }).subtle;
    }
  });

  it('is not signed until a day that is over, but until today', async () => {
    const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
    const sign = (until: string) => signMembers(of.programme, { keys: of.organiser, now: NOON, until });
    const error = await failure(sign(day(NOON - 2 * DAY)));
    expect(error instanceof CannotDo && error.code).to.equal('over');
    expect((await sign(day(NOON))).signed).to.have.length(3);
  });

  it('is not signed with a key that has the name of another, except where it takes its place', async () => {
    const keys = await createKeys({ kid: of.organiser.publicKey.kid });
    for (const act of [
      signMembers(of.programme, { keys, now: NOON }),
      Promise.resolve().then(() => withOrganiserKey(of.programme as never, keys.publicKey)),
    ]) {
      // prettier-ignore
      const error = await failure(act);
      expect(error instanceof CannotDo && error.code).to.equal('known-key');
    }
    expect(withOrganiserKey(of.programme, of.organiser.publicKey)).to.equal(of.programme);
    const { json } = await rotateOrganiser(of.programme, { keys, now: NOON });
    expect((json.keys as { x: string }[]).map(({ x }) => x)).to.deep.equal([keys.publicKey.x]);
  });

  it('names the file of the list as its address ends, whatever stands in that', () => {
    const name = (status?: string) => statusName(status === undefined ? {} : { status });
    expect(name('https://west.example/pass/my%20list.jwt?v=1#x')).to.equal('my list.jwt');
    expect(name('https://west.example/%E0%A4%A')).to.equal('%E0%A4%A');
    expect(name('https://west.example/')).to.equal(undefined);
    expect(name()).to.equal(undefined);
  });
});
