/** Times as they are written, to the minute at which they are none. In the sentences of owners: `formats/book/hours/`. */
import { expect } from '@open-wc/testing';
import { isHalfDay, readSpans, readTime, timeIn } from './times.js';

describe('a time', () => {
  it('is read in minutes since midnight, to six in the next morning', () => {
    const times: Readonly<Record<string, number>> = {
      ...{ '9': 540, '09': 540, '9.30': 570, '9,30': 570, '9:59': 599, '9:30:59': 570, '9.30.00': 570, '9:30:15.5': 570, ' 9 ': 540, '0': 0 },
      ...{ '930': 570, '0930': 570, '2400': 1440, '24:00': 1440, '26:00': 1560, '30': 1800, '30:00': 1800, '9h': 540, '9h30': 570, '9 h 30': 570, '9 30': 570, '12h30': 750, '12 30': 750, '9:30:15.55': 570 },
      ...{ '12 am': 0, '12:30 a.m.': 30, '1 am': 60, '11:59pm': 1439, '12 pm': 720, '1 p.m.': 780, '1 p. m.': 780, '930pm': 1290, '930 AM': 570, '1200 am': 0 },
      ...{ 'kl 9': 540, 'kl. 9': 540, 'kl.9': 540, 'kl.  9': 540, 'klukkan 9': 540, 'plkst. 9': 540, 'from 9': 540, 'nuo 9': 540, '9 uhr': 540, '9 val.': 540, '9 t': 540, '9 hrs': 540, '9 hr': 540, "9 o'clock": 540, '9 oclock': 540, '9 tiden': 540 },
      ...{ midnight: 1440, Midnatt: 1440, 'kl. midnatt': 1440 },
    }; // prettier-ignore
    for (const [written, minutes] of Object.entries(times)) expect(readTime(written)?.minutes, written).to.equal(minutes);
    for (const none of ['', 'x', '9:60', '9.99', '9:30:60', '0 am', '13 pm', '30:01', '31', '99', '9:3', '9:300', '9 3', '9x', 'x9', '9 pmx', '12345', '9h3', '9:', '-9', '9 am 5', 'xmidnight', 'midnights', 'x9h30', 'x12 30', '9 301', '9 uhr 30', '9 kl. 30'])
      expect(readTime(none), none).to.equal(undefined); // prettier-ignore
    expect([readTime(9), readTime(930), readTime(`9${' '.repeat(50)}`)]).to.deep.equal([
      { minutes: 540 },
      { minutes: 570 },
      { minutes: 540 },
    ]);
  });

  it('says whether it is of the morning or the afternoon, where that was said', () => {
    expect([readTime('9 am'), readTime('9 pm'), readTime('9')]).to.deep.equal([{ minutes: 540, half: 'am' }, { minutes: 1260, half: 'pm' }, { minutes: 540 }]); // prettier-ignore
  });

  it('is written as the format has it, where it is not too late', () => {
    expect([timeIn('9'), timeIn(0), timeIn('24:00'), timeIn('24:01')]).to.deep.equal(['09:00', '00:00', '24:00', undefined]);
    expect([timeIn('23:59', 1439), timeIn('24:00', 1439)]).to.deep.equal(['23:59', undefined]);
    expect([timeIn('24:01', 1800), timeIn('26:00', 1800), timeIn('30:00', 1800), timeIn('x', 1800)]).to.deep.equal(['00:01', '02:00', '06:00', undefined]); // prettier-ignore
  });
});

