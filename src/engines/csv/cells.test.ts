/** What stands in one cell: mistakes of formulas, numbers, lists. */
import { expect } from '@open-wc/testing';
import { clean, isMistake, itemsOf, needsApostrophe, numberOf, placesOf } from './cells.js';

const each = <T>(read: (cell: string) => T, cases: readonly (readonly [cell: string, value: T])[]): void => {
  for (const [cell, value] of cases) expect(read(cell), cell).to.deep.equal(value);
};

describe('the mistake of a formula', () => {
  it('is told in every language by its capitals, and alone in its cell', () => {
    for (const cell of [
      '#REF!',
      '#NAVN?',
      '#DIVISION/0!',
      '#REIKŠMĖ!',
      '#N/A',
      '#n/a',
      '#I/T',
      '#NV',
      '###',
      'Err:502',
      'feil:508',
      'Kļ.:502',
      '[object Object]',
    ])
      // prettier-ignore
      expect(isMistake(cell), cell).to.equal(true);
    for (const cell of [
      'se #REF!',
      '#REF! i rad 2',
      '#A/B/C!',
      '#VÆRDI! #VÆRDI!',
      '##',
      'Err:5020',
      'se feil:508',
      '#bergen',
      '#Sommer!',
      '#fisk?',
      '#🐟!',
      '#MIN-BY!',
    ])
      // prettier-ignore
      expect(isMistake(cell), cell).to.equal(false);
  });
  it('may be a formula that was never reckoned, but not one that makes a link', () => {
    for (const cell of ['=SUM(A1:B2)', '=IFERROR(VLOOKUP(A2;B:C;2;0);"")', '=HVIS(A1="x";\n"y")', '=SUMME.1(A1)'])
      expect(isMistake(cell), cell).to.equal(true);
    for (const cell of [
      '=SUM(A1) kr',
      'x =SUM(A1)',
      '=A1',
      '=A-B(1)',
      '=HYPERLINK("https://a.example")',
      '=HYPERLINK( "http://a.example")',
    ])
      expect(isMistake(cell), cell).to.equal(false);
  });
  it('may be a value that has not come yet', () => {
    for (const cell of [
      'Loading...',
      'loading …',
      'Laster...',
      'Lastes inn…',
      'Indlæse...',
      'Indlæses…',
      'Indlæser...',
      'Henter...',
      'Henter data…',
      'Hleð...',
      'Hleður...',
      'Hleð inn…',
      'Hleður inn ...',
      'Laadimine...',
      'Įkeliama…',
    ])
      // prettier-ignore
      expect(isMistake(cell), cell).to.equal(true);
    for (const cell of ['Vi laster...', 'Loading... bay', 'Loading', 'Loading..', 'Hleðum...'])
      expect(isMistake(cell), cell).to.equal(false);
  });
});

describe('the words of a cell', () => {
  it('are without what keeps a spreadsheet from changing them', () => {
    each(clean, [
      ['="0150"', '0150'],
      ['=""0150""', '0150'],
      [' ="0150 " ', '0150'],
      ['=""', ''],
      ["'0150", '0150'],
      ["'=1+1", '=1+1'],
      ["'n Bryggeri", "'n Bryggeri"],
      ['a="0150"', 'a="0150"'],
      ['="0150"x', '="0150"x'],
      ['="0150', '="0150'],
    ]);
  });
  it('are without signs that nobody sees, also in long cells', () => {
    each(clean, [
      ['\u200b Oslo \ufeff', 'Oslo'],
      ['Kaf\u00ad\u00e9', 'Kafé'],
      ['Reykja\u00advíkur\u200bborg og nágrenni', 'Reykjavíkurborg og nágrenni'],
      ['Et hus med mange rom  ', 'Et hus med mange rom'],
    ]);
  });
  it('are none where a program wrote that there is nothing, except in names', () => {
    for (const cell of ['NULL', '\\N', 'NaN', 'n/a', '–', '—', '?', '(tomt)', '{}', 'a:0:{}', '#N/A'])
      expect(clean(cell), cell).to.equal('');
    expect([clean('NULL', true), clean('-', true), clean('#REF!', true)]).to.deep.equal(['NULL', '-', '']);
    each(clean, [
      ['nullen', 'nullen'],
      ['a - b', 'a - b'],
    ]);
  });
  it('get an apostrophe where a spreadsheet, or this reader, would change them', () => {
    const needed = ['=1', '+47 22', '-', '@fisk', 'NULL', '&amp;', "'0150", "'=SUM(A1)", '\u200bOslo', '＝1', '=HYPERLINK("https://a.example/en/lang/sti")']; // prettier-ignore
    for (const text of needed) expect(needsApostrophe(text), text).to.equal(true);
    for (const text of ['x', '0150', "'n Bryggeri", "a'0150", "'n 1", 'Ærø kommune og byen 5', "'Ærø kommune og byen", '<b>'])
      // prettier-ignore
      expect(needsApostrophe(text), text).to.equal(false);
    for (const text of needed) expect(clean(`'${text}`), text).to.equal(text);
  });
});

