import { expect } from '@open-wc/testing';
import type { Member } from '../../formats/cluster/cluster.js';
import { plainLayout, sheetOf, type Choice } from './chosen.js';
import type { TableOptions } from './table.js';

const sheet = (text: string | Uint8Array, choice?: Choice, options: TableOptions = {}) =>
  sheetOf(text, { url: 'https://a.example/', file: '', ...options }, choice);
const membersOf = (text: string, choice?: Choice, options?: TableOptions): Member[] =>
  [...sheet(text, choice, options).slices(Infinity)].flat();
const names = (members: readonly Member[]): unknown[] => members.map(({ name }) => name);

describe('a table whose owner says what its columns hold', () => {
  it('shows every column with its first values, and what its heading says', () => {
    const { columns, isKnown, hasHeadings, rows } = sheet('Navn;Telefon;Internt;\nA;;x;1\nB;77 01 23 45;;2\nC;77 01 23 46;;3\nD;;;4\n');
    expect(isKnown && hasHeadings).to.equal(true);
    expect(rows).to.equal(4);
    expect(columns).to.deep.equal([
      { at: 0, heading: 'Navn', field: 'name', values: ['A', 'B', 'C'] },
      { at: 1, heading: 'Telefon', field: 'phone', values: ['77 01 23 45', '77 01 23 46'] },
      { at: 2, heading: 'Internt', field: '', values: ['x'] },
      { at: 3, heading: '', field: '', values: ['1', '2', '3'] },
    ]);
  });

  it('ends with a table of far too many columns, whether its headings are known or not', () => {
    const wide = (name: string): string => `${name}${';Phone'.repeat(20_000)}\nAnna${';1'.repeat(20_000)}\n`;
    for (const name of ['Name', 'Xyz']) {
      const found = sheet(wide(name));
      expect(found.columns).to.have.length(500);
      expect([...found.slices(Infinity)].flat().map((one) => one.name)).to.deep.equal(['Anna']);
    }
  });

  it('takes what was chosen before what a heading says, also where two columns have one heading, or none', () => {
    const text = 'Name,Text,Text,\nA,short,long,tag\n';
    const [member] = membersOf(text, { fields: ['name', 'tagline', 'description@is', 'tags'] });
    expect(member).to.deep.include({ name: 'A', tagline: 'short', description: { is: 'long' }, tags: ['tag'] });
    expect(membersOf(text, { fields: ['name', '', '', ''] })).to.deep.equal([{ name: 'A', id: 'a' }]);
  });

  it('reads a table of which no heading is known, once it is told where the names are', () => {
    const text = 'Deltaker\tRing\tSkriv\nKafé\t77 01 23 45\tpost@a.example\nHotell\t77 01 23 46\tpost@b.example\n';
    const found = sheet(text);
    expect(found.isKnown).to.equal(false);
    expect(found.isTable && found.hasHeadings).to.equal(true);
    expect(found.columns.map(({ field }) => field)).to.deep.equal(['name', 'phone', 'email']);
    expect(names(membersOf(text, { fields: ['name', 'phone', ''] }))).to.deep.equal(['Kafé', 'Hotell']);
  });

  it('reads a table without headings, and says so', () => {
    const text = 'Kafé;77 01 23 45;https://a.example\nHotell;77 01 23 46;https://b.example\n';
    const found = sheet(text);
    expect(found.hasHeadings).to.equal(false);
    expect(found.columns.map(({ field }) => field)).to.deep.equal(['name', 'phone', 'website']);
    expect(names([...found.slices(Infinity)].flat())).to.deep.equal(['Kafé', 'Hotell']);
    const withHeadings = membersOf(text, { headings: true, fields: ['name', 'phone', 'website'] });
    expect(names(withHeadings)).to.deep.equal(['Hotell']);
  });

  it('has no members while no column holds names, and none are lost', () => {
    const text = 'Navn;By\nA;X\n';
    expect(membersOf(text, { fields: ['', 'location.city'] })).to.deep.equal([]);
    expect(sheet(text, { fields: ['', 'location.city'] }).findings.map(({ code }) => code)).to.include('no-name-column');
    expect(names(membersOf(text, { fields: ['', 'name'] }))).to.deep.equal(['X']);
  });

  it('sets up a table that lies on its side', () => {
    const text = 'Name;A;B\nTown;X;Y\nPhone;555 0100;555 0101\nEmail;a@a.example;b@a.example\n';
    expect(membersOf(text).map(({ name, location }) => [name, location?.city])).to.deep.equal([
      ['A', 'X'],
      ['B', 'Y'],
    ]);
  });

  it('takes prose for none', () => {
    for (const text of [
      '',
      'One line',
      'Dear Anna, hello\nYours, Kari\n',
      '\n\n;;;\n',
      'a\nb\nc\n',
      '<html><body>a;b\nc;d</body></html>',
      'PK\u0003\u0004;a;b\n1;2;3\n',
    ])
      expect(sheet(text).isTable, text).to.equal(false);
  });

  it('never throws, whatever is chosen', () => {
    const table = 'Name;Town\nA;X\n';
    for (const fields of [
      [],
      ['__proto__', 'constructor'],
      ['name@', '@is'],
      ['location.lat', 'name'],
      Array<string>(600).fill('name'),
      ['name', 'name'],
    ])
      expect(() => membersOf(table, { fields }), String(fields).slice(0, 40)).not.to.throw();
    expect(Object.prototype).not.to.have.property('is');
    for (const text of ['"', '"a;b\n', 'Name\n"', '\0;\0\n\0;\0', `${'a;'.repeat(5000)}\n`, 'sep=;\n', 'sep=|\nName|Town\nA|B\n'])
      expect(() => [...sheet(text).slices(Infinity)], text.slice(0, 20)).not.to.throw();
  });

  it('gives each row as it is written to who takes part in reading it', () => {
    const [member] = membersOf('Name;Logo\nA;logos/a.png\n', undefined, {
      amend: (found, record) => ({ ...found, logo: record.logo as Member['logo'] }),
    });
    expect(member!.logo).to.deep.equal({ src: 'logos/a.png' });
  });

  it('leaves out a second column for a field that holds one value, where it says something else', () => {
    const text = 'Nafn;Netfang;Netfang 2;Sími;Farsími\nA;a@a.example;b@a.example;555 0100;\nB;;c@a.example;;555 0101\n';
    const { columns } = sheet(text);
    expect(columns.map(({ field }) => field)).to.deep.equal(['name', 'email', '', 'phone', 'phone']);
    expect(membersOf(text).map(({ phone, email }) => [phone, email])).to.deep.equal([
      ['555 0100', 'a@a.example'],
      ['555 0101', undefined],
    ]);
  });

  it('gives the field to the column that was chosen last', () => {
    const text = 'Name,Mail,Other\nA,a@a.example,b@a.example\n';
    const fields = ['name', 'email', 'email'];
    expect(sheet(text, { fields, latest: 2 }).columns.map(({ field }) => field)).to.deep.equal(['name', '', 'email']);
    expect(sheet(text, { fields, latest: 1 }).columns.map(({ field }) => field)).to.deep.equal(['name', 'email', '']);
  });

  it('joins the columns of a field that holds several values, and of texts in several languages', () => {
    const text = 'Name;Tags;Tag;Facebook;Instagram;About;About (is);Needs;Needs\nA;x;y;a.b;c.d;Bread;Brauð;flour;salt\n';
    const choice = {
      fields: ['name', 'tags', 'tags', 'profile:facebook', 'profile:instagram', 'description', 'description@is', 'needs', 'needs'],
    };
    const [member] = membersOf(text, choice, { cluster: { lang: 'en' } });
    expect(sheet(text, choice, { cluster: { lang: 'en' } }).columns.every(({ field }) => field)).to.equal(true);
    expect(member).to.deep.include({ tags: ['x', 'y'], description: { en: 'Bread', is: 'Brauð' }, needs: ['flour', 'salt'] });
    expect(member!.social).to.have.length(2);
  });

  it('finds two columns of one field behind others that fill it, and compares what they mean, not how it is written', () => {
    const at = (text: string, fields: string[]): string[] =>
      sheet(text, { fields }, { cluster: { lang: 'nb' } }).columns.map(({ field }) => field);
    expect(at('a;b;c\nA;0150 Oslo;Bergen\n', ['name', 'postal', 'location.city'])).to.deep.equal(['name', 'postal', '']);
    expect(at('a;b;c\nA;0150 Oslo;Oslo\n', ['name', 'postal', 'location.city'])).to.deep.equal(['name', 'postal', 'location.city']);
    expect(at('a;b;c\nA;x@a.example;y@a.example\n', ['name', 'reach', 'email'])).to.deep.equal(['name', 'reach', '']);
    expect(at('a;b;c\nA;Brød;Kaker\n', ['name', 'tagline', 'tagline@nb'])).to.deep.equal(['name', 'tagline', '']);
    expect(at('a;b\nA AS;A\n', ['name', 'name'])).to.deep.equal(['name', '']);
    expect(at('a;b\nA AS;Anna\n', ['firm', 'name'])).to.deep.equal(['firm', 'name']);
  });
});

