/** Sentences about opening hours, part by part: what a sign, a word or a season in them does. In the languages of owners: `text.test.ts`. */
import { expect } from '@open-wc/testing';
import type { Hours } from '../../../engines/hours/hours.js';
import { bookReader } from '../read.js';

/** `closed MoTu 12-24..12-26`, lines parted by bars; `?` where it is left out, and told. */
function said(text: string): string {
  const { document, findings } = bookReader({ kind: 'book', version: 1, name: 'A', hours: text });
  if (findings.length) return findings.map(({ code, path }) => (code === 'bad-value' && path === 'hours' ? '?' : `${code} ${path}`)).join();
  return (document!.hours as Hours[])
    .map(({ days, opens, closes, from, to, closed, note }) =>
      [closed && 'closed', days?.join(''), from && `${from}..${to}`, opens && `${opens}-${closes}`, note as string]
        .filter(Boolean)
        .join(' '),
    )
    .join(' | ');
}
const all = (rows: string): void => {
  for (const row of rows.trim().split(/\n\s*/)) {
    const [text, want] = row.split(' => ') as [string, string];
    expect(said(text.replaceAll('\\n', '\n')), text).to.equal(want);
  }
};

describe('a sentence about opening hours', () => {
  it('may have any sign, or none, between its parts', () => {
    all(`
      Mo:9-17 => Mo 09:00-17:00
      Mån.:9–17 => Mo 09:00-17:00
      • Mo-Fr 9-17\\n• Sa 10-14 => MoTuWeThFr 09:00-17:00 | Sa 10:00-14:00
      · Mo-Fr 9-17 · Sa 10-14 => MoTuWeThFr 09:00-17:00 | Sa 10:00-14:00
      Mo-Fr 9-17 – Sa 10-14 => MoTuWeThFr 09:00-17:00 | Sa 10:00-14:00
      Mo-Fr 9-17 / Sa 10-14 => MoTuWeThFr 09:00-17:00 | Sa 10:00-14:00
      Mo-Fr\\n9-17 => MoTuWeThFr 09:00-17:00
      Mo\\n- Fr 9-17 => ?
      Mo-Fr 9-17: Sa 10-14 => MoTuWeThFr 09:00-17:00 | Sa 10:00-14:00
      Mo-Fr 9-17 og Sa 10-14 => MoTuWeThFr 09:00-17:00 | Sa 10:00-14:00
      Mo-Fr 9-17, og Sa 10-14 => MoTuWeThFr 09:00-17:00 | Sa 10:00-14:00
      Mo-Fr 9-17 & Sa 10-14 => MoTuWeThFr 09:00-17:00 | Sa 10:00-14:00
      Mo & Tu 9-17 => MoTu 09:00-17:00
      Mo + Tu 9-17 => MoTu 09:00-17:00
      ataasinngorneq aamma marlunngorneq 9-17 => MoTu 09:00-17:00
      Mo-Fr 9-17 (Sa 10-14) => MoTuWeThFr 09:00-17:00 | Sa 10:00-14:00
      Mo-Fr 9-17 [Sa 10-14] => MoTuWeThFr 09:00-17:00 | Sa 10:00-14:00
      (Mo-Fr 9-17) => MoTuWeThFr 09:00-17:00
      Lør stengt. Søn 10-14. => closed Sa | Su 10:00-14:00
      Lør etter avtale. Søn 10-14. => closed Sa etter avtale | Su 10:00-14:00
    `);
  });

  it('may have words that change nothing', () => {
    all(`
      ÅPENT Mo-Fr 9-17 => MoTuWeThFr 09:00-17:00
      Åpent : Mo-Fr 9-17 => MoTuWeThFr 09:00-17:00
      Only Mo-Fr 9-17 => MoTuWeThFr 09:00-17:00
      vain la 10-14 => Sa 10:00-14:00
      Open Mo-Fr: 9-17 => MoTuWeThFr 09:00-17:00
      Mo-Fr: open 9-17 => MoTuWeThFr 09:00-17:00
      E-R v.a. K 9-17 => MoTuThFr 09:00-17:00
      Mo-Fr 9-17, Closed  for   lunch 12-13 => MoTuWeThFr 09:00-17:00 | closed MoTuWeThFr 12:00-13:00
      ma-pe 9-17, suljettu lounaan ajan 12-13 => MoTuWeThFr 09:00-17:00 | closed MoTuWeThFr 12:00-13:00
      Mo-Fr 9-17, Mittagspause 12-13 => MoTuWeThFr 09:00-17:00 | closed MoTuWeThFr 12:00-13:00
      Sa nach Vereinbarung => closed Sa nach Vereinbarung
      Sa isumaqatigiissuteqarnikkut => closed Sa isumaqatigiissuteqarnikkut
    `);
  });

  it('begins with a Monday in Lithuania where a number follows, and else with “in”', () => {
    all(`
      I 9–17 => Mo 09:00-17:00
      I juni hver dag 9–17 => MoTuWeThFrSaSu 06-01..06-30 09:00-17:00
    `);
  });

  it('keeps its season up to the end of the sentence; of the next one nobody knows', () => {
    all(`
      Juni-august hver dag 10-20, lør 10-14 => MoTuWeThFrSu 06-01..08-31 10:00-20:00 | Sa 06-01..08-31 10:00-14:00
      Juni-august hver dag 10-20. Lør 10-14 => ?
      Juni-august hver dag 10-20; lør 10-14 => ?
      Juni-august hver dag 10-20\\nlør 10-14 => ?
      Juni-august stengt. Lør 10-14 => closed 06-01..08-31 | Sa 10:00-14:00
      Juni-august stengt, lør 10-14 => closed 06-01..08-31 | Sa 10:00-14:00
      juni: Mo-Fr 9-17, juli: 10-18 => MoTuWeThFr 06-01..06-30 09:00-17:00 | 07-01..07-31 10:00-18:00
      juni: Mo-Fr; 9-17 => MoTuWeThFr 06-01..06-30 09:00-17:00
      juni, juli: Mo-Fr 9-17 => MoTuWeThFr 06-01..06-30 09:00-17:00 | MoTuWeThFr 07-01..07-31 09:00-17:00
      juni Mo-Fr 9-17 => MoTuWeThFr 06-01..06-30 09:00-17:00
      1. juni–31. august: hver dag 10–20, søn 12–16, lør stengt => MoTuWeThFrSa 06-01..08-31 10:00-20:00 | Su 06-01..08-31 12:00-16:00 | closed Sa
      1. juni–31. august: hver dag 10–20, stengt 24.7. => MoTuWeThFrSaSu 06-01..08-31 10:00-20:00 | closed 07-24..07-24
      Mo-Fr 10-18, juni-august Mo-Fr 10-20 => MoTuWeThFr 10:00-18:00 | MoTuWeThFr 06-01..08-31 10:00-20:00
      9-17 juni-august Mo-Fr => MoTuWeThFr 06-01..08-31 09:00-17:00
      9-17 Mo-Fr juni-august, 10-14 Sa => MoTuWeThFr 06-01..08-31 09:00-17:00 | Sa 06-01..08-31 10:00-14:00
      10-18, stengt 24.12 => 10:00-18:00 | closed 12-24..12-24
      24. des stengt og 31. des 10-14 => closed 12-24..12-24 | 12-31..12-31 10:00-14:00
    `);
  });

  it('takes from all days those that have times of their own, where these meet', () => {
    all(`
      Fr 10-14, Mo-Fr 9-17 => Fr 10:00-14:00 | MoTuWeTh 09:00-17:00
      Mo-Fr 9-12:30, Fr 12-17 => MoTuWeTh 09:00-12:30 | Fr 12:00-17:00
      Mo-Fr 9-12, Fr 12-17 => MoTuWeThFr 09:00-12:00 | Fr 12:00-17:00
      Fr 12-17, Mo-Fr 9-12 => Fr 12:00-17:00 | MoTuWeThFr 09:00-12:00
      Mo-Fr 9-17, Mo-Fr 10-18 => ?
      Fr 20-02, Fr 21-23 => ?
      Fr 22-03, Fr 2-5 => Fr 22:00-03:00 | Fr 02:00-05:00
      9-17. 18-20 => 09:00-17:00 | 18:00-20:00
      9-17\\n10-14 => ?
      Mo-Fr 9-12. 13-17 => MoTuWeThFr 09:00-12:00 | MoTuWeThFr 13:00-17:00
      Mo-Fr 9-12. Åpent 13-17 => ?
      Mo-Fr 9-17. Lunsj 12-13 => MoTuWeThFr 09:00-17:00 | closed MoTuWeThFr 12:00-13:00
    `);
  });

  it('takes days and seasons away', () => {
    all(`
      Hver dag unntatt søndag: 10-18 => MoTuWeThFrSa 10:00-18:00
      24/7 unntatt søndag => MoTuWeThFrSa 00:00-24:00
      24/7, stengt søndag => 00:00-24:00 | closed Su
      hver dag 10-18 unntatt juli => MoTuWeThFrSaSu 10:00-18:00 | closed 07-01..07-31
      hver dag 10-18 unntatt mandag og tirsdag => WeThFrSaSu 10:00-18:00
      hver dag 10-18 unntatt mandag, tirsdag => WeThFrSaSu 10:00-18:00
      Mo-Fr 9-17 unntatt helligdager => MoTuWeThFr 09:00-17:00 | closed PH
      stengt juni-august unntatt Mo => closed TuWeThFrSaSu 06-01..08-31
      Mo-Fr 9-17 except Mo-Fr => ?
    `);
  });

  it('says nothing where its parts do not fit', () => {
    all(`
      Mo-Fr stengt, lunsj 12-13 => ?
      lunsj 12-13 => ?
      juni juli 9-17 => ?
      Mo-Fr unntatt on juni 9-17 => ?
      Mo-Fr juni 9-17 => ?
      Mo-Fr: juni 9-17 => ?
      Mo-Fr 9-17 stengt => ?
      stengt Mo-Fr 9-17 => ?
      stengt => ?
      Mo-Fr lunsj => ?
      Mo-Fr 10-18, juni 10-20 => ?
      Mo-Fr 9-17 juni-august => ?
      Sommer: 1. juni–31. august 10-20 => ?
    `);
  });

  it('is read up to six hundred signs, without the blanks around it', () => {
    const long = (length: number): string => `${'Mo-Fr 9-17,'.padEnd(length - 1)}.`;
    expect([said(long(600)), said(long(601)), said(`${' '.repeat(700)}Mo-Fr 9-17`)]).to.deep.equal([
      'MoTuWeThFr 09:00-17:00',
      '?',
      'MoTuWeThFr 09:00-17:00',
    ]);
  });
});

