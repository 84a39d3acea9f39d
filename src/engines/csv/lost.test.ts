/** What a spreadsheet, or a habit of those who fill it in, takes away from a cell: it is given back, or told. And our own tables say what our own files say. */
import { expect } from '@open-wc/testing';
import { clusterReader } from '../../formats/cluster/read.js';
import type { Member } from '../../formats/cluster/cluster.js';
import { membersCsv } from '../convert/csv/members.js';
import { memberTable } from './table.js';

const read = (csv: string) => {
  const table = memberTable(csv);
  const members = [...table.slices()].flat().map(({ id: _id, ...member }) => member);
  return {
    members,
    told: table.findings.map(({ code, line, expected }) => `${code} ${line}${code === 'read-as' ? ` ${String(expected)}` : ''}`),
  };
};

describe('names of people with the family first', () => {
  it('are turned round where the heading says so', () => {
    for (const heading of [
      'Etternavn, Fornavn',
      'Efternavn, Fornavn',
      'Efternamn, Förnamn',
      'Last name, First name',
      'Surname, First name',
      'Perekonnanimi, Eesnimi',
      'Uzvārds, Vārds',
      'Pavardė, Vardas',
      'Eftirnafn, Fornafn',
      'Navn (etternavn, fornavn)',
      'Name (last name, first name)',
    ])
      expect(read(`"${heading}";Telefon\n"Hansen, Kari";22334455\n"von der Lippe, Per Erik";22334456\n`), heading).to.deep.equal({
        members: [
          { name: 'Kari Hansen', phone: '22334455' },
          { name: 'Per Erik von der Lippe', phone: '22334456' },
        ],
        told: [],
      });
  });

  it('are turned round in a column of contacts, which is told; what is no such name stays', () => {
    const names = ['Hansen, Kari', 'Per Olsen', 'Kari Hansen, daglig leder', 'Anna, Bo og Carl', 'HR, Oslo kommune'];
    expect(read(`Navn;Kontaktperson\n${names.map((name, at) => `A${at};"${name}"`).join('\n')}`)).to.deep.equal({
      members: ['Kari Hansen', ...names.slice(1)].map((contact, at) => ({ name: `A${at}`, contact })),
      told: ['read-as 2 Kari Hansen'],
    });
  });
});

describe('addresses of sites', () => {
  it('are the first of several, which is told', () => {
    const first = {
      'https://a.is, https://b.is': 'https://a.is/',
      'https://a.is\nhttps://b.is': 'https://a.is/',
      'www.a.is; www.b.is': 'https://www.a.is/',
      'a.is / b.is': 'https://a.is/',
      'Old: https://a.is new: https://b.is': 'https://a.is/',
    };
    for (const [text, website] of Object.entries(first))
      expect(read(`Name;Website\nA;"${text}"\n`), text).to.deep.equal({ members: [{ name: 'A', website }], told: ['first-only 2'] });
    expect(read('Name;Logo\nA;"https://a.is/a.png, https://a.is/b.png"\n')).to.deep.equal({
      members: [{ name: 'A', logo: { src: 'https://a.is/a.png' } }],
      told: ['first-only 2'],
    });
    expect(read('Name;Website\nA;a b.example\n').told).to.deep.equal(['bad-value 2']);
  });
});

describe('a formula that makes a link', () => {
  it('is what a spreadsheet shows of it, which is told', () => {
    const links = {
      '=HYPERLINK("http://evil.example","Café")': 'Café',
      '=HYPERLINK("http://evil.example";"A ""B""")': 'A "B"',
      '=HYPERLINK("http://evil.example")': 'http://evil.example',
    };
    for (const [text, value] of Object.entries(links)) {
      const quoted = `"${text.replaceAll('"', '""')}"`;
      const told = [`read-as 2 ${value}`];
      expect(read(`Name;Town\n${quoted};\n`), text).to.deep.equal({ members: [{ name: value }], told });
      expect(read(`Name;Tagline\nA;${quoted}\n`), text).to.deep.equal({ members: [{ name: 'A', tagline: value }], told });
    }
    const kept = '=HYPERLINK("http://evil.example","C")';
    expect(read(`Name;Town\n"'${kept.replaceAll('"', '""')}";\n`)).to.deep.equal({ members: [{ name: kept }], told: [] });
  });
});

