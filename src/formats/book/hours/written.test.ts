import { expect } from '@open-wc/testing';
import { expectLinear } from '../../../../test/support/growth.js';
import * as fc from '../../../../test/support/properties.js';
import { explain } from '../../../schema/explain/explain.js';
import { bookReader } from '../read.js';

const read = (hours: unknown, more: object = {}) => {
  const { document, findings } = bookReader({ kind: 'book', version: 1, name: 'A', hours, ...more });
  return { hours: document!.hours, told: findings.map(({ code, path }) => `${code} ${path}`), problems: explain(findings) };
};
const good = { opens: '09:00', closes: '17:00' };
const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr'];
const EVERY = [...WEEKDAYS, 'Sa', 'Su'];

describe('days of opening hours', () => {
  const days = (written: unknown, more?: object) => {
    const { hours, told } = read([{ days: written, ...good }], more);
    expect(told, JSON.stringify(written)).to.deep.equal([]);
    return hours?.[0]?.days;
  };

  it('are read from Monday to Friday in every language', () => {
    const spans =
      'Mo-Fr|man-fre|Mán–fös|E-R|P.-Pk.|I–V|Mon–Fri|Monday to Friday|mandag til fredag|mandag til og med fredag|mandag–fredag|man. - fre.|Ma-Fr|mánudaga til föstudaga|frá mánudegi til föstudags|' +
      'esmaspäevast reedeni|esmaspäev–reede|no pirmdienas līdz piektdienai|pirmdiena - piektdiena|nuo pirmadienio iki penktadienio|Pr–Pn|ataasinngorneq–tallimanngorneq|' +
      'måndag–fredag|maanantai–perjantai|ma–pe|mánadag–fríggjadag|Montag bis Freitag|hverdager|hverdage|virka daga|tööpäeviti|darba dienās|darbo dienomis|weekdays|' +
      'gerandisdagar|arkisin|M-F|MAN-FRE';
    for (const written of spans.split('|')) expect(days(written), written).to.deep.equal(WEEKDAYS);
  });

  it('are read one by one, in lists, and by words for many', () => {
    const cases: [unknown, string[]][] = [
      [
        ['Monday', 'Tuesday'],
        ['Mo', 'Tu'],
      ],
      [['Mo-Fr'], WEEKDAYS],
      [['Ma', 'Ti', 'On', 'To', 'Fr', 'Lø', 'Sø'], EVERY],
      [
        ['lau', 'sun'],
        ['Sa', 'Su'],
      ],
      [
        ['Mon', 'Tue'],
        ['Mo', 'Tu'],
      ],
      [
        ['mo', 'TU'],
        ['Mo', 'Tu'],
      ],
      ['lø og sø', ['Sa', 'Su']],
      ['L ja P, E', ['Mo', 'Sa', 'Su']],
      ['sestdien un svētdien', ['Sa', 'Su']],
      ['šeštadieniais ir sekmadieniais', ['Sa', 'Su']],
      ['VI, VII', ['Sa', 'Su']],
      ['laugardaga og sunnudaga', ['Sa', 'Su']],
      ['Mo-We, Fr & Su', ['Mo', 'Tu', 'We', 'Fr', 'Su']],
      ['Sa-Mo', ['Mo', 'Sa', 'Su']],
      ['ma to lø', ['Mo', 'Th', 'Sa']],
      ['daily', EVERY],
      ['hver dag', EVERY],
      ['alla daga', EVERY],
      ['iga päev', EVERY],
      ['katru dienu', EVERY],
      ['kasdien', EVERY],
      ['i helgene', ['Sa', 'Su']],
      ['Mo-Fr, PH', [...WEEKDAYS, 'PH']],
      ['helligdager', ['PH']],
      ['https://schema.org/Monday', ['Mo']],
    ];
    for (const [written, want] of cases) expect(days(written), JSON.stringify(written)).to.deep.equal(want);
  });

  it('of one letter follow the other days, else the language, else the country', () => {
    expect(days('P', { lang: 'lv' })).to.deep.equal(['Mo']);
    expect(days('P', { lang: 'et' })).to.deep.equal(['Su']);
    expect(days('P', { location: { country: 'EE' } })).to.deep.equal(['Su']);
    expect(days('T–C', { lang: 'et' })).to.deep.equal(['We', 'Th']);
    expect(read([{ days: 'P', ...good }])).to.deep.include({ hours: undefined, told: ['bad-value hours[0].days'] });
    expect(read([{ days: 'T', ...good }, { days: 'K', ...good }]).hours!.map((line) => line.days)).to.deep.equal([['Tu'], ['We']]); // prettier-ignore
  });
});

