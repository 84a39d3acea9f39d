import * as fc from '../../../test/support/properties.js';
import { expect } from '@open-wc/testing';
import { textLeaves } from './text.js';
import type { ReadLeaf } from './leaf.js';

const read = (text: string): unknown => (textLeaves.string as ReadLeaf)(text, () => undefined);

/** What must come out: tags go, one after the other, until there is none. */
const plainly = (words: string): string => {
  const less = words.replace(/<\/?[a-z!][^<>@]*>/gi, '');
  return less === words ? words.trim() : plainly(less);
};

describe('tags in a plain text', () => {
  it('are taken out, also those that others have cut in two', () => {
    for (const [text, words] of [
      ['<b>Bold</b> words', 'Bold words'],
      ['<scr<script>ipt>x', 'x'],
      ['a < b > c', 'a < b > c'],
      ['<anna@example.org>', '<anna@example.org>'],
      ['<b a@b>', '<b a@b>'],
      ['<!-- c -->d', 'd'],
      ['<<b>i>x', 'x'],
      ['1 <2 <b>3</b>', '1 <2 3'],
      ['<b', '<b'],
      ['> <b>', '>'],
      ['<3', '<3'],
    ] as const)
      // prettier-ignore
      expect(read(text), text).to.equal(words);
    expect(read('<b></b>')).to.equal(null);
  });

  it('are those that a slow and simple reader takes out', () => {
    const sign = fc.constantFrom('<', '>', '</', '<b', '<!', '@', 'a', ' ', '/', '<b>', '3');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
        expect(read(signs.join('')) ?? '').to.equal(plainly(signs.join('')));
      }),
      { numRuns: 2000 },
    );
  });

  it('may be within each other a hundred thousand times', () => {
    expect(read('<a'.repeat(1e5) + '>'.repeat(1e5))).to.equal(null);
    expect(read('x<a>'.repeat(1e5))).to.equal('x'.repeat(1e5));
    expect(read(`${'<a'.repeat(1e5)}@${'>'.repeat(1e5)}`)).to.be.a('string');
  });
});
