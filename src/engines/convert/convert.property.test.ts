import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import { bookReader } from '../../formats/book/read.js';
import { jsonLd, vCard } from './index.js';

const evil = fc.constantFrom('\r\nEND:VCARD', '</script>', '\u2028', ';,\\', '🧊'.repeat(40), '\0', 'javascript:alert(1)', '_*`[x](y)');
const words = fc.oneof(fc.string({ unit: 'grapheme' }), evil);
const text = fc.oneof(words, fc.dictionary(fc.constantFrom('en', 'is', 'kl', 'xx'), words));
const anything = fc.oneof(
  text,
  fc.integer(),
  fc.constant(null),
  fc.array(words),
  fc.record({ url: words, name: text, email: words, phone: words }),
);
const fields = ['id', 'of', 'lang', 'tagline', 'logo', 'updated', 'sectors', 'founded', 'languages', 'website', 'contacts', 'social', 'location', 'hours', 'sections']; // prettier-ignore
const book = fc
  .tuple(words, fc.dictionary(fc.constantFrom(...fields), fc.oneof(anything, fc.array(anything))))
  .map(([name, rest]) => ({ ...rest, kind: 'book', name: name.trim() ? name : 'Firm' }));

describe('the converters, whatever the book', () => {
  it('write whole cards in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(book, fc.constantFrom('3.0' as const, '4.0' as const), (json, version) => {
        const { document } = bookReader(json, 'https://example.org/book.json');
        if (!document) return;
        const lines = vCard(document, { version }).split('\r\n');
        expect(lines.filter((line) => line.startsWith('BEGIN:')).length).to.equal(lines.filter((line) => line.startsWith('END:')).length);
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).to.be.at.most(75);
          expect(line).to.match(/^( |[A-Z-]+[;:]|$)/);
          expect(line).to.not.match(/[\0-\x1f]/);
        }
      }),
    );
  });

  it('write JSON-LD without nulls, which reads back as it is', () => {
    fc.assert(
      fc.property(book, (json) => {
        const { document } = bookReader(json, 'https://example.org/book.json');
        if (!document) return;
        const node = jsonLd(document, { url: 'https://example.org/' });
        expect(JSON.parse(JSON.stringify(node))).to.deep.equal(node);
        expect(JSON.stringify(node)).to.not.match(/:(null|""|\[\]|\{\})/);
        expect(node['@type']).to.not.equal(undefined);
      }),
    );
  });
});
