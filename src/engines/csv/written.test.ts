/** Tables as people and programs write them: what each column takes, what it refuses, and what is told. */
import { expect } from '@open-wc/testing';
import { expectLinear } from '../../../test/support/growth.js';
import { explain } from '../../schema/explain/explain.js';
import { upperOf } from './code-pages.js';
import { decode } from './encoding.js';
import { columnsOf } from './headings.js';
import { membersFromTable, type TableOptions } from './table.js';

const read = (table: string | Uint8Array, options: TableOptions = {}) => {
  const { members, findings } = membersFromTable(table, { url: 'https://a.example/members.csv', ...options });
  return { members, findings, told: findings.map(({ code, line, column }) => [code, line, column].filter(Boolean).join(' ')) };
};
/** What a column makes of each of its cells. */
const column = (heading: string, cells: readonly string[], path = heading.toLowerCase()) => {
  const quoted = cells.map((cell, at) => `A${at};"${cell.replaceAll('"', '""')}"`).join('\n');
  const { members, findings } = read(`Name;${heading}\n${quoted}\n`);
  return {
    values: members.map((member) =>
      path.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], member),
    ),
    told: new Set(findings.map(({ line }) => line && cells[line - 2])),
    findings,
  };
};
const bytesIn = (text: string, encoding: string) => {
  const upper = upperOf(encoding);
  return Uint8Array.from(text, (letter) => (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : 128 + upper.indexOf(letter)));
};

describe('a link column', () => {
  it('holds an address or nothing, and what is none is told', () => {
    const good = {
      'https://a.example/x': 'https://a.example/x',
      'fisk.example/om oss': 'https://fisk.example/om%20oss',
      'HTTPS://Fisk.example': 'https://fisk.example/',
      'http:/fisk.example': 'http://fisk.example/',
      'facebook.com/fisk': 'https://facebook.com/fisk',
      'www.sjømat.example': 'https://www.xn--sjmat-wua.example/',
      'www.fisk.example;': 'https://www.fisk.example/',
      'fisk.example:8080/a?b=c&amp;d=e': 'https://fisk.example:8080/a?b=c&d=e',
    };
    const bad = ['ingen', '-', 'https//fisk.example', '@fisk', 'under arbeid', 'https://https://fisk.example', 'fisk,example', 'http://', 'NULL', 'N/A', 'none', 'nei', 'kommer snart…', 'engin', 'puudub', 'post@a.example', 'logo.png', '/om', 'om.html', 'a b.example', 'javascript:alert(1)']; // prettier-ignore
    const cells = [...Object.keys(good), ...bad];
    const { values, told, findings } = column('Website', cells);
    expect(values).to.deep.equal([...Object.values(good), ...bad.map(() => undefined)]);
    expect([...told].filter(Boolean)).to.deep.equal(bad.slice(0, 20));
    expect(findings[0]).to.deep.include({ code: 'bad-value', expected: 'link', found: 'ingen', line: 10, column: 'Website' });
    expect(findings[0]!.path).to.equal('members.csv line 10, "Website"');
    expect(explain(findings.slice(0, 1))[0]!.message).to.equal('“ingen” is not valid in this cell. It was left out.');
  });

  it('of a picture or a book may start beside the table', () => {
    const { values, told } = column(
      'Logo',
      ['a.png', 'logos/a b.svg', './a', 'a.example/b.png', 'nei', '#I/T', 'ja', 'C:\\a.png', '-'],
      'logo.src',
    );
    expect(values).to.deep.equal(['https://a.example/a.png', 'https://a.example/logos/a%20b.svg', 'https://a.example/a', 'https://a.example/b.png', ...Array<undefined>(5)]); // prettier-ignore
    expect([...told]).to.deep.equal(['nei', '#I/T', 'ja', 'C:\\a.png', '-']);
  });

  it('of profiles takes addresses, and names where the network is told', () => {
    const { values, told } = column(
      'Social media',
      ['instagram.com/fisk', 'Instagram: @fisk', 'FB: fisk.as; https://a.example', '@fisk', 'none', 'ingen'],
      'social',
    );
    expect(values).to.deep.equal([
      [{ url: 'https://instagram.com/fisk' }],
      [{ service: 'instagram', url: 'https://www.instagram.com/fisk' }],
      [{ service: 'facebook', url: 'https://www.facebook.com/fisk.as' }, { url: 'https://a.example/' }],
      ...Array<undefined>(3),
    ]);
    expect([...told]).to.deep.equal(['@fisk', 'none', 'ingen']);
    expect(column('Instagram', ['@fisk', 'fisk_as', 'nei'], 'social').values).to.deep.equal([
      [{ service: 'instagram', url: 'https://www.instagram.com/fisk' }],
      [{ service: 'instagram', url: 'https://www.instagram.com/fisk_as' }],
      undefined,
    ]);
  });

  it('of mail takes the first address', () => {
    const cells = ['mailto:a@b.example', 'Anna Ås <anna@b.example>', 'a@b.example; c@b.example', 'a@b.example,', 'a(at)b.example', 'post@sjømat.example', 'A@B.EXAMPLE ', 'ingen']; // prettier-ignore
    const { values, told } = column('E-mail', cells, 'email');
    expect(values).to.deep.equal(['a@b.example', 'anna@b.example', 'a@b.example', 'a@b.example', undefined, 'post@sjømat.example', 'A@B.EXAMPLE', undefined]); // prettier-ignore
    expect([...told]).to.deep.equal([cells[2], cells[4], cells[7]]);
  });
});

