/** What Excel, Google, Outlook, Access, WordPress and public registers leave in tables: read rightly, or told with its place, never shown as it is. */
import { expect } from '@open-wc/testing';
import { upperOf } from './code-pages.js';
import { columnsOf } from './headings.js';
import { membersFromTable } from './table.js';

const read = (table: string | Uint8Array) => {
  const { members, findings } = membersFromTable(table, { url: 'https://a.example/members.csv' });
  return { members, told: findings.map(({ code, line, column }) => [code, line, column].filter(Boolean).join(' ')) };
};
const names = (table: string | Uint8Array) => read(table).members.map(({ name }) => name);
/** What a cell becomes, and what is told of it. */
const cell = (heading: string, path: string, text: string): [value: unknown, told: string] => {
  const { members, told } = read(`Name;${heading}\nA;"${text.replaceAll('"', '""')}"\n`);
  const value = path.split('.').reduce<unknown>((one, step) => (one as Record<string, unknown> | undefined)?.[step], members[0]);
  return [value, told.map((one) => one.split(' ')[0]).join(' ')];
};
const all = (heading: string, path: string, cases: Readonly<Record<string, readonly [unknown, string?]>>) => {
  for (const [text, [value, told = '']] of Object.entries(cases)) expect(cell(heading, path, text), text).to.deep.equal([value, told]);
};
const none = [undefined, 'bad-value'] as const;

describe('a cell of an exported table', () => {
  it('with two telephone numbers gives the first, whatever stands between them', () => {
    const first = {
      '555 0100 555 0101': '555 0100',
      '12 34 56 12 34 57': '12 34 56',
      '22334455 22334456': '22334455',
      '+299 12 34 56 12 34 57': '+299 12 34 56',
      '+354 555 0100 +354 555 0101': '+354 555 0100',
      '+354 555 0100 ::: +354 555 0101': '+354 555 0100',
      '22 33 44 55-56': '22 33 44 55',
      '555 0100 - 555 0101': '555 0100',
    };
    all('Phone', 'phone', Object.fromEntries(Object.entries(first).map(([text, value]) => [text, [value, 'first-only']])));
  });
  it('with one telephone number gives it, in any writing', () => {
    const one = { '(+47) 22 33 44 55': '+47 22 33 44 55', '555\u20110100': '555-0100', '☎ 22 33 44 55': '22 33 44 55', '=+4722334455': '+4722334455', 'Tlf.nr: 22 33 44 55': '22 33 44 55', '22-33-44-55': '22-33-44-55', '+370-612-34567': '+370-612-34567', '(8-5) 212 3456': '(8-5) 212 3456', '+372 5551 0100': '+372 5551 0100' }; // prettier-ignore
    all('Phone', 'phone', Object.fromEntries(Object.entries(one).map(([text, value]) => [text, [value]])));
    all('Phone', 'phone', { '00000000': none });
  });
  it('with a link as Access, Excel or a web page keeps it gives its address', () => {
    for (const text of [
      'Fisk#http://fisk.example/#',
      '=HYPERLINK("http://fisk.example/";"Fisk")',
      '<a href="http://fisk.example/">Fisk</a>',
      '[Fisk](http://fisk.example/)',
      '“http://fisk.example/”',
    ])
      // prettier-ignore
      expect(cell('Website', 'website', text), text).to.deep.equal(['http://fisk.example/', '']);
    all('Website', 'website', { 'www.fisk': none, 'https://www.https//fisk.example': none, 'www.a.example/www.b.example': none });
    all('Logo', 'logo.src', {
      'a.png,b.png': ['https://a.example/a.png', 'first-only'],
      '\\\\server\\a.png': none,
      'logo.ai': none,
      '*.png': none,
    });
    all('E-mail', 'email', { 'Anna#mailto:a@b.example#': ['a@b.example'], 'mailto:a@b.example?subject=Hei': ['a@b.example'], 'a@b..example': none }); // prettier-ignore
  });
  it('with a year that none was founded in, or day zero, is told', () => {
    all('Founded', 'founded', { 0: none, 99: none, 2999: none, '1899-12-30': none, '1800-tallet': none, 20024: [1954, 'read-as'] });
    all('Joined', 'joined', { '1899-12-30': none, '0000-00-00': none, '2024-13-45': none, 20240501: ['2024-05-01', 'read-as'] });
  });
  it('with a postal code gives the code, and the town beside it', () => {
    all('Postcode', 'location.postalCode', { '3.900': ['3900', 'read-as'], '3900,00': ['3900', 'read-as'], 0: none, '1,5E+02': none, 'LV-1010': ['LV-1010'] }); // prettier-ignore
    all('Postcode', 'location', { '101 Reykjavík': [{ postalCode: '101', city: 'Reykjavík' }] });
  });
  it('with no country is told', () => {
    all('Country', 'location.country', { XX: none, EN: none, NA: none, 'Norge (NO)': ['NO'], 'NO - Norge': ['NO'], 'Norge (SE)': none, '🇳🇴': ['NO'] }); // prettier-ignore
    all('Languages', 'languages', { 'dk, gb': [['da', 'en']], 'Norsk / Engelsk': [['nb', 'en']] });
  });
  it('with coordinates of databases and maps gives the place; 0, 0 is none', () => {
    for (const text of [
      'POINT(10.75 59.91)',
      'geo:59.91,10.75',
      '59,91,10,75',
      '[59.91, 10.75]',
      'E10.75 N59.91',
      "N 59° 54.6' E 10° 45.0'",
    ])
      expect(cell('Coordinates', 'location', text), text).to.deep.equal([{ lat: 59.91, lon: 10.75 }, '']);
    expect(cell('Coordinates', 'location.lat', '59.91')).to.deep.equal([undefined, 'bad-value']);
    expect(read('Name;Lat;Lon\nA;0;0,000\n').told).to.deep.equal(['bad-value 2 Lat']);
  });
  it('with what a program writes for nothing is empty', () => {
    for (const text of ['(blank)', '(tomt)', '[]', 'a:0:{}', 'None', 'undefined']) all('Town', 'location.city', { [text]: [undefined] });
    for (const text of ['Lastes inn …', 'Hleður inn...', '=IFERROR(VLOOKUP(A2;B:C;2;0);"")', '[object Object]'])
      all('Town', 'location.city', { [text]: [undefined, 'sheet-error'] });
    all('Town', 'location.city', { Oslo_x000D_: ['Oslo'], 'A &amp;amp; B': ['A & B'], '&Aelig;r&oslash;': ['Ærø'] });
  });
  it('with a mark or an answer of more words says yes or no', () => {
    for (const text of ['✔️', '+', '√', 'checked', '[x]', 'Ja.', '1.0', 'Ja, fra 2024'])
      all('Loyalty', 'loyalty', { [text]: [['loyalty']] });
    for (const text of ['✖️', 'unchecked', '[ ]', 'NEI!', '0.0', 'ikke med', 'Nej tak']) all('Loyalty', 'loyalty', { [text]: [undefined] });
  });
});

