import { expect } from '@open-wc/testing';
import { readBook } from '../index.js';

const read = (indicators: unknown) => {
  const { document, problems } = readBook({ kind: 'book', version: 1, name: 'A', sections: { measurement: { indicators } } });
  return {
    values: document!.sections!.measurement!.indicators!.map(({ values = [] }) => values.map(({ period, value }) => `${period}: ${value}`)),
    problems: problems.map(({ code, path }) => `${code} ${path}`),
  };
};
const series = (...periods: unknown[]) => ({ name: 'X', values: periods.map((period, value) => ({ period, value })) });
const PATH = 'sections.measurement.indicators';

describe('indicators', () => {
  it('stand in the order of time, whatever their order in the file', () => {
    expect(read([series('2023', '2022', '2021'), series('mai 2023', '2022 Q4')])).to.deep.equal({
      values: [
        ['2021: 2', '2022: 1', '2023: 0'],
        ['2022 Q4: 1', 'mai 2023: 0'],
      ],
      problems: [],
    });
  });

  it('stay in the order of the file where a period cannot be read; its place is told', () => {
    expect(read([series('2023', '2021'), series('2023', 'later', '2021')])).to.deep.equal({
      values: [
        ['2021: 1', '2023: 0'],
        ['2023: 0', 'later: 1', '2021: 2'],
      ],
      problems: [`unordered ${PATH}[1].values[1].period`],
    });
  });

  it('show both values of a period that is there twice, and tell the place of the second', () => {
    const { values, problems } = read([series('2023', '2022', '2023.')]);
    expect(values).to.deep.equal([['2022: 1', '2023: 0', '2023.: 2']]);
    expect(problems).to.deep.equal([`same-period ${PATH}[0].values[2].period`]);
  });

  it('have their places counted as in the file, where entries of it were left out', () => {
    const { problems } = read([{ values: [] }, null, { ...series('x', '2022', 'x'), name: 'Y' }]);
    expect(problems).to.include(`unordered ${PATH}[2].values[0].period`);
    const values = [{ period: '2023', value: 'x' }, { period: '2022', value: 1 }, { period: 2022, value: 2 }]; // prettier-ignore
    const twice = read([{ name: 'X', values }]);
    expect(twice.problems).to.include(`same-period ${PATH}[0].values[2].period`);
  });

  it('have an aim as their target, and no plan: neither is the newest value', () => {
    const aims =
      'Target|target 2030|2030 (goal)|Goal for 2027|Mål|Mål 2030|Måltall 2027|Målsætning 2030|Mål 2030 (vision)|Markmið 2030|Eesmärk 2030|Sihtväärtus|Mērķis 2030|Tikslas 2030|Siekis|Tavoite 2030|Anguniagaq';
    for (const aim of aims.split('|')) {
      const { document, problems } = readBook({
        kind: 'book',
        version: 1,
        name: 'A',
        sections: { measurement: { indicators: [series('2022', '2023', aim)] } },
      });
      const [indicator] = document!.sections!.measurement!.indicators!;
      expect(indicator, aim).to.deep.equal({ name: 'X', target: 2, values: [{ period: '2022', value: 0 }, { period: '2023', value: 1 }] }); // prettier-ignore
      expect(
        problems.map(({ code, path }) => `${code} ${path}`),
        aim,
      ).to.deep.equal([`not-measured ${PATH}[0].values[2].period`]);
    }
    const plans = 'Budget 2026|2026 (planned)|Budsjett 2026|Áætlun 2026|Eelarve 2026|Plāns 2026|Biudžetas 2026|Budjetti 2026';
    for (const one of plans.split('|'))
      expect(read([series('2023', one, '2022')]), one).to.deep.equal({
        values: [['2022: 2', '2023: 0']],
        problems: [`not-measured ${PATH}[0].values[1].period`],
      });
    // the target that is there counts, and what was measured may be called as it is
    const own = readBook({
      kind: 'book',
      version: 1,
      name: 'A',
      sections: { measurement: { indicators: [{ ...series('Mål', '2022'), target: 9 }, series('Target')] } },
    });
    expect(own.document!.sections!.measurement!.indicators).to.deep.equal([
      { name: 'X', target: 9, values: [{ period: '2022', value: 1 }] },
      { name: 'X', target: 0 },
    ]);
  });

  it('may be one entry alone, or none', () => {
    expect(read({ name: 'X', values: { period: '2023', value: 1 } }).values).to.deep.equal([['2023: 1']]);
    expect(read([{ name: 'X' }])).to.deep.equal({ values: [[]], problems: [] });
    expect(read([series('<b>2023</b>', '2022', '<i>2023</i>')]).problems).to.deep.equal([`same-period ${PATH}`]);
  });

  it('may be one, and its values one: places are told as far as they are known', () => {
    const { values, problems } = read(series('2023', ' 2022 ', 'later', 2021));
    expect(values).to.deep.equal([['2023: 0', '2022: 1', 'later: 2', '2021: 3']]);
    expect(problems.filter((one) => one.startsWith('unordered'))).to.deep.equal([`unordered ${PATH}.values[2].period`]);
    expect(read([{ name: 'X', values: { period: '2023', value: 1 } }, series('2022', 'later')]).problems).to.include(
      `unordered ${PATH}[1].values[1].period`,
    );
    expect(read([{ name: 'X' }, series('2022', 'later', '2020')]).problems).to.deep.equal([`unordered ${PATH}[1].values[1].period`]);
  });

  it('have an aim that is said beside them, whatever stands among their values', () => {
    const { document } = readBook({ kind: 'book', version: 1, name: 'A', sections: { measurement: { indicators: [{ ...series('2023', 'Budget 2024', 'Target'), target: 9 }, series('Budget 2024')] } } }); // prettier-ignore
    const [first, second] = document!.sections!.measurement!.indicators!;
    expect(first).to.deep.equal({ name: 'X', target: 9, values: [{ period: '2023', value: 0 }] });
    expect(second).to.deep.equal({ name: 'X' });
  });
});
