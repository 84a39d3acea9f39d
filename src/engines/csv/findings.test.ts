/** What is told of a table, and where. */
import { expect } from '@open-wc/testing';
import { membersFromTable, memberTable, type TableOptions } from './table.js';

const told = (table: string | Uint8Array, options: TableOptions = {}): string[] =>
  membersFromTable(table, options).findings.map(({ code, path, found }) => `${code}: ${path}${typeof found === 'string' ? ` (${found})` : ''}`); // prettier-ignore
const names = (table: string): unknown[] => membersFromTable(table).members.map(({ name }) => name);

describe('a finding in a table', () => {
  it('names the file by its address, or as it is told', () => {
    const addresses = {
      'https://a.example/m.csv?x=1': 'm.csv',
      'https://a.example/m.csv#x/y.txt': 'm.csv',
      'https://a.example/liste%20ny.csv': 'liste ny.csv',
      'https://a.example/%E0%A4.csv': '%E0%A4.csv',
      'https://a.example/export': 'members.csv',
      'https://a.example/v1.2/export': 'members.csv',
      'https://a.example/': 'members.csv',
    };
    for (const [url, name] of Object.entries(addresses)) expect(told('x', { url }), url).to.deep.equal([`no-name-column: ${name} (x)`]);
    expect(told('x')).to.deep.equal(['no-name-column: members.csv (x)']);
    expect(told('x', { file: 'Ark1', url: 'https://a.example/m.csv' })).to.deep.equal(['no-name-column: Ark1 (x)']);
  });
  it('shows the beginning of what is no table, or of its first row', () => {
    expect(told(' <!doctype html><p>Sign in')).to.deep.equal(['not-a-table: members.csv (<!doc)']);
    for (const none of ['<html>', '<?xml version="1.0"?>', 'PK\u0003\u0004;x', '%PDF-1.7', '\u00d0\u00cf\u0011\u00e0x'])
      expect(told(none)[0], none).to.match(/^not-a-table: /);
    for (const text of ['Navn <html>', 'Navn;PK\u0003\u0004', 'Navn;%PDF', 'Navn;\u00d0\u00cf\u0011\u00e0', '<b>Navn</b>'])
      expect(told(text)[0] ?? '', text).not.to.match(/^not-a-table/);
    expect(told(' By ; Land \nA;B')).to.deep.equal(['no-name-column: members.csv (By ; Land)']);
    expect(told(`${'x'.repeat(300)}\ny`)).to.deep.equal([`no-name-column: members.csv (${'x'.repeat(200)})`]);
    expect(told('')).to.deep.equal(['no-name-column: members.csv ()']);
  });
  it('is at its line and in its column, in the order of the lines', () => {
    const rows = Array.from({ length: 12 }, (_, at) => `F${at};${at === 11 ? '97, 10' : '59.9, 10.7'};${at === 3 ? 'x' : '1999'}`);
    expect(told(`Navn;Koordinater;Stiftet\n${rows.join('\n')}\n`)).to.deep.equal([
      'bad-value: members.csv line 5, "Stiftet" (x)',
      'bad-value: members.csv line 13, "Koordinater"',
    ]);
    // also where the reader of members found it, in a list or in one cell for two fields
    expect(told('Navn;Språk;Koordinater\nA;"norsk, klingon";"97, 10"\n')).to.deep.equal([
      'bad-value: members.csv line 2, "Språk" (klingon)',
      'bad-value: members.csv line 2, "Koordinater"',
    ]);
    expect(told(`Navn;Stiftet\n${'A;1999\n'.repeat(10)}B;x\n`).filter((one) => one.startsWith('bad'))).to.deep.equal([
      'bad-value: members.csv line 12, "Stiftet" (x)',
    ]);
    const placed = (table: string) => membersFromTable(table).findings.map(({ line, column }) => [line, column]);
    expect(placed('Navn;Språk\nA;"norsk, klingon"\n')).to.deep.equal([[2, 'Språk']]);
    expect(placed(`Navn;Stiftet\n${'A;1999\n'.repeat(10)}B;x\n`).at(-1)).to.deep.equal([12, 'Stiftet']);
    const [finding] = membersFromTable('Navn;"Stiftet (""år"")"\nA;x\n').findings;
    expect(finding).to.deep.include({ line: 2, column: 'Stiftet ("år")', path: 'members.csv line 2, "Stiftet ("år")"' });
    expect(told('Navn;By\nA;X\n;Y\n;;\nB;Z;  ; \nC;Z;;more\n')).to.deep.equal([
      'missing: members.csv line 3, "Navn"',
      'extra-cells: members.csv line 6',
    ]);
    expect(membersFromTable('Navn;By\nA;X;\n"B;Y\nC;Z;x\n').findings.map(({ code, line }) => `${code} ${line}`)).to.deep.equal([
      'stray-quote 3',
      'extra-cells 4',
    ]);
  });
  it('tells of headings in two rows, of a sheet on its side and of columns that nobody knows, once each', () => {
    expect(told('Navn;Kontakt;\n;Telefon;E-post\nA;22334455;a@b.example\n')).to.deep.equal(['two-headings: members.csv line 2']);
    expect(told('Navn;A;B\nBy;X;Y\nTelefon;1;2\n')).to.deep.equal(['transposed: members.csv (Navn)']);
    expect(names('Navn;A;B\nBy;X;Y\nTelefon;1;2\n')).to.deep.equal([]);
    expect(told('Navn;By;Medlemmer\nA;X;1\n  ; Sum ;2\n')).to.deep.equal(['no-member: members.csv line 3 (Sum)']);
    expect(told('Navn;Skonummer\nA;44\nB;45\n')).to.deep.equal(['unknown-column: members.csv, "Skonummer" (Skonummer)']);
  });
  it('tells of letters that were lost when it was saved, not of questions', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(told(bytes('Navn\nSj\ufffdmat\n'))).to.deep.equal(['odd-letters: members.csv']);
    expect(told(bytes('Navn;By\n?iauli? m?sa;?iauliai\n'))).to.deep.equal(['odd-letters: members.csv']);
    for (const fine of ['Navn;By\nm?sa;?iauliai\n', 'Navn\nHva? Hvor? Når? Hvem?\n', 'Navn;Web\nA;https://a.example/?a=b&?c&?d\n', 'Navn\nSjømat\n'])
      expect(told(bytes(fine)).filter((one) => one.startsWith('odd')), fine).to.deep.equal([]); // prettier-ignore
    expect(told('Navn\nSj\ufffdmat\n')).to.deep.equal([]);
    const western = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(told(western('Navn;By\nx\xb1\xb2x\xb3x;y\xa4\xb6y\n'))).to.deep.equal(['odd-letters: members.csv']);
    expect(told(western('Navn;By\nSj\xf8mat;\xd8rsta\n'))).to.deep.equal([]);
  });
});

