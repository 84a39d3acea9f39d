import { expect } from '@open-wc/testing';
import { numberIn } from './written.js';

describe('a number as it is written', () => {
  it('may have a comma, spaces between thousands, a long minus', () => {
    const cases: [string, number][] = [
      ['4,5', 4.5],
      ['4.5', 4.5],
      ['1 234', 1234],
      ['1\u00a0234,5', 1234.5],
      ['5 000 000', 5e6],
      ['\u22125', -5],
      ['-0,234', -0.234],
      [',5', 0.5],
      ['1e3', 1000],
      ['1234.567', 1234.567],
    ];
    for (const [written, number] of cases) expect(numberIn(written), written).to.equal(number);
  });

  it('is none where it may be two, or is more than a number', () => {
    for (const written of [
      '1.234',
      '12,345',
      '1.234,5',
      '1 23',
      '0x10',
      '12 %',
      '500 kr',
      '>500',
      '5-6',
      '12:30',
      'Infinity',
      '-',
      '',
      '1e999',
    ])
      expect(numberIn(written), written).to.equal(undefined);
  });
});