describe('times of opening hours', () => {
  it('are read as people write them', () => {
    const pairs: [unknown, unknown, string, string][] = [
      ['9.00', '17.00', '09:00', '17:00'],
      ['9', '17', '09:00', '17:00'],
      [9, 17, '09:00', '17:00'],
      [900, 1730, '09:00', '17:30'],
      ['kl. 9', 'kl. 17', '09:00', '17:00'],
      ['klukkan 9', 'klo 17', '09:00', '17:00'],
      ['plkst. 9:00', '17 val.', '09:00', '17:00'],
      ['0900', '1700', '09:00', '17:00'],
      ['9:00 AM', '5:00 PM', '09:00', '17:00'],
      ['12 am', '12 p.m.', '00:00', '12:00'],
      ['09:00:00', '17:00:00', '09:00', '17:00'],
      ['9,30', '17,00', '09:30', '17:00'],
      ['9h30', '17h', '09:30', '17:00'],
      ['20:00', '26:00', '20:00', '02:00'],
      ['20.00', '24.00', '20:00', '24:00'],
      ['20', 'midnatt', '20:00', '24:00'],
    ];
    for (const [opens, closes, from, to] of pairs)
      expect(read([{ days: ['Mo'], opens, closes }]), JSON.stringify([opens, closes])).to.deep.include({
        hours: [{ days: ['Mo'], opens: from, closes: to }],
        told: [],
      });
  });

  it('may stand in one field, several of them too', () => {
    const spans: [string, string[]][] = [
      ['9–17', ['09:00 17:00']],
      ['9.00-17.30', ['09:00 17:30']],
      ['kl. 9 til 17', ['09:00 17:00']],
      ['fra 9 til 17', ['09:00 17:00']],
      ['9-12, 13-17', ['09:00 12:00', '13:00 17:00']],
      ['9-12,13-17', ['09:00 12:00', '13:00 17:00']],
      ['9.00–12.00 og 13.00–17.00', ['09:00 12:00', '13:00 17:00']],
      ['9am-5pm', ['09:00 17:00']],
      ['1-5 pm', ['13:00 17:00']],
      ['9-5 pm', ['09:00 17:00']],
      ['22-03', ['22:00 03:00']],
      ['0-24', ['00:00 24:00']],
      ['døgnåpent', ['00:00 24:00']],
      ['ööpäevaringselt', ['00:00 24:00']],
    ];
    for (const [written, want] of spans)
      for (const line of [{ opens: written }, { time: written }, { hours: written }]) {
        const { hours, told } = read([line]);
        expect(
          hours?.map(({ opens, closes }) => `${opens} ${closes}`),
          written,
        ).to.deep.equal(want);
        expect(told, written).to.deep.equal([]);
      }
  });

  it('may be the word for closed', () => {
    for (const word of ['closed', 'stengt', 'Lukket', 'lokað', 'suletud', 'slēgts', 'uždaryta', 'matoqqavoq', 'stängt', 'suljettu', '-'])
      for (const line of [{ opens: word }, { opens: word, closes: word }, { time: word }])
        expect(read([{ days: 'Su', ...line }]), word).to.deep.include({ hours: [{ days: ['Su'], closed: true }], told: [] });
    for (const [word, closed] of [
      ['ja', true],
      ['stengt', true],
      ['TÕENE', true],
      [1, true],
      ['nei', false],
      ['false', false],
    ] as const)
      // prettier-ignore
      expect(read([{ days: ['Su'], closed: word, ...good }]).hours, String(word)).to.deep.equal([{ days: ['Su'], closed, ...good }]);
    expect(read([{ days: ['We'], closed: true, opens: '13' }]).hours).to.deep.equal([{ days: ['We'], opens: '13:00', closes: '24:00', closed: true }]); // prettier-ignore
  });
});