describe('spans of time', () => {
  const spans = (written: string): string | undefined => readSpans(written)?.map(({ opens, closes }) => `${opens}–${closes}`).join(' '); // prettier-ignore

  it('are parted by what people write between two of them', () => {
    for (const between of [', ', ',', ';', '; ', ' & ', '+', '/', ' og ', ' and ', ' och ', ' ja ', ' un ', ' ir ', ' und ', ' aamma '])
      expect(spans(`9-12${between}13-17`), between).to.equal('09:00–12:00 13:00–17:00');
    for (const dash of ['-', '--', ' - ', '–', '—', '−', ' til ', ' till ', ' to ', ' through ', ' kuni ', ' līdz ', ' iki ', ' bis '])
      expect(spans(`10${dash}16`), dash).to.equal('10:00–16:00');
    expect(spans('9,30-12,00')).to.equal('09:30–12:00');
    expect(spans('9-12,13-17,')).to.equal('09:00–12:00 13:00–17:00');
    for (const first of ['fra ', 'from ', 'no ', 'von ']) expect(spans(`${first}10 til 16`), first).to.equal('10:00–16:00');
    for (const none of ['', '9', '9-', '-9', '9-12-15', 'a-b', '9-x', '9-12, x', '24-26', '9-12 or 13-17', ',']) expect(spans(none), none).to.equal(undefined); // prettier-ignore
    expect(spans('23:59-24')).to.equal('23:59–24:00');
    expect(['9-12 ;13-17', '9-12;  13-17', ' 9-12, 13-17 ', '9 - 12;13 - 17'].map(spans)).to.deep.equal(
      Array(4).fill('09:00–12:00 13:00–17:00'),
    );
    expect([spans('fra  10 til 16'), spans(' 24/7 ')]).to.deep.equal(['10:00–16:00', '00:00–24:00']);
  });

  it('may be the whole day', () => {
    for (const always of ['24/7', '24 / 7', '0-24', '00–24', '24h', '24 hours', '24 hours a day', '24 timer i døgnet', 'døgnåpent', 'hele døgnet', 'Døgnet rundt', 'allan sólarhringinn', 'visą parą', 'always open', 'alltid åpent', 'open 24 hours', 'all day and night'])
      expect(spans(always), always).to.equal('00:00–24:00'); // prettier-ignore
    for (const none of ['24', '24/8', '124/7', '24/70', 'not always open', 'all days', '24 hours notice'])
      expect(spans(none), none).to.equal(undefined);
  });

  it('that end in the afternoon begin there too, where that is the only way', () => {
    const cases = { '9-5 pm': '09:00–17:00', '1-5 pm': '13:00–17:00', '9-9 pm': '09:00–21:00', '12-5 pm': '12:00–17:00', '11-12 pm': '11:00–12:00', '5-5:01 pm': '17:00–17:01', '9 am-5 pm': '09:00–17:00', '1 am-5 pm': '01:00–17:00', '1-5 am': '01:00–05:00' }; // prettier-ignore
    for (const [written, want] of Object.entries(cases)) expect(spans(written), written).to.equal(want);
  });

  it('are doubtful where a clock of twelve hours may be meant', () => {
    for (const [opens, closes] of [
      ['9', '5'],
      [9, 5],
      ['kl. 9', 'kl. 5'],
      ['9', '9'],
      ['9:00', '5:30'],
      ['10:00', '3:01'],
      ['8', '12'].reverse(),
      ['12', '11'],
      ['10', '3'],
      [' 10 ', ' 3 '],
      ['kl. 10', 'kl. 3'],
      ['12:59', '12:58'],
    ] as const)
      // prettier-ignore
      expect(isHalfDay(opens, closes), `${opens} ${closes}`).to.equal(true);
    for (const [opens, closes] of [
      ['9', '17'],
      ['9', '05'],
      ['9', 'kl. 05'],
      ['9', '0'],
      ['9 am', '5'],
      ['9', '5 am'],
      ['13', '5'],
      ['22', '3'],
      ['10:00', '3:00'],
      ['12:59', '5'],
      ['x', '5'],
      ['9', 'x'],
      [9, undefined],
      [true, 5],
    ] as const)
      // prettier-ignore
      expect(isHalfDay(opens, closes), `${opens} ${String(closes)}`).to.equal(false);
    expect(spans('9-5')).to.equal(undefined);
  });
});
