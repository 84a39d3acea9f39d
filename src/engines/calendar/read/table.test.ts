/** Events as a sheet has them. */
import { expect } from '@open-wc/testing';
import { eventsReader } from '../../../formats/events/read.js';
import { eventsFrom } from '../file.js';

describe('a table of events', () => {
  const table = (...lines: string[]) => {
    const { json, findings } = eventsFrom(lines.join('\n'), 'events.csv');
    return { events: eventsReader(json).document?.events ?? [], findings };
  };

  it('is read by headings in our languages', () => {
    const { events, findings } = table('Navn;Dato;Kl;Sted;Slag', 'Årsmøte;3.12.2026;17.00–19.00;Borgarnes;møte');
    expect(findings).to.deep.equal([]);
    expect(events[0]).to.deep.include({
      name: 'Årsmøte',
      start: '2026-12-03T17:00',
      end: '2026-12-03T19:00',
      place: { name: 'Borgarnes' },
      type: 'meeting',
    });
  });

  it('says how it read American days and days that a program counted', () => {
    const { events, findings } = table('Name,Date,Time', 'One,5/13/2026,10:00', 'Two,5/6/2026,', 'Three,46143,', 'Four,46143.5,');
    expect(events.map(({ start }) => start)).to.deep.equal(['2026-05-13T10:00', '2026-05-06', '2026-05-01', '2026-05-01T12:00']);
    expect(findings.map(({ code, line, expected }) => `${code} ${line} ${String(expected)}`)).to.deep.equal([
      'read-as 2 2026-05-13',
      'read-as 3 2026-05-06',
      'read-as 4 2026-05-01',
      'read-as 5 2026-05-01T12:00',
    ]);
  });

  const spans = (...lines: string[]) => {
    const { events, findings } = table(...lines);
    return [...events.map(({ name, start, end }) => `${name as string} ${start}${end ? ` ${end}` : ''}`), ...findings.map(({ code, line, column }) => `${code} ${line} ${column}`)]; // prettier-ignore
  };

  it('reads hours from one column or two, over midnight, and days that follow each other', () => {
    expect(spans('Hva;Dato;Klokkeslett', 'A;12.05.2026;22.00–02.00', 'B;13.05.2026;fra kl. 18 til kl. 20.30', 'C;14.05.2026;hele dagen', 'D;15.05.2026;–')).to.deep.equal([
      'A 2026-05-12T22:00 2026-05-13T02:00',
      'B 2026-05-13T18:00 2026-05-13T20:30',
      'C 2026-05-14',
      'D 2026-05-15',
    ]); // prettier-ignore
    expect(spans('Dato;Start;Slutt;Hva', '12.05.2026;18:00;20:00;A', '13.05.2026;23:00;1:00;B', '14.05.2026;;;C')).to.deep.equal([
      'A 2026-05-12T18:00 2026-05-12T20:00',
      'B 2026-05-13T23:00 2026-05-14T01:00',
      'C 2026-05-14',
    ]);
    expect(spans('Dag;Dato;Fra;Til;Hva', 'tirsdag;12.05.2026;9.00;10.00;A')).to.deep.equal([
      'A 2026-05-12T09:00 2026-05-12T10:00',
      'unknown-column undefined Dag',
    ]);
    expect(spans('Tema;Fra dato;Til dato;Fra kl;Til kl', 'A;12.05.2026;14.05.2026;10.00;16.00')).to.deep.equal([
      'A 2026-05-12T10:00 2026-05-14T16:00',
    ]);
    expect(
      spans('Hva;Dato', 'A;12.–14. mai 2026', 'B;12.05.2026 kl. 18–20', 'C;12.05.2026 18.30-20.00', 'D;2026-05-12 10:00'),
    ).to.deep.equal([
      'A 2026-05-12 2026-05-14',
      'B 2026-05-12T18:00 2026-05-12T20:00',
      'C 2026-05-12T18:30 2026-05-12T20:00',
      'D 2026-05-12T10:00',
    ]);
    expect(spans('Name;Start;End', 'A;2026-05-12 10:00;12:00', 'B;2026-05-12;2026-05-13')).to.deep.equal([
      'A 2026-05-12T10:00 2026-05-12T12:00',
      'B 2026-05-12 2026-05-13',
    ]);
  });

  it('makes no whole day of hours that cannot be read', () => {
    expect(spans('Hva;Dato;Kl', 'A;12.05.2026;kveld', 'B;12.05.2026;18 og 20', 'C;12.05.2026;ca. 18', 'D;12.05.2026;9-5')).to.deep.equal([
      'C 2026-05-12T18:00',
      'bad-value 2 Kl',
      'bad-value 3 Kl',
      'read-as 4 Kl',
      'bad-value 5 Kl',
    ]);
    expect(spans('Hva;Dato;Sluttid', 'A;12.05.2026;20:00')).to.deep.equal(['bad-value 2 Sluttid']);
    expect(spans('Hva;Dato', 'A;12.05.2026 kl. sent', 'B;12.05.2026 kl. 25.00')).to.deep.equal(['bad-value 2 Dato', 'bad-value 3 Dato']);
  });

  it('says what belongs into a cell, and how it read one', () => {
    const told = (...lines: string[]) =>
      table(...lines).findings.map(({ column, expected, whole }) => `${column} ${String(expected)}${whole ? ' whole' : ''}`);
    expect(told('Name;Date;Time;End time', 'A;soon;;', 'B;2026-05-12;x;', 'C;2026-05-12;10:00;x', 'D;2026-05-12;;12:00')).to.deep.equal([
      'Date moment whole',
      'Time time whole',
      'End time time whole',
      'End time time whole',
    ]);
    expect(told('Name;Date;Time', 'A;5/6/2026;ca. 10-12', 'B;5/6/2026;ca. 10', 'C;5/6/2026 – 7/6/2026;')).to.deep.equal([
      'Date 2026-06-05',
      'Time 10:00–12:00',
      'Date 2026-06-05',
      'Time 10:00',
      'Date 2026-06-05–2026-06-07',
    ]);
    expect(told('Name;Date;End', 'A;2026-05-12;12:00')).to.deep.equal(['End time whole']);
    expect(told('Name;Date;Time', 'A;2026-05-12;x–12:00')).to.deep.equal(['Time time whole']);
  });

  it('begins at an hour of the first of several days, and ends at one of the last', () => {
    expect(spans('Name;Date;Time', 'A;12.–14.5.2026;10:00', 'B;12.–14.5.2026;10–16', 'C;12.5.2026;10–10.30')).to.deep.equal([
      'A 2026-05-12 2026-05-14',
      'B 2026-05-12T10:00 2026-05-14T16:00',
      'C 2026-05-12T10:00 2026-05-12T10:30',
      'read-as 2 Time',
    ]);
    expect(spans('Name;Date;End;Time', 'A;12.5.2026;12.5.2026;10:00', 'B;12.5.2026;14.5.2026;10:00')).to.deep.equal([
      'A 2026-05-12T10:00',
      'B 2026-05-12 2026-05-14',
      'read-as 3 Time',
    ]);
    expect(spans('Name;Date;Start time;End time', 'A;12.5.2026;10:00;10:00')).to.deep.equal(['A 2026-05-12T10:00 2026-05-12T10:00']);
    expect(spans('Name;Date;Time;All day;End time', 'A;12.5.2026;00:00;True;00:00', 'B;12.–13.5.2026;;True;')).to.deep.equal([
      'A 2026-05-12',
      'B 2026-05-12 2026-05-13',
    ]);
  });

  it('may be an export of Outlook or Google, with whole days and what is private', () => {
    expect(
      spans(
        'Subject,Start Date,Start Time,End Date,End Time,All day event,Private,Sensitivity',
        'Board,5/12/2026,6:00:00 PM,5/12/2026,8:00:00 PM,False,False,Normal',
        'Fair,5/17/2026,12:00:00 AM,5/18/2026,12:00:00 AM,True,False,Normal',
        'Trip,5/19/2026,12:00:00 AM,5/22/2026,12:00:00 AM,True,False,Normal',
        'Camp,5/19/2026,,5/21/2026,,True,False,Normal',
        'Dentist,5/19/2026,10:00:00 AM,5/19/2026,11:00:00 AM,False,True,Normal',
        'Talk,5/19/2026,10:00:00 AM,5/19/2026,11:00:00 AM,False,False,Confidential',
      ).filter((line) => !line.startsWith('read-as')),
    ).to.deep.equal([
      'Board 2026-05-12T18:00 2026-05-12T20:00',
      'Fair 2026-05-17',
      'Trip 2026-05-19 2026-05-21',
      'Camp 2026-05-19 2026-05-21',
    ]);
    expect(
      spans(
        'Teema;Alguskuupäev;Algusaeg;Lõppkuupäev;Lõpuaeg;Kogu päeva sündmus;Privaatne',
        'A;14.03.2026;0:00:00;15.03.2026;0:00:00;Tõene;Väär',
        'B;14.03.2026;9:00;14.03.2026;10:00;Väär;Tõene',
      ),
    ).to.deep.equal(['A 2026-03-14']);
  });

  it('tells of every row and column that is not read, at its place', () => {
    const { json, findings, placed } = eventsFrom(
      ['Plan 2026;;;', 'Hva;;Dato;Lenke', 'A;note;12.05.2026;ingen', ';;13.05.2026;', 'B;;;', 'Sum;;;'].join('\n'),
      'plan.csv',
    );
    const all = [...findings, ...eventsReader(json).findings.map(placed)];
    expect(all.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'unknown-column plan.csv, "B"',
      'bad-value plan.csv line 3, "Lenke"',
      'missing plan.csv line 4, "Hva"',
      'missing plan.csv line 5, "Dato"',
      'missing plan.csv line 6, "Dato"',
    ]);
    expect(eventsFrom(';;\nA;B;C\n1;2;3').findings[0]).to.include({ code: 'no-name-column', path: 'table.csv', found: 'A;B;C' });
  });

  it('repairs letters that were encoded twice, and says so; also in a calendar file', () => {
    for (const text of [
      'Navn;Dato\nÃ…rsmÃ¸te;12.05.2026\n',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Ã…rsmÃ¸te\nDTSTART:20260512\nEND:VEVENT\nEND:VCALENDAR\n',
    ]) {
      const { json, findings } = eventsFrom(text, 'plan.csv');
      expect(
        findings.map(({ code, path }) => `${code} ${path}`),
        text,
      ).to.deep.equal(['encoded-twice plan.csv']);
      expect(eventsReader(json).document?.events?.[0]?.name, text).to.equal('Årsmøte');
    }
    const lost = new TextEncoder().encode('Navn;Dato\n\ufeff\ufffdrsm\ufffdte;12.05.2026\n');
    expect(eventsFrom(lost, 'plan.csv').findings.map(({ code }) => code)).to.deep.equal(['odd-letters']);
  });

  it('reads how it stands with an event, and how many can come, or tells', () => {
    const status = (word: string) => table('Name;Date;Status', `A;2026-05-12;${word}`).events[0]?.status;
    for (const [word, expected] of [
      ['Avlyst', 'cancelled'],
      ['Utsatt til høsten', 'moved'],
      ['Frestað', 'moved'],
      ['Bekreftet', 'planned'],
      ['OK', 'planned'],
      ['', undefined],
    ] as const)
      expect(status(word), word).to.equal(expected);
    // it may be off
    expect(table('Name;Date;Status', 'A;2026-05-12;kanskje').events).to.deep.equal([]);
    const { json, placed } = eventsFrom('Name;Date;Places\nA;2026-05-12;20.0\nB;2026-05-12;ca. 20\nC;2026-05-12;–\n', 'plan.csv');
    const { document, findings } = eventsReader(json);
    expect(document!.events!.map(({ places }) => places)).to.deep.equal([20, undefined, undefined]);
    expect(findings.map(placed).map(({ path }) => path)).to.deep.equal(['plan.csv line 3, "Places"']);
  });

  it('has a name where its address has none: the title above, else a plain one', () => {
    const google = 'https://doc-0k-sheets.googleusercontent.com/pub/x/e@2PACX-1v?output=csv';
    const named = (...lines: string[]) => (eventsFrom(lines.join('\n'), google).json as { name: unknown }).name;
    expect(named('Plan 2026;;', 'Name;Date', 'A;2026-05-12')).to.equal('Plan 2026');
    expect(named('Name;Date', 'A;2026-05-12')).to.include({ en: 'Events', is: 'Viðburðir' });
    expect(eventsFrom('Name;Date\n', google).findings).to.deep.equal([]);
  });

  it('leaves out a row whose day cannot be read, and says where', () => {
    const { events, findings } = table('Name,Date,End', 'One,soon,', 'Two,2026-05-01,later', 'Three,2026-05-01,');
    expect(events.map(({ name }) => name)).to.deep.equal(['Three']);
    expect(findings.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'bad-value events.csv line 2, "Date"',
      'bad-value events.csv line 3, "End"',
    ]);
  });

  it('has its headings below a title; mistakes of formulas are no words, links of formulas are followed', () => {
    const { events, findings } = table(
      'Events 2026;;;',
      'Name;Date;Place;Link;Sign up',
      '"=HYPERLINK(""https://example.org/fair"",""Fair"")";2026-12-03;#N/A;"=HYPERLINK(""https://example.org/fair"",""See"")";www.example.org/in',
      '#REF!;2026-12-03;;;',
    );
    expect(events).to.deep.equal([
      {
        id: events[0]!.id,
        name: 'Fair',
        type: 'fair',
        start: '2026-12-03',
        url: 'https://example.org/fair',
        signUp: 'https://www.example.org/in',
      },
    ]);
    expect(findings.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'sheet-error events.csv line 3, "Place"',
      'sheet-error events.csv line 4, "Name"',
    ]);
  });

  it('is none without names and days', () => {
    expect(table('A,B', '1,2').findings.map(({ code }) => code)).to.deep.equal(['no-name-column']);
    expect(table('').events).to.deep.equal([]);
  });
});
