/** The files of several counters, joined by the organiser. */
import { expect } from '@open-wc/testing';
import { fixture, NOON, type Fixture } from '../programme.fixture.js';
import { joinLedgers } from './join.js';
import { emptyLedger, tillOf } from './ledger.js';
import { ledgerFile, signLedger } from './ledger-file.js';

describe('files of counters, joined', () => {
  let of: Fixture;
  before(async () => (of = await fixture()));
  const fileOf = async (name: string, programme = 'west-pass', keys = of.tills[name]!) => {
    const till = tillOf(name, keys.publicKey.kid);
    const entries = { given: { [till]: { '2026-06': { visit: 2 } } }, spent: [] };
    const signed = [await signLedger({ programme, till, entries, keys, now: NOON })];
    return { name: `${name}.json`, text: ledgerFile({ ...emptyLedger(programme), signed }) };
  };

  it('count each once, and tell of each file what nobody has signed', async () => {
    const files = [await fileOf('cafe'), await fileOf('pool'), await fileOf('cafe'), await fileOf('farm', 'west-pass', of.tills.pool)];
    const { ledger, files: read, refused } = await joinLedgers(files, { programme: of.programme, now: NOON });
    expect(Object.keys(ledger!.given).sort()).to.deep.equal(['cafe/cafe-1', 'pool/pool-1']);
    expect(read.map(({ name, unverified }) => [name, unverified])).to.deep.equal([['cafe.json', 0], ['pool.json', 0], ['cafe.json', 0], ['farm.json', 1]]); // prettier-ignore
    expect(refused).to.deep.equal([]);
  });

  it('leave out what is no such file, or of another programme, and keep the rest', async () => {
    const other = await fileOf('cafe', 'east-pass');
    const bad = { name: 'photo.jpg', text: '\uFFFDJFIF' };
    const joined = await joinLedgers([bad, other, await fileOf('pool')], { programme: of.programme, now: NOON });
    expect(joined.refused).to.deep.equal([{ name: 'photo.jpg' }, { name: 'cafe.json', programme: 'east-pass' }]);
    expect(Object.keys(joined.ledger!.given)).to.deep.equal(['pool/pool-1']);
    // without a programme the first says which it is
    expect(await joinLedgers([bad, other, await fileOf('pool')])).to.deep.include({ programme: 'east-pass', refused: [{ name: 'photo.jpg' }, { name: 'pool.json', programme: 'west-pass' }] }); // prettier-ignore
    expect((await joinLedgers([bad])).ledger).to.equal(undefined);
    expect((await joinLedgers([])).ledger).to.equal(undefined);
  });

  it('leave out one whose reading fails, and keep the rest', async () => {
    const throws = {
      name: 'long.json',
      get text(): string {
        throw new RangeError('Maximum call stack size exceeded');
      },
    };
    const joined = await joinLedgers([throws, await fileOf('pool')], { programme: of.programme, now: NOON });
    expect(joined.refused).to.deep.equal([{ name: 'long.json' }]);
    expect(joined.files.map(({ name }) => name)).to.deep.equal(['pool.json']);
  });
});
