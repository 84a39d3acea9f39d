import { expect } from '@open-wc/testing';
import { firstNumber } from './first-number.js';
import { dialled, lengthAbroad, plainNumber } from './phone.js';

describe('a telephone number', () => {
  it('is dialled with the code of its country', () => {
    const cases: [string, string | undefined, string][] = [
      ['22 33 44 55', 'NO', '+4722334455'],
      ['22 33 44 55', undefined, '22334455'],
      ['12 34 56 78', 'DK', '+4512345678'],
      ['555 0100', 'IS', '+3545550100'],
      ['12 34 56', 'GL', '+299123456'],
      ['555 0100', 'EE', '+3725550100'],
      ['5551 0100', 'EE', '+37255510100'],
      ['67 123 456', 'LV', '+37167123456'],
      ['8 612 34567', 'LT', '+37061234567'],
      ['0612 34567', 'LT', '+37061234567'],
      ['08-123 456', 'SE', '+468123456'],
      ['02800', 'NO', '02800'],
      ['112', 'IS', '112'],
      ['+354 555 0100', 'NO', '+3545550100'],
      ['0047 22 33 44 55', 'IS', '+4722334455'],
      ['555 0100', 'XX', '5550100'],
      ['47 22 33 44 55', 'NO', '+4722334455'],
      ['354 555 0100', 'IS', '+3545550100'],
      ['47 12 34 56', 'DK', '+4547123456'],
    ];
    for (const [number, country, want] of cases) expect(dialled(number, country), `${number} ${country}`).to.equal(want);
  });
  it('has as many digits as numbers of its country have', () => {
    const lengths = ['+47 22', '0047 22', '+354 5', '+372 5', '+49 30', '22 33'].map(lengthAbroad);
    expect(lengths).to.deep.equal([10, 12, 10, 11, undefined, undefined]);
  });
  it('is the first one, without (0) and extensions', () => {
    for (const number of [
      '+47 (0)22 33 44 55',
      '+47 22 33 44 55 / 22 33 44 56',
      '+47 22334455/56',
      '+47 22 33 44 55 ext. 7',
      '+47 22 33 44 55 x7',
    ])
      expect(firstNumber(number), number).to.equal('+4722334455');
    expect(firstNumber('(299) 12')).to.equal('29912');
    expect(plainNumber('+47 22 33 44 55')).to.equal('+47 22 33 44 55');
    expect(plainNumber('(299) 12 34')).to.equal('(299) 12 34');
    expect(plainNumber('+47 (0)22 33 44 55')).to.equal('+4722334455');
    for (const long of ['2'.repeat(100_000), '2 '.repeat(50_000), '('.repeat(100_000)]) expect(firstNumber(long).length).to.be.below(61);
  });
});
