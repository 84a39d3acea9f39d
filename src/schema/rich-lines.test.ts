import { expect } from '@open-wc/testing';
import * as fc from '../../test/support/properties.js';
import { expectLinear } from '../../test/support/growth.js';
import { hostile } from '../../test/support/hostile.js';
import { linesOfRich } from './rich-lines.js';

describe('the lines of a text in Markdown', () => {
  it('are its paragraphs, headings, items and rows, without their signs', () => {
    const text = [
      '## Rooms',
      'Nine rooms in an',
      '*old* farm, **restored**.',
      '',
      '- [x] bread',
      '2. eggs &amp; `skyr`, caf&eacute;',
      '> quoted',
      '',
      '| Room | Price |',
      '|------|------:|',
      '| Small | 90 |',
      '---',
      '[our site](https://a.example/ "t") and ![a pram](p.jpg), <https://b.example>',
    ].join('\n');
    expect(linesOfRich(text)).to.deep.equal([
      'Rooms',
      'Nine rooms in an old farm, restored.',
      'bread',
      'eggs & skyr, café quoted',
      'Room Price',
      'Small 90',
      'our site and a pram, https://b.example',
    ]);
  });

  it('have no HTML, and nothing of what stands in scripts', () => {
    expect(linesOfRich('<p class="a>b">One<br>two</p><script>alert("x")</script><!-- no -->three<style>p{}</style>')).to.deep.equal([
      'b">One',
      'two',
      'three',
    ]);
    expect(linesOfRich('a<script>never ends')).to.deep.equal(['a']);
    expect(linesOfRich('a<!-- never ends')).to.deep.equal(['a']);
    expect(linesOfRich('1 < 2, 3 > 2, snake_case stays, 2*3')).to.deep.equal(['1 < 2, 3 > 2, snake_case stays, 23']);
  });

  it('are made of anything, in time in proportion to its length', async function () {
    this.timeout(60_000);
    const signs = ['<', '>', '[', ']', '(', ')', '*', '_', '`', '|', '&', '!', '\\', '#', '-', '<!--', '<script>'];
    for (const sign of signs) await expectLinear(sign, 200_000, (length) => sign.repeat(length / sign.length), linesOfRich);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...hostile).filter((one) => typeof one === 'string'),
          fc.string(),
        ),
        (text) => {
          for (const line of linesOfRich(text)) expect(line).to.match(/^\S[^\n]*$/);
        },
      ),
    );
  });
});