describe('seasons of opening hours', () => {
  const season = (from: unknown, to: unknown) => {
    const { hours, told } = read([{ from, to, ...good }]);
    return [hours?.[0]?.from, hours?.[0]?.to, ...told].join(' ');
  };

  it('are read as people write them', () => {
    const cases: [string, string, string][] = [
      ['24.12', '26.12.', '12-24 12-26'],
      ['24/12', '26/12', '12-24 12-26'],
      ['1 June', '31 August', '06-01 08-31'],
      ['1. juni', '31. august', '06-01 08-31'],
      ['1. júní', '31. ágúst', '06-01 08-31'],
      ['1. juuni', '31. august', '06-01 08-31'],
      ['1. jūnijs', '31. augusts', '06-01 08-31'],
      ['birželio 1 d.', 'rugpjūčio 31 d.', '06-01 08-31'],
      ['June 1st', 'Aug 31', '06-01 08-31'],
      ['01-06', '12-24', '01-06 12-24'],
      ['01-06', '31-08', '06-01 08-31'],
      ['6/1', '8/31', '06-01 08-31'],
      ['juni', 'august', '06-01 08-31'],
      ['feb.', 'februar', '02-01 02-29'],
      ['24.12.2026', '26.12.2026', '2026-12-24 2026-12-26'],
      ['2026-12-24', '12-26', '2026-12-24 2026-12-26'],
      ['2026-12-24', '01-02', '2026-12-24 2027-01-02'],
      ['12-24', '2027-01-02', '2026-12-24 2027-01-02'],
      ['1/6', '1/9', '06-01 09-01 converted hours[0].from'],
    ];
    for (const [from, to, want] of cases) expect(season(from, to), `${from} ${to}`).to.equal(want);
    expect(read([{ date: '24.12', closed: true }]).hours).to.deep.equal([{ closed: true, from: '12-24', to: '12-24' }]);
  });

  it('are told where they end before they begin', () => {
    const { hours, told, problems } = read([{ from: '2026-08-31', to: '2026-06-01', ...good }]);
    expect([hours, told]).to.deep.equal([undefined, ['reversed hours[0].to']]);
    expect(problems[0]!.message).to.equal('The last day, "2026-06-01", is before the first.');
    // a season may run over New Year
    expect(season('11-15', '04-15')).to.equal('11-15 04-15');
  });
});

