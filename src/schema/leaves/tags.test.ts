import * as fc from '../../../test/support/properties.js';
import { expect } from '@open-wc/testing';
import { previewReader, readClusterPreview } from '../../formats/cluster/preview.js';
import { formats } from '../../formats/generated/formats.js';
import { isBracketedWord } from '../tags.js';
import { allLeaves } from './index.js';
import type { ReadLeaf } from './leaf.js';
import { asWritten } from './written.js';

const read = (text: string): unknown => (asWritten(allLeaves).string as ReadLeaf)(text, () => undefined);

/** What must come out: tags go, one after the other, until there is none. A word in brackets is none. */
const plainly = (words: string): string => {
  const less = words.replace(/<(\/?[a-z!][^<>@]*)>/gi, (tag, inside: string) => (isBracketedWord(inside) ? tag : ''));
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

describe('a plain text that a web page or its editor wrote', () => {
  const cases = {
    'Caf&eacute; &amp; Bar': 'Café & Bar',
    'Lj&oacute;sh&uacute;s &ndash; g&aelig;&eth;i': 'Ljóshús – gæði',
    'K&otilde;rts &#38; K&#xF5;rts': 'Kõrts & Kõrts',
    'S&#257;ls un &#382;uvis': 'Sāls un žuvis',
    'Line one<br>line two<br/>line three': 'Line one line two line three',
    '<p>First</p><p>Second</p>': 'First Second',
    '<ul><li>One</li> <li>Two</li></ul>': 'One Two',
    'Fish<script>alert("x")</script> and chips': 'Fish  and chips',
    '<style>p{color:red}</style>Words': 'Words',
    'x<style>p{}': 'x',
    '<!-- remark -->Words': 'Words',
    'Caf&amp;eacute;': 'Café',
    'A &amp;amp;amp; B': 'A & B',
    '&lt;b&gt;Bold&lt;/b&gt;': 'Bold',
    'a &lt; b': 'a < b',
    'Fish &nbsp;&amp;&nbsp;chips': 'Fish  & chips',
    'R&D; AT&T, M&Ms': 'R&D; AT&T, M&Ms',
    'x&shy;y': 'x\u00ady',
    'One_x000D_\nTwo': 'One \nTwo',
    '<a href="https://a.example">Site</a>': 'Site',
    '<br@example.org>': '<br@example.org>',
  };
  const whole = (kind: string, more: object) =>
    formats[kind]!.read({ kind, version: 1, ...more }).document as Record<string, unknown> | null;

  it('says what a visitor of that page would have read, in every format, also by language', () => {
    for (const [written, want] of Object.entries(cases)) {
      expect(read(written), written).to.equal(want);
      expect(whole('book', { name: written, tagline: { is: written } }), written).to.deep.include({ name: want, tagline: { is: want } });
      expect(whole('checklist', { title: written })!.title, written).to.equal(want);
      expect(whole('cluster', { name: 'A', sectors: { a: { en: written } } })!.sectors, written).to.deep.equal({ a: { en: want } });
      const { members } = whole('cluster', { name: 'A', members: [{ name: written, location: { city: written } }] }) as {
        members: { name: string }[];
      };
      expect(members[0], written).to.deep.include({ name: want, location: { city: want } });
    }
  });

  it('is the same in a preview, or there is no preview', () => {
    for (const [written, want] of Object.entries(cases))
      for (const [kind, { preview }] of Object.entries(formats)) {
        const early = preview?.read({ kind, id: 'a', name: written, title: written, members: [] }, 'https://a.example/') as {
          name?: string;
          title?: string;
        } | null;
        if (early) expect(early.name ?? early.title, `${kind}: ${written}`).to.equal(want);
      }
    expect(formats.book!.preview!.read({ kind: 'book', name: 'Fish & chips < 3' }, 'https://a.example/')).to.deep.include({
      name: 'Fish & chips < 3',
    });
    expect(
      readClusterPreview({ kind: 'cluster', name: 'A', members: [{ name: 'A' }, { name: 'B &amp; C' }] }, 'https://a.example/', () => [
        0, 1,
      ]),
    ).to.equal(null);
    expect(previewReader('https://a.example/')({ name: 'B &amp; C' }, 0)).to.equal(undefined);
  });

  it('is plain for good: to read it again changes nothing', () => {
    const bit = fc.constantFrom(
      '&amp;',
      '&',
      'amp;',
      'lt;',
      '&lt;',
      '&gt;',
      '<',
      '>',
      'b',
      '/',
      '&#38;',
      '&#60;',
      'script',
      '!--',
      '-->',
      ' ',
      '_x000D_',
      '&#x26;',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 12 }), (bits) => {
        const once = read(bits.join(''));
        expect(read((once ?? '') as string)).to.equal(once);
      }),
      { numRuns: 2000 },
    );
    expect(read(`&${'amp;'.repeat(2e4)}lt;b&gt;x`)).to.equal('x');
    for (const many of ['<script>', '<!--', '&amp;', '<p ', '&#38;#38;', '</script '])
      expect(read(many.repeat(2e4)) ?? '').to.be.a('string');
  });
});
