import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import { hostile } from '../../../test/support/hostile.js';
import { memberReader } from '../../formats/cluster/read.js';
import type { Member } from '../../formats/cluster/cluster.js';
import { membersCsv } from '../convert/csv/members.js';
import { explain } from '../../schema/explain/explain.js';
import { itemsOf } from './cells.js';
import { degreesOf, pointOf } from './degrees.js';
import { decode } from './encoding.js';
import { fold } from '../../schema/fold.js';
import { columnsOf, fieldOf } from './headings.js';
import { headings } from './synonyms.js';
import { membersFromTable, memberTable, type TableOptions } from './table.js';

const read = (table: string | Uint8Array, options: TableOptions = {}) =>
  membersFromTable(table, { url: 'https://a.example/members.csv', ...options });
const only = (table: string, options?: TableOptions) => read(table, options).members[0]!;
/** Bytes of a text in an encoding of one byte a letter, whose upper half is given. */
const bytes = (text: string, upper: Record<string, number>) => Uint8Array.from(text, (letter) => upper[letter] ?? letter.charCodeAt(0));
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(text.split('').flatMap((letter) => (little ? [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8] : [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]))); // prettier-ignore

describe('the encoding of a table', () => {
  const text = 'Nafn;Sími\nHöfn þæöð;1\n';
  it('is found out', () => {
    expect(decode(new TextEncoder().encode(text))).to.deep.equal({ text, encoding: 'utf-8' });
    expect(decode(new TextEncoder().encode('\ufeff' + text))).to.deep.equal({ text, encoding: 'utf-8' });
    expect(decode(utf16('\ufeff' + text, true))).to.deep.equal({ text, encoding: 'utf-16le' });
    expect(decode(utf16('\ufeff' + text, false))).to.deep.equal({ text, encoding: 'utf-16be' });
    expect(decode(utf16(text, true)).encoding).to.equal('utf-16le');
    expect(decode(bytes(text, {}))).to.deep.equal({ text, encoding: 'windows-1252' });
    expect(decode(new Uint8Array()).text).to.equal('');
  });
  it('is Windows-1257 for Baltic letters', () => {
    const baltic = 'Nosaukums;Tālrunis\nĶiršu dārzs;1\nBērzu māja;2\n';
    const upper = { ā: 0xe2, ē: 0xe7, š: 0xf0, Ķ: 0xcd };
    expect(decode(bytes(baltic, upper))).to.deep.equal({ text: baltic, encoding: 'windows-1257' });
    expect(decode(bytes('Pood š', { š: 0xf0 }), () => ({ known: 0, lang: 'et' })).text).to.equal('Pood š');
  });
  it('is told from Windows-1252 by headings and letters, in every language', () => {
    const upper = (encoding: string) => {
      const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128));
      return Object.fromEntries(Array.from(letters, (letter, at) => [letter, at + 128]));
    };
    const western = ['nb Navn Sjømat fra Ålesund,Gårdsmat på Røros,Crème brûlée à la carte', 'da Navn Røgeri på Ærø,Søren Kjærs gård,Café Crêpe', 'is Nafn Þorlákshöfn,Gistiheimilið Lækjarbakki,Úr ull,Ís', 'kl Ateq Kalaallit Nunaat,Qaqortoq Café,Gæstehus', 'et Nimi Käsitöö ja õlu,Mõis,Jüri küün', 'sv Name Fiskrökeri på Åland,Älgpark']; // prettier-ignore
    const eastern = [
      'lv Nosaukums Ķiršu dārzs,Bērziņa maiznīca,Cēsu alus',
      'lv Uzņēmums Alus',
      'lt Pavadinimas Žemaičių ąžuolas,Šilutės sūris,Ėglė',
      'lt Įmonė Duona',
      'et Nimi Šokolaad,Žanri tuba,Käsitöö',
    ];
    for (const [list, encoding] of [
      [western, 'windows-1252'],
      [eastern, 'windows-1257'],
    ] as const)
      // prettier-ignore
      for (const one of list) {
        const [, lang, heading, names] = /^(\S+) (\S+) (.*)$/.exec(one)!;
        // the second column's heading, of the address, is in the language too
        const table = `${heading};${{ lv: 'Tālrunis', lt: 'Šalis', is: 'Sími' }[lang!] ?? 'Telefon'}\n${names!.replaceAll(',', ';1\n')};1\n`;
        for (const cluster of [{ lang: lang! }, {}]) {
          const { members } = read(bytes(table, upper(encoding)), { cluster });
          expect(members.map(({ name }) => name), `${one} ${cluster.lang}`).to.deep.equal(names!.split(','));
        }
      }
  });
});

