/** What the organiser's acts write into the programme's file, and into the list of those called back. What is refused: see also `organiser.test.ts`. */
import { expect } from '@open-wc/testing';
import { changed, DAY, failure, fixture, NOON, type Fixture } from '../programme.fixture.js';
import type { Loyalty, PublicKey } from '../../../formats/loyalty/loyalty.js';
import { jsonOf } from '../encoding/base64.js';
import { parseJws } from '../crypto/jws.js';
import { createKeys } from '../crypto/keys.js';
import { CREDENTIAL, readMembership } from './membership.js';
import { CannotDo, programmeOf, publicOnly, revokeMembers, rotateKey, rotateOrganiser, signMembers, withOrganiserKey, type ProgrammeJson } from './organiser.js'; // prettier-ignore
import { PLACES, readStatus } from './status.js';

type Row = Record<string, unknown> & { id: string; membership?: string; keys?: PublicKey[] };
let of: Fixture;
let json: ProgrammeJson;

before(async () => {
  of = await fixture();
  json = of.programme;
});

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
const TODAY = day(NOON);
const sign = (file: ProgrammeJson = json, more: object = {}) => signMembers(file, { keys: of.organiser, now: NOON, ...more });
const revoke = (file: ProgrammeJson, members: string[], more: object = {}) => revokeMembers(file, { keys: of.organiser, members, now: NOON, ...more }); // prettier-ignore
const inFile = (change: (copy: Loyalty) => void): ProgrammeJson => changed(of.programme, change);
const rows = (file: ProgrammeJson): Row[] => file.participants as Row[];
const row = (file: ProgrammeJson, id: string): Row => rows(file).find((one) => one.id === id)!;
const membership = (file: ProgrammeJson, id: string) => readMembership(row(file, id).membership)!.membership;
const obstacle = async (act: () => unknown): Promise<string | undefined> => {
  const error = await failure(Promise.resolve().then(act));
  if (error && !(error instanceof CannotDo)) throw error;
  return error?.code;
};

describe('a programme’s file', () => {
  it('is read from its own address, else from that of its hub; what is none says why', async () => {
    const file = { ...json, hub: 'https://west.example/pass/', terms: 'terms.html' };
    expect(programmeOf(file).terms).to.equal('https://west.example/pass/terms.html');
    expect(programmeOf(file, 'https://other.example/').terms).to.equal('https://other.example/terms.html');
    expect(programmeOf({ ...file, hub: undefined })).to.not.have.property('terms');
    expect(programmeOf({ ...file, hub: 5 })).to.not.have.property('terms');
    for (const none of [undefined, null, [], 'x', { kind: 'book' }, { ...json, valid: { from: 'soon' } }])
      expect(await obstacle(() => programmeOf(none)), JSON.stringify(none)).to.equal('no-programme');
    const error = await failure(Promise.resolve().then(() => programmeOf({ ...json, id: undefined })));
    expect(error!.message).to.include('id');
  });
});

