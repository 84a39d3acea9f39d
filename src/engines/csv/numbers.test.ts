/** Telephone numbers and postal codes, as owners and their spreadsheets write them. */
import { expect } from '@open-wc/testing';
import { codeOf, phoneIn, postalIn, zeroed, zeroedIn } from './numbers.js';

const phones = (cases: Readonly<Record<string, string | undefined>>, told: { more?: boolean; float?: boolean } = {}): void => {
  for (const [cell, text] of Object.entries(cases))
    expect(phoneIn(cell), cell).to.deep.equal(text && { text, more: false, float: false, ...told });
};

describe('the telephone number of a cell', () => {
  it('is read in any writing', () => {
    phones({
      '22 33 44 55': '22 33 44 55',
      '22.33.44.55': '22.33.44.55',
      '22/33 44 55': '22/33 44 55',
      '555/0100': '555/0100',
      '+47 (0)22 33 44 55': '+47 (0)22 33 44 55',
      '(+47) 22 33 44 55': '+47 22 33 44 55',
      '( +354 ) 555 0100': '+354 555 0100',
      '(0047) 22 33': '(0047) 22 33',
      '(22) 33 44': '(22) 33 44',
      '555\u20100100': '555-0100',
      '555\u20120100': '555-0100',
      '555\u22120100': '555-0100',
      '112': '112',
      '123456789012345': '123456789012345',
      '8 612 34567-8': '8 612 34567-8',
      '22 33 44 55-12345': '22 33 44 55-12345',
      '0150 123456-7': '0150 123456-7',
      '12345678901234': '12345678901234',
      '0047 22334455': '0047 22334455',
      '22334455 2233445': '22334455 2233445',
    });
  });
  it('is read without words, signs and stops around it', () => {
    phones({
      'Tlf 22 33 44 55': '22 33 44 55',
      'Tel.: 22334455': '22334455',
      'Tel : 22334455': '22334455',
      'Phone (22) 33 44': '(22) 33 44',
      'm 900 00 000': '900 00 000',
      's. 555 0100': '555 0100',
      'p: 555 0100': '555 0100',
      'Puh. 050 123': '050 123',
      'Mob.nr. 900 00 000': '900 00 000',
      'Tlf nr: 22 33 44 55': '22 33 44 55',
      'Tel.+4722334455': '+4722334455',
      'TEL:22 33 44 55': '22 33 44 55',
      'tālr. 67 12 34 56': '67 12 34 56',
      '☎ ️22 33 44 55': '22 33 44 55',
      '= +4722334455': '+4722334455',
      '22 33 44 55 -': '22 33 44 55',
      '22 33 44 55 (': '22 33 44 55',
      '22 33 44 55.': '22 33 44 55',
      '22 33 44 55 ; ': '22 33 44 55',
      '22 33 44 55,': '22 33 44 55',
    });
  });
  it('is the first of several, or what stands before words, hours and extensions', () => {
    phones(
      {
        '22 33 44 55 / 22 33 44 56': '22 33 44 55',
        '22 33 44 55\n22 33 44 56': '22 33 44 55',
        '22 33 44 55 | 22 33 44 56': '22 33 44 55',
        '22 33 44 55;22 33 44 56': '22 33 44 55',
        '22 33 44 55 +47 22 33 44 56': '22 33 44 55',
        '22 33 44 55 og 22 33 44 56': '22 33 44 55',
        '555 01 00,555 01 01': '555 01 00',
        '22 33 44 55: Anna': '22 33 44 55',
        '22 33 44 55 Anna': '22 33 44 55',
        '22 33 44 55 (Anna)': '22 33 44 55',
        '22 33 44 55 (9-16)': '22 33 44 55',
        'Tlf: 22334455 (8–16)': '22334455',
        '(22 33 44 55) / 33': '22 33 44 55',
        '22334455 x12': '22334455',
        '22334455x12': '22334455',
        '22334455 #3': '22334455',
        '22 33 44 55 linna 3': '22 33 44 55',
        '12 34 56/57': '12 34 56',
        '+47 22334455 22334456': '+47 22334455',
        '+4722334455 22334456': '+4722334455',
        '22334455-22334456': '22334455',
        '123456 123457': '123456',
        '1234567 1234568': '1234567',
        '22 33 44 55-56': '22 33 44 55',
        '22 33 44 55 – 58': '22 33 44 55',
        '555 0100-02': '555 0100',
        '555 0100-0102': '555 0100',
      },
      { more: true },
    );
  });
  it('is read of a decimal number, and told', () => {
    phones({ '77012345.0': '77012345', '+4777012345.00': '+4777012345', '77012.0': '77012' }, { float: true });
    phones({ '770.0': '770.0', '77012345.5': '77012345.5' });
  });
  it('is none where the cell holds none', () => {
    for (const cell of ['', '12', '+4', '000', '0000 0000', '1234567890123456', '(0)12', 'ring oss', '4.72E+10', '4,72e10', '1e5', '472233e-3', 'Kari tlf 22', '-22 33 44 55', '*22 33 44', '22\t33_44'])
      expect(phoneIn(cell), cell).to.equal(undefined); // prettier-ignore
  });
});

