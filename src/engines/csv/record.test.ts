/** A row of cells as a record: what each column takes, and what it tells. */
import { expect } from '@open-wc/testing';
import { columnsOf } from './headings.js';
import { recorder, type RecordOptions } from './record.js';

/** The record of a row whose cells are given by heading, and what is noted: `code heading expected found`. */
function read(cells: Readonly<Record<string, string>>, options?: RecordOptions): { record: Record<string, unknown>; told: string[] } {
  const told: string[] = [];
  const make = recorder(columnsOf(Object.keys(cells)), options);
  const record = make(
    Object.values(cells),
    (code, { heading }, expected, found) =>
    told.push([code, heading, expected, typeof found === 'string' ? found : JSON.stringify(found)].filter((one) => one !== undefined).join(' ')), // prettier-ignore
  );
  return { record, told };
}
const recordOf = (cells: Readonly<Record<string, string>>, options?: RecordOptions) => read(cells, options).record;
const toldOf = (heading: string, cell: string): string => read({ [heading]: cell }).told.join();

describe('a cell that holds nothing of its kind', () => {
  it('is told with what was expected there', () => {
    const expected = {
      'Founded:long ago': 'bad-value Founded year long ago',
      'Joined:lately': 'bad-value Joined since lately',
      'Website:ingen': 'bad-value Website link ingen',
      'Book:ingen': 'bad-value Book file ingen',
      'Logo:ingen': 'bad-value Logo logo ingen',
      'Image:ingen': 'bad-value Image file ingen',
      'Email:ingen': 'bad-value Email email ingen',
      'Phone:ingen': 'bad-value Phone phone ingen',
      'Country:Atlantis': 'bad-value Country country Atlantis',
      'Coordinates:64.1': 'bad-value Coordinates latitude 64.1',
      'Social media:ingen': 'bad-value Social media link ingen',
      'Facebook:nei': 'bad-value Facebook link nei',
      'Postcode:ukjent': 'bad-value Postcode text ukjent',
      'Postcode:0': 'bad-value Postcode text 0',
      'Postcode:0000000': 'bad-value Postcode text 0000000',
      'Postcode:1,5E+02': 'bad-value Postcode text 1,5E+02',
      'Postcode:15e2': 'bad-value Postcode text 15e2',
      'Town: #REF! ': 'sheet-error Town #REF!',
      'Town:Loading...': 'sheet-error Town Loading...',
    };
    for (const [cell, told] of Object.entries(expected)) {
      const [heading, ...text] = cell.split(':');
      expect(toldOf(heading!, text.join(':')), cell).to.equal(told);
    }
  });
  it('is told with what it was read as', () => {
    const read = {
      'Founded:36281': 'read-as Founded 1999 36281',
      'Founded:01.05.98': 'read-as Founded 1998 01.05.98',
      'Joined:45413': 'read-as Joined 2024-05-01 45413',
      'Joined:01.05.98': 'read-as Joined 1998-05-01 01.05.98',
      'Phone:77012345.0': 'read-as Phone 77012345 77012345.0',
      'Phone:22334455 / 22334456': 'first-only Phone 22334455 22334455 / 22334456',
      'Email:a@b.example; c@b.example': 'first-only Email a@b.example a@b.example; c@b.example',
      'Website:a.example, b.example': 'first-only Website https://a.example a.example, b.example',
      'Postcode:3.900': 'read-as Postcode 3900 3.900',
      'Members:1.200': 'read-as Members 1200 1.200',
      'Contact:Hansen, Kari': 'read-as Contact Kari Hansen Hansen, Kari',
      'Town: =HYPERLINK("http://a.example";"Oslo") ': 'read-as Town Oslo =HYPERLINK("http://a.example";"Oslo")',
    };
    for (const [cell, told] of Object.entries(read)) {
      const [heading, ...text] = cell.split(':');
      expect(toldOf(heading!, text.join(':')), cell).to.equal(told);
    }
    for (const [heading, cell] of [
      ['Founded', '1999'],
      ['Joined', '1990s'],
      ['Joined', '2024–2027'],
      ['Postcode', '0150'],
      ['Postcode', '101 Reykjavík'],
      ['Members', '12'],
      ['Town', ''],
      ['Town', '-'],
      ['Contact', 'Kari Hansen, daglig leder'],
    ] as const)
      // prettier-ignore
      expect(toldOf(heading, cell), cell).to.equal('');
  });
});

