/** What calendar files write in another way than the standard. */
import { expect } from '@open-wc/testing';
import { linesMended, withPlainDates } from './written.js';

describe('a day or hour of a calendar file', () => {
  it('is written as the standard has it', () => {
    for (const [line, plain] of [
      ['DTSTART:20260512', 'DTSTART;VALUE=DATE:20260512'],
      ['dtstart:20260512', 'dtstart;VALUE=DATE:20260512'],
      ['DTEND;TZID=Europe/Oslo:20260512', 'DTEND;VALUE=DATE:20260512'],
      ['DTSTART;X-A=1;TZID=Europe/Oslo;X-B=2:20260512', 'DTSTART;X-A=1;X-B=2;VALUE=DATE:20260512'],
      ['EXDATE:20260512,20260519', 'EXDATE;VALUE=DATE:20260512,20260519'],
      ['RDATE: 2026-05-12 ', 'RDATE;VALUE=DATE:20260512'],
      ['DTSTART;VALUE=DATE:20260512T000000Z', 'DTSTART;VALUE=DATE:20260512'],
      ['DTSTART;VALUE=DATE;X-A=1:20260512T000000', 'DTSTART;X-A=1;VALUE=DATE:20260512'],
      ['RECURRENCE-ID;TZID=Europe/Oslo:2026-05-12T18:00', 'RECURRENCE-ID;TZID=Europe/Oslo:20260512T180000'],
      ['DTSTART:2026-05-12 18:00:30Z', 'DTSTART:20260512T180030Z'],
      ['DTSTART:2026-05-12T18:00:30.123Z', 'DTSTART:20260512T180030Z'],
      ['DTSTART:20260512T1800', 'DTSTART:20260512T180000'],
      ['EXDATE:2026-05-12T18:00,2026-05-19T18:00', 'EXDATE:20260512T180000,20260519T180000'],
    ] as const)
      expect(withPlainDates(line), line).to.equal(plain);
  });

  it('stays as it is where it is right, or is none', () => {
    for (const line of [
      'DTSTART:20260512T180000Z',
      'DTSTART;TZID=Europe/Oslo:20260512T180000',
      'DTSTART;VALUE=DATE-TIME:20260512T180000',
      'EXDATE;TZID=Europe/Oslo:20260512T180000,20260519T180000',
      'DTSTART:soon',
      'DTSTART;TZID=Europe/Oslo',
      'DESCRIPTION:DTSTART:20260512',
      'X-DTSTART:20260512',
      ' DTSTART:20260512',
      'DTSTAMP:20260512',
    ])
      expect(withPlainDates(line), line).to.equal(line);
    expect(withPlainDates('A:1\nDTEND:20260512\nB:2')).to.equal('A:1\nDTEND;VALUE=DATE:20260512\nB:2');
  });
});

describe('a text that is broken into lines by hand', () => {
  it('is one text again', () => {
    expect(linesMended('DESCRIPTION:One\ntwo words\n\n3. three\nLOCATION:Pier\n folded\nEND:VEVENT')).to.equal(
      'DESCRIPTION:One\n \\ntwo words\n \\n3. three\nLOCATION:Pier\n folded\nEND:VEVENT',
    );
    expect(linesMended('X-APPLE-A;B=1:c\nsummary:d')).to.equal('X-APPLE-A;B=1:c\nsummary:d');
  });
});
