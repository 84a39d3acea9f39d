import { expect } from '@open-wc/testing';
import { expectLinear } from '../../../../test/support/growth.js';
import * as fc from '../../../../test/support/properties.js';
import type { Hours } from '../../../engines/hours/hours.js';
import { bookReader } from '../read.js';

const read = (hours: unknown, lang?: string) => {
  const { document, findings } = bookReader({ kind: 'book', version: 1, name: 'A', lang, hours });
  return { hours: document!.hours as Hours[] | undefined, told: findings.map(({ code, path }) => `${code} ${path}`) };
};
const EVERY = 'MoTuWeThFrSaSu';
const WEEKDAYS = 'MoTuWeThFr';
/** `MoTu 09:00-17:00`, `closed 12-24..12-26`, one a line. */
const short = (hours: readonly Hours[] | undefined): string =>
  (hours ?? [])
    .map(({ days, opens, closes, from, to, closed, note }) =>
      [closed && 'closed', days?.join(''), from && `${from}..${to}`, opens && `${opens}-${closes}`, note as string]
        .filter(Boolean)
        .join(' '),
    )
    .join(' | ');
const all = (cases: string, want: string, lang?: string) => {
  for (const text of cases.trim().split(/\s*\n\s*/)) {
    const { hours, told } = read(text, lang);
    expect(short(hours), text).to.equal(want);
    expect(told, text).to.deep.equal([]);
  }
};