describe('a record of a row', () => {
  it('has sectors and roles by their ids, whatever they are called', () => {
    const sectors = { food: 'Mat', sea: { is: 'Sjór', en: 'Sea' } };
    expect(recordOf({ Sectors: 'mat, SJÓR; annet', Role: 'Bedrift' }, { sectors })).to.deep.equal({ sectors: ['mat, SJÓR', 'annet'], role: 'sme' }); // prettier-ignore
    expect(recordOf({ Sectors: 'mat, SJÓR, food, Sea, annet', Role: 'boss' }, { sectors })).to.deep.equal({
      sectors: ['food', 'sea', 'annet'],
      role: 'boss',
    });
    expect(recordOf({ Role: 'ANKERBEDRIFT' }).role).to.equal('anchor');
  });
  it('has programmes by id and name, all of them for yes and none for no', () => {
    const loyalty = [{ id: 'west', name: 'West Pass' }, { id: 'club', name: { nb: 'Ja klubben' } }, { id: 'x' }];
    const of = (cell: string, options: RecordOptions = { loyalty }) => recordOf({ Loyalty: cell }, options).loyalty;
    expect([of('ja'), of('Ja, fra 2024'), of('x')]).to.deep.equal([
      ['west', 'club', 'x'],
      ['west', 'club', 'x'],
      ['west', 'club', 'x'],
    ]);
    expect([of('west pass, x'), of('Ja klubben'), of('annet')]).to.deep.equal([['west', 'x'], ['club'], ['annet']]);
    expect([of('nei'), of('Nei takk'), of('ja', {}), of('nei', {})]).to.deep.equal([undefined, undefined, ['loyalty'], undefined]);
  });
  it('has languages by their codes, however they are parted', () => {
    for (const cell of ['norsk og engelsk', 'Norsk/Engelsk', 'norsk  +  engelsk', 'norsk  og  engelsk', 'norsk & engelsk', 'norsk, engelsk', 'norsk ja engelsk', 'norsk aamma engelsk'])
      expect(recordOf({ Languages: cell }).languages, cell).to.deep.equal(['nb', 'en']); // prettier-ignore
    expect(recordOf({ Languages: 'klingon', Språk: 'norsk' }).languages).to.deep.equal(['klingon', 'nb']);
  });
  it('has a postal code and a town of one cell, and zeros by the country', () => {
    expect(recordOf({ 'Postnr/by': '5970 Ærøskøbing' })).to.deep.equal({ location: { postalCode: '5970', city: 'Ærøskøbing' } });
    expect(recordOf({ 'Postnr/by': 'Nuuk' })).to.deep.equal({ location: { city: 'Nuuk' } });
    expect(recordOf({ 'Postnr/by': '5970' })).to.deep.equal({ location: { postalCode: '5970' } });
    expect(recordOf({ Postcode: '101 Reykjavík' })).to.deep.equal({ location: { postalCode: '101', city: 'Reykjavík' } });
    expect(read({ Postcode: '150', Country: 'Norge' })).to.deep.equal({
      record: { location: { postalCode: '0150', country: 'NO' } },
      told: [],
    });
    expect(read({ 'Postnr/by': '150 Oslo' })).to.deep.equal({ record: { location: { postalCode: '0150', city: 'Oslo' } }, told: ['read-as Postnr/by 0150 150'] }); // prettier-ignore
    expect(read({ Navn: 'A', Postnr: '150' }).told).to.deep.equal(['read-as Postnr 0150 150']);
    expect(read({ Name: 'A', Postcode: '12345678901' })).to.deep.equal({ record: { name: 'A', location: {} }, told: ['bad-value Postcode text 12345678901'] }); // prettier-ignore
    expect(recordOf({ Name: 'A', Town: 'B' })).to.deep.equal({ name: 'A', location: { city: 'B' } });
  });
  it('has telephone and mail of one cell', () => {
    for (const cell of ['22 33 44 55 / a@b.example', 'a@b.example, 22 33 44 55', ' a@b.example ;;  22 33 44 55 : '])
      expect(recordOf({ 'Telefon/e-post': cell }), cell).to.deep.equal({ email: 'a@b.example', phone: '22 33 44 55' });
    expect(read({ 'Telefon/e-post': 'a@b.example' })).to.deep.equal({ record: { email: 'a@b.example' }, told: [] });
    expect(read({ 'Telefon/e-post': 'ring' })).to.deep.equal({ record: {}, told: ['bad-value Telefon/e-post phone ring'] });
  });
  it('has coordinates by their sides, and those that changed places changed back', () => {
    expect(recordOf({ Lat: 'E10.41', Lon: 'N54.89' }).location).to.deep.equal({ lat: 54.89, lon: 10.41 });
    expect(recordOf({ Coordinates: 'E10.41 N54.89' }).location).to.deep.equal({ lat: 54.89, lon: 10.41 });
    expect(read({ Coordinates: '10.75, 59.91', Country: 'NO' })).to.deep.equal({
      record: { location: { lat: 59.91, lon: 10.75, country: 'NO' } },
      told: ['swapped Coordinates NO [10.75,59.91]'],
    });
    for (const [cells, heading] of [
      [{ Lat: '0', Lon: '0,0' }, 'Lat'],
      [{ Coordinates: '0, 0' }, 'Coordinates'],
    ] as const)
      // prettier-ignore
      expect(read(cells)).to.deep.equal({ record: { location: {} }, told: [`bad-value ${heading} latitude 0, 0`] });
    expect(recordOf({ Lat: '0', Lon: '9' }).location).to.deep.equal({ lat: 0, lon: 9 });
  });
  it('has profiles of all columns', () => {
    expect(recordOf({ 'Social media': 'facebook.com/a; IG: @bb', Instagram: '@cc' }).social).to.deep.equal([
      { url: 'https://facebook.com/a' },
      { service: 'instagram', url: 'https://www.instagram.com/bb' },
      { service: 'instagram', url: 'https://www.instagram.com/cc' },
    ]);
    expect(recordOf({ 'Social media': 'ingen' })).to.deep.equal({});
  });
  it('keeps dashes in names, and tells them where an address was asked for', () => {
    expect(recordOf({ Name: '-' }).name).to.equal('-');
    expect(recordOf({ 'Etternavn, fornavn': 'NULL' }).name).to.equal('NULL');
    for (const heading of ['Website', 'Book', 'Logo', 'Image', 'Social media', 'Facebook'])
      expect(toldOf(heading, '-'), heading).to.match(/^bad-value/);
  });
  it('takes the first of two columns that is filled', () => {
    expect(recordOf({ Phone: '', Mobile: '22334455', Tlf: '22334456' }).phone).to.equal('22334455');
    expect(recordOf({ Town: 'A', City: 'B' }).location).to.deep.equal({ city: 'A' });
    expect(recordOf({ Tags: 'a, b', Keywords: 'b, c' }).tags).to.deep.equal(['a', 'b', 'c']);
  });
});