describe('headings', () => {
  it('mean one field each, in all eight languages', () => {
    const seen = new Map<string, string>();
    for (const [field, words] of Object.entries(headings)) {
      expect(words.split('|'), field).to.have.length(8);
      for (const word of words.split(/[|,]/)) {
        expect(seen.get(fold(word)) ?? field, word).to.equal(field);
        seen.set(fold(word), field);
      }
    }
  });
  it('are known however they are spelled', () => {
    const words = { name: 'NAFN, Navn ,nimi,Pavadinimas,Nosaukums,Ateq', phone: 'SIMI,Sími,tlf.,Tālrunis,Telefonas', email: 'E-post,Netfang,El. paštas', 'location.lat': 'lat,Breddegrad,location.lat' }; // prettier-ignore
    for (const [field, all] of Object.entries(words)) for (const word of all.split(',')) expect(fieldOf(word), word).to.equal(field);
  });
  it('may name a language', () => {
    for (const heading of [
      'description@is',
      'Lýsing@is',
      'Beskrivelse (is)',
      'Description [Icelandic]',
      'Lýsing (íslenska)',
      'description_is',
      'About - IS',
    ])
      expect(columnsOf([heading])[0], heading).to.include({ field: 'description', lang: heading.includes('IS') ? 'IS' : 'is' });
    expect(columnsOf(['Tlf (mobil)'])[0]).to.include({ field: 'phone', lang: undefined });
  });
  it('give way to the cluster’s own', () => {
    const columns = columnsOf(['Firma', 'Notat', 'Navn'], { FIRMA: 'description@nb', notat: '' });
    expect(columns.map(({ field, lang }) => [field, lang])).to.deep.equal([['description', 'nb'], ['name', undefined]]); // prettier-ignore
  });
});

describe('cells', () => {
  it('hold lists', () => {
    expect(itemsOf('a | b, c')).to.deep.equal(['a', 'b, c']);
    expect(itemsOf('a; b\nc')).to.deep.equal(['a', 'b', 'c']);
    expect(itemsOf('fish (cod, ling), 1,5 t ice')).to.deep.equal(['fish (cod, ling)', '1,5 t ice']);
    expect(itemsOf('"a, ""b""", c')).to.deep.equal(['a, "b"', 'c']);
    expect(itemsOf('"odd, c')).to.deep.equal(['"odd', 'c']);
    expect(itemsOf('one')).to.deep.equal(['one']);
  });
  it('hold degrees in many forms', () => {
    expect(degreesOf('64,1466')).to.equal(64.1466);
    expect(degreesOf('−21.94')).to.equal(-21.94);
    expect(degreesOf('64°08\'48"N')).to.equal(64.146667);
    expect(degreesOf('21,9° V')).to.equal(-21.9);
    expect(degreesOf('north')).to.equal('north');
    expect(pointOf('64,1466, -21,9426')).to.deep.equal(['64,1466', '-21,9426']);
    expect(pointOf('64.1466,-21.9426')).to.deep.equal(['64.1466', '-21.9426']);
    expect(pointOf('64,1466; -21,9426')).to.deep.equal(['64,1466', '-21,9426']);
    expect(pointOf('64,1466 -21,9426')).to.deep.equal(['64,1466', '-21,9426']);
  });
});