describe('signing', () => {
  it('writes a membership for each firm with domains, and leaves all else in the file as it was', async () => {
    const file = { ...json, 'x-more': { kept: 1 }, participants: rows(json).map((one) => ({ ...one, 'x-own': one.id })) };
    const { json: made, signed, skipped, over, revocable } = await sign(file);
    expect([signed, skipped, over, revocable]).to.deep.equal([['cafe', 'pool', 'farm'], [], [], true]);
    const without = { ...made, participants: rows(made).map(({ membership: one, ...rest }) => one && rest) };
    expect(without).to.deep.equal(file);
    expect(membership(made, 'pool')).to.deep.include({ programme: 'west-pass', participant: 'pool', domains: ['pool.example'], signed: NOON, status: of.programme.status }); // prettier-ignore
    const { kid, payload } = parseJws(row(made, 'pool').membership, CREDENTIAL)!;
    expect([kid, (jsonOf(payload) as { issuer: string }).issuer]).to.deep.equal(['organiser', of.programme.hub]);
    const owned = await sign(inFile((copy) => (copy.organiser = { name: 'West', url: 'https://org.example/' })));
    expect(jsonOf(parseJws(row(owned.json, 'pool').membership, CREDENTIAL)!.payload)).to.include({ issuer: 'https://org.example/' });
  });

  it('passes over firms without domains and those that are not named', async () => {
    const file = inFile((copy) => void delete copy.participants![0]!.domains);
    const all = await sign(file);
    expect([all.signed, all.skipped]).to.deep.equal([['pool', 'farm'], ['cafe']]);
    expect(row(all.json, 'cafe')).to.not.have.property('membership');
    const some = await sign(file, { only: ['cafe', 'farm'] });
    expect([some.signed, some.skipped]).to.deep.equal([['farm'], ['cafe']]);
    expect(row(some.json, 'pool')).to.not.have.property('membership');
    expect((await sign(file, { only: [] })).signed).to.deep.equal([]);
    expect(await obstacle(() => sign(file, { only: ['farm', 'nobody'] }))).to.equal('no-participant');
    const empty = await sign(inFile((copy) => void delete copy.participants));
    expect([empty.signed, empty.json.participants]).to.deep.equal([[], undefined]);
  });

  it('changes the first of two firms with one id, as it is the one that is read, and nothing that is no firm', async () => {
    const strange = [null, 'x', { name: 'No id' }, { id: 5, name: 'Number' }];
    const [cafe] = rows(json);
    const file = { ...json, participants: [...strange, { ...cafe, id: ' cafe ' }, { ...cafe, name: 'Second' }] };
    const made = (await sign(file)).json.participants as Row[];
    expect(made.slice(0, 4)).to.deep.equal(strange);
    expect([made[4]!.id, !!made[4]!.membership, made[5]]).to.deep.equal([' cafe ', true, file.participants[5]]);
  });

  it('is for the days of the firm within those of the programme; without any, for a year from today', async () => {
    const times = (file: ProgrammeJson, id = 'cafe') => {
      const { from, until } = membership(file, id);
      return [new Date(from).toISOString(), new Date(until).toISOString()];
    };
    expect(times((await sign()).json)).to.deep.equal(['2026-05-01T00:00:00.000Z', '2027-04-30T23:59:59.000Z']);
    const own = await sign(inFile((copy) => Object.assign(copy.participants![0]!, { from: '2026-06-01', until: '2026-09-30' })));
    expect(times(own.json)).to.deep.equal(['2026-06-01T00:00:00.000Z', '2026-09-30T23:59:59.000Z']);
    expect(times((await sign(json, { until: '2026-08-31' })).json)[1]).to.equal('2026-08-31T23:59:59.000Z');
    const shorter = await sign(
      inFile((copy) => (copy.participants![0]!.until = '2026-07-31')),
      { until: '2026-08-31' },
    );
    expect([times(shorter.json)[1], times(shorter.json, 'pool')[1]]).to.deep.equal(['2026-07-31T23:59:59.000Z', '2026-08-31T23:59:59.000Z']); // prettier-ignore
    const endless = await sign(inFile((copy) => void delete copy.valid));
    expect(times(endless.json)).to.deep.equal(['2026-07-01T00:00:00.000Z', '2027-07-01T23:59:59.000Z']);
  });

  it('is until a day that is there and not over', async () => {
    for (const until of ['', '2026', '2026-13-01', '2026-02-30', '2026-7-31', ' 2026-07-31', '2026-07-31x', 'x2026-07-31'])
      expect(await obstacle(() => sign(json, { until })), until).to.equal('no-day');
    expect(await obstacle(() => sign(json, { until: day(NOON - DAY) }))).to.equal('over');
    expect((await sign(json, { until: TODAY })).signed).to.have.length(3);
  });

  it('adds the organiser’s key where it is missing, its public part alone', async () => {
    const keys = await createKeys({ kid: 'new', from: '2026-05-01' });
    const { json: made } = await sign(json, { keys: { ...keys, publicKey: { ...keys.publicKey, d: 'secret' } as never } });
    expect(made.keys).to.deep.equal([...(json.keys as object[]), keys.publicKey]);
    expect((await sign()).json.keys).to.deep.equal(json.keys);
    expect((await sign({ ...json, keys: undefined })).json.keys).to.deep.equal([of.organiser.publicKey]);
    const other = (await createKeys({ kid: 'organiser' })).publicKey;
    for (const key of [other, { ...of.organiser.publicKey, y: other.y }, { ...of.organiser.publicKey, x: other.x }])
      expect(await obstacle(() => withOrganiserKey(json, key))).to.equal('known-key');
  });

  it('is with a key whose days are those in the file, else its own', async () => {
    const keys = await createKeys({ kid: 'new' });
    const of = (days: object) => ({ ...keys, publicKey: { ...keys.publicKey, ...days } });
    expect((await sign(json, { keys: of({ from: TODAY, until: TODAY }) })).signed).to.have.length(3);
    expect(await obstacle(() => sign(json, { keys: of({ until: day(NOON - DAY) }) }))).to.equal('key-over');
    expect(await obstacle(() => sign(json, { keys: of({ from: day(NOON + DAY) }) }))).to.equal('key-early');
    // in the file it goes on
    const file = { ...json, keys: [...(json.keys as object[]), publicOnly(keys.publicKey)] };
    expect((await sign(file, { keys: of({ until: day(NOON - DAY) }) })).signed).to.have.length(3);
  });

  it('gives each firm a place in the list that it keeps, and nobody else has', async () => {
    const first = (await sign()).json;
    const places = (file: ProgrammeJson) => rows(file).map(({ id }) => membership(file, id).index!);
    expect(new Set(places(first)).size).to.equal(3);
    for (const index of places(first)) expect(index).to.be.within(0, PLACES - 1);
    expect(places((await sign(first)).json)).to.deep.equal(places(first));
    const { json: none, revocable } = await sign({ ...json, status: undefined });
    expect([revocable, membership(none, 'cafe')]).to.satisfy(([flag, one]: [boolean, object]) => !flag && !('index' in one));
    // who was called back gets another place by being named, and stays out else
    const list = await revoke(first, ['pool']);
    const again = await sign(first, { status: list.text });
    expect(places(again.json)).to.deep.equal(places(first));
    const named = await sign(first, { status: list.text, only: ['pool', 'cafe'] });
    const [cafe, pool, farm] = places(named.json);
    expect([cafe, farm]).to.deep.equal([places(first)[0], places(first)[2]]);
    expect(pool).to.not.equal(places(first)[1]);
    expect((await readStatus(list.text, of.programme.keys!, { now: NOON }))!.revoked(pool!)).to.equal(false);
    // without the list nobody knows
    expect(places((await sign(first, { only: ['pool'] })).json)).to.deep.equal(places(first));
  });

  it('draws places until one is free', async () => {
    const { getRandomValues } = crypto;
    const first = (await sign()).json;
    const taken = membership(first, 'cafe').index!;
    const list = await revoke(first, ['pool']);
    const drawn = [taken, membership(first, 'pool').index!, 5];
    const bare = { ...first, participants: rows(first).map((one) => (one.id === 'farm' ? { ...one, membership: undefined } : one)) };
    crypto.getRandomValues = ((array: Uint32Array) => {
      if (!(array instanceof Uint32Array)) return getRandomValues.call(crypto, array);
      array[0] = drawn.shift()! + PLACES;
      return array;
    }) as typeof getRandomValues;
    try {
      expect(membership((await sign(bare, { status: list.text })).json, 'farm').index).to.equal(5);
    } finally {
      crypto.getRandomValues = getRandomValues;
    }
  });
});