describe('the name of a row', () => {
  it('is that of the firm, and the person is its contact', () => {
    const { given, family, firm } = { given: 'First name', family: 'Last name', firm: 'Organization Name' };
    expect(recordOf({ [given]: 'Ola', [family]: 'Nordmann' })).to.deep.equal({ name: 'Ola Nordmann' });
    expect(recordOf({ [given]: 'Ola', [family]: '' })).to.deep.equal({ name: 'Ola' });
    expect(recordOf({ [family]: 'Nordmann' })).to.deep.equal({ name: 'Nordmann' });
    expect(recordOf({ [firm]: 'Fisk AS' })).to.deep.equal({ name: 'Fisk AS' });
    expect(recordOf({ [firm]: 'Fisk AS', [given]: 'Ola' })).to.deep.equal({ name: 'Fisk AS', contact: 'Ola' });
    expect(recordOf({ [firm]: 'Fisk AS', Name: 'Ola Nordmann', [given]: 'Ola' })).to.deep.equal({
      name: 'Fisk AS',
      contact: 'Ola Nordmann',
    });
    expect(recordOf({ [firm]: 'Fisk AS', Name: 'Fisk AS', [given]: 'Ola' })).to.deep.equal({ name: 'Fisk AS' });
    expect(recordOf({ [firm]: 'Fisk AS', Name: 'Ola', Contact: 'Kari' })).to.deep.equal({ name: 'Fisk AS', contact: 'Kari' });
    expect(recordOf({ Name: 'Fisk AS', [given]: 'Ola', [family]: 'Nordmann' })).to.deep.equal({ name: 'Fisk AS', contact: 'Ola Nordmann' });
    expect(recordOf({ Name: 'Ola Nordmann', [given]: 'Ola', [family]: 'Nordmann' })).to.deep.equal({ name: 'Ola Nordmann' });
    expect(recordOf({ Name: 'Fisk AS' })).to.deep.equal({ name: 'Fisk AS' });
  });
  it('is turned round where the family stands first', () => {
    const turned = { 'Hansen, Kari': 'Kari Hansen', ' Hansen, Kari ': 'Kari Hansen', 'von der Lippe, Per Erik': 'Per Erik von der Lippe', 'Hansen Berg, K. Å.': 'K. Å. Hansen Berg', 'Hansen, kari': 'Hansen, kari', 'Hansen, A, B': 'Hansen, A, B', 'Hansen AS': 'Hansen AS' }; // prettier-ignore
    for (const [cell, name] of Object.entries(turned)) expect(recordOf({ 'Etternavn, fornavn': cell }).name, cell).to.equal(name);
  });
});

