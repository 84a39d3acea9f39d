/** By what the cells of a table are parted, and where its headings are. */
import { expect } from '@open-wc/testing';
import { cellsOf, hasNames, isName, layoutOf, unwrapped } from './separator.js';

const layout = (text: string, own?: Readonly<Record<string, string>>) => {
  const { separator, columns, width, start, line, double, transposed, headings } = layoutOf(text, own);
  const fields = columns?.map(({ at, field }) => `${at} ${field ?? '?'}`).join(', ');
  return { separator, fields, width, rest: text.slice(start), line, headings: headings.join('|'), ...(double && { double }), ...(transposed && { transposed }) }; // prettier-ignore
};

describe('the layout of a table', () => {
  it('is told by the headings that are known', () => {
    for (const separator of [';', ',', '\t', '|'])
      expect(layout(`Navn${separator}By${separator}x y z\nA${separator}B\n`), separator).to.deep.equal({
        separator,
        fields: '0 name, 1 location.city, 2 ?',
        width: 3,
        rest: `A${separator}B\n`,
        line: 2,
        headings: 'Navn|By|x y z',
      });
    // also where another sign would part more of them
    expect(layout('Navn,x;By;Sted\n')).to.deep.include({ separator: ',', fields: '0 name, 1 ?' });
    expect(layout('Name')).to.deep.include({ fields: '0 name', width: 1, rest: '', line: 2 });
  });
  it('may say by itself what parts it', () => {
    expect(layout('sep=|\nName|Town;Phone\nA|1\n')).to.deep.include({ separator: '|', width: 2, rest: 'A|1\n', line: 3 });
    expect(layout('SEP=,\nx,y\n')).to.deep.include({ separator: ',', fields: undefined });
  });
  it('may have titles above, headings of several lines, and marks', () => {
    expect(layout('Liste 2026\n\nNavn,By\nA,B\n')).to.deep.include({ separator: ',', rest: 'A,B\n', line: 4 });
    expect(layout('"Navn\n(x)";"B""y"\nA;B\n')).to.deep.include({
      fields: '0 name, 1 location.city',
      rest: 'A;B\n',
      line: 3,
      headings: 'Navn\n(x)|B"y',
    });
    expect(layout(`${'a\n'.repeat(14)}Name;By\n`)).to.deep.include({ fields: '0 name, 1 location.city', line: 16 });
    expect(layout(`${'a\n'.repeat(15)}Name;By\n`).fields).to.equal(undefined);
  });
  it('is unknown where no column holds names', () => {
    for (const text of ['x;y\n1;2\n', 'By;Telefon\nA;B\n', '']) {
      expect(layout(text)).to.deep.include({ separator: ';', fields: undefined, width: 0, rest: '' });
      expect(hasNames(layoutOf(text))).to.equal(false);
    }
    expect(layout('x;y\n1;2\n').line).to.equal(3);
    expect(layout('Firmaet;By\n', { firmaet: 'name' }).fields).to.equal('0 name, 1 location.city');
    for (const field of ['name', 'firm', 'given', 'familyFirst']) expect(isName(field), field).to.equal(true);
    for (const field of ['family', 'names', 'firma', '', undefined]) expect(isName(field)).to.equal(false);
  });
  it('may have headings in two rows', () => {
    expect(layout('Company;Address;;Contact;\n;Street;Town;Phone;E-mail\nA;G;X;5;a@b\n')).to.deep.equal({
      separator: ';',
      fields: '0 name, 1 location.address, 2 location.city, 3 phone, 4 email',
      width: 5,
      rest: 'A;G;X;5;a@b\n',
      line: 3,
      headings: 'Company|Street|Town|Phone|E-mail',
      double: true,
    });
    // the same in a second language: the upper row has said it
    expect(layout('Navn;By;Telefon\nName;Town;Phone\nA;X;5\n')).to.deep.include({ double: true, line: 3, width: 3, rest: 'A;X;5\n' });
    // the lower row is longer
    expect(layout('Navn;Kontakt\n;Telefon;E-post\nA;5;a@b\n')).to.deep.include({
      double: true,
      width: 3,
      fields: '0 name, 1 phone, 2 email',
    });
    // of many cells one may say nothing
    expect(layout('Navn;Kontakt;;;;\n;Telefon;E-post;By;Land;xyzæ\n')).to.deep.include({ double: true });
  });
  it('has one row of headings where the second is a member', () => {
    for (const text of ['Navn;By;Telefon\nFirma;By;555 0100\n', 'Navn;Kontakt;\nA;Telefon;E-post\n', 'Navn;Kontakt;;\n;Telefon;E-post;xyzæ\n', 'Navn;By;\n;;Telefon\n', 'Navn;Kontakt;;;;;\n;Telefon;E-post;xyzæ;zzz;yyy\n', 'Navn;By\n'])
      expect(layout(text), text).to.not.have.property('double'); // prettier-ignore
  });
  it('may lie on its side', () => {
    expect(layout('Name;A;B\nTown;X;Y\nPhone;5;6\n')).to.deep.include({ transposed: true, fields: '0 name, 1 ?, 2 ?' });
    expect(layout('Name;A;B\n\nTown;X;Y\n;;\nPhone;5;6\nxyzæ;1;2\n')).to.deep.include({ transposed: true });
    for (const text of ['Name;A;B\nTown;X;Y\nRingo;5;6\n', 'Name;Phone\nTown;X\nPhone;5\n', 'A b;Name\nTown;X\nPhone;5\n', 'Name\nTown\nPhone\n', 'Name;A;B\nName;X;Y\nTown;5;6\n', 'Name;A\nTown;1\nPhone;2\nAnna;3\nOla;4\n'])
      expect(layout(text), text).to.not.have.property('transposed'); // prettier-ignore
  });
});

describe('the cells of one line', () => {
  it('are held together by quotation marks', () => {
    expect(cellsOf('a;"b;""c""" ;d\ne', 0, ';')).to.deep.equal({ cells: ['a', 'b;"c"', 'd'], end: 15, lines: 1 });
    expect(cellsOf('"a\nb";c\nd', 0, ';')).to.deep.equal({ cells: ['a\nb', 'c'], end: 8, lines: 2 });
    expect(cellsOf('x\na;b', 2, ';')).to.deep.equal({ cells: ['a', 'b'], end: 5, lines: 1 });
    expect(cellsOf('"a"\t"b"', 0, '\t').cells).to.deep.equal(['a', 'b']);
    expect(cellsOf('a;', 0, ';').cells).to.deep.equal(['a', '']);
  });
  it('have marks as signs where they close nothing', () => {
    expect(cellsOf('"a"x;b\n', 0, ';').cells).to.deep.equal(['"a"x', 'b']);
    expect(cellsOf(`"${'x'.repeat(2500)}";b`, 0, ';').cells[0]).to.have.length(2502);
  });
});

describe('a table of which every line is one quoted cell', () => {
  it('is its lines', () => {
    expect(unwrapped('"a,b"\n"c,d"\n')).to.equal('a,b\nc,d\n');
    expect(unwrapped('"a,b"\n\nc\n')).to.equal('a,b\n\nc\n');
    expect(unwrapped('  "a ""x"",b";;\n"c,d"')).to.equal('a "x",b\nc,d');
  });
  it('is no other', () => {
    for (const text of ['', 'a\nb\n', '"a,b"\nc,d\n', '"a"b,c"\n', 'x "a,b"\n']) expect(unwrapped(text), text).to.equal(undefined);
  });
});
