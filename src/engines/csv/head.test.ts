/** Where the headings of a small table stand. */
import { expect } from '@open-wc/testing';
import { headOf } from './head.js';

const known = (cells: readonly string[]): number =>
  cells.includes('Name') ? cells.filter((cell) => /^(?:Name|Date|Place)$/.test(cell)).length : 0;
const head = (...lines: string[]) => headOf(lines.join('\n'), known);

describe('the headings of a table', () => {
  it('are found by any separator, with the line and all that follows', () => {
    for (const separator of [';', ',', '\t', '|'])
      expect(head(['Name', 'Date'].join(separator), 'A;B'), separator).to.include({ line: 1, separator, title: '' });
    expect(head('\ufeffName;Date', 'A;1')).to.include({ line: 1, text: 'Name;Date\nA;1' });
    expect(head('A title', '', 'Name;Date', 'A;1')).to.include({ line: 3, text: 'Name;Date\nA;1', title: 'A title' });
    expect(headOf('Name;Date\r\nA;1\r\n', known)).to.include({ text: 'Name;Date\nA;1\n' });
    // of two that know as much, that which makes more cells
    expect(head('Name;Date,x,y,z', 'A')).to.include({ separator: ';' });
    expect(head('Name,Date;x;y', 'A')).to.include({ separator: ',' });
    expect(head('Name')).to.include({ line: 1, text: 'Name' });
  });

  it('are parted by what Excel says in its first line', () => {
    expect(head('sep=|', 'Name|Date', 'A|1')).to.include({ line: 2, separator: '|', text: 'Name|Date\nA|1' });
    expect(head('sep=#', 'nothing')).to.include({ line: 2, separator: '#', text: 'nothing' });
    expect(head('Notes', 'sep=|', 'Name;Date')).to.include({ line: 3, separator: ';' });
  });

  it('are the row with most of them, of those that follow each other closely', () => {
    expect(head('Name;;', 'Name;Date;Place', 'A')).to.include({ line: 2 });
    expect(head('Name;Date;', 'Name;x;')).to.include({ line: 1 });
    expect(head('Name;;', 'A', 'B', 'Name;Date;')).to.include({ line: 4 });
    expect(head('Name;;', 'A', 'B', 'C', 'Name;Date;')).to.include({ line: 1 });
  });

  it('have above them a title, which is one cell, and merged cells', () => {
    const found = head('Plan 2026;;', ' ; ;', 'Second;;', 'When;;Where', 'Name;Date;Place');
    expect(found).to.include({ title: 'Plan 2026', line: 5 });
    expect(found.over).to.deep.equal(['When', '', 'Where']);
    expect(head('A;B', 'Name;Date')).to.include({ title: '' });
    expect(head('Name;Date', 'Later;').title).to.equal('');
    expect(head('Name;Date').over).to.deep.equal([]);
  });

  it('are none below the fifteenth line; then the row with most cells is told', () => {
    const above = Array.from({ length: 14 }, () => 'x');
    expect(head(...above, 'Name;Date')).to.include({ line: 15 });
    expect(head(...above, 'x', 'Name;Date')).to.include({ line: 1, separator: ';', first: 'x' });
    expect(head(';;', 'A title;;', 'Hva;Når;Hvor', '1;2;')).to.include({ first: 'Hva;Når;Hvor', title: '', line: 1 });
    expect(head('')).to.include({ first: '', text: '', title: '' });
    expect(head('').over).to.deep.equal([]);
  });
});