describe('postal codes', () => {
  const codes = (rows: string, heads = 'Navn;Postnr;Sted') => {
    const { members, told } = read(`${heads}\n${rows}`);
    return [...members.map(({ location }) => location?.postalCode), ...told].join(' ');
  };

  it('have their zero again where the town has such codes, without a country', () => {
    expect(codes('A;150;Oslo\nB;0150;Oslo\nC;5003;Bergen')).to.equal('0150 0150 5003 read-as 2 0150');
    expect(codes('A;800;Høje Taastrup', 'Navn;Postnr;By')).to.equal('0800 read-as 2 0800');
    expect(codes('A;100;Helsinki\nB;2100;Espoo', 'Nimi;Postinumero;Kaupunki')).to.equal('00100 02100 read-as 2 00100 read-as 3 02100');
    expect(codes('A;1001;Vilnius', 'Pavadinimas;Pašto kodas;Miestas')).to.equal('01001 read-as 2 01001');
    expect(codes('A;150', 'Navn;Postnummer')).to.equal('0150 read-as 2 0150');
    // these have three digits
    expect(codes('A;150;Reykjavík\nB;101;Reykjavík', 'Nafn;Póstnúmer;Staður')).to.equal('150 101');
    expect(codes('A;100;Tórshavn', 'Navn;Postnr;By')).to.equal('100');
  });

  it('are told where they are words, or have more digits than any code', () => {
    expect(codes('A;ukjent;X\nB;fire tusen;Y\nC;12345678;Z\nD;Oslo;Oslo\nE;AB12 3CD;Aberdeen\nF;LV-1010;Rīga')).to.equal(
      '    AB12 3CD LV-1010 bad-value 2 bad-value 3 bad-value 4 bad-value 5',
    );
  });
});

describe('years of two digits', () => {
  it('are those of the spreadsheet, and told', () => {
    const { members, told } = read('Navn;Stiftet;Medlem siden\nA;01.05.98;1.5.05\nB;1/6/45;31-12-29');
    expect(members).to.deep.equal([
      { name: 'A', founded: 1998, joined: '2005-05-01' },
      { name: 'B', founded: 1945, joined: '2029-12-31' },
    ]);
    expect(told).to.deep.equal(['read-as 2 1998', 'read-as 2 2005-05-01', 'read-as 3 1945', 'read-as 3 2029-12-31']);
  });

  it('alone are no years: they are told', () => {
    for (const year of ['98', "'98", '05', '7', 'mai 98', '-98'])
      expect(read(`Navn;Stiftet\nA;${year}`), year).to.deep.equal({ members: [{ name: 'A' }], told: ['bad-value 2'] });
  });
});

describe('a table of our own', () => {
  it('has nothing that its reader refuses: what a file may not say is left out of it at once', () => {
    const members = [
      ...[-5, 0, 12, 499, 500, 750, 1000, 2026, 2099, 2100, 9999].map((founded) => ({ name: 'A', founded })),
      ...['IS', 'NA', 'XK', 'ZZ', 'QQ', 'AA', 'EU', 'XX', 'JJ', 'UK', 'FR', 'FO'].map((country) => ({ name: 'A', location: { country } })),
      ...[
        [0, 0],
        [0, 10],
        [64.5, 0],
        [-0.5, -0.5],
      ].map(([lat, lon]) => ({ name: 'A', location: { city: 'B', lat, lon } })),
      { name: 'A', location: { lat: 0, lon: 0 } },
    ].map((member, at) => ({ ...member, name: `A${at}` }));
    const { document, findings } = clusterReader({ kind: 'cluster', version: 1, name: 'X', members });
    const kept = (document!.members as Member[]).map(({ id: _id, ...member }) => member);
    expect(findings.map(({ code }) => code)).to.deep.equal(Array(findings.length).fill('bad-value'));
    expect(kept.map(({ founded }) => founded).filter(Boolean)).to.deep.equal([500, 750, 1000, 2026, 2099]);
    expect(kept.flatMap(({ location }) => location?.country ?? [])).to.deep.equal(['IS', 'NA', 'XK', 'GB', 'FR', 'FO']);
    expect(kept.filter(({ location }) => location?.lat !== undefined)).to.have.lengthOf(3);
    for (const locale of ['en', 'nb', 'lt'])
      expect(read(membersCsv(document!.members as Member[], { locale })), locale).to.deep.equal({ members: kept, told: [] });
  });
});