describe('a table of members', () => {
  it('is read whatever parts its cells and ends its lines', () => {
    for (const separator of [';', ',', '\t', '|'])
      for (const end of ['\n', '\r\n', '\r']) {
        const table = [`Name`, `Phone`, `Town`].join(separator) + end + ['A', '+354 555', 'X'].join(separator) + end;
        expect(only(table)).to.deep.equal({ id: 'a', name: 'A', phone: '+354 555', location: { city: 'X' } });
      }
    expect(only('sep=,\nName,Town\nA,"B; C"').location?.city).to.equal('B; C');
    expect(only('Name\nA, B\n').name).to.equal('A, B');
  });

  it('reads what people write', () => {
    const table = 'Nafn;Nafn@en;Land;Tungumál;Hnit;Í vildarkerfi;Hlutverk;Vefsíða;Vörur;Vörur@en;Stofnað\nHöfn;Harbour;Ísland;íslenska og enska;64,1; -21,9;já;Rannsóknir;www.hofn.example;Fiskur|Ís;Fish|Ice;1999'; // prettier-ignore
    const fixed = table.replace('64,1; -21,9', '"64,1; -21,9"');
    const { members, findings } = read(fixed, { cluster: { lang: 'is', loyalty: [{ id: 'pass' }] } });
    expect(findings).to.deep.equal([]);
    expect(members).to.deep.equal([
      {
        id: 'hofn',
        name: { is: 'Höfn', en: 'Harbour' },
        role: 'research',
        location: { country: 'IS', lat: 64.1, lon: -21.9 },
        languages: ['is', 'en'],
        loyalty: ['pass'],
        website: 'https://www.hofn.example/',
        offers: [
          { is: 'Fiskur', en: 'Fish' },
          { is: 'Ís', en: 'Ice' },
        ],
        founded: 1999,
      },
    ]);
  });

  it('names line and column of what cannot be read, and shows the rest', () => {
    const { members, findings } = read(
      'List of 2026\nName;Lat;Mail;Shoe size\nA;97;a@b.example;44\n"B\nC";1;no mail;\n;3;;\n;;;\nD;2;;;extra',
    );
    expect(members.map(({ name }) => name)).to.deep.equal(['A', 'B\nC', 'D']);
    expect(findings.map(({ code, path }) => `${code}: ${path}`)).to.deep.equal([
      'unknown-column: members.csv, "Shoe size"',
      'bad-value: members.csv line 3, "Lat"',
      'bad-value: members.csv line 4, "Mail"',
      'missing: members.csv line 6, "Name"',
      'extra-cells: members.csv line 8',
    ]);
    for (const { message, hint } of explain(findings)) expect(message + hint).to.not.match(/undefined|\[object/);
  });

  it('tells which of two columns for one field is used, once, where they differ', () => {
    const rows = Array.from({ length: 250 }, (_, at) => `Firm ${at};a${at}@a.example;b${at}@a.example;555 0100;;bread;cakes`).join('\n');
    const { members, findings } = read(`Name;Email;E-mail 2;Phone;Mobile;Needs;Needs\n${rows}\nLast;;c@a.example;;555 0101;;\n`);
    expect(members[0]!.email).to.equal('a0@a.example');
    expect(members.at(-1)).to.deep.include({ email: 'c@a.example', phone: '555 0101' });
    expect(findings).to.deep.equal([
      { code: 'second-column', path: 'members.csv, "E-mail 2"', column: 'E-mail 2', expected: 'Email', found: 'E-mail 2' },
    ]);
    expect(explain(findings)[0]!.message).to.equal(
      'The columns “Email” and "E-mail 2" are for the same field. In rows that have both, “Email” was used.',
    );
    // what says the same twice loses nothing
    expect(read('Name;Email;E-mail 2\nA;a@a.example;A@a.example\n').findings).to.deep.equal([]);
  });

  it('survives stray quotation marks', () => {
    const table = 'Name;Town;Phone\nA;X;100\n"Old" Harbour;Y;200\n"Stray;Z;300\n"Two\nlines";V;400\nIn "the" middle;U;500\n';
    const { members, findings } = read(table);
    expect(members.map(({ name }) => name)).to.deep.equal(['A', '"Old" Harbour', '"Stray', 'Two\nlines', 'In "the" middle']);
    expect(members.map(({ location }) => location?.city).join('')).to.equal('XYZVU');
    expect(findings.map(({ code, line }) => `${code} ${line}`)).to.deep.equal(['stray-quote 3', 'stray-quote 4']);
  });

  it('says why there is nothing to read', () => {
    for (const [text, code] of [
      ['<!DOCTYPE html><p>Sign in', 'not-a-table'],
      ['PK\u0003\u0004', 'not-a-table'],
      ['x;y\n1;2', 'no-name-column'],
      ['', 'no-name-column'],
    ])
      // prettier-ignore
      expect(read(text!), text).to.deep.include({ members: [] }).and.to.have.nested.property('findings[0].code', code);
  });

  it('comes in slices, and is the same in each', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => `"Firm\n${index}";${index % 90}`).join('\n');
    const slices = [...memberTable(`Name;Lat\n${rows}`).slices(0)];
    expect(slices.length).to.be.above(5);
    expect(slices.flat()).to.have.length(2000);
    expect(slices.flat().at(-1)).to.deep.include({ name: 'Firm\n1999', location: { lat: 1999 % 90 } });
  });

  it('never throws, whatever it is', () => {
    const cell = fc.oneof(
      fc.constantFrom(...hostile.filter((text) => text.length < 3000)),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '""', '\n', ';"'),
    );
    const table = fc
      .array(
        fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(';')),
        { maxLength: 8 },
      )
      .map((lines) => lines.join('\n'));
    fc.assert(fc.property(fc.oneof(table, table.map((text) => `Name;Lat;Web;id;tags\n${text}\nLast;1;;;`)), (text) => explain(read(text).findings).length >= 0), { numRuns: 300 }); // prettier-ignore
    fc.assert(fc.property(fc.uint8Array(), (input) => read(input).members.length >= 0));
  });

  it('runs nothing and leads nowhere in hostile cells', () => {
    const cells = hostile.map((text) => `"Good";"${text.replaceAll('"', '""')}";"${text.replaceAll('"', '""')}"`);
    const { members } = read(`Name;Website;Logo\n${cells.join('\n')}`);
    expect(members).to.have.length(hostile.length);
    for (const { website, logo } of members) {
      if (website) expect(website).to.match(/^(https?|mailto|tel):/);
      if (logo) expect(logo.src).to.match(/^https?:/);
    }
  });
});