describe('calling back', () => {
  const places = async (text: string, more: object = {}) => (await readStatus(text, of.programme.keys!, { now: NOON, ...more }))!.places();

  it('writes a list with the places of those who were named, and those of the list before', async () => {
    const { json: file } = await sign();
    const index = (id: string) => membership(file, id).index!;
    const sorted = (...all: number[]) => all.sort((a, b) => a - b);
    const one = await revoke(file, ['pool']);
    expect([one.revoked, one.places, await places(one.text)]).to.deep.equal([1, [index('pool')], [index('pool')]]);
    expect(jsonOf(parseJws(one.text, CREDENTIAL)!.payload)).to.include({ id: of.programme.status, issuer: of.programme.hub });
    const two = await revoke(file, ['farm', 'cafe'], { status: one.text });
    expect([two.revoked, two.places]).to.deep.equal([3, [index('farm'), index('cafe')]]);
    const back = await revoke(file, ['pool', 'farm'], { status: two.text, undo: true });
    expect([back.revoked, await places(back.text)]).to.deep.equal([1, [index('cafe')]]);
    const none = await revoke(file, []);
    expect([none.revoked, none.places, await places(none.text)]).to.deep.equal([0, [], []]);
    const more = await revoke(file, ['pool'], { places: new Map([[7, true], [index('pool'), false]]) }); // prettier-ignore
    expect(await places(more.text)).to.deep.equal(sorted(7, index('pool')));
    const owner = { ...file, organiser: { name: 'West', url: 'https://org.example/' } };
    expect(jsonOf(parseJws((await revoke(owner, [])).text, CREDENTIAL)!.payload)).to.include({ issuer: 'https://org.example/' });
  });

  it('is for firms that have a membership, in a programme with a list that can be read', async () => {
    const { json: file } = await sign();
    expect(await obstacle(() => revoke(file, ['nobody']))).to.equal('no-participant');
    expect(await obstacle(() => revoke({ ...file, participants: undefined }, ['cafe']))).to.equal('no-participant');
    expect(await obstacle(() => revoke(json, ['cafe']))).to.equal('not-revocable');
    const unlisted = { ...(await sign({ ...json, status: undefined })).json, status: of.programme.status };
    expect(await obstacle(() => revoke(unlisted, ['cafe']))).to.equal('not-revocable');
    expect(await obstacle(() => revoke({ ...file, status: undefined }, []))).to.equal('no-status');
    const foreign = await revokeMembers(file, { keys: await createKeys({ kid: 'x' }), members: [], now: NOON });
    for (const status of ['', 'x', foreign.text]) expect(await obstacle(() => revoke(file, [], { status })), status).to.equal('bad-status');
  });

  it('has a last day, where one is asked for', async () => {
    const { json: file } = await sign();
    const said = async (more: object) =>
      jsonOf(parseJws((await revoke(file, [], more)).text, CREDENTIAL)!.payload) as { validUntil?: string };
    expect(await said({ until: TODAY })).to.include({ validUntil: '2026-07-01T23:59:59Z' });
    expect(await said({})).to.not.have.property('validUntil');
    expect(await obstacle(() => revoke(file, [], { until: day(NOON - DAY) }))).to.equal('over');
    expect(await obstacle(() => revoke(file, [], { until: 'soon' }))).to.equal('no-day');
    // of two programmes in other zones the day ends at another moment
    const west = { ...file, timeZone: 'Pacific/Niue' };
    expect(jsonOf(parseJws((await revoke(west, [], { until: TODAY })).text, CREDENTIAL)!.payload)).to.include({ validUntil: '2026-07-02T10:59:59Z' }); // prettier-ignore
  });
});

