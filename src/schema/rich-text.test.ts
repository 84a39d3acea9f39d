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
