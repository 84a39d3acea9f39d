/** Days and seasons of the year by themselves; in sentences: `parts.test.ts`. */
import { expect } from '@open-wc/testing';
import { seasonsIn } from './season.js';

const said = (written: string): string | undefined =>
  seasonsIn(written)
    ?.map(([from, to]) => `${from} … ${to}`)
    .join(' | ');

describe('a season as it is written', () => {
  it('is a day, a span or a list, with what stands before and behind left out', () => {
    const cases: Readonly<Record<string, string>> = {
      ' 24. desember:, ': '24. desember … 24. desember',
      'i hele juli': 'juli … juli',
      'fra og med  1. juni til den 31. august': '1. juni … 31. august',
      '1. juunist 31. augustini': '1. juunist … 31. augustini',
      'toukokuusta kesäkuuhun': 'toukokuusta … kesäkuuhun',
      ' 24. og 31.  desember': '24.  desember … 24.  desember | 31.  desember … 31.  desember',
      '24 og 31.12.2026': '24.12.2026 … 24.12.2026 | 31.12.2026 … 31.12.2026',
      '24. desember,, 31. desember': '24. desember … 24. desember | 31. desember … 31. desember',
      'julaften og 31.12': '12-24 … 12-24 | 31.12 … 31.12',
      '2026-12-24': '2026-12-24 … 2026-12-24',
      '1.6.-31.8.': '1.6. … 31.8.',
      '1.6-31.8': '1.6 … 31.8',
      '24/12-26/12': '24/12 … 26/12',
      '24.-26.12.': '24.12. … 26.12.',
      '24. – 26. DESEMBER': '24. DESEMBER … 26. DESEMBER',
      '1. juni  --  den 31. august': '1. juni … 31. august',
      'jul-aug': 'jul … aug',
      'juni 1-august 31': 'juni 1 … august 31',
      'jun. 1-aug. 31': 'jun. 1 … aug. 31',
      'desember 24-26': '24. desember … 26. desember',
      '2026 m. gruodžio 24–26 d.': '24. gruodžio 2026 … 26. gruodžio 2026',
      'fra  og med  den 1. juni til  den 31. august': '1. juni … 31. august',
      'from the 1st of June to the 31st of August': '1st of June … 31st of August',
      'mellom 1. juni og 31. august': '1. juni … 31. august',
      'between the 1st of June and the 31st of August': '1st of June … 31st of August',
      'mellan midsommar och 31 augusti': '',
      'i  hele  juli': 'juli … juli',
      'maist septembrini': 'mai … septembrini',
      'aprillist maini': 'aprillist … mai',
      '15. maist 1. septembrini': '15. mai … 1. septembrini',
      'kesäkuusta elokuuhun': 'kesäkuusta … elokuuhun',
      'toukokuusta syyskuun': 'toukokuusta … syyskuun',
      // what stands far behind says nothing
      [`juni${' '.repeat(200)}x`]: 'juni … juni',
    };
    for (const [written, want] of Object.entries(cases)) expect((said(written) ?? '').replace(/\s+/g, ' '), written).to.equal(want.replace(/\s+/g, ' ')); // prettier-ignore
  });

  it('is none of times, of three ends, or where one part of it is no day', () => {
    for (const none of [
      '9-17',
      '12-24',
      '1-6',
      '10-2',
      'juni-juli-august',
      'juni til',
      'juni og x',
      '',
      ',',
      '24. og',
      'x juunist augustini',
      'fra juni',
      'ma-fr',
      '24 og 31',
      'uke 3-5',
      'mellom juni',
      'Museet fra juni',
      'juunist Tartuni',
      'Hest august',
    ])
      expect(said(none), none).to.equal(undefined);
  });
});