describe('the keys of a counter', () => {
  let key: PublicKey;
  before(async () => (key = (await createKeys({ kid: 'cafe-2' })).publicKey));
  const keysAfter = (options: object, file = json) => row(rotateKey(file, { participant: 'cafe', now: NOON, ...options }), 'cafe').keys;
  const old = () => of.tills.cafe!.publicKey;

  it('are followed by a new one: the old ones end on the day on which it begins', async () => {
    expect(keysAfter({ key })).to.deep.equal([{ ...old(), until: TODAY }, { ...key, from: TODAY }]); // prettier-ignore
    expect(keysAfter({ key, on: '2026-08-01' })).to.deep.equal([{ ...old(), until: '2026-08-01' }, { ...key, from: '2026-08-01' }]); // prettier-ignore
    const ended = inFile((copy) => (copy.participants![0]!.keys![0]!.until = '2026-06-01'));
    expect(keysAfter({ key }, ended)![0]).to.include({ until: '2026-06-01' });
    const bare = inFile((copy) => void delete copy.participants![0]!.keys);
    expect(keysAfter({ key: { ...key, from: '2026-01-01', until: '2026-12-31', d: 'secret' } as never }, bare)).to.deep.equal([{ ...key, from: TODAY, until: '2026-12-31' }]); // prettier-ignore
    const east = { ...json, timeZone: 'Pacific/Kiritimati' };
    expect(keysAfter({ key }, east)!.at(-1)).to.include({ from: day(NOON + DAY) });
  });

  it('go on beside a new one for a further till, and without a new one', () => {
    expect(keysAfter({ key, keep: true })).to.deep.equal([old(), { ...key, from: TODAY }]);
    expect(keysAfter({})).to.deep.equal([old()]);
  });

  it('go, where one was stolen, and no other of the firm or of another', () => {
    const two = inFile((copy) => copy.participants![0]!.keys!.push(key));
    expect(keysAfter({ stolen: 'cafe-1' }, two)).to.deep.equal([key]);
    expect(keysAfter({ stolen: 'cafe-2' }, two)).to.deep.equal([old()]);
    expect(keysAfter({ stolen: 'cafe-1', key })).to.deep.equal([{ ...key, from: TODAY }]);
    const made = rotateKey(two, { participant: 'cafe', stolen: 'cafe-1', key: { ...key, kid: 'cafe-3', x: key.y }, now: NOON });
    expect(rows(made).slice(1)).to.deep.equal(rows(two).slice(1));
    expect(two.participants).to.deep.equal((inFile((copy) => copy.participants![0]!.keys!.push(key))).participants); // prettier-ignore
  });

  it('are changed only where firm, key and day are there', async () => {
    const rotate = (options: object) => obstacle(() => rotateKey(json, { participant: 'cafe', now: NOON, ...options }));
    expect(await rotate({ participant: 'nobody', key })).to.equal('no-participant');
    expect(await obstacle(() => rotateKey({ ...json, participants: undefined }, { participant: 'cafe', now: NOON }))).to.equal('no-participant'); // prettier-ignore
    expect(await rotate({ stolen: 'pool-1' })).to.equal('no-key');
    const bare = inFile((copy) => void delete copy.participants![0]!.keys);
    expect(await obstacle(() => rotateKey(bare, { participant: 'cafe', stolen: 'cafe-1', now: NOON }))).to.equal('no-key');
    for (const on of ['soon', '2026-02-30', '2026-7-1']) expect(await rotate({ key, on }), on).to.equal('no-day');
    // half of a key is another one
    for (const half of [{ x: key.x }, { y: key.y }]) expect(await rotate({ key: { ...key, ...old(), kid: 'cafe-2', ...half } })).to.equal(undefined); // prettier-ignore
  });
});

