/** What an organiser is kept from: signing what is over, losing cancellations, taking a key for another. */
import { expect } from '@open-wc/testing';
import { changed, DAY, failure, fixture, NOON, type Fixture } from '../programme.fixture.js';
import type { Loyalty, PublicKey } from '../../../formats/loyalty/loyalty.js';
import { createKeys } from '../crypto/keys.js';
import { listAddressOf, readList } from './list.js';
import { CannotDo, revokeMembers, rotateKey, rotateOrganiser, signMembers, type ProgrammeJson } from './organiser.js';
import { readMembership } from './membership.js';
import { readStatus, signStatus } from './status.js';

let of: Fixture;
before(async () => (of = await fixture()));
const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
/** Why it cannot be done, and what it is about. */
const why = async (act: () => unknown): Promise<[string?, object?, string?]> => {
  const error = await failure(Promise.resolve().then(act));
  if (error && !(error instanceof CannotDo)) throw error;
  return error instanceof CannotDo ? [error.code, error.about, error.message] : [];
};
const sign = (json: ProgrammeJson, more: object = {}) => signMembers(json, { keys: of.organiser, now: NOON, ...more });

describe('what is over', () => {
  it('is not signed: a programme, the firm that is named, with what to change; and is passed over where all are signed', async () => {
    const past = changed(of.programme, (copy) => (copy.valid = { to: day(NOON - DAY) }));
    const [code, about, message] = await why(() => sign(past));
    expect([code, about]).to.deep.equal(['programme-over', { day: day(NOON - DAY) }]);
    expect(message)
      .to.include('"valid"')
      .and.to.include(day(NOON - DAY));
    const left = changed(of.programme, (copy) => (copy.participants![1]!.until = day(NOON - DAY)));
    const named = await why(() => sign(left, { only: ['pool'] }));
    expect(named.slice(0, 2)).to.deep.equal(['firm-over', { firms: ['pool'], day: day(NOON - DAY) }]);
    expect(named[2]).to.include('"until"').and.to.include('“pool”');
    const { signed, over, skipped, json } = await sign(left);
    expect([signed, over, skipped]).to.deep.equal([['cafe', 'farm'], ['pool'], []]);
    expect((json as { participants: object[] }).participants[1]).not.to.have.property('membership');
    const all = changed(of.programme, ({ participants }) => participants!.forEach((one) => (one.until = day(NOON - DAY))));
    expect((await why(() => sign(all)))[0]).to.equal('firm-over');
    for (const change of [(copy: Loyalty) => (copy.valid = { to: day(NOON) }), (copy: Loyalty) => (copy.participants![1]!.until = day(NOON))])
      expect((await sign(changed(of.programme, change))).signed).to.have.length(3); // prettier-ignore
  });

  it('is on the programme’s own clock', async () => {
    const east = changed(of.programme, (copy) => Object.assign(copy, { timeZone: 'Pacific/Kiritimati', valid: { to: day(NOON) } }));
    expect((await why(() => sign(east)))[0]).to.equal('programme-over');
    const west = changed(of.programme, (copy) => Object.assign(copy, { timeZone: 'Pacific/Niue', valid: { to: day(NOON - DAY) } }));
    expect((await sign(west, { now: NOON - DAY / 8 })).signed).to.have.length(3);
  });

  it('is the key of an organiser: it signs neither memberships nor a list, and another takes its place', async () => {
    const ended = changed(of.programme, (copy) => (copy.keys![0]!.until = day(NOON - DAY)));
    for (const act of [() => sign(ended), () => revokeMembers(ended, { keys: of.organiser, members: [], now: NOON })])
      expect((await why(act)).slice(0, 2)).to.deep.equal(['key-over', { key: 'organiser', day: day(NOON - DAY) }]);
    const keys = await createKeys({ kid: 'organiser' });
    expect((await rotateOrganiser(ended, { keys, now: NOON })).signed).to.have.length(3);
    const early = changed(of.programme, (copy) => (copy.keys![0]!.from = day(NOON + DAY)));
    expect((await why(() => sign(early))).slice(0, 2)).to.deep.equal(['key-early', { key: 'organiser', day: day(NOON + DAY) }]);
    const over = changed(ended, (copy) => (copy.valid = { to: day(NOON - DAY) }));
    expect((await rotateOrganiser(over, { keys, now: NOON })).signed, 'a stolen key is replaced after the season, too').to.deep.equal([]);
  });
});

