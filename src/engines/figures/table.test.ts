import { expect } from '@open-wc/testing';
import { expectLinear } from '../../../test/support/growth.js';
import { figuresReader } from '../../formats/figures/read.js';
import type { Figures } from '../../formats/figures/figures.js';
import { figuresCsv, visibilityCsv } from './csv.js';
import { figuresFrom } from './file.js';

const read = (...lines: string[]) => {
  const { json, findings, placed } = figuresFrom(lines.join('\n'), 'https://example.org/west.csv');
  const { document, findings: more } = json ? figuresReader(json) : { document: null, findings: [] };
  return { document, told: [...findings, ...more.map(placed)].map(({ code, path, expected }) => `${code} ${path}${code === 'read-as' ? ` ${expected as string}` : ''}`) }; // prettier-ignore
};
const values = ({ document }: ReturnType<typeof read>) =>
  document?.indicators?.map(({ values = [] }) => values.map(({ period, value }) => `${period}: ${value}`));
const dates = ({ document }: ReturnType<typeof read>) => document?.visibility?.map(({ date = '–', title }) => `${title as string} ${date}`);

describe('a table of figures', () => {
  it('has a row for each figure and a column for each period', () => {
    const { document, told } = read('Figure;Unit;2024;2023;Target;Source', 'Guests;nights;1 200,5;900;2000;Survey', 'Members;;14;;;');
    expect(told).to.deep.equal([]);
    expect(document).to.deep.include({ kind: 'figures', id: 'west', name: 'west' });
    expect(document!.indicators).to.deep.equal([
      { name: 'Guests', unit: 'nights', target: 2000, source: 'Survey', values: [{ period: '2023', value: 900 }, { period: '2024', value: 1200.5 }] }, // prettier-ignore
      { name: 'Members', values: [{ period: '2024', value: 14 }] },
    ]);
  });

  it('has headings in each of our languages', () => {
    for (const head of [
      'Figure;Unit;Source',
      'Måltall;Enhet;Kilde',
      'Nøgletal;Enhed;Kilde',
      'Mælikvarði;Eining;Heimild',
      'Ateq;Enhed;Kilde',
      'Näitaja;Ühik;Allikas',
      'Rādītājs;Mērvienība;Avots',
      'Rodiklis;Vienetas;Šaltinis',
    ]) {
      const { document, told } = read(`${head};2024`, 'A;B;C;1');
      expect(told, head).to.deep.equal([]);
      expect(document?.indicators, head).to.deep.equal([{ name: 'A', unit: 'B', source: 'C', values: [{ period: '2024', value: 1 }] }]);
    }
  });

  it('takes full stops and commas for what the table shows them to be, and reads neither where it does not', () => {
    expect(values(read('Figure;2023;2024', 'A;1.234;12,5'))).to.deep.equal([['2023: 1234', '2024: 12.5']]);
    expect(values(read('Figure\t2023\t2024', 'A\t1,234\t12.5'))).to.deep.equal([['2023: 1234', '2024: 12.5']]);
    expect(values(read('Figure;2023;2024', 'A;1.234.567;1'))).to.deep.equal([['2023: 1234567', '2024: 1']]);
    expect(values(read('Figure;2023;2024', 'A;12 345,6;1', 'B;1.200;2'))).to.deep.equal([['2023: 12345.6', '2024: 1'], ['2023: 1200', '2024: 2']]); // prettier-ignore
    const doubtful = read('Figure;2023;2024', 'A;1.234;5');
    expect(values(doubtful)).to.deep.equal([['2024: 5']]);
    expect(doubtful.told).to.deep.equal(['bad-value west.csv line 2, "2023"']);
  });

  it('reports what is no number, and mistakes of formulas', () => {
    const { document, told } = read('Figure;2023;2024;2025', 'A;many;#REF!;', 'B;−5;12 %;n/a');
    expect(document!.indicators!.map(({ values }) => values)).to.deep.equal([undefined, [{ period: '2023', value: -5 }, { period: '2024', value: 12 }]]); // prettier-ignore
    expect(document!.indicators![1]!.unit).to.equal('%');
    expect(told).to.deep.equal(['bad-value west.csv line 2, "2023"', 'sheet-error west.csv line 2, "2024"']);
  });

  it('has its headings below a title', () => {
    const lines = ['Figure;2023;2024', 'Visitors;10;20'];
    const { document, told } = read('What we achieved, 2024;;', ';;', ...lines);
    expect(told).to.deep.equal([]);
    expect(document).to.deep.equal(read(...lines).document);
  });

  it('may have years below each other, or no heading above the names', () => {
    const rows = read('År;Medlemmer;Omsetning (mill. kr)', '2022;40;1 300', '2023;?;1 234,5', '2024;mange;2', 'Kilde: egen telling;;');
    expect(rows.document!.indicators!.map(({ name }) => name)).to.deep.equal(['Medlemmer', 'Omsetning (mill. kr)']);
    expect(values(rows)).to.deep.equal([['2022: 40'], ['2022: 1300', '2023: 1234.5', '2024: 2']]);
    // the place in the table that was written
    expect(rows.told).to.deep.equal(['bad-value west.csv line 4, "Medlemmer"', 'bad-value west.csv line 5, "År"']);
    expect(values(read('Aasta;Liikmed', '2024. a;12'))).to.deep.equal([['2024. a: 12']]);
    expect(values(read(';A;B', '2023;1;2', '2024;3;4'))).to.deep.equal([
      ['2023: 1', '2024: 3'],
      ['2023: 2', '2024: 4'],
    ]);
    expect(values(read(';2023;2024', 'A;1;3', 'B;2;4'))).to.deep.equal([
      ['2023: 1', '2024: 3'],
      ['2023: 2', '2024: 4'],
    ]);
    for (const other of ['År;Tittel', 'Year;Members'].map((head) => [head, '2024;A prize']))
      expect(read(...other).document?.indicators).to.equal(undefined);
  });

  it('takes no budget, and no part of a figure, for what was measured', () => {
    const budget = read(';Regnskap;;Budsjett', 'Måltall;2022;2023;2024', 'A;1;2;3');
    expect(values(budget)).to.deep.equal([['2022: 1', '2023: 2']]);
    expect(budget.told).to.deep.equal(['unknown-column west.csv, "2024"']);
    const parts = read('Måltall;2023;;2024', ';Menn;Kvinner;', 'A;12;40;52', 'B;1;2;3');
    expect(values(parts)).to.deep.equal([['2024: 52'], ['2024: 3']]);
    expect(parts.told).to.deep.equal(['unknown-column west.csv, "2023"', 'unknown-column west.csv, "C"']);
    expect(values(read('Oppdatert i budsjettmøtet', 'Måltall;2024', 'A;1'))).to.deep.equal([['2024: 1']]);
  });

  it('takes a remark below it for none, and tells of it', () => {
    const { document, told } = read('Figure;2024', 'A;1', 'B;', 'Source: our own count;', '* provisional;');
    expect(document!.indicators!.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    expect(told).to.deep.equal(['missing west.csv line 4, "2024"', 'missing west.csv line 5, "2024"']);
  });

  it('says which columns it does not know', () => {
    expect(read('Figure;2024;Colour', 'A;1;red').told).to.deep.equal(['unknown-column west.csv, "Colour"']);
  });
});

describe('a log of visibility', () => {
  it('has a row for each entry, from the newest', () => {
    const { document, told } = read(
      'sep=,',
      'Date,Type,Title,By,Link',
      '14.5.2025,Newspaper,"Fourteen, and one",Skessuhorn,https://example.org/a',
      '2025-11-02,Award,A prize,,',
    );
    expect(told).to.deep.equal([]);
    expect(document!.visibility).to.deep.equal([
      { date: '2025-11-02', type: 'award', title: 'A prize' },
      { date: '2025-05-14', type: 'press', title: 'Fourteen, and one', by: 'Skessuhorn', url: 'https://example.org/a' },
    ]);
  });

  it('has headings and kinds in each of our languages', () => {
    const cases = 'Date;Type;Title;Television|Dato;Slag;Tittel;Fjernsyn|Dato;Slags;Titel;Fjernsyn|Dagsetning;Tegund;Titill;Sjónvarp|Ulloq;Type;Qulequtaq;TV|Kuupäev;Liik;Pealkiri;Televisioon|Datums;Veids;Nosaukums;Televīzija|Data;Tipas;Pavadinimas;Televizija'; // prettier-ignore
    for (const one of cases.split('|')) {
      const [date, type, title, kind] = one.split(';');
      const { document, told } = read(`${title};${type};${date}`, `A;${kind};2025`);
      expect(told, one).to.deep.equal([]);
      expect(document?.visibility, one).to.deep.equal([{ date: '2025', type: 'television', title: 'A' }]);
    }
  });

  it('has days as people and programs write them; what it reads in a way of its own, it tells', () => {
    const table = read('Date,Title', '5/13/2025,One', '5/6/2025,Two', '45931,Three', 'May 2024,Four', '2023,Five', '"12 June 2022",Six');
    expect(dates(table)).to.deep.equal([
      'Three 2025-10-01',
      'One 2025-05-13',
      'Two 2025-05-06',
      'Four 2024-05',
      'Five 2023',
      'Six 2022-06-12',
    ]);
    expect(table.told).to.deep.equal([
      'read-as west.csv line 2, "Date" 2025-05-13',
      'read-as west.csv line 3, "Date" 2025-05-06',
      'read-as west.csv line 4, "Date" 2025-10-01',
    ]);
    expect(read('Date;Title', '1/5/2025;A').told).to.deep.equal(['read-as west.csv line 2, "Date" 2025-05-01']);
  });

  it('guesses no day: one that is none, or in another order than the others, is left out and told', () => {
    const table = read('Date;Title', 'soon;A', '31.2.2025;B', '13/5/2025;C', '5/14/2025;D', '00.01.1900;E', ';F');
    expect(dates(table)).to.deep.equal(['C 2025-05-13', 'A –', 'B –', 'D –', 'E –', 'F –']);
    expect(table.told).to.deep.equal([2, 3, 5, 6].map((line) => `bad-value west.csv line ${line}, "Date"`));
  });

  it('leaves out addresses that run, markup, and kinds that nobody knows', () => {
    const { document, told } = read('Title;Link;Type', '<b>A</b>;javascript:alert(1);Rumour');
    expect(document!.visibility).to.deep.equal([{ title: 'A' }]);
    expect(told).to.deep.equal(['bad-value west.csv line 2, "Type"', 'bad-value west.csv line 2, "Link"']);
  });
});

describe('what is no table', () => {
  it('is told as such, and is nothing', () => {
    for (const text of ['', 'Colour;Size\nred;5', '<!doctype html><p>Sign in', '\0\0\0'])
      expect(read(text), text).to.deep.equal({ document: null, told: ['no-figures west.csv'] });
  });

  it('of any length is read in time that grows with it', async () => {
    const rows = (count: number) => ['Date;Title', ...Array.from({ length: count }, (_, at) => `2025-05-14;"Entry ${at}`)].join('\n');
    await expectLinear('rows', 2000, rows, (text) => figuresFrom(text));
  });
});

describe('tables of our own', () => {
  const west: Figures = {
    kind: 'figures',
    name: 'West',
    lang: 'en',
    indicators: [
      { name: { en: '=Guests', is: 'Gestir' }, unit: 'nights', target: 1.234, better: 'lower', group: 'Members', source: 'A; B', url: 'https://example.org/', method: 'By "month"', values: [{ period: '2023-05', value: 1.5 }, { period: '2023-06', value: -1234.567 }] }, // prettier-ignore
      { name: '0150', values: [{ period: '2023-06', value: 1e21 }] },
    ],
    visibility: [{ date: '2025-05-14', type: 'press', title: '-1', by: 'Skessuhorn', url: 'https://example.org/a' }, { title: 'No date' }],
  };

  it('are read as the same figures and the same log, in each language', () => {
    for (const locale of ['en', 'nb', 'da', 'is', 'kl', 'et', 'lv', 'lt']) {
      const [figures, log] = [figuresCsv, visibilityCsv].map((csv) => read(csv(west, { locale, languages: ['is'] })));
      expect([...figures!.told, ...log!.told], locale).to.deep.equal([]);
      const [guests, ...others] = west.indicators!;
      expect(figures!.document!.indicators, locale).to.deep.equal([{ ...guests, name: 'Gestir' }, ...others]);
      expect(log!.document!.visibility, locale).to.deep.equal(west.visibility);
    }
  });

  it('hold no formula, and no column that is empty', () => {
    const text = figuresCsv(west);
    expect(text)
      .to.include("'=Guests")
      .and.not.match(/(^|;)=G/m);
    expect(figuresCsv({ ...west, indicators: [{ name: 'A' }] })).to.equal('\ufeffFigure\r\nA\r\n');
    expect(visibilityCsv({ kind: 'figures', name: 'A' })).to.equal('\ufeffDate\r\n');
  });
});
