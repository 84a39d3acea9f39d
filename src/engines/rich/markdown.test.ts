/** What we add to Markdown: footnotes, and tasks as signs. How they look once they are sanitised: `rich.test.ts`. */
import { expect } from '@open-wc/testing';
import { markdown } from './markdown.js';

/** The text, and its notes. */
const read = (text: string): [string, string[]] => {
  const [body = '', notes = ''] = markdown(text).split('<hr>');
  return [body.replace(/\s+/g, ' ').trim(), [...notes.matchAll(/<li>(.*?)<\/li>/gs)].map(([, note]) => note!)];
};

describe('a footnote', () => {
  it('stands in a line of its own, right below the text or far from it', () => {
    for (const text of ['A[^1]\n[^1]: B', 'A[^1]\n\n[^1]: B', '[^1]: B\n\nA[^1]', '[^1]: B\nA[^1]', 'A[^1]\n\n[^1]: B\n\n\n'])
      expect(read(text), JSON.stringify(text)).to.deep.equal(['<p>A<sup>1</sup></p>', ['B']]);
    expect(read('A[^1]\n\n- C\n\n[^1]: B')).to.deep.equal(['<p>A<sup>1</sup></p> <ul> <li>C</li> </ul>', ['B']]);
  });

  it('goes on in lines that are indented, by two blanks or a tab', () => {
    expect(read('A[^1]\n\n[^1]: B\n  *C*\n\tD\n      E\n\nF')).to.deep.equal(['<p>A<sup>1</sup></p> <p>F</p>', ['B <em>C</em> D E']]);
    for (const next of [' C', 'C']) expect(read(`A[^1]\n\n[^1]: B\n${next}`)[1]).to.deep.equal(['B']);
  });

  it('has a name without blanks and brackets, of up to forty characters', () => {
    for (const name of ['1', 'smoke', 'å-b_c.d', '*', 'a'.repeat(40)])
      expect(read(`A[^${name}]\n\n[^${name}]:\tB`), name).to.deep.equal(['<p>A<sup>1</sup></p>', ['B']]);
    for (const name of ['', 'a b', '[a', 'a'.repeat(41)]) expect(read(`A[^${name}]\n\n[^${name}]: B`)[1], name).to.deep.equal([]);
    // without a blank behind the colon, or not at the beginning of a line, it is none
    for (const line of ['[^1]:B', 'x [^1]: B', '[^1] B', '[^1]: ']) expect(read(`A[^1]\n\n${line}`)[1], line).to.deep.equal([]);
  });

  it('is left as it was written where there is no such note, and a note where nobody names it is left out', () => {
    expect(read('A[^1] and B[^2]\n\n[^2]: C\n\n[^3]: D')).to.deep.equal(['<p>A[^1] and B<sup>1</sup></p>', ['C']]);
    expect(markdown('A[^1]')).to.equal('<p>A[^1]</p>\n');
    // nor is there one of an earlier text
    expect(read('A[^1]\n\n[^1]: B')[1]).to.have.length(1);
    expect(read('A[^1]')).to.deep.equal(['<p>A[^1]</p>', []]);
  });

  it('has the number of its first place, and its first text; the notes stand in that order', () => {
    expect(read('A[^b]C[^a]D[^b]\n\n[^a]: one\n[^b]: two\n[^a]: three')).to.deep.equal(['<p>A<sup>1</sup>C<sup>2</sup>D<sup>1</sup></p>', ['two', 'one']]); // prettier-ignore
  });

  it('may name another, and itself, without end', () => {
    expect(read('A[^a]\n\n[^a]: B[^b]\n[^b]: C[^a][^b]')).to.deep.equal(['<p>A<sup>1</sup></p>', ['B<sup>2</sup>', 'C<sup>1</sup><sup>2</sup>']]); // prettier-ignore
    const many = (count: number): number => read(`${Array.from({ length: count }, (_, at) => `[^${at}]`).join('')}\n\n${Array.from({ length: count }, (_, at) => `[^${at}]: note\n`).join('')}`)[1].length; // prettier-ignore
    expect([many(99), many(100), many(101)]).to.deep.equal([99, 100, 100]);
  });
});

describe('a task', () => {
  it('begins with a sign that says whether it is done', () => {
    expect(markdown('- [x] A\n- [ ] B\n- C').match(/[☑☐] ./gu)).to.deep.equal(['☑ A', '☐ B']);
  });
});

describe('a line that begins with a word in brackets', () => {
  it('is a paragraph, since that is no element', () => {
    for (const text of ['<with> *cream*', '   <with> *cream*', '<With> *cream*'])
      expect(markdown(text), text).to.match(/^<p> *<with> <em>cream<\/em><\/p>\n$/i);
    for (const tag of ['<div>', '<with a="b">', '<x-y>']) expect(markdown(`${tag}\n*cream*`), tag).to.not.match(/<p>|<em>/);
    expect(markdown('<with>\n*cream*')).to.match(/^<p><with>\n<em>/);
    // further in it is code, and within a line an element may stand anywhere
    expect(markdown('    <with> *cream*')).to.match(/^<pre>/);
    expect(markdown('a <b>c</b> <with>')).to.equal('<p>a <b>c</b> <with></p>\n');
    for (const text of ['<div> <with> *cream*', '<div a="b"> <with> *cream*']) expect(markdown(text), text).to.not.match(/<p>|<em>/);
  });
});