describe('days of the year in such a sentence may be', () => {
  it('a feast with a date of its own, in every language', () => {
    all(`
      Stengt juledag => closed 12-25..12-25
      Closed Christmas Day => closed 12-25..12-25
      Closed on Boxing Day => closed 12-26..12-26
      Closed New Year's Eve => closed 12-31..12-31
      Closed New Year's Day => closed 01-01..01-01
      Stengt 1. juledag => closed 12-25..12-25
      Stengt andre juledag => closed 12-26..12-26
      Stengt nyttårsaften => closed 12-31..12-31
      Stengt første nyttårsdag => closed 01-01..01-01
      Lukket nytårsaften => closed 12-31..12-31
      Lukket anden juledag => closed 12-26..12-26
      Stängt juldagen => closed 12-25..12-25
      Stängt annandag jul => closed 12-26..12-26
      Lokað jóladag => closed 12-25..12-25
      Lokað annan í jólum => closed 12-26..12-26
      Lokað gamlársdag => closed 12-31..12-31
      Lokað nýársdag => closed 01-01..01-01
      Suletud esimene jõulupüha => closed 12-25..12-25
      Suletud teine jõulupüha => closed 12-26..12-26
      Suletud uusaasta => closed 01-01..01-01
      Suletud vana-aasta õhtu => closed 12-31..12-31
      Slēgts pirmie Ziemassvētki => closed 12-25..12-25
      Slēgts otrie Ziemassvētki => closed 12-26..12-26
      Slēgts vecgada vakarā => closed 12-31..12-31
      Slēgts jaungada dienā => closed 01-01..01-01
      Nedirbame Kūčių diena => closed 12-24..12-24
      Nedirbame naujieji metai => closed 01-01..01-01
      Suljettu joulupäivänä => closed 12-25..12-25
      Suljettu tapaninpäivänä => closed 12-26..12-26
      Suljettu uudenvuodenaattona => closed 12-31..12-31
      Christmas Eve – New Year's Day closed => closed 12-24..01-01
      from Christmas Day closed => ?
    `);
  });

  it('from one day to another', () => {
    all(`
      December 24 - 26 closed => closed 12-24..12-26
      Dec. 24th to 26th closed => closed 12-24..12-26
      desember 24 til 26 stengt => closed 12-24..12-26
      December 24-26, 2026 closed => closed 2026-12-24..2026-12-26
      fra og med 24. til 26. desember stengt => closed 12-24..12-26
      från den 24 till 26 december stängt => closed 12-24..12-26
      from the 24th to 26th December closed => closed 12-24..12-26
      fra  24. til  26. desember stengt => closed 12-24..12-26
      fra  og med  24. desember til 26. desember stengt => closed 12-24..12-26
      fra den  24. desember til 26. desember stengt => closed 12-24..12-26
      1. juni -- 31. august stengt => closed 06-01..08-31
      1. juni  -  31. august stengt => closed 06-01..08-31
      1.6-31.8 stengt => closed 06-01..08-31
      1.6.-31.8. stengt => closed 06-01..08-31
      1/6-31/8 stengt => closed 06-01..08-31
      jun.-aug. stengt => closed 06-01..08-31
      Dec 24-Jan 2 closed => closed 12-24..01-02
      Dec 24 to Jan 2 closed => closed 12-24..01-02
      24 Dec-2 Jan closed => closed 12-24..01-02
      kesäkuusta elokuuhun 10-20 => 06-01..08-31 10:00-20:00
      på  24. desember stengt => closed 12-24..12-24
      hele  juli stengt => closed 07-01..07-31
      om juli stengt => closed 07-01..07-31
    `);
  });

  it('several, of which the last says the month', () => {
    all(`
      24., 25. og 31. desember stengt => closed 12-24..12-24 | closed 12-25..12-25 | closed 12-31..12-31
      24.12, 26.12 og 31.12 stengt => closed 12-24..12-24 | closed 12-26..12-26 | closed 12-31..12-31
      24. og 31.12 stengt => closed 12-24..12-24 | closed 12-31..12-31
      24 og 31. desember 2026 stengt => closed 2026-12-24..2026-12-24 | closed 2026-12-31..2026-12-31
      24+31 desember stengt => closed 12-24..12-24 | closed 12-31..12-31
      24th and 31st December closed => closed 12-24..12-24 | closed 12-31..12-31
      24.12. og 31.12. stengt => closed 12-24..12-24 | closed 12-31..12-31
      24/12 og 31/12 stengt => closed 12-24..12-24 | closed 12-31..12-31
      24. desember, 31. desember, stengt => closed 12-24..12-24 | closed 12-31..12-31
    `);
  });

  it('none, where the last is before the first, or there is no such day', () => {
    all(`
      December 26-24 closed => ?
      December 24-24 closed => ?
      24.–24. desember stengt => ?
      26.–24. desember stengt => ?
      30.–32. desember stengt => ?
      December 30-32 closed => ?
      Foo 24-26 closed => ?
      24. og 31. stengt => ?
      24. og juli stengt => ?
    `);
  });
});
