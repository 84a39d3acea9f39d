/** Values that are kept as they stand: just those that their reader would give without a word, and all that files mostly hold. */
import { expect } from '@open-wc/testing';
import { allLeaves } from '../../schema/leaves/index.js';
import type { Leaves } from '../../schema/leaves/leaf.js';
import { asWritten } from '../../schema/leaves/written.js';
import { safeUrl } from '../../schema/link.js';
import type { Shape } from '../../schema/shape.js';
import { goodBy } from './fast-path.js';

const written = asWritten(allLeaves);
const isGood = (shape: Shape, value: unknown, leaves = written): boolean => goodBy(leaves, 'https://b.example/')(shape)(value);
const all = (shape: Shape, good: readonly unknown[], others: readonly unknown[]): void => {
  for (const one of good) expect(isGood(shape, one), JSON.stringify(one)).to.equal(true);
  for (const one of others) expect(isGood(shape, one), JSON.stringify(one) ?? typeof one).to.equal(false);
};

describe('a value that needs no reading', () => {
  it('is an address as the URL parser would give it back', () => {
    const good = ['https://a.example/', 'https://www.a-b.example/x/y.png', 'https://a.example/~x/', 'https://a.example/-/_.b', 'https://1a.b2.example/a/', 'https://a.example/a?b#c', 'http://a.example/']; // prettier-ignore
    const others = ['https://A.example/', 'https://a.example', 'https://a.example/..', 'https://a.example/./b', 'https://a.example/a/../b', 'https://xn--a.example/', 'https://a.xn--b.example/', 'https://a.example:443/', 'https://a.example/a b', 'https://a.example/ä', 'https://1.2/', ' https://a.example/', 'https://a.example/ ', 'xhttps://a.example/', 'https://a.example/a\\b', 'https://user@a.example/', 'HTTPS://a.example/', 'https:///a.example/', 'https://a.example/a\nb', 'javascript:alert(1)//https://a.example/']; // prettier-ignore
    all('link', good, [...others, '', 5, null, ['https://a.example/']]);
    // and nothing else is left as it stands
    for (const one of good) expect(safeUrl(one)).to.equal(one);
    for (const one of others) expect(safeUrl(one), one).not.to.equal(one);
  });

  it('is told without the parser, where it is as most are', () => {
    const never: Leaves = { ...written, link: () => expect.fail('asked'), text: () => expect.fail('asked'), string: () => expect.fail('asked'), rich: () => expect.fail('asked') }; // prettier-ignore
    for (const one of ['https://a.example/', 'https://www.a-b.example/x/y.png', 'https://a.b-c.d2.example/~x/-_.y/']) expect(isGood('link', one, never)).to.equal(true); // prettier-ignore
    for (const one of ['Fish', { en: 'Fish', 'sr-Latn': 'Riba' }]) for (const leaf of ['text', 'rich'] as const) expect(isGood(leaf, one, never)).to.equal(true); // prettier-ignore
    expect([isGood('string', 'Fish', never), isGood('rich', 'Fish & <b>chips</b>', never)]).to.deep.equal([true, true]);
  });

  it('is a text without markup, in languages that are ones', () => {
    const others = ['', ' a', 'a ', 'a <b>b</b>', 'a &amp; b', 'a_x000D_', null, undefined, 5];
    all('text', ['Fish', 'Fish & chips', { en: 'Fish', 'sr-Latn': 'Riba' }], [...others, {}, { en: '' }, { en: 'Fish', is: ' Fiskur' }, { 'no code': 'x' }, { en: 5 }, { en: 'a&amp;b' }]); // prettier-ignore
    all('string', ['Fish'], others);
    all('rich', ['Fish', 'a\n\nb'], ['', ' a', null]);
  });

  it('is one of the words of a field, or what its pattern takes, without blanks around it', () => {
    all('sme|anchor', ['sme', 'anchor'], ['firm', '', ' sme', 'sme|anchor', null, ['sme']]);
    all('email', ['a@b.example'], ['a@b', ' a@b.example', 'a', null].slice(1));
    all('phone', ['+354 555 0100'], ['+354 555 0100 ', 'x', 5]);
  });

  it('is what its rule takes as it is, and without a note', () => {
    const rules: Leaves = {
      ...allLeaves,
      same: (value: unknown) => value,
      yes: () => true,
      no: () => false,
      other: (value: unknown) => `${String(value)}!`,
      noted: (value: unknown, note: (code: 'converted') => void) => (note('converted'), value),
    };
    for (const [leaf, want] of [['same', true], ['yes', true], ['no', false], ['other', false], ['noted', false]] as const) expect(isGood(leaf, 'x', rules), leaf).to.equal(want); // prettier-ignore
    // a note of one value is none of the next
    const good = goodBy({ ...rules, some: (value: unknown, note: (code: 'converted') => void) => (value === 'a' && note('converted'), value) })('some'); // prettier-ignore
    expect([good('a'), good('b'), good(false), good(5), good(' b'), good(null)]).to.deep.equal([false, true, false, true, false, false]);
  });

  it('is a list of such values, or a record of known fields with all that it must have', () => {
    all(['string'], [['a'], ['a', 'b']], [[], [''], ['a', ' b'], 'a', null, {}]);
    const shape: Shape = { a: 'string!', b: 'number', c: { d: 'string' } };
    all(shape, [{ a: 'x' }, { a: 'x', b: 5, c: { d: 'y' } }], [{}, { b: 5 }, { a: '' }, { a: 'x', b: 'y' }, { a: 'x', e: 1 }, { a: 'x', c: {} }, null, 'x', []]); // prettier-ignore
    all({ b: 'number' }, [{ b: 5 }], [{}]);
  });
});