describe('a line of opening hours', () => {
  it('is left out whole where a limit of it cannot be read, and the place is told', () => {
    const cases: [object, string][] = [
      [{ days: 'Mo-Fr and some', ...good }, 'bad-value hours[1].days'],
      [{ days: ['Mo', 'someday'], ...good }, 'bad-value hours[1].days[1]'],
      [{ days: 'daily except Sunday', ...good }, 'bad-value hours[1].days'],
      [{ days: 'T', ...good }, 'bad-value hours[1].days'],
      [{ days: [], ...good }, 'bad-value hours[1].days'],
      [{ days: '1-5', ...good }, 'bad-value hours[1].days'],
      [{ opens: '9', closes: 'late' }, 'bad-value hours[1].closes'],
      [{ opens: 'by appointment', closes: '17' }, 'bad-value hours[1].opens'],
      [{ opens: '25:00', closes: '26:00' }, 'bad-value hours[1].opens'],
      [{ opens: '9.3', closes: '17' }, 'bad-value hours[1].opens'],
      [{ opens: '9-17', closes: '18' }, 'bad-value hours[1].opens'],
      [{ time: 'mornings' }, 'bad-value hours[1].time'],
      [{ opens: '9' }, 'missing hours[1].closes'],
      [{ closes: '17' }, 'missing hours[1].opens'],
      [{ from: 'midsummer', to: '08-31', ...good }, 'bad-value hours[1].from'],
      [{ from: '06-01', to: '31. juni', ...good }, 'bad-value hours[1].to'],
      [{ from: '5 maybe', ...good }, 'bad-value hours[1].from'],
      [{ from: 'Easter', to: 'Easter', closed: true }, 'bad-value hours[1].from'],
      [{ closed: 'at times' }, 'bad-value hours[1].closed'],
      [{ dag: 'Mo', ...good }, 'bad-value hours[1].dag'],
      [{ season: '1. juni', ...good }, 'bad-value hours[1].season'],
      [{ season: 'sommer', ...good }, 'bad-value hours[1].season'],
      [{ months: ['juni', 'juli'], ...good }, 'bad-value hours[1].months'],
      [{ week: 'lige uger', ...good }, 'bad-value hours[1].week'],
      [{ dager: 'annenhver mandag', ...good }, 'bad-value hours[1].dager'],
      [{ break: { from: '12', to: '13' }, ...good }, 'bad-value hours[1].break'],
      [{ valid: { from: '06-01' }, ...good }, 'bad-value hours[1].valid'],
      [{ date: 'jul', closed: true }, 'bad-value hours[1].from'],
      [{ from: '1-6', to: '1-9', ...good }, 'bad-value hours[1].from'],
      [{ opens: '9', closes: '5' }, 'bad-value hours[1].closes'],
      [{ opens: 9, closes: 5 }, 'bad-value hours[1].closes'],
      [{ time: '9-5' }, 'bad-value hours[1].time'],
    ];
    const first = { days: ['Sa'], ...good };
    for (const [line, want] of cases) {
      const { hours, told, problems } = read([first, line]);
      expect(hours, JSON.stringify(line)).to.deep.equal([first]);
      expect(told[0], JSON.stringify(line)).to.equal(want);
      if (want.startsWith('bad')) expect(problems[0]!.message).to.match(/ is not valid here, so the whole entry was left out\.$/);
    }
  });

  it('may have remarks of its own beside it', () => {
    for (const more of [{ name: 'Shop' }, { comment: 'x' }, { '@type': 'OpeningHours' }, { _week: 1 }, { holiday: false }, { week: null }])
      expect(read([{ days: ['Sa'], ...good, ...more }]).hours, JSON.stringify(more)).to.deep.equal([{ days: ['Sa'], ...good }]);
  });

  it('may be named by weekdays and weekend', () => {
    expect(read({ weekdays: '9-17', weekend: 'stengt' }).hours).to.deep.equal([
      { days: WEEKDAYS, ...good },
      { days: ['Sa', 'Su'], closed: true },
    ]);
  });

  it('is read by the end of a season that is certain', () => {
    expect(read([{ from: '1-6', to: '31-8', ...good }]).hours).to.deep.equal([{ from: '06-01', to: '08-31', ...good }]);
    expect(read([{ from: '01-06', to: '01-09', ...good }]).hours).to.deep.equal([{ from: '01-06', to: '01-09', ...good }]);
  });

  it('may be a text', () => {
    const week = [{ days: WEEKDAYS, ...good }, { days: ['Sa'], opens: '10:00', closes: '14:00' }]; // prettier-ignore
    for (const text of [
      'Mo-Fr 9-17; Sa 10-14',
      'man–fre: 9.00–17.00\nlør: 10–14',
      'E-R 9-17, L 10-14',
      'P.–Pk. plkst. 9–17; S. 10–14',
      'Mán-fös kl. 9-17, lau kl. 10-14',
      'I–V 9:00–17:00; VI 10:00–14:00',
    ])
      // prettier-ignore
      for (const hours of [text, [text]]) expect(read(hours), text).to.deep.include({ hours: week, told: [] });
    expect(read('Mo-Fr 9-12; 13-17').hours).to.deep.equal([
      { days: WEEKDAYS, opens: '09:00', closes: '12:00' },
      { days: WEEKDAYS, opens: '13:00', closes: '17:00' },
    ]);
    expect(read(['søndag stengt', '24.12: lukket', '1. juni – 31. august: 10–20', '24/7']).hours).to.deep.equal([
      { days: ['Su'], closed: true },
      { from: '12-24', to: '12-24', closed: true },
      { from: '06-01', to: '08-31', opens: '10:00', closes: '20:00' },
      { opens: '00:00', closes: '24:00' },
    ]);
    expect(read({ 'man-fre': '9-17', lør: ['10-14'], søn: 'stengt', PH: null }).hours).to.deep.equal([
      ...week,
      { days: ['Su'], closed: true },
      { days: ['PH'], closed: true },
    ]);
    for (const [text, want] of [
      ['Mo-Fr 9-17 or by appointment', 'bad-value hours'],
      ['Opening hours vary', 'bad-value hours'],
      ['closed', 'bad-value hours'],
      ['Mo-Fr 9', 'bad-value hours'],
    ])
      // prettier-ignore
      expect(read(text), text).to.deep.include({ hours: undefined, told: [want] });
  });

  it('without times says nothing, and is kept', () => {
    const lines = [{ days: ['Mo', 'PH'] }, { closed: false }, { note: 'Groups by appointment' }];
    expect(read(lines)).to.deep.include({ hours: lines, told: [] });
  });

  it('takes time in proportion to its length, and never throws', async function () {
    this.timeout(60_000);
    for (const bit of ['Mo-', '9-', 'man og ', '1. juni – ', ' : ', '9,', 'x ', 'kl ', '- '])
      await expectLinear(bit, 20_000, (length) => bit.repeat(length), (text) => read([text, { days: text, opens: text, closes: text, from: text, to: text }])); // prettier-ignore
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Mo-Fr', '9-17', '24.12', 'closed', 'og', '–', ' '), fc.anything());
    const line = fc.dictionary(fc.constantFrom('days', 'opens', 'closes', 'from', 'to', 'closed', 'time', 'date', 'dag'), any);
    fc.assert(fc.property(fc.oneof(any, fc.array(fc.oneof(line, any)), fc.array(any).map((parts) => parts.map((one) => (typeof one === 'string' ? one : '')).join(' '))), (hours) => Array.isArray(read(hours).told)), { numRuns: 300 }); // prettier-ignore
  });

  it('never says more than was written: what is read stays the same when it is read again', () => {
    const word = fc.constantFrom(
      'Mo-Fr',
      'lø',
      'og',
      'P',
      '9',
      '17',
      '9.30',
      '-',
      '–',
      'til',
      ',',
      ';',
      ':',
      'stengt',
      '24.12',
      'juni',
      '1.',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const { hours = [] } = read(words.join(' '));
        expect(read(hours).hours ?? []).to.deep.equal(hours);
        for (const line of hours) expect(line.closed === true || !!(line.opens && line.closes)).to.equal(true);
      }),
    );
  });
});
