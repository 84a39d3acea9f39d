import { expect } from '@open-wc/testing';
import { plainText } from './plain.js';
import { linesOfRich } from './rich-lines.js';
import { isBracketedWord } from './tags.js';

/** As they were typed. */
const WORDS = [
  'Cakes <with> cream',
  'Kaker <med> krem',
  'Bolli <með> haldi',
  'Cups <With> and <WITHOUT> handles',
  '<3 of us>',
  'a < b > c',
  'x<y>z',
  'Ask <anna@a.example>',
];
/** Each leaves its `x`, and nothing else. */
const TAGS = [
  'x<b></b>',
  'x<BR>',
  'x<section>',
  'x<feGaussianBlur>',
  'x<mglyph>',
  'x<marquee>',
  'x<x-foo>',
  'x<bob-card></bob-card>',
  'x<foo onclick=y>',
  'x<foo bar>',
  'x<foo/>',
  'x</foo>',
  'x<foo:bar>',
  'x<!doctype html>',
  'x<wi<b>th>',
  'x<script>y</script>',
];

describe('what stands in angle brackets', () => {
  it('is a word where no element has that name, and it has no attribute', () => {
    for (const word of ['with', 'með', 'Ohne', 'fest', 'menus', 'h7', 'svgs']) expect(isBracketedWord(word), word).to.equal(true);
    for (const tag of [
      'b',
      'SCRIPT',
      'h1',
      'svg',
      'foreignObject',
      'feFuncA',
      'mi',
      'annotation',
      'image',
      'x-foo',
      'foo bar',
      'foo=x',
      '/with',
      'a/b',
      '!x',
      '3',
      '',
      ' b',
    ])
      // prettier-ignore
      expect(isBracketedWord(tag), tag).to.equal(false);
  });

  it('stays in a plain text if it is a word, and is taken out if it is a tag', () => {
    for (const text of WORDS) expect(plainText(text)).to.equal(text);
    for (const text of TAGS) expect(plainText(text), text).to.equal('x');
    expect(plainText('<p>Cakes &lt;with&gt; <b title="<with>">cream</b></p>')).to.equal('Cakes <with> cream');
  });

  it('stays or is taken out in the lines of a text in Markdown, too', () => {
    for (const text of WORDS.slice(0, -1)) expect(linesOfRich(text)).to.deep.equal([text]);
    for (const text of ['x<b></b>', 'x<x-foo>', 'x<foo onclick=y>', 'x</foo>']) expect(linesOfRich(text), text).to.deep.equal(['x']);
  });
});