describe('a column of numbers', () => {
  it('of telephones holds one', () => {
    const good = ['+47 (0)22 33 44 55', '0047 22 33 44 55', '22 33 44 55', '(299) 12 34 56', '+372 555 0100', '112'];
    const first = { '+47 22 33 44 55 / 22 33 44 56': '+47 22 33 44 55', '22 33 44 55, 22 33 44 56': '22 33 44 55', '22334455/56': '22334455', '555 0100 og 555 0101': '555 0100', '+372 555 0100 ext. 12': '+372 555 0100', '555 0100 (Anna)': '555 0100', '77012345.0': '77012345' }; // prettier-ignore
    const bare = { 'Tlf. 22 33 44 55': '22 33 44 55', 'tel:+4722334455': '+4722334455', 'Sími: 555 0100': '555 0100' };
    const bad = ['ring oss', '4.72233E+10', '12', '12345678901234567', 'a@b.example'];
    const { values, told } = column('Phone', [...good, ...Object.keys(bare), ...Object.keys(first), ...bad]);
    expect(values).to.deep.equal([...good, ...Object.values(bare), ...Object.values(first), ...bad.map(() => undefined)]);
    expect([...told]).to.deep.equal([...Object.keys(first), ...bad]);
  });

  it('of years takes dates, words and what Excel makes of a date', () => {
    const cells = ['1999', '01.05.1999', '1999-05-01', 'ca. 1999', '36281', '1.999', '1999.0', 'maí 1999', 'long ago', '2024–2027'];
    expect(column('Founded', cells).values).to.deep.equal([...Array<number>(8).fill(1999), undefined, undefined]);
    const joined = column('Joined', [
      '01.05.2024',
      '2024-05-01',
      'mai 2024',
      '45413',
      '2024',
      '05/2024',
      'siden 2024',
      '1990s',
      '2024–2027',
      'nylig',
      '12',
    ]);
    expect(joined.values).to.deep.equal(['2024-05-01', '2024-05-01', '2024-05', '2024-05-01', '2024', '2024-05', '2024', '1990s', '2024–2027', undefined, undefined]); // prettier-ignore
    expect([...joined.told]).to.deep.equal(['45413', 'nylig', '12']);
  });

  it('of members takes a whole number, and tells where a point or a comma was taken for thousands', () => {
    const { values, told } = column('Members', ['12', '1 200', '1.200', '12,000', '1.200.000', '12,5', '0.250', '1.2000']);
    expect(values).to.deep.equal([12, 1200, 1200, 12_000, 1_200_000, 12.5, 0.25, 1.2]);
    expect([...told]).to.deep.equal(['1.200', '12,000', '1.200.000']);
  });

  it('of degrees takes what maps and registers write', () => {
    const lat = { '64.14660N': 64.1466, 'N 64,1466': 64.1466, '64º 08’ 48’’N': 64.146667, '64° 08.8\' N': 64.146667, '64:08:48': 64.146667, '57°12′ Z': 57.2, '64,1466': 64.1466, '33° S': -33 }; // prettier-ignore
    expect(column('Latitude', Object.keys(lat), 'location.lat').values).to.deep.equal(Object.values(lat));
    const lon = {
      '21.94260W': -21.9426,
      '21 56’33.0’’W': -21.9425,
      '21,9° V': -21.9,
      'Ø 10,41': 10.41,
      '24.497 A': 24.497,
      north: undefined,
    };
    expect(column('Longitude', Object.keys(lon), 'location.lon').values).to.deep.equal(Object.values(lon));
    expect(read('Name;Longitude;Latitude\nA;N54.89;E10.41\n').members[0]!.location).to.deep.equal({ lat: 54.89, lon: 10.41 });
  });

  it('tells coordinates that are not in the country, and changes those back that have changed places', () => {
    const { members, findings, told } = read(
      'Name;Lat;Lon;Country\nA;10.75;59.91;NO\nB;59.91;10.75;Norge\nC;1;2;IS\nD;64.18;-51.7;DK\nE;1;2;CA\n',
    );
    expect(members.map(({ location }) => [location!.lat, location!.lon])).to.deep.equal([[59.91, 10.75], [59.91, 10.75], [1, 2], [64.18, -51.7], [1, 2]]); // prettier-ignore
    expect(told).to.deep.equal(['swapped 2 Lat', 'elsewhere 4 Lat']);
    expect(explain(findings).map(({ message }) => message)).to.deep.equal([
      'Latitude and longitude were swapped ([10.75,59.91] is not in NO). They were changed back.',
      'The coordinates [1,2] are not in the country IS.',
    ]);
  });

  it('of postal codes keeps zeros, and gives back those that a spreadsheet took', () => {
    const { members, told } = read(
      'Name;Postcode;Country\nA;="0150";NO\nB;\'0150;NO\nC;\u200b0150;NO\nD;150;NO\nE;150.0;\nF;101;IS\nG;LV-1010;LV\n',
    );
    expect(members.map(({ location }) => location!.postalCode)).to.deep.equal(['0150', '0150', '0150', '0150', '150', '101', 'LV-1010']);
    expect(told).to.deep.equal(['read-as 6 Postcode']);
  });
});