describe('a new key of the organiser', () => {
  it('is the only one in the file; it signs all memberships anew, and the list with what was called back', async () => {
    const { json: file } = await sign();
    const { text } = await revoke(file, ['pool']);
    const keys = await createKeys({ kid: 'organiser-2' });
    const made = await rotateOrganiser(file, { keys, status: text, now: NOON });
    expect(made.json.keys).to.deep.equal([keys.publicKey]);
    expect(made.signed).to.deep.equal(['cafe', 'pool', 'farm']);
    for (const { membership: token } of rows(made.json)) expect(parseJws(token, CREDENTIAL)!.kid).to.equal('organiser-2');
    expect((await readStatus(made.statusText, [keys.publicKey], { now: NOON }))!.places()).to.deep.equal([membership(file, 'pool').index]);
  });

  it('writes no list where there is none, the first where it is asked for, with a last day where that is', async () => {
    const { json: file } = await sign();
    const keys = await createKeys({ kid: 'organiser-2' });
    const rotate = async (more: object) => (await rotateOrganiser(file, { keys, now: NOON, ...more })).statusText;
    expect(await rotate({})).to.equal(undefined);
    const first = await rotate({ first: true });
    expect((await readStatus(first, [keys.publicKey], { now: NOON }))!.places()).to.deep.equal([]);
    expect(jsonOf(parseJws(first, CREDENTIAL)!.payload)).to.not.have.property('validUntil');
    const { text } = await revoke(file, [], { until: '2026-08-31' });
    const end = async (more: object) => (jsonOf(parseJws(await rotate({ status: text, ...more }), CREDENTIAL)!.payload) as { validUntil: string }).validUntil; // prettier-ignore
    expect(await end({})).to.equal('2026-08-31T23:59:59Z');
    expect(await end({ listUntil: '2026-09-30' })).to.equal('2026-09-30T23:59:59Z');
  });
});