describe('rows of a printed list', () => {
  it('with the headings again are none, but a member may be called like a heading', () => {
    expect(names('Navn;By\nA;X\nNavn;By\n Navn ; By \nB;Y\n')).to.deep.equal(['A', 'B']);
    expect(names('By;Navn\nX;A\nBy;Navn\nY;B\n')).to.deep.equal(['A', 'B']);
    expect(names('Navn;By\nA;Y\nNavn;Z\nBy;By\n')).to.deep.equal(['A', 'Navn', 'By']);
    expect(names('Navn\nA\nNavn\n')).to.deep.equal(['A', 'Navn']);
    expect(names('Skonr;Navn;By\n1;A;X\n2;Navn;By\n')).to.deep.equal(['A']);
  });
  it('with sums are told by the column that holds the names', () => {
    expect(names('ID;Fornavn;Medlemmer\n1;Ola;1\n;Sum;1\n')).to.deep.equal(['Ola']);
    expect(names('ID;Organization Name;Medlemmer\n1;Fisk AS;1\n;Sum;1\n')).to.deep.equal(['Fisk AS']);
    expect(names('Medlemmer;Navn\n1;A\n1;Sum\n')).to.deep.equal(['A']);
  });
});

describe('a table', () => {
  it('comes in slices, as many as its reader has time for', () => {
    const text = `Navn\n${Array.from({ length: 350 }, (_, at) => `F${at}\n`).join('')}`;
    const sizes = (milliseconds?: number) => [...memberTable(text).slices(milliseconds)].map(({ length }) => length);
    expect([sizes(0), sizes(Infinity)]).to.deep.equal([[100, 100, 100, 50], [350]]);
    expect([...memberTable('Navn\n').slices()]).to.deep.equal([]);
    const nameless = memberTable(text, { arrange: (layout) => ({ ...layout, columns: [] }) });
    expect([[...nameless.slices()], nameless.findings.map(({ code }) => code)]).to.deep.equal([[], ['no-name-column']]);
  });
  it('may be bytes or text, with a mark before it, and whole lines in quotation marks', () => {
    const text = 'Navn;By\nSjømat;X\n';
    for (const input of [text, `\ufeff${text}`, new TextEncoder().encode(text), new TextEncoder().encode(text).buffer])
      expect(membersFromTable(input).members.map(({ name }) => name)).to.deep.equal(['Sjømat']);
    expect(names('Navn\na\ufeffb\n')).to.deep.equal(['ab']);
    expect(names('"Navn,By"\n"A,X"\n')).to.deep.equal(['A']);
    const { encoding, separator, columns } = memberTable(new TextEncoder().encode(text));
    expect([encoding, separator, columns.map(({ field }) => field)]).to.deep.equal(['utf-8', ';', ['name', 'location.city']]);
    expect(memberTable(text).encoding).to.equal(undefined);
    expect(memberTable('x').columns).to.deep.equal([]);
  });
});