describe('cells that a spreadsheet, a database or a web page wrote', () => {
  it('hold nothing where a formula failed, in any language', () => {
    const wrong = '#REF!,#N/A,#ERROR!,#VALUE!,#NAVN?,#I/T,#VÆRDI!,#VERDI!,#DIVISION/0!,#NIMI?,#PUUDUB!,#VAARTUS!,#GILDI!,#REFERENS!,#REIKŠMĖ!,#VĒRTĪBA!,#NV,Err:502,Feil:508,########,Loading...,Laster inn …,Indlæser...,Laadimine...'.split(','); // prettier-ignore
    for (const heading of ['Town', 'Sectors', 'Description', 'Phone', 'Loyalty', 'Tags'])
      expect(column(heading, wrong, { Town: 'location.city' }[heading]).values, heading).to.deep.equal(wrong.map(() => undefined));
    const { findings } = column('Town', ['#VERDI!'], 'location.city');
    expect(findings[0]).to.deep.include({ code: 'sheet-error', found: '#VERDI!', line: 2, column: 'Town' });
    expect(column('Town', ['#bergen', 'Å', 'Nullarbor'], 'location.city').values).to.deep.equal(['#bergen', 'Å', 'Nullarbor']);
  });
  it('hold nothing where they say so', () => {
    const { values, told } = column('Town', ['NULL', 'null', '-', '–', 'N/A', '\\N', 'NaN'], 'location.city');
    expect([values, [...told]]).to.deep.equal([Array<undefined>(7), []]);
    expect(read('Name\nNULL\n').members[0]!.name).to.equal('NULL');
  });
  it('say yes and no in the words of every spreadsheet', () => {
    const yes = 'SANN,SAND,SANT,SATT,TÕENE,PATIESS,TIESA,TRUE,ja,já,jah,jā,taip,aap,x,1,☑'.split(',');
    const no = 'USANN,FALSK,FALSKT,ÓSATT,VÄÄR,APLAMS,NETIESA,FALSE,nei,nej,ei,nē,ne,naamik,0'.split(',');
    expect(column('Loyalty', [...yes, ...no]).values).to.deep.equal([...yes.map(() => ['loyalty']), ...no.map(() => undefined)]);
  });
  it('are plain words, without entities and tags', () => {
    const cells = { 'Caf&eacute; &amp; Bar': 'Café & Bar', '<p>Fish &amp; chips<br>since 1990</p><script>alert(1)</script>': 'Fish & chips since 1990', 'L&#8217;Hotel': 'L’Hotel', 'a < b': 'a < b', '&#xe6;&oslash;&aring; &THORN;': 'æøå Þ', 'R&D; AT&T': 'R&D; AT&T', '<ul><li>One</li><li>Two</li></ul>': 'One Two', 'x<style>p{}': 'x' }; // prettier-ignore
    expect(column('Description', Object.keys(cells)).values).to.deep.equal(Object.values(cells));
    expect(column('Description', ['&lt;script&gt;alert(1)&lt;/script&gt;', '&lt;b&gt;Fish&lt;/b&gt;']).values).to.deep.equal([
      undefined,
      'Fish',
    ]);
  });
  it('name countries in our languages, by codes of two and three letters', () => {
    const names = { NO: 'Norge NOREG Norwegen NOR Noregur Norra Norvēģija Norvegija', GB: 'UK gb Great-Britain', DK: 'Danmark DNK Taani', GL: 'Grønland Kalaallit-Nunaat', EE: 'Estland Eesti', LV: 'Läti Latvija', LT: 'Lietuvos-Respublika Leedu', FO: 'Føroyar', IS: 'Ísland Islande' }; // prettier-ignore
    for (const [code, all] of Object.entries(names))
      for (const name of all.split(' ').map((one) => one.replace('-', ' ')))
        expect(column('Country', [name], 'location.country').values, name).to.deep.equal([code]);
    expect(column('Country', ['Sverige/Norge'], 'location.country')).to.deep.include({
      values: [undefined],
      told: new Set(['Sverige/Norge']),
    });
  });
});