describe('from members to a table and back', () => {
  it('gives the same members, in every language of headings', () => {
    const members: Member[] = [
      { id: 'a', name: { is: 'Höfn', en: 'Harbour; "old"' }, role: 'anchor', sectors: ['food', 'b, c'], description: 'Two\nlines', location: { city: 'X', country: 'IS', lat: 64.1466, lon: -21.9426 }, languages: ['is', 'en'], offers: [{ is: 'Ís', en: 'Ice | cold' }, { is: 'Fiskur', en: 'Fish' }], phone: '+354 555 0100', email: 'a@b.example', logo: { src: 'https://a.example/a.png' }, joined: '2024', book: 'https://a.example/b.json', loyalty: ['p'] }, // prettier-ignore
      {
        id: 'b',
        name: { is: '=HYPERLINK("x")', en: '@evil' },
        tagline: '-1+1',
        needs: ['one, two'],
        tags: ['"q"'],
        founded: 1999,
        members: 14,
      },
    ];
    for (const locale of ['en', 'nb', 'da', 'is', 'kl', 'et', 'lv', 'lt', 'fr']) {
      const csv = membersCsv(members, { locale });
      const { members: again, findings } = read(csv);
      expect(findings, locale).to.deep.equal([]);
      expect(again, locale).to.deep.equal(members);
    }
  });

  it('loses nothing, whatever the members are', () => {
    const sign = fc.constantFrom(...Array.from('=+-@;,|"\'\t\n#()[]0.øØþžš ab\u00a0'));
    const words = fc.oneof(fc.string({ unit: sign, minLength: 1, maxLength: 8 }), fc.string({ unit: 'grapheme', maxLength: 8 })).filter((text) => !/\r|\0|#(N|R|V|D)/i.test(text)); // prettier-ignore
    const text = fc.oneof(words, fc.dictionary(fc.constantFrom('is', 'en', 'nb', 'sr-Latn', 'smn', 'es-419'), words, { minKeys: 1 }));
    const url = fc.constantFrom('https://a.example/', 'https://a.example/x?a=b,c;d|e', 'tel:+354555', 'mailto:a@b.example');
    const file = fc.constantFrom('https://a.example/a.png', 'http://a.example/b,c.svg');
    const strings = fc.uniqueArray(words, { maxLength: 3, selector: (one) => one.trim() });
    const image = fc.record({ src: file, alt: text, width: fc.nat(2000), height: fc.nat(2000) }, { requiredKeys: ['src'] });
    const row = fc.record(
      {
        ...{ id: words, name: text, role: fc.constantFrom('sme', 'anchor', 'cluster'), sectors: strings, tagline: text, description: text },
        location: fc.record({ address: words, postalCode: words.map((code) => `${code.slice(0, 6)} 7`).filter((code) => !/^0/.test(code)), city: words, municipality: words, region: words, country: fc.constantFrom('CA', 'JP', 'UA'), lat: fc.double({ min: 1, max: 90, noNaN: true }).map((one) => Number(one.toFixed(6)) || 0), lon: fc.integer({ min: -180, max: 180 }) }, { requiredKeys: [] }), // prettier-ignore
        ...{ languages: fc.uniqueArray(fc.constantFrom('is', 'ja', 'en', 'smn', 'nn-NO')), tags: strings, offers: fc.array(text, { maxLength: 3 }), needs: fc.array(text, { maxLength: 3 }) }, // prettier-ignore
        ...{ website: url, email: fc.constant('a@b.example'), phone: fc.constantFrom('+354 555 0100', '(299) 12'), contact: words, founded: fc.integer({ min: 900, max: 2026 }) }, // prettier-ignore
        ...{ joined: fc.constantFrom('2024', '1990s', '2024–2027'), members: fc.nat(500), book: file, loyalty: fc.subarray(['west-pass', 'p2']), logo: image, image }, // prettier-ignore
        social: fc.array(fc.record({ service: fc.constantFrom('instagram', 'X, once Twitter'), url: file }, { requiredKeys: ['url'] }), { maxLength: 2 }), // prettier-ignore
      },
      { requiredKeys: ['name'] },
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.constantFrom('en', 'is', 'lv', 'kl'), fc.constantFrom(';', ',', '\t'), (rows, locale, separator) => {
        const members = memberReader({ base: 'https://a.example/' }).read(rows);
        fc.pre(members.length > 0);
        const { members: again, findings } = read(membersCsv(members, { locale, separator }));
        expect(again).to.deep.equal(members);
        expect(findings).to.deep.equal([]);
      }),
      { numRuns: 400 },
    ); // prettier-ignore
  });

  it('writes what Excel reads right, and nothing that it would run', () => {
    const csv = membersCsv([{ id: 'a', name: '=1+1', phone: '+354', location: { lat: -1.5 } }], { locale: 'is' });
    expect(csv).to.equal("\ufeffAuðkenni;Nafn;Breiddargráða;Sími\r\na;'=1+1;-1,5;'+354\r\n".replace('Auðkenni', 'ID'));
    expect(membersCsv([{ id: 'a', name: { is: 'Á', en: 'A' } }], { languages: ['en'] })).to.equal('\ufeffID;Name\r\na;A\r\n');
  });

  it('keeps what Excel would make another number or a day of', () => {
    const member: Member = { id: '1', name: '1-2', location: { postalCode: '0150', city: '3E5' }, phone: '004722334455', tagline: '10/12', description: '=1+1', tags: ['1,5', 'a|b'] }; // prettier-ignore
    const csv = membersCsv([member], { locale: 'en' });
    const cells = ['1-2', '10/12', '0150', '3E5', '004722334455'];
    for (const cell of cells) expect(csv, cell).to.include(`;"=""${cell}""";`.replace(/;$/, cell === '004722334455' ? '\r' : ';'));
    expect(csv).to.include(";'=1+1;");
    expect(read(csv).members).to.deep.equal([member]);
    for (const name of ["'0150", "''0150", "'tis", '-', 'NULL', '#REF!', 'a\u200bb', '="1"'])
      expect(read(membersCsv([{ id: 'a', name: 'A', description: name }])).members[0]!.description, name).to.equal(name);
  });

  it('never writes a cell that begins like a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
        const line = membersCsv([{ id: 'a', name: 'A', description: sign + rest }])
          .split('\r\n')
          .slice(1)
          .join('\r\n');
        expect(line).to.match(/^a;A;"?('|[^=+\-@\t\r])/);
      }),
    );
  });

  it('nor one that would, for a program that parts cells by another sign, or takes out what nobody sees', () => {
    const cell = (description: string): string =>
      membersCsv([{ id: 'a', name: 'A', description }])
        .split('\r\n')[1]!
        .slice(4);
    for (const text of ['x,=1+1', 'x, @SUM(A1)', 'x|-1']) expect(cell(text)).to.equal(`"${text}"`);
    for (const sign of ['\0', '\x01', '\x7f']) expect(cell(`${sign}=1+1`)).to.equal(`'=1+1`);
    expect(cell('Hotel, food')).to.equal('Hotel, food');
  });
});
