/** What the file of a card says, entry by entry: what is none is left out and counted. */
import { expect } from '@open-wc/testing';
import { createKeys, privateKeyOf } from '../crypto/keys.js';
import { fixture, NOON } from '../programme.fixture.js';
import { issueStamp } from '../stamp/stamp.js';
import type { CardEvent, PrivateKey } from '../types.js';
import { cardFile, eventFrom, keyFrom, readCardFile } from './file.js';

let token: string;
let key: PrivateKey;

before(async () => {
  const { programme, tills } = await fixture();
  token = await issueStamp({ programme, participant: 'cafe', keys: tills.cafe!, card: 'A'.repeat(22), now: NOON });
  key = await privateKeyOf(await createKeys({ extractable: true }));
});

describe('the file of a card', () => {
  it('says what it is, and has keys and events', () => {
    const keys = [{ id: 'a', key, at: 5 }];
    const events: CardEvent[] = [{ type: 'add', token, at: 7 }];
    const text = cardFile('west-pass', keys, events);
    expect(readCardFile(text)).to.deep.equal({ kind: 'loyalty-card', version: 1, programme: 'west-pass', keys, events, unread: 0 });
    const said = JSON.parse(text) as object;
    for (const change of [
      { kind: 'loyalty' },
      { programme: 5 },
      { programme: undefined },
      { keys: {} },
      { keys: undefined },
      { events: {} },
      { events: undefined },
    ])
      // prettier-ignore
      expect(readCardFile(JSON.stringify({ ...said, ...change })), JSON.stringify(change)).to.equal(undefined);
    for (const none of ['', 'x', 'null', '[]', '5']) expect(readCardFile(none), none).to.equal(undefined);
    expect(readCardFile(JSON.stringify({ ...said, keys: [5, ...keys], events: [5, ...events, null] }))).to.deep.include({ keys, events, unread: 2 }); // prettier-ignore
  });

  it('is read up to ten thousand events and a hundred keys', () => {
    const one = { type: 'withdraw', redemption: 'r', at: 1 };
    const of = (keys: number, events: number) => readCardFile(JSON.stringify({ kind: 'loyalty-card', programme: 'p', keys: new Array(keys).fill({ id: 'a', key, at: 1 }), events: new Array(events).fill(one) }))!; // prettier-ignore
    const most = of(100, 10_000);
    expect([most.keys.length, most.events.length, most.unread]).to.deep.equal([100, 10_000, 0]);
    const more = of(101, 10_001);
    expect([more.keys.length, more.events.length, more.unread]).to.deep.equal([100, 10_000, 1]);
  });
});

describe('an event of a card', () => {
  const read = (value: unknown) => eventFrom(value);
  const OFFER = { type: 'offer', redemption: 'r', reward: 'cake', participant: 'cafe', stamps: ['a', 'b'], at: 7 };
  const RECEIPT = { type: 'receipt', redemption: 'r', token: 't', at: 7 };

  it('has its fields, and nothing else', () => {
    const add = { type: 'add', token, at: 7 };
    for (const event of [
      add,
      OFFER,
      { ...OFFER, token: 't', stamps: [] },
      RECEIPT,
      { type: 'withdraw', redemption: 'r', at: 7 },
      { type: 'withdraw', redemption: 'r', at: 7, token: 't' },
    ]) {
      // prettier-ignore
      expect(read(event), event.type).to.deep.equal([event]);
      expect(read({ ...event, 'x-more': 1 }), event.type).to.deep.equal([event]);
    }
    // a token that is none is left out: then nobody signed it
    for (const none of [5, null, 'x'.repeat(80_000)]) expect(read({ ...OFFER, token: none })).to.deep.equal([OFFER]);
    expect(read({ ...OFFER, token: 'x'.repeat(79_999) })).to.deep.equal([{ ...OFFER, token: 'x'.repeat(79_999) }]);
  });

  it('is none where one is missing or of another type', () => {
    const bad: [object, string, unknown[]][] = [
      [{ type: 'add', token, at: 7 }, 'token', [undefined, '', 5, 'x', `${token}x`]],
      [{ type: 'add', token, at: 7 }, 'at', [undefined, '7', null, NaN]],
      [OFFER, 'type', [undefined, 'other', 5]],
      [OFFER, 'redemption', [undefined, '', 5, 'x'.repeat(4096)]],
      [OFFER, 'reward', [undefined, '', 5]],
      [OFFER, 'participant', [undefined, '', 5]],
      [OFFER, 'stamps', [undefined, 'ab', {}, [5], ['a', ''], [null]]],
      [RECEIPT, 'token', [undefined, '', 5, 'x'.repeat(4096)]],
    ];
    for (const [event, field, values] of bad)
      for (const value of values) expect(read({ ...event, [field]: value }), `${field}: ${String(value)}`).to.deep.equal([]);
    expect(read({ ...OFFER, redemption: 'x'.repeat(4095) })).to.have.length(1);
    for (const none of [undefined, null, 5, 'x', [], {}]) expect(read(none)).to.deep.equal([]);
  });
});

describe('a key of a card', () => {
  it('is whole, and has a name and an age', () => {
    const one = () => ({ id: 'a', key, at: 5 });
    expect(keyFrom({ ...one(), more: 1, key: { ...key, ext: true } })).to.deep.equal([one()]);
    for (const change of [{ id: 5 }, { id: undefined }, { at: '5' }, { at: undefined }, { at: null }, { key: undefined }, { key: 'x' }])
      expect(keyFrom({ ...one(), ...change }), JSON.stringify(change)).to.deep.equal([]);
    for (const field of ['x', 'y', 'd'])
      for (const value of [undefined, 5, '', 'AAAA', 'A'.repeat(44), '*'.repeat(43)])
        expect(keyFrom({ ...one(), key: { ...key, [field]: value } }), `${field}: ${String(value)}`).to.deep.equal([]);
    for (const change of [{ kty: 'RSA' }, { kty: undefined }, { crv: 'P-384' }, { crv: undefined }, { kid: 5 }, { kid: undefined }])
      expect(keyFrom({ ...one(), key: { ...key, ...change } }), JSON.stringify(change)).to.deep.equal([]);
    for (const none of [undefined, null, 5, [], {}]) expect(keyFrom(none)).to.deep.equal([]);
  });
});
