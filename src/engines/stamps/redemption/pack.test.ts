/** Stamps packed and unpacked: not a character is lost, and what is none is found out. */
import { expect } from '@open-wc/testing';
import { cardId, createKeys } from '../crypto/keys.js';
import { changed, fixture, NOON, unboundIn, type Fixture } from '../programme.fixture.js';
import { issueStamp } from '../stamp/stamp.js';
import { pack, RECORD, unpack } from './pack.js';

let { programme, tills } = {} as Fixture;
let cards: string[];

const give = (more: object = {}) => issueStamp({ programme, participant: 'cafe', keys: tills.cafe!, card: cards[0]!, now: NOON, ...more });

before(async () => {
  ({ programme, tills } = await fixture());
  cards = await Promise.all([0, 1].map(async () => cardId((await createKeys()).publicKey)));
});

describe('packed stamps', () => {
  it('come out as they went in: of any giver, card, rule, worth and life', async () => {
    const double = changed(programme, (copy) => (copy.earn![0]!.stamps = 2));
    const tokens = await Promise.all([
      give(),
      give({ rule: 'visit' }),
      give({ programme: double }),
      give({ programme: double, rule: 'visit' }),
      give({ card: cards[1] }),
      give({ card: undefined, programme: unboundIn(programme) }),
      give({ participant: 'farm', keys: tills.farm!, rule: 'night' }),
      ...[1, 255, 256, 65_535, 65_536, 86_400].map((seconds) => give({ seconds })),
    ]);
    const packed = pack(tokens, cards);
    expect(packed.givers).to.deep.equal([
      ['cafe', 'cafe-1'],
      ['cafe', 'cafe-1', 'visit'],
      ['cafe', 'cafe-1', null, 2],
      ['cafe', 'cafe-1', 'visit', 2],
      ['farm', 'farm-1', 'night', 3],
    ]);
    expect(packed.records.length).to.equal(tokens.length * RECORD);
    expect(unpack(packed, 'west-pass', cards)).to.deep.equal(tokens);
    // also from the middle of other bytes
    const around = new Uint8Array(packed.records.length + 20);
    around.set(packed.records, 9);
    expect(unpack({ ...packed, records: around.subarray(9, 9 + packed.records.length) }, 'west-pass', cards)).to.deep.equal(tokens);
    expect(unpack(pack([], cards), 'west-pass', cards)).to.deep.equal([]);
  });

  it('are stamps, of cards that are named, and of no more givers than a byte counts', async () => {
    const token = await give({ card: cards[1] });
    for (const [tokens, named] of [
      [['x'], cards],
      [[`${token}x`], cards],
      [[token], cards.slice(0, 1)],
      [[token], []],
    ] as const)
      // prettier-ignore
      expect(() => pack(tokens, named)).to.throw(RangeError);
    const of = (count: number) => Promise.all(Array.from({ length: count }, (_, at) => give({ participant: `firm-${at}` })));
    const most = await of(255);
    expect(unpack(pack(most, cards), 'west-pass', cards)).to.deep.equal(most);
    const more = await of(256);
    expect(() => pack(more, cards)).to.throw(RangeError);
  });

  it('are none where the givers or cards are not there, or a byte is missing', async () => {
    const packed = pack([await give()], cards);
    expect(unpack({ ...packed, givers: [] }, 'west-pass', cards)).to.equal(undefined);
    expect(unpack(packed, 'west-pass', [])).to.equal(undefined);
    for (const records of [packed.records.slice(1), new Uint8Array(RECORD + 1)])
      expect(unpack({ ...packed, records }, 'west-pass', cards)).to.equal(undefined);
  });
});
