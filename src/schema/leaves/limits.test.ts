/** What each kind of value takes, and what lies just beside it. Addresses: `address.test.ts`. */
import { expect } from '@open-wc/testing';
import { allLeaves } from './index.js';
import { byKey } from './map.js';
import { asWritten } from './written.js';

/** A value that a leaf leaves to the reader of whole documents. */
const LEFT = 'left';
const readBy =
  (leaves: typeof allLeaves) =>
  (leaf: string, value: unknown): unknown => {
    const notes: string[] = [];
    const rule = leaves[leaf]!;
    try {
      const read = rule instanceof RegExp ? typeof value === 'string' && rule.test(value) : (rule)(value, (code) => notes.push(code), 'https://a.example/'); // prettier-ignore
      return notes.length ? [read, ...notes] : read;
    } catch {
      return LEFT;
    }
  };
const read = readBy(allLeaves);
const readWhole = readBy(asWritten(allLeaves));

/** Leaf, values that are good as they are, values that are not. */
const CASES: [leaf: string, good: unknown[], bad: unknown[]][] = [
  ['number', [0, -5, 1.5, Number.MAX_VALUE, -Number.MAX_VALUE], [NaN, Infinity, -Infinity, true, [], {}, 'x', '1x']],
  ['amount', [0, 0.5, Number.MAX_VALUE], [-0.1, NaN, Infinity, false]],
  ['count', [0, 7, 1e6], [-1, 1.5, 1e6 + 1, []]],
  ['positive', [1, 1e6], [0, -1, 1.5, 1e6 + 1]],
  ['staff', [1, 1e6], [0, 0.5, 1.5, 1e6 + 1]],
  ['year', [500, 2099], [499, 2100, 1999.5]],
  ['latitude', [90, -90, 0], [90.1, -90.1]],
  ['longitude', [180, -180, 0], [180.1, -180.1]],
  ['weight', [1, 2, 3], [0, 4, 1.5]],
  ['date', ['2024-02-29', '2026-12-31'], ['2026-02-29', '2026-13-01', '2026-1-1', 'x2026-01-01', '2026-01-01x', '2026-01-01T00:00', 20260101, null]],
  ['day', ['12-31', '02-29', '2026-12-31'], ['13-01', '02-30', '1-1', 'x12-31', 1231]],
  ['time', ['00:00', '0:00', '9:30', '19:59', '23:59', '24:00'], ['24:01', '24:30', '25:00', '9:60', '9', '9:5', '9:300', 'x9:30', '9:30x', 930]],
  ['period', [1990, -5, 0, '1990s', '2024–2027', 'ca. 5'], ['', 'soon', NaN, Infinity, null, true, []]],
  ['since', [1000, 1999, 2099, '2024-05-01', '1990s', '2024'], ['soon', 999, 2100, 900, 20240, '20245', 'x2024', '0999', true, ['2024'], null]],
  ['duration', ['P1Y', 'P6M', 'P2W', 'P90D', 'P1Y6M', 'P1Y6M2W9999D', 'P999Y999M999W'], [5, null, ['P1Y']]],
  ['timeZone', ['UTC', 'Atlantic/Reykjavik', 'America/Argentina/Buenos_Aires', 'Etc/GMT+1', 'etc/gmt-1'], ['', 'Atlantic/', '/x', 'A B', '5/A', 5]],
  ['language', ['en', 'nb-NO', 'zh-Hant-TW'], ['e', 'engl', 'en_GB', 'en-', 'en-123456789', 5]],
  ['color', ['#fff', '#0b6e4f', '#ABC'], ['fff', '#ff', '#ffff', '#fffffff', '#ggg', 'x#fff', 0]],
  ['identifier', ['a', '5', 'å-b_c.d', 'अ\u093f', 'a'.repeat(60)], ['', '-a', '.a', '_a', '\u093f', 'a b', 'a'.repeat(61), 5]],
  ['coordinate', [`${'a'.repeat(42)}A`, `${'-'.repeat(42)}8`], [`${'a'.repeat(41)}A`, `${'a'.repeat(43)}A`, `${'a'.repeat(42)}B`, `${'*'.repeat(42)}A`, `${'a'.repeat(42)}AA`, 5]],
  ['token', ['a.b.c', '-._.0', 'ab.cd.ef'], ['a.b', 'a.b.c.d', '.b.c', 'a..c', 'a.b.', 'a.b.c ', 5]],
  ['flag', [true, false], [1, 'true', null]],
  ['country', ['IS', 'GB', 'SJ'], ['is', 'ISL', 'I', 'I1', 5, null]],
]; // prettier-ignore

