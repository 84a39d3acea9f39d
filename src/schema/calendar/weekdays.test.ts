/** Days of the week and months by their names, and what is no name of one. In the hours of owners: `formats/book/hours/`. */
import { expect } from '@open-wc/testing';
import { groups, lettersIn, readDays } from './weekdays.js';
import { monthOf, months, weekdayOf, weekdays } from './words.js';

describe('the name of a day or a month', () => {
  it('is known in all our languages, in any case, and by its beginning where that is of one alone', () => {
    months.forEach((names, at) => names.split(' ').forEach((name) => expect(monthOf(name.toUpperCase()), name).to.equal(at + 1))); // prettier-ignore
    weekdays.forEach((names, at) => names.split(/ (?:\| )?/).forEach((name) => expect(weekdayOf(name), name).to.equal(at))); // prettier-ignore
    expect(['jan', 'sept', 'Okt', 'dez', 'märz', 'joulukuussa', 'juunist', 'decembrim', 'detsembril'].map(monthOf)).to.deep.equal([1, 9, 10, 12, 3, 12, 6, 12, 12]); // prettier-ignore
    expect(['mon', 'Tues', 'ons', 'tors', 'mánudögum', 'föstudegi', 'Mondays', 'pirmdienās', 'sestdienai', 'esmaspäeviti'].map(weekdayOf)).to.deep.equal([0, 1, 2, 3, 0, 4, 0, 0, 5, 0]); // prettier-ignore
  });

  it('is known in its cases, too', () => {
    const cases = { veebruarist: 2, märtsini: 3, detsembriks: 12, oktoobris: 10, gegužėje: 5, huhtikuun: 4, kesäkuuhun: 6, birželyje: 6, rugpjūtyje: 8, janvārim: 1, septembrim: 9, decembra: 12, augustam: 8, augustil: 8, janúarmánuði: 1, "November's": 11, joulukuuta: 12, júlímánuður: 7 }; // prettier-ignore
    for (const [word, month] of Object.entries(cases)) expect(monthOf(word), word).to.equal(month);
    for (const none of ['maikuus', 'decembre', 'xaugustil', 'augustilx', 'augustxil', 'jans', 'mais', 'maa'])
      expect(monthOf(none), none).to.equal(undefined);
    const days = { mandagene: 0, pirmadieniais: 0, tiistaisin: 1, lauantaina: 5, Mittwochs: 2, samstags: 5, sunnudögum: 6 };
    for (const [word, day] of Object.entries(days)) expect(weekdayOf(word), word).to.equal(day);
    for (const none of ['neljapäevast', 'mándegilegt', 'xmandagene']) expect(weekdayOf(none), none).to.equal(undefined);
  });

  it('is none where two begin so, where it is too short, or where something else stands behind it', () => {
    for (const none of ['', 'ja', 'ju', 'm', 'x', 'mayor', 'junk', 'marx', 'decembers2', 'janx', 'augustine']) expect(monthOf(none), none).to.equal(undefined); // prettier-ignore
    for (const none of ['', 'x', 'm', 'mandagx', 'sundry', 'fridaylike', 'monk', 'tuesdayssss']) expect(weekdayOf(none), none).to.equal(undefined); // prettier-ignore
  });
});

