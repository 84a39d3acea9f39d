import { expect } from '@open-wc/testing';
import { barsOf, domainOf, heightOf, labelPlace, niceTicks, runsOf, slotsOf, thin, type Point } from './scale.js';

const series = (...values: number[]): Point[] => values.map((value, at) => ({ period: String(2018 + at), value }));

describe('niceTicks', () => {
  it('takes round steps inside of the domain', () => {
    expect(niceTicks([0, 3000])).to.deep.equal([0, 1000, 2000, 3000]);
    expect(niceTicks([0, 97])).to.deep.equal([0, 50]);
    expect(niceTicks([-20, 40])).to.deep.equal([-20, 0, 20, 40]);
    expect(niceTicks([1.2, 1.75])).to.deep.equal([1.2, 1.4, 1.6]);
    expect(niceTicks([0, 0.3])).to.deep.equal([0, 0.1, 0.2, 0.3]);
  });

  it('keeps to few and finite ticks for the huge and the tiny', () => {
    for (const domain of [
      [0, 1e300],
      [0, 3e-300],
      [-1e308, 1e308],
      [1e15, 1e15 + 4],
      [0, Number.MIN_VALUE],
    ] as const) {
      const ticks = niceTicks(domain);
      expect(ticks.length, String(domain)).to.be.at.most(6);
      expect(ticks.every(Number.isFinite)).to.equal(true);
      expect(new Set(ticks).size).to.equal(ticks.length);
    }
    expect(niceTicks([5, 5])).to.deep.equal([]);
    expect(niceTicks([NaN, 1])).to.deep.equal([]);
  });
});

describe('domainOf', () => {
  it('starts bars at zero and takes the target in', () => {
    expect(domainOf([820, 1840], { target: 3000 })).to.deep.equal([0, 3000]);
    expect(domainOf([820, 1840], { target: 100 })).to.deep.equal([0, 1840]);
    expect(domainOf([-5, 10])).to.deep.equal([-5, 10]);
    expect(domainOf([-5, -10])).to.deep.equal([-10, 0]);
  });

  it('lets a line leave out a zero that is far away', () => {
    const [low, high] = domainOf([101, 103, 102], { zero: false });
    expect(low).to.be.within(100, 101);
    expect(high).to.be.within(103, 104);
    expect(domainOf([10, 103], { zero: false })[0]).to.equal(0);
  });

  it('is never empty', () => {
    for (const values of [[], [NaN], [0], [0, 0], [7, 7], [-7, -7], [1e308, -1e308], [5e-324]])
      for (const zero of [true, false]) {
        const domain = domainOf(values, { zero });
        expect(domain[1], String(values)).to.be.above(domain[0]);
        for (const value of values.filter(Number.isFinite)) expect(heightOf(value, domain)).to.be.within(0, 100);
      }
  });
});

describe('barsOf', () => {
  it('stands bars on zero, inside of the box, without touching', () => {
    const bars = barsOf(series(10, 20, 0, 40), [0, 40]);
    expect(bars.map((bar) => bar!.height)).to.deep.equal([25, 50, 0, 100]);
    expect(bars.every((bar) => bar!.y + bar!.height === 100)).to.equal(true);
    bars.slice(1).forEach((bar, at) => expect(bar!.x).to.be.above(bars[at]!.x + bars[at]!.width));
    expect(bars[0]!.x).to.be.above(0);
    expect(bars[3]!.x + bars[3]!.width).to.be.below(100);
  });

  it('hangs negative values from zero', () => {
    const [down, up] = barsOf(series(-10, 10), [-10, 10]);
    expect(down).to.deep.include({ y: 50, height: 50, end: 100 });
    expect(up).to.deep.include({ y: 0, height: 50, end: 0 });
  });

  it('has no bar for a gap, and a place for a year that is missing', () => {
    expect(barsOf(series(1, NaN, 3), [0, 3])[1]).to.equal(undefined);
    const [first, second] = barsOf(
      [
        { period: '2020', value: 1 },
        { period: '2022', value: 1 },
      ],
      [0, 1],
    );
    expect(first!.middle).to.be.closeTo(16.67, 0.01);
    expect(second!.middle).to.be.closeTo(83.33, 0.01);
  });

  it('draws the widest span there is', () => {
    for (const bar of barsOf(series(1e308, -1e308), [-1e308, 1e308])) expect(bar!.height).to.equal(50);
  });
});

describe('slotsOf', () => {
  it('puts years where they belong, and other periods one after the other', () => {
    const at = (...periods: string[]) => slotsOf(periods.map((period) => ({ period, value: 1 })));
    expect(at('2012', '2015', '2018')).to.deep.equal({ count: 7, at: [0, 3, 6] });
    expect(at('2005–2012', '2023')).to.deep.equal({ count: 2, at: [0, 1] });
    expect(at('2024', '2023')).to.deep.equal({ count: 2, at: [0, 1] });
    expect(at('2023', '2023')).to.deep.equal({ count: 2, at: [0, 1] });
    expect(at('1712', '2023')).to.deep.equal({ count: 2, at: [0, 1] });
    expect(at()).to.deep.equal({ count: 0, at: [] });
  });
});

describe('runsOf', () => {
  it('goes from edge to edge and breaks at gaps', () => {
    const runs = runsOf(series(0, 5, NaN, 10, NaN, NaN, 10), [0, 10]);
    expect(runs.map((run) => run.length)).to.deep.equal([2, 1, 1]);
    expect(runs[0]![0]).to.deep.equal({ x: 0, y: 100 });
    expect(runs[2]![0]).to.deep.equal({ x: 100, y: 0 });
    expect(runsOf(series(7), [6, 8])).to.deep.equal([[{ x: 50, y: 50 }]]);
    expect(runsOf([], [0, 1])).to.deep.equal([]);
  });
});

describe('thin', () => {
  it('shows all labels that fit, and always the last', () => {
    const places = (count: number) => Array.from({ length: count }, (_, at) => ((at + 0.5) * 100) / count);
    const years = (count: number) => Array.from({ length: count }, (_, at) => String(2000 + at));
    expect(thin(years(7), places(7))).to.deep.equal(Array(7).fill(true));
    const many = thin(years(30), places(30));
    expect(many.at(-1)).to.equal(true);
    expect(many.filter(Boolean).length).to.be.within(4, 9);
    expect(thin(['a very long name of a period indeed', 'another long name of a period'], [25, 75])).to.deep.equal([false, true]);
    expect(thin([], [])).to.deep.equal([]);
  });
});

describe('labelPlace', () => {
  it('is beyond the end of the bar, where the target leaves room for it', () => {
    expect(labelPlace(40, 90, undefined)).to.equal('beyond');
    expect(labelPlace(40, 90, 20)).to.equal('beyond');
    expect(labelPlace(40, 90, 40)).to.equal('beyond');
    expect(labelPlace(40, 90, 60)).to.equal('beyond');
    expect(labelPlace(90, 90, undefined)).to.equal('beyond');
  });

  it('is within the bar, where it would touch a target that is not reached', () => {
    for (const goal of [39, 35, 26]) expect(labelPlace(40, 90, goal), String(goal)).to.equal('within');
    expect(labelPlace(60, 20, 65, false)).to.equal('within');
    expect(labelPlace(60, 20, 55, false)).to.equal('beyond');
  });

  it('is nowhere, where there is room neither beyond nor within', () => {
    expect(labelPlace(85, 90, 80)).to.equal(undefined);
  });
});