describe('texts in several languages', () => {
  it('are joined; a text whose heading says no language has that of the table', () => {
    const lang = 'nb';
    expect(recordOf({ Name: 'A' }, { lang })).to.deep.equal({ name: 'A' });
    expect(recordOf({ 'Name (en)': 'A' }, { lang })).to.deep.equal({ name: { en: 'A' } });
    expect(recordOf({ Name: 'A', 'Name (en)': 'B' }, { lang })).to.deep.equal({ name: { nb: 'A', en: 'B' } });
    expect(recordOf({ 'Name (en)': 'B', Name: 'A' }, { lang })).to.deep.equal({ name: { en: 'B', nb: 'A' } });
    expect(recordOf({ Name: 'A', 'Name (en)': 'B' })).to.deep.equal({ name: { und: 'A', en: 'B' } });
    // the first counts
    expect(recordOf({ Name: 'A', Navn: 'B' }, { lang })).to.deep.equal({ name: 'A' });
    expect(recordOf({ Name: 'A', 'Name (nb)': 'B' }, { lang })).to.deep.equal({ name: { nb: 'A' } });
    expect(recordOf({ 'Name (en)': 'A', 'Navn (en)': 'B' }, { lang })).to.deep.equal({ name: { en: 'A' } });
  });
  it('in lists belong together item by item, where there are as many', () => {
    const lang = 'is';
    expect(recordOf({ Offers: 'Fiskur|Ís', 'Offers (en)': 'Fish|Ice' }, { lang }).offers).to.deep.equal([
      { is: 'Fiskur', en: 'Fish' },
      { is: 'Ís', en: 'Ice' },
    ]);
    expect(recordOf({ 'Offers (en)': 'Fish|""|Ice', Offers: 'Fiskur|Brauð|Ís' }, { lang }).offers).to.deep.equal([
      { en: 'Fish', is: 'Fiskur' },
      'Brauð',
      { en: 'Ice', is: 'Ís' },
    ]);
    expect(recordOf({ Offers: 'Fiskur', 'Offers (en)': 'Fish|Ice' }, { lang }).offers).to.deep.equal([
      'Fiskur',
      { en: 'Fish' },
      { en: 'Ice' },
    ]);
    expect(recordOf({ Offers: 'a|b', Products: 'c|d' }, { lang }).offers).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(recordOf({ Offers: 'a|b', 'Offers (is)': 'c|d' }, { lang }).offers).to.deep.equal(['a', 'b', { is: 'c' }, { is: 'd' }]);
    expect(recordOf({ 'Offers (en)': 'a', 'Products (en)': 'b' }, { lang }).offers).to.deep.equal([{ en: 'a' }, { en: 'b' }]);
    expect(recordOf({ Offers: 'a', 'Offers (en)': '""' }, { lang }).offers).to.deep.equal(['a']);
  });
});