describe('a list that has ended', () => {
  const later = NOON + 9 * DAY;
  const cancelled = async (text: string, programme: Loyalty, now = later) =>
    (await readStatus(text, programme.keys!, { now, timeZone: programme.timeZone }))?.places();

  it('is renewed with all that was cancelled, and badges accept it again', async () => {
    const { json } = await sign(of.programme);
    const { text } = await revokeMembers(json, { keys: of.organiser, members: ['pool', 'farm'], until: day(NOON + DAY), now: NOON });
    const programme = json as never as Loyalty;
    const places = await cancelled(text, programme, NOON);
    expect(places).to.have.length(2);
    expect(await cancelled(text, programme)).to.equal(undefined);
    const read = await readList(text, programme.keys!, { now: later });
    expect(read!.places()).to.deep.equal(places);
    expect([read!.isOver, day(read!.until!)]).to.deep.equal([true, day(NOON + DAY)]);
    const renewed = await revokeMembers(json, { keys: of.organiser, members: [], status: text, now: later });
    expect(renewed.revoked).to.equal(2);
    expect(await cancelled(renewed.text, programme)).to.deep.equal(places);
    // and nobody on it becomes valid by being signed
    const again = await sign(json, { status: text, now: later });
    const index = (token: unknown) => readMembership(token)!.membership.index;
    const [, pool] = (again.json as { participants: { membership: string }[] }).participants;
    expect(places).to.include(index(pool!.membership));
  });

  it('takes what was changed elsewhere, place by place', async () => {
    const { json } = await sign(of.programme);
    const { text, places } = await revokeMembers(json, { keys: of.organiser, members: ['pool'], now: NOON });
    expect(places).to.have.length(1);
    const more = new Map([[places[0]!, false], [5, true], [6, false]]); // prettier-ignore
    const made = await revokeMembers(json, { keys: of.organiser, members: [], status: text, places: more, now: NOON });
    expect(await cancelled(made.text, json as never)).to.deep.equal([5]);
  });

  it('by its key is known as well, and goes on under a new one', async () => {
    const { json } = await sign(of.programme);
    const { text } = await revokeMembers(json, { keys: of.organiser, members: ['pool'], now: NOON });
    const ended = changed(json as never, (copy) => (copy.keys![0]!.until = day(NOON + DAY)));
    const keys = await createKeys();
    const made = await rotateOrganiser(ended, { keys, status: text, now: later });
    expect(await cancelled(made.statusText!, made.json as never)).to.have.length(1);
    // an end that is still to come is kept, one that is over is not
    const end = async (until: string) => {
      const { text: before } = await revokeMembers(json, { keys: of.organiser, members: [], until, now: NOON });
      const { statusText } = await rotateOrganiser(json, { keys, status: before, now: NOON + 2 * DAY });
      return (await readList(statusText, [keys.publicKey], { now: NOON + 2 * DAY }))!.until;
    };
    expect(await end(day(NOON + DAY))).to.equal(undefined);
    expect(day((await end(day(NOON + 9 * DAY)))!)).to.equal(day(NOON + 9 * DAY));
  });

  it('is none where it is from the future, of a key that did not sign that day, or of a stranger', async () => {
    const id = of.programme.status!;
    const list = (more: object = {}) => signStatus({ id, revoked: [7], keys: of.organiser, now: NOON, until: NOON + DAY, ...more });
    const read = async (text: unknown, keys: readonly PublicKey[] = of.programme.keys!) => readList(text, keys, { now: later });
    expect((await read(await list()))!.isOver).to.equal(true);
    expect((await read(await list({ until: undefined })))!.isOver).to.equal(false);
    expect(await read(await list({ now: later + 2 * DAY, until: undefined }))).to.equal(null);
    expect(await read(await list(), [{ ...of.organiser.publicKey, until: day(NOON - DAY) }])).to.equal(null);
    expect(await read(await list({ keys: await createKeys({ kid: 'organiser' }) }))).to.equal(null);
    for (const junk of [undefined, null, '', 'a.b.c', `${await list()}x`]) expect(await read(junk)).to.equal(null);
  });
});

describe('the address of a list', () => {
  it('names a file: nothing is signed for a folder, and the message has one that would do', async () => {
    for (const status of ['https://west.example/', 'https://west.example/pass/', 'https://west.example/pass/?list=a.jwt']) {
      const json = changed(of.programme, (copy) => (copy.status = status)) as never as ProgrammeJson;
      for (const act of [() => sign(json), () => revokeMembers(json, { keys: of.organiser, members: [], now: NOON })]) {
        const [code, , message] = await why(act);
        expect(code, status).to.equal('no-file-name');
        expect(message).to.include('west-pass-status.jwt');
      }
    }
    expect(listAddressOf(of.programme)).to.equal(of.programme.status);
    expect(listAddressOf({ ...of.programme, status: undefined })).to.equal(undefined);
  });
});

describe('a new key of a counter', () => {
  it('is refused where it is there already, under whatever name, or has the name of another: each in its own words', async () => {
    const key = (await createKeys({ kid: 'cafe-1' })).publicKey;
    const add = (participant: string, one: PublicKey) => () => rotateKey(of.programme, { participant, key: one, now: NOON });
    const [cafe, pool] = [of.tills.cafe!, of.tills.pool!];
    const [code, about, message] = await why(add('cafe', key));
    expect([code, about]).to.deep.equal(['known-key', { key: 'cafe-1', firms: ['cafe'] }]);
    expect(message).to.include('another key called “cafe-1”').and.to.include('Create a new key');
    expect((await why(add('cafe', cafe.publicKey)))[0]).to.equal('same-key');
    expect((await why(add('cafe', { ...cafe.publicKey, kid: 'other' })))[0]).to.equal('same-key');
    expect((await why(add('cafe', pool.publicKey))).slice(0, 2)).to.deep.equal(['others-key', { key: 'pool-1', firms: ['pool'] }]);
    expect((await why(add('cafe', of.organiser.publicKey)))[0]).to.equal('own-key');
    expect(await why(add('cafe', { ...key, kid: 'cafe-2' }))).to.deep.equal([]);
  });
});