describe('an exported table', () => {
  it('of Outlook or Google Contacts has titles of people, which are no names', () => {
    expect(names('Title;First Name;Last Name;Company\nMr.;Ola;Nordmann;Fisk AS\n')).to.deep.equal(['Fisk AS']);
    expect(names('Title;Town\nFisk AS;X\n')).to.deep.equal(['Fisk AS']);
    expect(columnsOf(['First Name', 'Organization Name', 'Organization Title']).map(({ field }) => field)).to.deep.equal(['given', 'firm', undefined]); // prettier-ignore
  });
  it('may have its headings and the number of the page again, and sums in words', () => {
    const { members, told } = read('Navn;By;Medlemmer\nA;X;1\nSide 1 av 2;;\nNavn;By;Medlemmer\nB;Y;1\nSum medlemmer;;2\n');
    expect([members.length, told]).to.deep.equal([2, ['no-member 3', 'no-member 4', 'no-member 6']]);
  });
  it('whose letters were lost is told', () => {
    const utf8 = (text: string) => new TextEncoder().encode(text);
    expect(read(utf8('Navn;By\nSj\ufffdmat;X\n')).told).to.deep.equal(['odd-letters']);
    expect(read(utf8('Pavadinimas;Miestas\n?iauli? m?sa;?iauliai\n')).told).to.deep.equal(['odd-letters']);
    expect(read(utf8('Name;Website\nHva?;https://a.example/x?a=b\nWhy? Not;https://a.example/?c=d\n')).told).to.deep.equal([]);
  });
  it('encoded twice by the Windows of the Baltic countries is repaired', () => {
    const twice = (text: string) => new TextDecoder('windows-1257').decode(new TextEncoder().encode(text));
    for (const name of ['Võru käsitöö', 'Õlu ja jäätis', 'Kėdainių įmonė', 'Ąžuolų įmonė', 'Ķieģeļu ceplis'])
      expect(read(twice(`Name;Town\n${name};X\n`)), name).to.deep.include({ told: ['encoded-twice'] }).and.to.have.nested.property('members[0].name', name); // prettier-ignore
    expect(names('Name\nĆevapi Ćelije\n')).to.deep.equal(['Ćevapi Ćelije']);
  });
  it('of Excel for Mac and of MS-DOS in Iceland has its own letters', () => {
    const text = 'Nafn;Staður\nÞingeyri fiskur;Ísafjörður\nGistiheimilið við höfnina;Þórshöfn\n';
    for (const page of ['x-mac-icelandic', 'ibm861']) {
      const upper = upperOf(page);
      const bytes = Uint8Array.from(text, (letter) => (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : 128 + upper.indexOf(letter)));
      expect(names(bytes), page).to.deep.equal(['Þingeyri fiskur', 'Gistiheimilið við höfnina']);
    }
  });
});