describe('days of the week', () => {
  const days = (written: string, single?: string): string | undefined => readDays(written, single)?.join(' ');

  it('are one, several, or from one to another, over the end of the week too', () => {
    const cases: Readonly<Record<string, string>> = {
      ...{ Mo: 'Mo', 'Mo,Tu': 'Mo Tu', 'Mo;Tu': 'Mo Tu', 'Mo & Tu': 'Mo Tu', 'Mo+Tu': 'Mo Tu', 'Mo/Tu': 'Mo Tu', 'Mo|Tu': 'Mo Tu', 'Mo Tu': 'Mo Tu', 'Tu, Mo, Tu': 'Mo Tu', 'Mo:': 'Mo', 'Mo,': 'Mo', 'man.': 'Mo' },
      ...{ 'Mo-We': 'Mo Tu We', 'Sa-Mo': 'Mo Sa Su', 'Mo-Mo': 'Mo', 'Su-Sa': 'Mo Tu We Th Fr Sa Su', 'Mo–We, Fr': 'Mo Tu We Fr', 'Mo--We': 'Mo Tu We', 'Mo til og med We': 'Mo Tu We', 'Mon to Wed': 'Mo Tu We', 'from Mon to Wed': 'Mo Tu We' },
      ...{ PH: 'PH', 'Mo, PH': 'Mo PH', 'public holidays': 'PH', 'https://schema.org/Monday': 'Mo', 'http://schema.org/PublicHolidays': 'PH', 'on Mondays': 'Mo', on: 'We', 'ma to lø': 'Mo Th Sa' },
      ...{ I: 'Mo', 'I–III': 'Mo Tu We', VII: 'Su', weekend: 'Sa Su', 'hver dag': 'Mo Tu We Th Fr Sa Su', hverdag: 'Mo Tu We Th Fr', 'Weekdays, Sunday': 'Mo Tu We Th Fr Su', 'esmaspäevast kolmapäevani': 'Mo Tu We' },
    }; // prettier-ignore
    for (const [written, want] of Object.entries(cases)) expect(days(written), written).to.equal(want);
    for (const none of ['', 'x', 'Mo-', '-Mo', 'Mo-We-Fr', 'Mo-PH', 'PH-Mo', 'Mo,x', 'Mo, ,Tu', 'from Monday', 'fra mandag', 'VIII', 'i', 'not Mo'])
      expect(days(none), none).to.equal(undefined); // prettier-ignore
  });

  it('are several by one word, in each of our languages', () => {
    for (const [want, all] of groups) for (const words of all.split(',')) expect(days(words), words).to.equal(want);
    for (const [written, want] of [['Every  Day', 'Mo Tu We Th Fr Sa Su'], ['D.D.', 'Mo Tu We Th Fr'], ['public. holidays', 'PH']] as const) expect(days(written), written).to.equal(want); // prettier-ignore
    for (const none of ['aPH', 'PHs', 'no PublicHolidays', 'PublicHolidaysNot', 'dailyx']) expect(days(none), none).to.equal(undefined);
  });

  it('are from one to another by "to" in English alone, where it is no Thursday', () => {
    for (const first of ['Mo', 'Mon', 'Mon.', 'Monday', 'Mondays']) expect(days(`${first} to Wed`), first).to.equal('Mo Tu We');
    const names = [['Tu', 'Tue', 'Tues', 'Tuesday'], ['We', 'Wed', 'Wednesday'.slice(0, 3)], ['Th', 'Thu', 'Thur', 'Thurs'], ['Fr', 'Fri', 'Friday'], ['Sa', 'Sat'], ['Su', 'Sun', 'Sunday']]; // prettier-ignore
    names.forEach((all, at) => all.forEach((name) => expect(days(`${name} to ${name}`), name).to.equal(['Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'][at]))); // prettier-ignore
    for (const to of ['t.o.m.', 't.o.m', 'tom', 'tom.', 'til', 'till', 'thru', 'through'])
      expect(days(`Mo ${to} We`), to).to.equal('Mo Tu We');
    expect([' Mo ', 'Mo::', 'Mo  Tu', 'on  Mondays', 'Mo-Su', 'Sa - Su', 'Mo-Sa'].map((one) => days(one))).to.deep.equal(['Mo', 'Mo', 'Mo Tu', 'Mo', 'Mo Tu We Th Fr Sa Su', 'Sa Su', 'Mo Tu We Th Fr Sa']); // prettier-ignore
  });

  it('of one letter are those of one language', () => {
    expect([days('E-R', lettersIn('E-R')), days('P', lettersIn('P', 'lv')), days('P', lettersIn('P', 'et')), days('M,W', lettersIn('M,W'))]).to.deep.equal(['Mo Tu We Th Fr', 'Mo', 'Su', 'Mo We']); // prettier-ignore
    const [et, lv, en] = [lettersIn('E'), lettersIn('O'), lettersIn('M')];
    expect(new Set([et, lv, en, '']).size).to.equal(4);
    for (const [written, hint, want] of [
      ['K', 'lv', et],
      ['R', '', et],
      ['O', 'et', lv],
      ['C', '', lv],
      ['P.-Pk.', '', lv],
      ['P, Sv', '', lv],
      ['P', 'EE', et],
      ['P', 'et-EE', et],
      ['P', 'LV', lv],
      ['P', 'est', ''],
      ['P', 'lvx', ''],
      ['P', '', ''],
      ['M', '', en],
      ['W', '', en],
      ['F', '', en],
      ['M', 'et', et],
      ['Mo', '', ''],
      ['Open E', '', et],
      ['', '', ''],
    ] as const)
      // prettier-ignore
      expect(lettersIn(written, hint), `${written} ${hint}`).to.equal(want);
    for (const none of ['T', 'S', 'P', 'M']) expect(days(none, ''), none).to.equal(undefined);
    // of the English ones T and S are two days each
    for (const none of ['T', 'S', ' ']) expect(days(none, en), none).to.equal(undefined);
  });
});