describe('a sentence about opening hours', () => {
  it('says that it is open on all days, in every language', () => {
    all(
      `Åpent hver dag 10–22
      Vi har åpent alle dager kl. 10–22
      Åbent alle dage 10-22
      Öppet alla dagar 10-22
      Opið alla daga frá 10 til 22
      Avatud iga päev kell 10–22
      Atvērts katru dienu 10:00–22:00
      Strādājam katru dienu no 10.00 līdz 22.00
      Dirbame kasdien nuo 10 iki 22 val.
      Ammasarpoq ullut tamaasa 10-22
      Avoinna joka päivä klo 10–22
      Open daily 10-22
      Open every day from 10am to 10pm
      Opening hours: daily 10-22
      10-22 hver dag
      10–22, alle dager
      Alle dager: 10-22`,
      `${EVERY} 10:00-22:00`,
    );
  });

  it('says that it is open around the clock', () => {
    all(
      `24/7
      Åpent 24/7
      Døgnåpent
      Åpent hele døgnet
      Døgnåbent
      Öppet dygnet runt
      Opið allan sólarhringinn
      Avatud ööpäevaringselt
      Atvērts visu diennakti
      Dirbame visą parą
      Avoinna ympäri vuorokauden
      Alltid åpent
      Open 24 hours`,
      '00:00-24:00',
    );
    all('Hele døgnet, alle dager\nDøgnåpent hele uken\nOpen 24 hours, 7 days a week', `${EVERY} 00:00-24:00`);
  });

  it('says on which days it is closed', () => {
    all(
      `24.–26. desember stengt
      Stengt 24.-26. desember
      24-26 December closed
      Closed December 24–26
      Dec 24-26 off
      Lukket 24.-26. december
      Lokað 24.–26. desember
      Suletud 24.–26. detsembril
      24.–26. decembrī slēgts
      Slēgts no 24. līdz 26. decembrim
      Gruodžio 24–26 d. nedirbame
      Nedirbame nuo gruodžio 24 iki 26 d.
      Stängt 24–26 december
      Suljettu 24.–26. joulukuuta
      24.–26.12. stengt
      24.12.–26.12.: lukket
      24/12-26/12 lukket
      Fra 24. til 26. desember stengt
      Julaften–26. desember stengt`,
      'closed 12-24..12-26',
    );
    all('24.–26.12.2026 stengt\n24–26 December 2026 closed\n2026 m. gruodžio 24–26 d. nedirbame', 'closed 2026-12-24..2026-12-26');
    all(
      '24. og 31. desember stengt\nClosed on 24 and 31 December\nJulaften og nyttårsaften stengt',
      'closed 12-24..12-24 | closed 12-31..12-31',
    );
    all('Stengt søndager\nClosed on Sundays\nPühapäeviti suletud\nSunnudaga lokað\nSekmadieniais nedirbame\nSu suljettu', 'closed Su');
    all('Stengt i juli\nHele juli stengt\nJuulis suletud\nSuljettu heinäkuussa\nLiepą nedirbame', 'closed 07-01..07-31');
  });

  it('says in which season it is open', () => {
    all(
      `1. juni–31. august: hver dag 10–20
      Juni-august daglig 10-20
      June to August daily 10-20
      juunist augustini iga päev 10–20
      no 1. jūnija līdz 31. augustam katru dienu 10–20
      Birželis–rugpjūtis: kasdien 10–20
      kesäkuusta elokuuhun joka päivä 10–20`,
      `${EVERY} 06-01..08-31 10:00-20:00`,
    );
    expect(short(read('1. juni–31. august:\nman–fre 10–20\nlør 10–14').hours)).to.equal(
      `${WEEKDAYS} 06-01..08-31 10:00-20:00 | Sa 06-01..08-31 10:00-14:00`,
    );
  });

  it('has a break', () => {
    all(
      `Mo-Fr 9-17 (lunch 12-13)
      Mon-Fri 9am-5pm, closed for lunch 12-1pm
      Man–fre 9–17, lunsj 12–13
      Man-fre 9-17 (stengt 12-13)
      Man-fre kl. 9-17 (frokost kl. 12-13)
      Mån–fre 9–17, lunchstängt 12–13
      Mán-fös 9-17 (lokað í hádeginu 12-13)
      E–R 9.00–17.00, lõuna 12.00–13.00
      P.–Pk. 9–17, pusdienu pārtraukums 12–13
      I–V 9–17, pietų pertrauka 12–13
      ma–pe 9–17, lounastauko 12–13`,
      `${WEEKDAYS} 09:00-17:00 | closed ${WEEKDAYS} 12:00-13:00`,
    );
    all('I–V 9–17 be pietų pertraukos\nP.-Pk. 9-17 bez pārtraukuma\nE-R 9-17 ilma lõunata', `${WEEKDAYS} 09:00-17:00`);
    expect(read([{ days: 'man-fre', time: '9–17 (lunsj 12–13)' }]).hours).to.deep.equal(read('man-fre 9–17 (lunsj 12–13)').hours);
  });

  it('makes an appointment of a day, in words of its own', () => {
    for (const words of 'etter avtale|Efter aftale|by appointment|eftir samkomulagi|kokkuleppel|pēc pieraksta|pagal susitarimą|enligt överenskommelse|sopimuksen mukaan'.split(
      '|',
    ))
      for (const hours of [
        `Mo-Fr 9-17, Sa ${words}`,
        { 'Mo-Fr': '9-17', Sa: words },
        [
          { days: 'Mo-Fr', time: '9-17' },
          { days: 'Sa', opens: words },
        ],
      ])
        // prettier-ignore
        expect(read(hours), JSON.stringify(hours)).to.deep.equal({
          hours: [{ days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], opens: '09:00', closes: '17:00' }, { days: ['Sa'], closed: true, note: words }],
          told: [],
        });
    // of no day at all it would be "always closed"
    for (const words of ['etter avtale', 'By appointment only', 'Kokkuleppel']) expect(read(words).told).to.deep.equal(['bad-value hours']);
  });

  it('takes days away', () => {
    all(
      'Alle dager unntatt søndag 10-18\nDaily except Sunday 10-18\nHver dag 10-18, unntatt søndag\nKasdien, išskyrus sekmadienį, 10–18\nIga päev välja arvatud P 10-18',
      'MoTuWeThFrSa 10:00-18:00',
      'et',
    );
    all('10-18 except Mondays and public holidays', 'TuWeThFrSaSu 10:00-18:00 | closed PH');
    all('Hver dag 10-18 unntatt 24. desember', `${EVERY} 10:00-18:00 | closed 12-24..12-24`);
    all('Every day 10-18, except Saturday 12-16', 'MoTuWeThFrSu 10:00-18:00 | Sa 12:00-16:00');
  });

  it('has several parts, with or without signs between them', () => {
    all(
      `Man-fre 9-17. Lørdag 10-14. Søndag stengt.
      Hverdager 9-17 Lørdag 10-14 Søndag stengt
      Man-fre: 9.00-17.00 / Lør: 10.00-14.00 / Søn: stengt
      Man-fre 9-17 | Lør 10-14 | Søn stengt
      9-17 hverdager, 10-14 lørdag, stengt søndag
      Mon-Fri: 9:00 - 17:00, Sat: 10:00 - 14:00, Sun: Closed
      ma-pe 9–17 ja la 10–14, su suljettu`,
      `${WEEKDAYS} 09:00-17:00 | Sa 10:00-14:00 | closed Su`,
    );
    all('Man–fre 9–17, stengt 24. og 25. desember', `${WEEKDAYS} 09:00-17:00 | closed 12-24..12-24 | closed 12-25..12-25`);
  });

  it('lets the days that it names have their own times, whatever it says of all days', () => {
    all('Hver dag 9-17, lør 10-14\n9-17, lør 10-14\n09-17 (lør 10-14)', 'MoTuWeThFrSu 09:00-17:00 | Sa 10:00-14:00');
    expect(short(read(['Hver dag 9-17', 'lør 10-14']).hours)).to.equal('MoTuWeThFrSu 09:00-17:00 | Sa 10:00-14:00');
    expect(read(['Mo-We 9-17', 'We-Fr 10-18'])).to.deep.equal({
      hours: [{ days: ['Mo', 'Tu', 'We'], opens: '09:00', closes: '17:00' }],
      told: ['bad-value hours[1]'],
    });
  });

  it('is left out where it may mean several things, or says more than is known', () => {
    for (const text of `June 10-20
      From June 10-18
      fra mandag 10-18
      Mo-We 9-17, We-Fr 10-18
      Jun-Aug: Mo-Fr 10-20; Sa 10-14
      Stengt mandag tirsdag 10-17
      Open Mon-Fri, closed Sunday
      Open Mon-Fri 9 to 5
      Mo-Fr 9:00-5:00
      Mo-Fr 9-17, ikke i juli
      ikke åpent søndager 9-17
      Mandag-fredag 9-17, torsdag til kl 19
      Mo-Fr 9-17 or by appointment
      Midlertidig stengt
      Every day
      closed
      stengt 12-13
      12-24 stengt
      24.12
      Sommer 10-18
      Uke 29 stengt
      Mo-Fr 9-17 Sa
      P suletud
      Hver dag unntatt 10-18
      unntatt søndag
      Mo-Su except Mo-Su 9-17
      stengt søndager unntatt i juli`.split(/\s*\n\s*/))
      expect(read(text), text).to.deep.equal({ hours: undefined, told: ['bad-value hours'] });
  });

  it('does not grow slow by its length, nor by the number of sentences', async function () {
    this.timeout(60_000);
    let turn = 0;
    // the same hours of the same book are read once
    const anew = (hours: unknown) => read(hours, `en-x-${++turn}`);
    for (const bit of ['kl ', 'jan ', 'Mo 9-17, ', 'man og ', '1. juni – ', '24. ']) {
      const of = (length: number) => bit.repeat(length).slice(0, length);
      await expectLinear(`sentences of ${bit}`, 32, (length) => Array(length).fill(of(99)), anew);
      await expectLinear(`a long text of ${bit}`, 100_000, of, anew);
      read(of(599)); // the longest that is read
    }
  });

  it('never throws, and opens at no time that stands in none of its words', () => {
    const word = fc.constantFrom(
      ...'Mo-Fr|lør|og|P|9-17|10.00–14.00|stengt|24.12|juni|1.|24.–26. desember|unntatt|lunsj|etter avtale|åpent|,|;|.|\n|hver dag|24/7'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
        const { hours = [], told } = read(words.join(' '));
        expect(hours.length > 0 || told.length > 0 || !words.join('').trim()).to.equal(true);
        for (const { opens, closed } of hours)
          if (opens && !closed) expect(words.some((one) => /9-17|10\.00|24\/7/.test(one))).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });
});
