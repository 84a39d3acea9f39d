import { expect } from '@open-wc/testing';
import { withinLimits } from './rich-text.js';
import { readBook } from '../formats/index.js';

const of = (text: string): string => withinLimits(text).excess.join();

describe('the limits of a rich text', () => {
  it('leave alone what people write', () => {
    for (const text of [
      '',
      'Words.\n\nMore *words*.',
      '- a\n  - b\n    - c',
      '> a\n> > b',
      '| a | b |\n|---|--:|\n| 1 | 2 |',
      '1. a\n2. b',
      '    code',
      '---',
      '* * *',
      'a\r\nb',
    ])
      expect(withinLimits(text), text).to.deep.equal({ text: text.replace('\r', ''), excess: [] });
    expect(of('- '.repeat(8) + 'a')).to.equal('');
  });

  it('cut a text between two words', () => {
    const { text, excess } = withinLimits('word '.repeat(10_000));
    expect(excess).to.deep.equal(['long']);
    expect(text.length).to.be.within(29_990, 30_003);
    expect(text.endsWith('word …')).to.equal(true);
    expect(withinLimits('a'.repeat(40_000)).text.length).to.equal(30_002);
  });

  it('hold lists and quotations to eight levels, and indents to those of as many', () => {
    expect(withinLimits('>'.repeat(100) + ' a').text).to.equal('>>>>>>>> a');
    expect(withinLimits('- '.repeat(9) + 'a').text).to.equal('- - - - - - - - a');
    expect(withinLimits('12) '.repeat(9) + 'a').text).to.equal('12) 12) 12) 12) 12) 12) 12) 12) a');
    expect(of(' '.repeat(41) + '- a')).to.equal('deep');
    expect(of(' '.repeat(40) + '- a')).to.equal('');
    expect(of('-'.repeat(100))).to.equal('');
  });

  it('count the cells of tables with those that their rows leave out', () => {
    const table = (columns: number, rows: number): string => `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|\n'.repeat(rows)}`;
    expect(of(table(10, 200))).to.equal('');
    expect(of(table(200, 200))).to.equal('cells');
    expect(withinLimits(table(200, 200)).text).to.include('\\|-\\|-');
    expect(of(`${table(10, 200)}\n${table(10, 200)}`)).to.equal('cells');
  });

  it('show a paragraph of signs as it was written', () => {
    const { text, excess } = withinLimits(`*a*\n\n${'_a'.repeat(1000)}`);
    expect(excess).to.deep.equal(['signs']);
    expect(text.startsWith('*a*\n\n\\_a')).to.equal(true);
  });

  it('begin one above what is let through: the length, the indent, the cells, the signs', () => {
    expect(of('a'.repeat(30_000))).to.equal('');
    expect(of('a'.repeat(30_001))).to.equal('long');
    // a cut between two words, unless that takes half of the text away
    const cutAt = (blank: number): number => withinLimits(`${'a'.repeat(blank)} ${'a'.repeat(40_000)}`).text.length;
    expect([cutAt(15_000), cutAt(15_001), cutAt(30_000)]).to.deep.equal([30_002, 15_003, 30_002]);
    expect(withinLimits(`${' '.repeat(41)}- a`).text).to.equal(`${' '.repeat(40)}- a`);
    expect(withinLimits(`${'\t'.repeat(41)}a`).text).to.equal(`${' '.repeat(40)}a`);
    // so many columns as the longer of two lines has, and one; two rows more than those below them
    const table = (head: number, rule: number, rows: number): string => of(`${'|'.repeat(head)}\n${'|-'.repeat(rule - 1)}|\n${'a\n'.repeat(rows)}`); // prettier-ignore
    expect([table(9, 9, 298), table(9, 9, 299)]).to.deep.equal(['', 'cells']);
    expect([table(2, 9, 299), table(9, 2, 298), table(9, 2, 299)]).to.deep.equal(['cells', '', 'cells']);
    for (const [text, most] of [
      ['*', 600],
      ['a [b](c) ', 150],
      ['x://', 600],
      ['www.', 600],
      ['&_~`!<@', 85],
    ] as const)
      // prettier-ignore
      expect([of(text.repeat(most)), of(`${text.repeat(most)}${text}`)], text).to.deep.equal(['', 'signs']);
    expect(of('a.b:c -+=#{}"\'$%/;,? '.repeat(900))).to.equal('');
  });

  it('know lists by their signs: a number of up to nine digits, a blank or nothing behind it', () => {
    const depth = (sign: string): number => {
      const { text } = withinLimits(`${sign.repeat(30)}a`);
      return (text.length - 1) / sign.length;
    };
    for (const sign of ['- ', '+ ', '* ', '1. ', '1) ', '123456789. ', '0. ', '9) ', '-\t', '  > ', '\t>', '>'])
      expect(depth(sign), JSON.stringify(sign)).to.be.below(10);
    for (const sign of ['-', '1.', '1 ', '1234567890. ', '- a', '1-  ', '/. ', ':) ', '= ']) expect(depth(sign), sign).to.equal(30);
    // at the end of a line
    expect(withinLimits(`${'- '.repeat(9)}-`)).to.deep.equal({ text: '- '.repeat(8), excess: ['deep'] });
    expect(of(`${'- '.repeat(7)}-`)).to.equal('');
  });

  it('hold each table and each paragraph by itself, to the empty line below it', () => {
    const rows = '|a|b|c|d|e|f|g|h|\n';
    const table = `${rows}|-|-|-|-|-|-|-|-|\n`;
    expect(of(`${table}${rows.repeat(140)}\n${table}${rows.repeat(140)}`)).to.equal('');
    expect(of(`${table}${rows.repeat(140)}\n${rows.repeat(500)}`)).to.equal('');
    expect(of(`${table}${rows.repeat(160)}\n \n${table}${rows.repeat(160)}`)).to.equal('cells');
    // neither line of these is that below a heading
    for (const line of ['|||||||||', '---------', '| - | a | - |', '|-|a|-|', '= | - | -']) expect(of(`${rows}${line}\n${'a\n'.repeat(900)}`), line).to.equal(''); // prettier-ignore
    const { text, excess } = withinLimits(
      `${'*'.repeat(601)}\n\n*a*\n${'_'.repeat(400)}\n \n${'_'.repeat(600)}\n\n${'~'.repeat(300)}\n${'~'.repeat(301)}`,
    );
    expect(excess).to.deep.equal(['signs']);
    expect(text).to.equal(
      `${'\\*'.repeat(601)}\n\n*a*\n${'_'.repeat(400)}\n \n${'_'.repeat(600)}\n\n${'\\~'.repeat(300)}\n${'\\~'.repeat(301)}`,
    );
  });

  it('are told with the place of the text, in each of its languages', () => {
    const text = { en: '>'.repeat(100), nb: 'Ord', is: 'orð '.repeat(9000) };
    const { document, problems } = readBook({ kind: 'book', version: 1, name: 'A', sections: { concept: { text } } });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'text-simplified sections.concept.text',
      'text-cut sections.concept.text',
    ]);
    expect(problems[1]!.message).to.include('30000');
    expect(document!.sections!.concept!.text).to.deep.equal({ ...text, is: text.is.trim() });
  });
});