describe('headings', () => {
  const fields = (headings: string, separator = ';') => columnsOf(headings.split(separator)).map(({ field }) => field ?? '?').join(' '); // prettier-ignore

  it('may have explanations, dots, lines and prefixes', () => {
    expect(fields('Navn (påkrevd, høyst 100 tegn);Beskrivelse (påkrevd);Telefon (8 siffer, uten landkode)')).to.equal(
      'name description phone',
    );
    expect(fields('Navn *;E-post\n(til kunder);Nettside: hele adressen;Telefon 1;Telefon2')).to.equal('name email website phone phone');
    expect(fields('organisasjonsnummer;navn;organisasjonsform.kode;forretningsadresse.kommune;forretningsadresse.poststed;naeringskode1.beskrivelse')).to.equal('? name ? location.municipality location.city sectors'); // prettier-ignore
    expect(fields('ja_kodas|ja_pavadinimas|adresas|form_pavadinimas', '|')).to.equal('? name location.address ?');
    expect(fields('name;name_before_quotes;regtype_text;index;city')).to.equal('name ? ? location.postalCode location.city');
    expect(fields('organisasjonsform.beskrivelse;type_text;kontakt.navn;kontakt.epost')).to.equal('? ? contact email');
  });
  it('may be joined of known words', () => {
    expect(fields('VIRKSOMHETSNAVN;Bedriftsepost;Kommunenavn;Nettsideadresse;Hovedtelefon;Medlemsnavn;Kontaktnavn;Firmaadresse;Mobiltelefonnummer')).to.equal('name email location.municipality website phone name contact location.address phone'); // prettier-ignore
    expect(fields('GODKJENNINGSNUMMER;Kundenavn;Fakturaepost;Internkommentar;Antall ansatte')).to.equal('? ? ? ? ?');
  });
  it('may hold two in one', () => {
    expect(fields('Postnr/by;Postnummer og sted;Póstnúmer og staður;Lat/lon;Telefon/e-post;Navn / Name')).to.equal('postal postal postal location.point reach name'); // prettier-ignore
    expect(read('Navn;Postnr/by\nA;5970 Ærøskøbing\nB;LV-1010 Rīga\nC;Vilnius LT-07114\nD;123 45 Kiruna\nE;Nuuk\n').members.map(({ location }) => location)).to.deep.equal([
      { postalCode: '5970', city: 'Ærøskøbing' },
      { postalCode: 'LV-1010', city: 'Rīga' },
      { city: 'Vilnius', postalCode: 'LT-07114' },
      { postalCode: '123 45', city: 'Kiruna' },
      { city: 'Nuuk' },
    ].map(({ postalCode, city }) => ({ ...(postalCode && { postalCode }), city }))); // prettier-ignore
    expect(read('Navn;Telefon/e-post\nA;22 33 44 55 / a@b.example\n').members[0]).to.include({
      phone: '22 33 44 55',
      email: 'a@b.example',
    });
  });
  it('of address books make firms and people', () => {
    expect(read('ID;Fornavn;Etternavn;Mobil;Innmeldt\n7;Ola;Nordmann;900 00 000;01.05.2024\n').members).to.deep.equal([{ id: '7', name: 'Ola Nordmann', phone: '900 00 000', joined: '2024-05-01' }]); // prettier-ignore
    const google = 'Name,Given Name,Organization 1 - Name,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Website 1 - Value,Address 1 - City\nAnna Ås,Anna,Bäckeriet,* Work,a@b.example,Mobile,+372 555 0100,http://b.example,Pärnu\nKafé,,,,,,,,\n'; // prettier-ignore
    const { members, told } = read(google);
    expect(members).to.deep.equal([
      { id: 'backeriet', name: 'Bäckeriet', contact: 'Anna Ås', email: 'a@b.example', phone: '+372 555 0100', website: 'http://b.example/', location: { city: 'Pärnu' } }, // prettier-ignore
      { id: 'kafe', name: 'Kafé' },
    ]);
    expect(told).to.deep.equal([]);
    expect(fields('First Name,Last Name,Company,E-mail Address,Business Phone,Business Street,Business City,Business Country/Region,Web Page', ',')).to.equal('given family name email phone location.address location.city location.country website'); // prettier-ignore
  });
});

