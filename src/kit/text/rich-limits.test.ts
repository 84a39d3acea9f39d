/** How much a text in Markdown may ask for: enough for any author, and not for ever. */
import { expect } from '@open-wc/testing';
import { richNodes } from './rich.js';

const drawn = (text: string): HTMLElement => {
  const place = document.createElement('div');
  place.append(...richNodes(text));
  return place;
};

describe('a text in Markdown', () => {
  it('keeps to a depth, a width and a length, whatever it asks for', function () {
    this.timeout(60_000);
    const lines = Array.from({ length: 1500 }, (_, at) => `${'  '.repeat(at)}- item ${at}`).join('\n');
    const columns = 2000;
    const table = `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|\n'.repeat(columns)}`;
    for (const [text, last] of [
      [lines, 'item 20'],
      ['>'.repeat(5000) + ' words', 'words'],
      ['> '.repeat(5000) + 'words', 'words'],
      ['- '.repeat(5000) + 'words', 'words'],
      ['1. '.repeat(3000) + 'words', 'words'],
      [table, '|a|a'],
      [`> ${table.replaceAll('\n', '\n> ')}`, '|a|a'],
      ['<b>'.repeat(3000) + 'words', 'words'],
      ['<blockquote>'.repeat(2000) + 'words', 'words'],
      [`${'_a'.repeat(10_000)} words`, 'words'],
      [`# ${' '.repeat(20_000)}words`, 'words'],
      [`${'word '.repeat(20_000)}end`, 'word'],
      ['<table><tr><td rowspan="65534" colspan="1000">words</td></tr></table>', 'words'],
    ] as const) {
      // prettier-ignore
      const place = drawn(text);
      const name = text.slice(0, 30);
      expect(place.textContent, name).to.include(last);
      expect(place.textContent.length, name).to.be.below(40_000);
      let deepest = 0;
      for (const one of place.querySelectorAll('*')) {
        let depth = 0;
        for (let at: Element | null = one; at && at !== place; at = at.parentElement) depth++;
        deepest = Math.max(deepest, depth);
      }
      expect(deepest, name).to.be.at.most(24);
      expect(place.querySelectorAll('td, th').length, name).to.be.at.most(3000);
      expect(place.querySelector('[rowspan], [colspan]')).to.equal(null);
    }
  });

  it('keeps what a careful author asks for', () => {
    const text = '1. a\n   - b\n     > c\n     > - d\n     >   - e\n\n| a | b |\n|---|---|\n' + '| 1 | 2 |\n'.repeat(300);
    const place = drawn(text);
    expect(place.querySelectorAll('td')).to.have.lengthOf(600);
    expect(place.querySelector('ol ul blockquote ul ul')).to.be.ok;
    expect(drawn('<table><tr><td colspan="2">A</td></tr></table>').querySelector('[colspan="2"]')).to.be.ok;
  });
});