describe('a table whose headings nobody knows', () => {
  const layout = (text: string, choice: Choice = {}, own?: Readonly<Record<string, string>>) => {
    const { separator, width, headings, start, line, sure, columns } = plainLayout(text, choice, own);
    return { separator, width, headings: headings.join('|'), rest: text.slice(start), line, sure, known: columns?.map(({ field }) => field ?? '?').join(' ') }; // prettier-ignore
  };

  it('is parted by what gives most of its rows the most cells', () => {
    for (const separator of ['\t', ';', ',', '|']) {
      const text = ['Deltaker,Ring', 'Kafé', 'Hotell'].map((name) => [name, 'a', 'b'].join(separator)).join('\n');
      expect(layout(text), separator).to.deep.include({ separator, sure: true });
    }
    expect(layout('a;b,c,d\ne;f,g,h\ni;j,k,l\n')).to.deep.include({ separator: ',', width: 3 });
    expect(layout('a;b,c\nd;e\nf;g\n')).to.deep.include({ separator: ';', width: 2 });
    expect(layout('sep=,\na;b;c,d\ne;f;g,h\ni,j\n')).to.deep.include({ separator: ',', width: 2, line: 3 });
  });
  it('has as many columns as most rows, or as its headings', () => {
    expect(layout('a;b\nc;d;e\nf;g;h\n;;;;\n').width).to.equal(3);
    expect(layout('a;b;c;d\ne;f\ng;h\ni;j\n').width).to.equal(4);
    expect(layout('a;b;c\nd;e\nf;g;h\ni;j\n').width).to.equal(3);
  });
  it('has headings where its first whole row holds no values', () => {
    expect(layout('Liste\n\nAlfa;Beta\nc;d\ne;f\n')).to.deep.include({ headings: 'Alfa|Beta', rest: 'c;d\ne;f\n', line: 4 });
    for (const value of ['a@b.example', 'http://a', 'https://a', 'www.a', '123']) {
      const text = `a;${value}\nb;c\nd;e\n`;
      expect(layout(text), value).to.deep.include({ headings: '', rest: text, line: 1, known: '' });
      expect(layout(text, { headings: true }), value).to.deep.include({ headings: `a|${value}`, rest: 'b;c\nd;e\n' });
    }
    for (const word of ['a@b', 'http', '12', 'wwwa']) expect(layout(`a;${word}\nb;c\nd;e\n`).headings, word).to.equal(`a|${word}`);
    expect(layout('a;b\nc;d\n', { headings: false })).to.deep.include({ headings: '', line: 1 });
    // the row that knows more of them
    expect(layout('Alfa;Beta\nBy;Telefon\nc;d\n')).to.deep.include({ headings: 'By|Telefon', rest: 'c;d\n', known: 'location.city phone' });
    expect(layout('Alfa;Beta\nc;d\n', {}, { alfa: 'tags' }).known).to.equal('tags ?');
  });
  it('is none where its rows do not agree', () => {
    for (const sure of ['a;b;c\nd;e;f\n', 'a;b\nc;d\ne;f\n', 'a;b;c\nd;e;f\ng;h;i\nj\nk\n']) expect(layout(sure).sure, sure).to.equal(true);
    for (const prose of ['', 'a;b;c\n', 'a;b\nc;d\n', 'a;b;c\nd;e;f\ng\nh\n', 'a\nb\nc\n', '\n\n'])
      expect(layout(prose).sure, prose).to.equal(false);
  });
  it('shows headings and values on one line', () => {
    const { columns } = sheet('"Navn \n  her";Skonr\n" A ";" 4"\nB\n');
    expect(columns.map(({ heading, values }) => [heading, values])).to.deep.equal([['Navn her', ['A', 'B']], ['Skonr', ['4']]]); // prettier-ignore
  });
});