describe('the shape of a table', () => {
  it('may have sums and remarks below it: they are told, and are no members', () => {
    const { members, findings, told } = read('Name;Town;Members\nA;X;12\nB;Y;3\n;;\nTotal;;15\nSource: our own list\n');
    expect(members.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    expect(told).to.deep.equal(['no-member 5', 'no-member 6']);
    expect(explain(findings).map(({ message }) => message)).to.deep.equal([
      'This row is a total ("Total"), not a member. It was left out.',
      'This row is a remark ("Source: our own list"), not a member. It was left out.',
    ]);
    for (const word of ['Sum', 'I alt', 'Samtals', 'Kokku', 'Kopā', 'Iš viso', 'Totalt', 'SUM:'])
      expect(read(`Name;Town;Members\nA;X;12\n${word};;12\n`).members, word).to.have.length(1);
    for (const word of ['* foreløpige tall', 'Kilde: egen liste', 'Oppdatert: 1.5.2026', 'Allikas: register', 'Heimild: skrá'])
      expect(read(`Name;Town;Members\nA;X;12\n;;\n${word};;\n`).members, word).to.have.length(1);
    // firms that are called so
    expect(read('Name;Town;Phone\nTotal;Oslo;\nSum;X;555 0100\nKilde Hotell;;\nObs! Kiosk;;\n').members).to.have.length(4);
  });
  it('may have headings in two rows', () => {
    const { members, told } = read('Company;Address;;Contact;\n;Street;Town;Phone;E-mail\nA;Gata 1;X;555 0100;a@b.example\n');
    expect(members).to.deep.equal([{ id: 'a', name: 'A', location: { address: 'Gata 1', city: 'X' }, phone: '555 0100', email: 'a@b.example' }]); // prettier-ignore
    expect(told).to.deep.equal(['two-headings 2']);
    expect(read('Navn;By;Telefon\nName;Town;Phone\nA;X;555 0100\n').members).to.deep.equal([{ id: 'a', name: 'A', location: { city: 'X' }, phone: '555 0100' }]); // prettier-ignore
    expect(read('Name;Town;Phone\nFirma;By;555 0100\n').members).to.have.length(1);
  });
  it('may lie on its side: that is told, and nothing is read', () => {
    const { members, told } = read('Name;A;B\nTown;X;Y\nPhone;555 0100;555 0101\n');
    expect([members, told]).to.deep.equal([[], ['transposed']]);
    expect(read('Name;x\nA;1\nB;2\n').members).to.have.length(2);
  });
  it('may be whole lines in quotation marks', () => {
    const { members, told } = read('"Name,Phone,Town"\n"Ráðhúsið,+354 555 0100,Akranes"\n"Bakarí ""Gamla"",+354 555 0101,Borgarnes"\n');
    expect(members.map(({ name, location }) => [name, location!.city])).to.deep.equal([['Ráðhúsið', 'Akranes'], ['Bakarí "Gamla"', 'Borgarnes']]); // prettier-ignore
    expect(told).to.deep.equal([]);
  });
});

describe('letters', () => {
  const texts = { nb: 'Navn;By\nSjømat på Røst;Ålesund\nÆrø;Bærum\n', is: 'Nafn;Sími\nÞorlákshöfn;555 1\nGistiheimilið Lækjarbakki;555 2\nÚr ull á Ísafirði;555 3\n', et: 'Nimi;Telefon\nKäsitöö ja õlu;555 1\nJüri küün;555 2\nMõis;555 3\n', sv: 'Namn;Ort\nFiskrökeri på Åland;A\nÄlgpark;B\n', lv: 'Nosaukums;Tālrunis\nĶiršu dārzs;555 1\nBērziņa maiznīca;555 2\n', lt: 'Pavadinimas;Šalis\nŽemaičių ąžuolas;LT\nŠilutės sūris;LT\n' }; // prettier-ignore

  it('of Excel for Mac and of MS-DOS are told by the words that they make', () => {
    const mac = Uint8Array.from('Navn;By\rSj\xbfmat p\x8c R\xbfst;R\xbfst\rB\xberekraft \xaer\xbf;\xaer\xbfsk\xbfbing\r', (letter) => letter.charCodeAt(0)); // prettier-ignore
    expect(decode(mac).encoding).to.equal('macintosh');
    expect(read(mac).members.map(({ name, location }) => [name, location!.city])).to.deep.equal([['Sjømat på Røst', 'Røst'], ['Bærekraft Ærø', 'Ærøskøbing']]); // prettier-ignore
    const pages = { nb: 'windows-1252 macintosh ibm850', is: 'windows-1252 ibm850', et: 'windows-1252 windows-1257 macintosh ibm850 ibm775', sv: 'windows-1252 macintosh ibm850', lv: 'windows-1257 ibm775', lt: 'windows-1257 ibm775' }; // prettier-ignore
    for (const [language, text] of Object.entries(texts))
      for (const page of pages[language as 'nb'].split(' ')) {
        expect(decode(bytesIn(text, page)).text, `${language} ${page}`).to.equal(text);
        expect(read(bytesIn(text, page)).told, `${language} ${page}`).to.deep.equal([]);
      }
    const wide = Uint8Array.from(Array.from('Nosaukums\nĀdaži\n'.repeat(20), (letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]).flat()); // prettier-ignore
    expect(decode(wide).encoding).to.equal('utf-16le');
  });

  it('that were encoded twice are repaired, and it is told', () => {
    for (const [language, text] of Object.entries(texts))
      for (const page of ['windows-1252', 'macintosh', 'ibm850']) {
        const upper = upperOf(page);
        const twice = Array.from(new TextEncoder().encode(text), (byte) =>
          byte < 128 ? String.fromCharCode(byte) : upper[byte - 128],
        ).join('');
        const { members, told } = read(twice);
        expect(members.map(({ name }) => name), `${language} ${page}`).to.deep.equal(text.split('\n').slice(1, -1).map((line) => line.split(';')[0])); // prettier-ignore
        expect(told, `${language} ${page}`).to.deep.equal(['encoded-twice']);
      }
    const { findings } = read('Navn;By\nCafÃ© SjÃ¸gaten;TromsÃ¸\n');
    expect(explain(findings)[0]!.message).to.equal('Some letters were encoded twice ("CafÃ©"). They were repaired: “Café”.');
    for (const right of ['„TRÄ“ og “SÅ”', 'SÃO PAULO', 'Crêpe â la carte', 'ÅÄÖ ÆØÅ', '«Â»'])
      expect(read(`Name\n${right}\n`), right)
        .to.deep.include({ told: [] })
        .and.to.have.nested.property('members[0].name', right);
  });

  it('that make no words are told', () => {
    const greek = Uint8Array.from('Name;Town\n\xc1\xe8\xde\xed\xe1;\xb0\xb1\xb2x\xb3\x7f\xa9x\xaex\n'.repeat(3), (letter) => letter.charCodeAt(0)); // prettier-ignore
    expect(read(greek).members.length).to.be.above(0);
  });
});

describe('reading takes time in proportion to the table', () => {
  it('whatever stands in its cells', async function () {
    this.timeout(60_000);
    const cells = [
      '&',
      '&#',
      '<',
      '<p',
      '<script>',
      "'",
      '"',
      'a@',
      '@',
      '5 ',
      '+47 (0)',
      '.',
      'a.',
      'https://',
      '°',
      '64 ',
      'Ã',
      'Ã©',
      '=',
      ' ',
      '#',
      '-',
    ];
    for (const cell of cells) {
      const table = (count: number) => `Name;Website;Phone;Email;Lat;Hnit;Description;Tags;Joined\n${`${cell.repeat(count).replaceAll('"', '""')};`.repeat(8)}1\n`; // prettier-ignore
      await expectLinear(cell, 16_000, table, read);
    }
  });
});
