/** Rows of a table, with their lines, also where a quotation mark closes nothing. */
import { expect } from '@open-wc/testing';
import { csvRows, unixLines, type ParseOptions } from './parse.js';
import { mendQuotes } from './quotes.js';

const slices = (text: string, options: Partial<ParseOptions> = {}) => [...csvRows(text, { separator: ';', ...options })];
/** `line: cells`, with `!` for a stray mark and `^` for a row below an empty one. */
const rows = (text: string, options?: Partial<ParseOptions>): string[] =>
  slices(text, options)
    .flat()
    .map(({ line, cells, stray, apart }) => `${line}${stray ? '!' : ''}${apart ? '^' : ''} ${cells.join(' | ')}`);

describe('the rows of a table', () => {
  it('have lines of any system', () => {
    expect(unixLines('a\r\nb\rc\nd')).to.equal('a\nb\nc\nd');
  });
  it('tell in which line they begin, and whether one above them is empty', () => {
    expect(rows('a;b\n\n ; \nc;d\ne;f\n')).to.deep.equal(['1 a | b', '4^ c | d', '5 e | f']);
    expect(rows('a;b', { line: 5 })).to.deep.equal(['5 a | b']);
    expect(rows('a;b\n"c\nd\ne";f\ng;h')).to.deep.equal(['1 a | b', '2 c\nd\ne | f', '5 g | h']);
    expect(rows('a,b\nc', { separator: ',' })).to.deep.equal(['1 a | b', '2 c']);
    expect([rows(''), rows('\n\n')]).to.deep.equal([[], []]);
  });
  it('come in slices, which go on where the last one ended', () => {
    expect(slices('a\n\nb\nc\n"d\ne"\nf', { slice: 2 }).map((some) => some.map(({ line, apart }) => [line, apart]))).to.deep.equal([
      [[1, false]],
      [
        [3, true],
        [4, false],
      ],
      [
        [5, false],
        [7, false],
      ],
    ]);
    const many = Array.from({ length: 4000 }, (_, at) => `Firm ${at};"Gate ${at}\n${'x'.repeat(30)}"\n`).join('');
    const found = slices(many, { slice: 3500 });
    expect(found.map((some) => some.length)).to.deep.equal([3500, 500]);
    expect(found[1]!.at(-1)).to.deep.include({ line: 7999, cells: ['Firm 3999', `Gate 3999\n${'x'.repeat(30)}`] });
  });
  it('are read past marks that close nothing, and those are told', () => {
    expect(rows('a;b\n"Gamle" hus;x\n"y";z\n')).to.deep.equal(['1 a | b', '2! "Gamle" hus | x', '3 y | z']);
    expect(rows('a;b\n"c;d\ne;f\n')).to.deep.equal(['1 a | b', '2! "c | d', '3 e | f']);
    expect(rows('a;b\nc;"d\ne;f"\ng;h\n')).to.deep.equal(['1 a | b', '2 c | d\ne;f', '4 g | h']);
    expect(rows('c;"d\ne;f\ng";h\ni;j', { columns: 2 })).to.deep.equal(['1! c | "d', '2 e | f', '3 g" | h', '4 i | j']);
    expect(rows('a;b\n"c\nd";e\n"f;g\nh;i')).to.deep.equal(['1 a | b', '2 c\nd | e', '4! "f | g', '5 h | i']);
    // of a row with too few cells a part of several lines may be right
    expect(rows('a;b;c\n"d\ne";f\ng;h;i')).to.deep.equal(['1 a | b | c', '2 d\ne | f', '4 g | h | i']);
    // far away, too: the parser must not take a whole file for one cell
    const far = `a;b\n"c;d\n${'e;f\n'.repeat(40_000)}`;
    expect(slices(far).flat()).to.have.length(40_002);
  });
});

describe('quotation marks that close nothing', () => {
  const mended = (text: string, { from = 0, columns = 2, records = 9 } = {}) => mendQuotes(text, from, ';', columns, records);

  it('are written as signs, the others stay', () => {
    const cases = {
      '"a";b\n"c;d\n': ['"a";b\n"""c";d\n', 1],
      '"Gamle" hus;x\ny;z': ['"""Gamle"" hus";x\ny;z\n', 0],
      '"a ""b""";c\n': ['"a ""b""";c\n'],
      '"a\nb";c\n': ['"a\nb";c\n'],
      'a "b" c;"d"\n': ['a "b" c;"d"\n'],
      '"a;b\n"c;d\n"e;f\n': ['"""a";b\n"""c";d\n"""e";f\n', 0, 1, 2],
      '"a;"b\nc;d\n': ['"""a";"""b"\nc;d\n', 0],
      'a;"b\nc;d"\ne;f': ['a;"""b"\nc;d"\ne;f\n', 0],
      '"a': ['"""a"\n', 0],
      'a;;"\n': ['a;;""""\n', 0],
      '"a"': ['"a"\n'],
      '': [''],
    } as const;
    for (const [text, [out, ...lines]] of Object.entries(cases))
      expect(mended(text), text).to.deep.equal({ text: out, end: text.length, lines });
  });
  it('are looked for in as many records as are wanted', () => {
    expect(mended('a;b\n"c;d\n', { records: 1 })).to.deep.equal({ text: 'a;b\n', end: 4, lines: [] });
    expect(mended('a;b\n"c;d\n', { from: 4 })).to.deep.equal({ text: '"""c";d\n', end: 9, lines: [0] });
  });
  it('are not closed by one that is far away', () => {
    const far = `"a;${'x'.repeat(50_000)}";b`;
    expect(mended(far).lines).to.deep.equal([0]);
    expect(mended(`"a;${'x'.repeat(30_000)}";b`).lines).to.deep.equal([]);
  });
});