describe('a number in a cell', () => {
  it('may have blanks, a comma and a minus of print', () => {
    each(numberOf, [
      ['64,1466', 64.1466],
      ['-21.94', -21.94],
      ['−21,94', -21.94],
      ['–5', -5],
      ['+5', 5],
      ['1 200', 1200],
      ['1\u00a0200\u202f000,5', 1200000.5],
    ]);
  });
  it('stays as it is where it is none, for the reader to tell', () => {
    for (const cell of ['', '5.', '.5', '1e5', '0x10', '12-5', '2−1', '5,5,5', '1,2a', 'a1', '5,x', 'Infinity', '1;5'])
      expect(numberOf(cell), cell).to.equal(cell);
  });
});

describe('a list in a cell', () => {
  it('is parted by lines, else by semicolons or new lines, else by commas', () => {
    each(itemsOf, [
      ['a|b;c,d', ['a', 'b;c,d']],
      ['a;b,c', ['a', 'b,c']],
      ['a\nb', ['a', 'b']],
      ['a, b,,c,', ['a', 'b', 'c']],
      ['||', []],
      ['', []],
    ]);
  });
  it('keeps a comma of a number, and none beside one', () => {
    each(itemsOf, [
      ['1,5, 2', ['1,5', '2']],
      ['fisk,1,x', ['fisk', '1', 'x']],
      ['1,a', ['1', 'a']],
      ['12,5 kg, 3 (x)', ['12,5 kg', '3 (x)']],
      ['a,5 (x)', ['a', '5 (x)']],
      ['5,a (x)', ['5', 'a (x)']],
      ['(x) 5, 6', ['(x) 5', '6']],
    ]);
  });
  it('keeps commas in brackets', () => {
    each(itemsOf, [
      ['rom (enkelt, dobbelt), frokost', ['rom (enkelt, dobbelt)', 'frokost']],
      ['rom [enkelt, dobbelt], frokost', ['rom [enkelt, dobbelt]', 'frokost']],
      ['a ((b), c), d', ['a ((b), c)', 'd']],
      ['a :) b, c (d, e)', ['a :) b', 'c (d, e)']],
      ['a (b), c', ['a (b)', 'c']],
      ['a [b], c', ['a [b]', 'c']],
    ]);
  });
  it('keeps what stands in quotation marks', () => {
    each(itemsOf, [
      ['"a, b", c', ['a, b', 'c']],
      ['"a "', ['a']],
      ['a;"b;c";d', ['a', 'b;c', 'd']],
      ['" a ""b"" c" , d', ['a "b" c', 'd']],
      [' "x, y" ,z', ['x, y', 'z']],
      ['"a" b, c', ['"a" b', 'c']],
      ['"Huset" ved sjøen', ['"Huset" ved sjøen']],
      ['19" skjerm', ['19" skjerm']],
      ['"a', ['"a']],
      ['"a,b', ['"a', 'b']],
      ['a "b, c" d', ['a "b', 'c" d']],
      ['"a;b";', ['a;b']],
    ]);
  });
  it('may have empty places, so that lists in several languages stay side by side', () => {
    each(placesOf, [
      ['a;"";b', ['a', '', 'b']],
      ['"";b', ['', 'b']],
      ['""', ['']],
      ['a;;b', ['a', 'b']],
    ]);
    each(itemsOf, [
      ['a;"";b', ['a', 'b']],
      ['""', []],
    ]);
  });
});
