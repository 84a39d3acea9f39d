import { expect } from '@open-wc/testing';
import { formatter, prepareIntl } from './format.js';
import { clock } from './clock.js';
import icelandic from './is.js';
import { ownLanguageName } from './names.js';
import { weekdayCodes } from './date.js';
import { formatDays } from './days.js';

/** No-break spaces differ between engines and versions of CLDR; readers see none of it. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');
const languages = ['en', 'nb', 'da', 'is', 'kl', 'et', 'lv', 'lt'];

/** One text by language, in the order of `languages`. */
const inAll = (say: (format: ReturnType<typeof formatter>) => string) => languages.map((language) => plain(say(formatter(language))));

describe('formatter', () => {
  before(() => Promise.all(languages.map(prepareIntl)));

  it('writes numbers', () => {
    expect(inAll((f) => f.number(12345.6))).to.deep.equal([
      '12,345.6',
      '12 345,6',
      '12.345,6',
      '12.345,6',
      '12.345,6',
      '12 345,6',
      '12 345,6',
      '12 345,6',
    ]);
    expect(formatter('is').number(-1.5)).to.equal('-1,5');
    expect(formatter('en').number(1.23456, { maximumFractionDigits: 2 })).to.equal('1.23');
    for (const value of [NaN, Infinity, undefined as unknown as number]) expect(formatter('nb').number(value)).to.equal('');
  });

  it('writes shares as percent', () => {
    expect(inAll((f) => f.percent(0.125))).to.deep.equal(['12.5%', '12,5 %', '12,5 %', '12,5%', '12,5 %', '12,5%', '12,5%', '12,5 %']);
  });

  it('writes file sizes', () => {
    const sizes = [0, 120, 999_400, 999_600, 1_250_000, 12_340_000, 2_500_000_000].map((bytes) => plain(formatter('en').bytes(bytes)));
    expect(sizes).to.deep.equal(['1 kB', '1 kB', '999 kB', '1 MB', '1.3 MB', '12 MB', '2.5 GB']);
    expect(inAll((f) => f.bytes(1_500_000)).slice(1)).to.deep.equal(Array(7).fill('1,5 MB'));
    for (const bytes of [NaN, -1]) expect(formatter('en').bytes(bytes)).to.equal('');
  });

  it('writes dates as precisely as they are given', () => {
    expect(inAll((f) => f.date('2026-05-01'))).to.deep.equal([
      '1 May 2026',
      '1. mai 2026',
      '1. maj 2026',
      '1. maí 2026',
      '2026 maajip 1',
      '1. mai 2026',
      '2026. gada 1. maijs',
      '2026 m. gegužės 1 d.',
    ]);
    expect(inAll((f) => f.date('2026-01'))).to.deep.equal([
      'January 2026',
      'januar 2026',
      'januar 2026',
      'janúar 2026',
      'januaari 2026',
      'jaanuar 2026',
      '2026. g. janvāris',
      '2026 m. sausis',
    ]);
    expect(['en', 'is', 'kl', 'en-US'].map((language) => formatter(language).date('06-01'))).to.deep.equal([
      '1 June',
      '1. júní',
      'juunip 1',
      'June 1',
    ]);
    expect(inAll((f) => f.date(1898))).to.deep.equal(Array(8).fill('1898'));
    expect(formatter('nb').date('2026-12-31T23:30:00-05:00')).to.equal('31. desember 2026');
    expect(formatter('nb').date(new Date(2026, 0, 1, 0, 30))).to.equal('1. januar 2026');
    expect(formatter('nb').date('02-29')).to.equal('29. februar');
  });

  it('leaves alone what is no date', () => {
    for (const text of ['2023 Q1', 'spring', '2026-02-30', '2026-13', '', '13-01', 'constructor']) {
      for (const language of languages) expect(formatter(language).date(text)).to.equal(text);
    }
    expect(formatter('en').date(new Date(NaN))).to.be.a('string');
  });

  it('writes times of day, up to the end of the day', () => {
    expect(inAll((f) => f.time('09:30'))).to.deep.equal(['09:30', '09:30', '09.30', '09:30', '09.30', '09:30', '09:30', '09:30']);
    expect(inAll((f) => f.time('24:00'))).to.deep.equal(['24:00', '24:00', '24.00', '24:00', '24.00', '24:00', '24:00', '24:00']);
    expect(plain(formatter('en-US').time('14:05'))).to.equal('2:05 PM');
    for (const text of ['25:00', 'noon', '9', '']) expect(formatter('nb').time(text)).to.equal(text);
  });

  it('agrees with the short form for first views', () => {
    for (const language of languages) expect(clock(language, '09:30'), language).to.equal(formatter(language).time('09:30'));
  });

  it('parts ranges by a dash, with spaces where there are spaces within', () => {
    expect(formatter('nb').range('10:00', '17:00')).to.equal('10:00–17:00');
    expect(formatter('nb').range('1. mai', '31. august')).to.equal('1. mai – 31. august');
  });

  it('says what several days share once', () => {
    const days = (from: string, to: string) => languages.map((language) => plain(formatDays(language, from, to)));
    expect(days('2026-12-12', '2026-12-13').map((text) => text.split('2026').length - 1)).to.deep.equal(Array(8).fill(1));
    expect(days('2026-12-12', '2026-12-13')[6]).to.match(/^2026\. gada 12\. ?– ?13\. decembris$/);
    expect(days('2026-12-12', '2026-12-13')[3]).to.equal('12.–13. desember 2026');
    expect(days('2026-12-12', '2026-12-13')[7]).to.equal('2026 m. gruodžio 12–13 d.');
    expect(days('2026-11-29', '2026-12-03')[3]).to.equal('29. nóvember – 3. desember 2026');
    expect(days('2026-11-29', '2026-12-03')[7]).to.equal('2026 m. lapkričio 29 d. – gruodžio 3 d.');
    expect(days('2026-12-31', '2027-01-01')[1]).to.match(/^31\. desember 2026 ?– ?1\. januar 2027$/);
  });

  it('names the days of the week', () => {
    // the Latvian name has a capital where it stands alone
    expect(inAll((f) => f.weekday('Tu').replace('Otr', 'otr'))).to.deep.equal([
      'Tuesday',
      'tirsdag',
      'tirsdag',
      'þriðjudagur',
      'marlunngorneq',
      'teisipäev',
      'otrdiena',
      'antradienis',
    ]);
    expect(['en', 'is', 'kl'].map((language) => formatter(language).weekday('Su', 'short'))).to.deep.equal(['Sun', 'sun.', 'sap']);
    expect(formatter('is').weekday('PH')).to.equal('PH');
  });

  it('names the days around this one', () => {
    expect(inAll((f) => f.nearDay(1))).to.deep.equal(['tomorrow', 'i morgen', 'i morgen', 'á morgun', 'aqagu', 'homme', 'rīt', 'rytoj']);
    expect(['is', 'kl', 'et'].map((language) => formatter(language).nearDay(0))).to.deep.equal(['í dag', 'ullumi', 'täna']);
  });

  it('joins lists', () => {
    expect(inAll((f) => f.list(['a', 'b', 'c']))).to.deep.equal([
      'a, b and c',
      'a, b og c',
      'a, b og c',
      'a, b og c',
      'a, b aamma c',
      'a, b ja c',
      'a, b un c',
      'a, b ir c',
    ]);
    for (const language of languages) {
      expect(formatter(language).list([]), language).to.equal('');
      expect(formatter(language).list(['a']), language).to.equal('a');
    }
    expect(formatter('kl').list(['a', 'b'])).to.equal('a aamma b');
  });

  it('names countries, in Danish where Greenlandic is not sure', () => {
    expect(inAll((f) => f.regionName('EE'))).to.deep.equal([
      'Estonia',
      'Estland',
      'Estland',
      'Eistland',
      'Estland',
      'Eesti',
      'Igaunija',
      'Estija',
    ]);
    expect(formatter('kl').regionName('gl')).to.equal('Kalaallit Nunaat');
    for (const code of ['ZZZZ', '', '?', 'constructor']) expect(formatter('is').regionName(code)).to.equal(code);
  });

  it('names languages; Bokmål is Norwegian', () => {
    expect(inAll((f) => f.languageName('nb'))).to.deep.equal([
      'Norwegian',
      'norsk',
      'norsk',
      'norska',
      'norskisut',
      'norra',
      'norvēģu',
      'norvegų',
    ]);
    expect(formatter('kl').languageName('et')).to.equal('estisk');
    expect(formatter('is').languageName('kl')).to.equal('grænlenska');
    expect(['en', 'da', 'lv', 'kl'].map((language) => formatter(language).languageName('kl'))).to.deep.equal([
      'Greenlandic',
      'grønlandsk',
      'grenlandiešu',
      'kalaallisut',
    ]);
    for (const code of ['klingonish', '', '?', 'constructor', 'toString']) expect(formatter('is').languageName(code)).to.equal(code);
  });

  it('lets languages name themselves', () => {
    expect(languages.map(ownLanguageName)).to.deep.equal([
      'English',
      'norsk',
      'dansk',
      'íslenska',
      'kalaallisut',
      'eesti',
      'latviešu',
      'lietuvių',
    ]);
    expect(ownLanguageName('??')).to.equal('??');
  });

  it('takes the nearest language that it knows, and never fails', () => {
    expect(formatter('nn').date('2026-12-24')).to.match(/24\. desember 2026/);
    expect(formatter('kl-GL').weekday('Mo')).to.equal('ataasinngorneq');
    expect(formatter('IS-is').weekday('Mo')).to.equal('mánudagur');
    for (const language of ['', '!', 'en_US', 'x', 'toolonglanguage', 'constructor']) {
      expect(prepareIntl(language), language).to.equal(undefined);
      const f = formatter(language);
      expect(
        [f.date('2026-05-01'), f.number(1.5), f.time('10:00'), f.weekday('Mo'), f.list(['a', 'b']), f.regionName('EE')],
        language,
      ).to.deep.equal(['1 May 2026', '1.5', '10:00', 'Monday', 'a and b', 'Estonia']);
    }
  });

  it('has nothing to wait for where all is here', () => {
    for (const language of languages) expect(prepareIntl(language), language).to.equal(undefined);
  });
});

describe('the Icelandic table', () => {
  it('says what an engine says that knows Icelandic', function () {
    if (!Intl.DateTimeFormat.supportedLocalesOf('is').length) this.skip();
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2026, month - 1, 5));
      const say = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('is', { ...options, timeZone: 'UTC' }).format(date);
      expect(icelandic.day(5, month, 2026)).to.equal(say({ day: 'numeric', month: 'long', year: 'numeric' }));
      expect(icelandic.month(month, 2026)).to.equal(say({ month: 'long', year: 'numeric' }));
    }
    weekdayCodes.forEach((_, index) => {
      const say = (weekday: 'long' | 'short') =>
        new Intl.DateTimeFormat('is', { weekday, timeZone: 'UTC' }).format(new Date(Date.UTC(2000, 0, 3 + index)));
      expect([icelandic.weekdays.long[index], icelandic.weekdays.short[index]]).to.deep.equal([say('long'), say('short')]);
    });
  });
});