describe('a postal code', () => {
  it('is told from the town beside it', () => {
    const cases: Readonly<Record<string, ReturnType<typeof postalIn>>> = {
      '5970 Ærøskøbing': ['5970', 'Ærøskøbing'],
      ' 0150,  Oslo ': ['0150', 'Oslo'],
      '101 Reykjavík': ['101', 'Reykjavík'],
      '123 45 Kiruna': ['123 45', 'Kiruna'],
      'Kiruna 123 45': ['123 45', 'Kiruna'],
      'LV-1010 Rīga': ['LV-1010', 'Rīga'],
      'lv-1010 Rīga': ['LV-1010', 'Rīga'],
      'Rīga, LV-1010': ['LV-1010', 'Rīga'],
      'Vilnius lt-07114': ['LT-07114', 'Vilnius'],
      'N-0150 Oslo': ['N-0150', 'Oslo'],
      'Aarhus C 8000': ['8000', 'Aarhus C'],
      '0150 Oslo 0151': ['0150', 'Oslo 0151'],
      '0150': ['0150', undefined],
      'LT-07114': ['LT-07114', undefined],
      'lt-07114': ['LT-07114', undefined],
      'S-123 45': ['S-123 45', undefined],
      Oslo: [undefined, 'Oslo'],
      '12 Oslo': [undefined, '12 Oslo'],
      '123456 Oslo': [undefined, '123456 Oslo'],
      '123456': [undefined, '123456'],
      'ABC-1234 X': [undefined, 'ABC-1234 X'],
      '': [undefined, undefined],
    };
    for (const [cell, parts] of Object.entries(cases)) expect(postalIn(cell), cell).to.deep.equal(parts);
  });
  it('is given back where a spreadsheet made a number of it', () => {
    const cases = { '3900.0': '3900', '3900,00': '3900', '3900.': '3900', '123.0': '123', '123456.0': '123456', '390.000': '390', '3.900': '3900', '39,000': '39000', '3\u00a0900': '3900', '3\u202f900': '3900', '3 900': '3900', '9 900': '9900' }; // prettier-ignore
    for (const [cell, code] of Object.entries(cases)) expect(codeOf(cell), cell).to.equal(code);
    for (const cell of [
      '3900',
      '12.0',
      '1234567.0',
      '3900.5',
      '3.9000',
      '390.0001',
      '03 900',
      '0 900',
      '13 900',
      '123 45',
      'ca. 3.900',
      'x3 900',
      '3 900 Nuuk',
      '3.900 kr',
      '3900.0 Nuuk',
      'nr 3900.0',
    ])
      // prettier-ignore
      expect(codeOf(cell), cell).to.equal(undefined);
  });
  it('gets the zeros that its country has', () => {
    const cases = [['150', 'NO', '0150'], ['15', 'NO', '0015'], ['5', 'NO', '5'], ['0150', 'NO', '0150'], ['12345', 'NO', '12345'], ['150', 'SJ', '0150'], ['800', 'DK', '0800'], ['120', 'FI', '00120'], ['2100', 'AX', '02100'], ['7114', 'LT', '07114'], ['12', 'LT', '12'], ['LT-711', 'LT', 'LT-711'], ['1a', 'NO', '1a'], ['101', 'IS', '101']] as const; // prettier-ignore
    for (const [code, country, whole] of cases) expect(zeroed(code, country), `${code} ${country}`).to.equal(whole);
  });
  it('gets the zeros of its town, and where no town is named those of the language', () => {
    for (const [code, town, whole] of [
      ['150', 'Oslo', '0150'],
      ['150', ' OSLO ', '0150'],
      ['800', 'Høje Taastrup', '0800'],
      ['999', 'København C', '0999'],
      ['7114', 'Vilnius', '07114'],
      ['100', 'Helsinki', '00100'],
      ['100', 'Helsingfors', '00100'],
      ['2100', 'Espoo', '02100'],
      ['2100', 'Esbo', '02100'],
      ['1300', 'Vantaa', '01300'],
      ['1300', 'Vanda', '01300'],
      ['150', 'Bergen', '150'],
    ] as const)
      // prettier-ignore
      expect(zeroedIn(code, town), town).to.equal(whole);
    expect(zeroedIn('150', undefined, 4)).to.equal('0150');
    expect(zeroedIn('150', 'Bergen', 4)).to.equal('150');
    expect(zeroedIn('150', undefined)).to.equal('150');
  });
});
