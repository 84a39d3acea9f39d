import { expect } from '@open-wc/testing';
import { decimalsFor, decimalsOf, difference, share, writing } from './numbers.js';

const written = (value: number, decimals?: number): string => new Intl.NumberFormat('en', writing(value, decimals)).format(value);
const series = (...values: number[]): string[] => values.map((value) => written(value, decimalsFor(values)));

describe('decimalsOf', () => {
  it('counts the decimals of a number as it is written', () => {
    expect([0, 7, -7.5, 0.25, 1e-5, 1.5e-7, 1e21, 1e300, 12.0].map(decimalsOf)).to.deep.equal([0, 0, 1, 2, 5, 8, 0, 0, 0]);
    expect(decimalsOf(NaN)).to.equal(0);
  });
});

describe('the figures of a series', () => {
  it('are the values, however small', () => {
    expect(series(0.0004, 0.0002)).to.deep.equal(['0.0004', '0.0002']);
    expect(series(1e-5, 3e-5)).to.deep.equal(['0.00001', '0.00003']);
    expect(series(1e-9, 2)).to.deep.equal(['1E-9', '2']);
    expect(series(0.04, 0.05, 0)).to.deep.equal(['0.04', '0.05', '0']);
    expect(series(2960.5, 1840)).to.deep.equal(['2,960.5', '1,840']);
  });

  it('are rounded where they are long, but never so that two of them become one', () => {
    expect(series(1 / 3, 2 / 3)).to.deep.equal(['0.3333', '0.6667']);
    expect(series(1234.5678)).to.deep.equal(['1,234.57']);
    expect(series(1.2345, 1.2349)).to.deep.equal(['1.2345', '1.2349']);
    expect(series(100.00001, 100.00002)).to.deep.equal(['100.00001', '100.00002']);
    expect(series(5, 5, 5)).to.deep.equal(['5', '5', '5']);
  });

  it('are written by their power of ten, where they are wider than a column', () => {
    expect(series(1e300, 1)).to.deep.equal(['1E300', '1']);
    expect(series(-1.2345e18)).to.deep.equal(['-1.23E18']);
    expect(series(1234567890123)).to.deep.equal(['1,234,567,890,123']);
    expect(series(Number.MAX_VALUE)[0]!.length).to.be.below(12);
  });

  it('are exact without a number of decimals', () => {
    expect([1.23456789, 0.1 + 0.2, 1e-12, 1.2345678e20].map((value) => written(value))).to.deep.equal(['1.23456789', '0.30000000000000004', '1E-12', '1.2345678E20']); // prettier-ignore
  });

  it('take anything', () => {
    expect(decimalsFor([])).to.equal(0);
    expect(decimalsFor([NaN, Infinity])).to.equal(0);
    expect(decimalsFor([5e-324, 1])).to.be.within(0, 20);
    expect(() => written(5e-324, 20)).to.not.throw();
  });
});

describe('share', () => {
  it('is a hundredth, without the noise of a division', () => {
    expect([0.04, 12, 0, 7, 1e-7, 110].map(share)).to.deep.equal([0.0004, 0.12, 0, 0.07, 1e-9, 1.1]);
  });
});

describe('difference', () => {
  it('has the decimals of its values', () => {
    expect(difference(1.7, 1.6)).to.equal(0.1);
    expect(difference(0.3, 0.1)).to.equal(0.2);
    expect(difference(2940, 2610)).to.equal(330);
    expect(difference(5, 5.5)).to.equal(-0.5);
    expect(difference(1e-30, 0)).to.equal(1e-30);
    expect(difference(3e-7, 1e-7)).to.equal(2e-7);
    expect(difference(1e308, -1e308)).to.equal(Infinity);
  });
});