describe('a value', () => {
  for (const [leaf, good, bad] of CASES)
    it(`of the kind ${leaf} is good, or none`, () => {
      const asIs = (value: unknown): unknown => {
        const result = read(leaf, value);
        // true, or the value itself; of yes and no, that it is one
        return leaf === 'flag' ? result : result === true || result === value;
      };
      for (const value of good) expect(asIs(value), JSON.stringify(value)).to.equal(true);
      for (const value of bad) expect(read(leaf, value), JSON.stringify(value)).to.equal(false);
    });

  it('that is a number in quotes is taken, and told', () => {
    expect(read('number', '5')).to.deep.equal([5, 'converted']);
    expect(read('count', '1e6')).to.deep.equal([1e6, 'converted']);
    expect(read('year', '2100')).to.equal(false);
  });

  it('is left to the reader of whole documents where only that knows whether it is one', () => {
    for (const [leaf, values] of Object.entries({
      duration: ['P', 'P1X', 'P1000Y', '1 year', 'xP1Y', 'P1Yx', 'PT1H', 'P1D1Y'],
      country: ['XX', 'BR'],
      postalCode: ['<b>101</b>'],
      string: ['A &amp; B', 'a<br', 'a</b', 'a<!--', '&#38;', 'a_x000D_b'],
      text: ['A &amp; B'],
    }))
      for (const value of values) expect(read(leaf, value), `${leaf} ${value}`).to.equal(LEFT);
    expect([readWhole('country', 'BR'), readWhole('country', 'XX'), readWhole('duration', 'P1X')]).to.deep.equal([true, false, undefined]);
    for (const words of ['a < b', 'a <3', '& b', 'a & b;', '_x00']) expect(read('string', words), words).to.equal(words === '_x00' ? LEFT : words); // prettier-ignore
  });

  it('that is a version or an audience is said to be what is safe', () => {
    expect([read('version', 1), read('version', 2), read('version', '1')]).to.deep.equal([
      1,
      [1, 'unknown-version'],
      [1, 'unknown-version'],
    ]);
    expect(['public', 'partners', 'staff', 'PUBLIC'].map((word) => read('audience', word))).to.deep.equal(['public', 'partners', 'staff', 'public']); // prettier-ignore
    for (const other of ['everybody', 'publi', 'public|staff', 5, true])
      expect(read('audience', other)).to.deep.equal(['staff', 'converted']);
  });

  it('that is a country is known by its code, also by the one that it calls itself', () => {
    for (const one of [read, readWhole]) expect(one('country', 'UK')).to.equal('GB');
  });

  it('that is a postal code has a digit, and no more than codes have', () => {
    for (const code of ['101', 'SW1A 1AA', 'LV-1010', '1234567']) expect(read('postalCode', code)).to.equal(code);
    for (const code of ['London', '12345678', '1 12345678', '101\n12345678']) expect(read('postalCode', code), code).to.equal(false);
    expect(read('postalCode', 101)).to.deep.equal(['101', 'converted']);
    for (const none of [true, {}, []]) expect(read('postalCode', none)).to.equal(false);
  });

  it('that is the private part of a key is told, and not repeated', () => {
    expect(read('secret', 'abc')).to.deep.equal([true, 'bad-value']);
  });
});

describe('values by a key', () => {
  it('are those that are good; of others the key is told', () => {
    expect(read('texts', { a: 'A', ' b ': { en: 'B' }, c: 5 })).to.deep.equal([{ a: 'A', b: { en: 'B' }, c: '5' }, 'converted']);
    expect(read('words', { ' a ': 'A', b: 5 })).to.deep.equal([{ a: 'A' }, 'bad-value']);
    expect(read('words', {})).to.equal(null);
    expect(read('texts', { a: ' ' })).to.equal(null);
    for (const none of ['x', 5, true]) expect(read('words', none)).to.equal(false);
  });

  it('may be a list, where each word is its own key', () => {
    expect(read('words', ['a', 5, 'b'])).to.deep.equal([{ a: 'a', b: 'b' }, 'converted']);
    expect(read('words', [])).to.deep.equal([null, 'converted']);
    const kept = byKey((value) => (value === 'x' ? undefined : value === 'y' ? null : value));
    expect(kept({ a: 'x', b: 'y', c: 'z' }, () => undefined)).to.deep.equal({ c: 'z' });
  });
});
