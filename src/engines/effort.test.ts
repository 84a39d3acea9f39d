/** Time in proportion to the length: what is read may be of a hundred thousand signs, and of any. */
import { expect } from '@open-wc/testing';
import { BOUND, expectLinear, growth } from '../../test/support/growth.js';
import {
  readBoard,
  readBook,
  readChecklist,
  readCluster,
  readEvents,
  readFigures,
  readLoyalty,
  readPasswordPolicy,
} from '../formats/index.js';
import { orderPeriods } from '../schema/calendar/periods.js';
import { findBreak } from '../schema/load/broken-json.js';
import { hostOf } from '../schema/leaves/domain.js';
import { safeUrl } from '../schema/link.js';
import { withinLimits } from '../schema/rich-text.js';
import { slug } from '../schema/slug.js';
import { languageTag, pickText } from '../schema/text.js';
import { eventsFrom } from './calendar/file.js';
import { calendarFile } from './calendar/ics.js';
import { occurrences } from './calendar/series.js';
import { jsonLd, withoutMarks } from './convert/json-ld/book.js';
import { hCard } from './convert/h-card.js';
import { bookFromHtml } from './convert/read/html/book.js';
import { bookFromJsonLd } from './convert/read/json-ld/book.js';
import { bookFromVCard } from './convert/read/vcard.js';
import { vCard } from './convert/vcard.js';
import { csvRows } from './csv/parse.js';
import { mendQuotes } from './csv/quotes.js';

const SIGNS = ['a', ' ', '\n', '\t', '<', '<a', '<!', '<a>', '<a@', '</', '>', '"', "'", '[', ']', '[a](', '![', '![a](', '(', ')', '*', '**a', '_', '`', '~', '#', '# ', '- ', '1. ', '> ', '&', '&amp', '|', '\\', '/', '//', ':', '.', 'a.', ',', ';', '@', 'a@', '-', '--', '+', '%', '%C3', '1', '12', '1.', '1 ', '0', 'http://', 'www.', 'é', 'e\u0301', '\u00ad', '\u200b', '😀', '{', '}', '{"a":', '[[', '{"a": "', 'Q', '2023-', 'a-', 'A, ', '<b>', '</b>', '<p class=h-card>', '<p class=p-note>', '<p class=value>', '<!--', '<a href=', '=', '=\n', ';', 'TEL:1\n', 'BEGIN:VCARD\n', 'END:VCARD\nBEGIN:VCARD\nFN:A\n', '{"@graph":', 'BEGIN:VEVENT\n', '2026-01-01']; // prettier-ignore

const book = (text: string): object => ({
  kind: 'book', version: 1, name: text, tagline: text, lang: text, website: text, updated: text, timeZone: text, founded: text, color: text,
  contacts: [{ name: text, email: text, phone: text }], location: { address: text, country: text, lat: text },
  hours: [{ days: [text], opens: text, from: text, note: text }],
  sections: { concept: { text, goals: [text], history: [{ year: text, text }] }, measurement: { indicators: [{ name: text, values: [{ period: text, value: text }, { period: `${text}1`, value: 1 }] }] } },
}); // prettier-ignore

const WORK: Readonly<Record<string, (text: string) => unknown>> = {
  'a book': (text) => readBook(book(text), { base: 'https://a.example/' }),
  'a cluster': (text) => readCluster({ kind: 'cluster', version: 1, name: text, members: [{ id: text, name: text, phone: text, website: text, description: text, joined: text }] }), // prettier-ignore
  'a programme': (text) => readLoyalty({ kind: 'loyalty', version: 1, name: text, id: text, participants: [{ id: text, name: text, domains: [text], keys: [{ kid: text, x: text }] }] }), // prettier-ignore
  'a checklist': (text) => readChecklist({ kind: 'checklist', version: 1, title: text, groups: [{ title: text, items: [{ title: text, why: text }] }] }), // prettier-ignore
  'a policy': (text) => readPasswordPolicy({ kind: 'password-policy', version: 1, forbid: [text], minLength: text }),
  'a calendar': (text) => readEvents({ kind: 'events', version: 1, name: text, timeZone: text, events: [{ id: text, name: text, start: text, end: text, rrule: text, place: { name: text, online: text }, text, by: text, signUp: text }, { name: text, start: '2026-05-01', except: [text], changes: [{ date: text }] }] }), // prettier-ignore
  'a board': (text) => readBoard({ kind: 'board', version: 1, name: text, notices: [{ id: text, kind: 'need', title: text, text, by: text, to: text, amount: text, tags: [text] }] }), // prettier-ignore
  figures: (text) => readFigures({ kind: 'figures', version: 1, name: text, indicators: [{ name: text, unit: text, values: [{ period: text, value: text }] }], visibility: [{ date: text, title: text, url: text }] }), // prettier-ignore
  'a calendar file': (text) => eventsFrom(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\nLOCATION:${text}\nDESCRIPTION:${text}\nCATEGORIES:${text}\nEND:VEVENT\n${text}`), // prettier-ignore
  'a calendar file that is written': (text) => calendarFile({ kind: 'events', version: 1, name: text, events: [{ id: text, name: text, start: '2026-05-01', text }] }), // prettier-ignore
  'a host name': hostOf,
  'an address': (text) => safeUrl(text, 'https://a.example/'),
  'an id': slug,
  'a language': (text) => [languageTag(text), pickText({ en: text }, text)],
  'broken JSON': findBreak,
  periods: (text) => orderPeriods([text, `${text}2023`, text]),
  'the limits of Markdown': withinLimits,

  'Markdown without its signs': withoutMarks,
  'JSON-LD': (text) => jsonLd({ kind: 'book', name: text, tagline: text, sections: { concept: { text } } } as never),
  'a vCard': (text) => vCard({ kind: 'book', name: text, tagline: text, contacts: [{ name: text, phone: text }] } as never),
  'an h-card': (text) => hCard({ kind: 'book', name: text, tagline: text, contacts: [{ name: text, phone: text }] } as never),
  'a book of a vCard': (text) => bookFromVCard(`BEGIN:VCARD\nFN:A\nNOTE:${text}\nTEL;${text}:1\n${text}\nADR:${text}\nEND:VCARD`),
  'a book of JSON-LD': (text) =>
    bookFromJsonLd([text, { '@type': 'Store', name: 'A', keywords: text, address: text, openingHours: text, image: text, award: text }]),
  'a book of a page': (text) => bookFromHtml(`<div class="h-card"><p class="p-name">A</p>${text}<p class="p-note" title="${text}">${text}`),
};

describe('thirty-two times the signs', () => {
  for (const [name, work] of Object.entries(WORK))
    it(`take no more than about thirty-two times as long: ${name}`, async function () {
      this.timeout(60_000);
      const slow: string[] = [];
      for (const sign of SIGNS)
        for (const [before, after] of [
          ['', ''],
          ['x ', ' x'],
        ] as const) {
          const of = (length: number): string => before + sign.repeat(Math.ceil(length / sign.length)) + after;
          const ratio = await growth(16_000, of, work);
          if (ratio > BOUND) slow.push(`${JSON.stringify(sign)}: ${Math.round(ratio)} times as long in one piece as in 32`);
        }
      expect(slow).to.deep.equal([]);
    });
});

describe('a table with quotation marks that close nothing', () => {
  it('takes time in proportion to its length', async () => {
    const rows = (text: string) => [...csvRows(text, { separator: ';', columns: 2 })];
    for (const line of ['x";"\n', '"a;b\n']) await expectLinear(line, 150_000, (length) => `"${line.repeat(length / line.length)}`, rows);
    const wide = (length: number) => `${';'.repeat(length / 10)}"\n${'";"\n'.repeat(length / 4)}`;
    await expectLinear('a wide row', 50_000, wide, (text) => mendQuotes(text, 0, ';', 2, 100));
  });
});

describe('a thousand of the same', () => {
  it('take time in proportion to their number', async () => {
    const make = (length: number) => Array.from({ length }, () => ({ id: 'a', title: 'A', name: 'A', start: '2026-05-01', kind: 'need' }));
    for (const [name, work] of Object.entries<(list: object[]) => unknown>({
      events: (events) => readEvents({ kind: 'events', version: 1, name: 'A', events }),
      items: (items) => readChecklist({ kind: 'checklist', version: 1, title: 'A', groups: [{ title: 'A', items }] }),
      notices: (notices) => readBoard({ kind: 'board', version: 1, name: 'A', notices }),
      members: (members) => readCluster({ kind: 'cluster', version: 1, name: 'A', members }),
    }))
      await expectLinear(name, 8000, make, work);
  });

  it('that repeat without end are followed as far as all of them together may be', () => {
    const window = { visitor: 'UTC', from: Date.UTC(2026, 0), to: Date.UTC(2028, 0) };
    const series = (rrule: string, many: number) => Array.from({ length: many }, () => ({ start: '1970-01-01T10:00', rrule }));
    expect(occurrences(series('FREQ=DAILY', 400), { ...window })).to.have.length.below(250_000);
    const late = occurrences([...series('FREQ=DAILY;COUNT=15000', 400), { start: '2027-01-01', rrule: 'FREQ=DAILY' }], { ...window });
    expect(late, 'also where nothing is found').to.have.length(1);
    expect(occurrences(series('FREQ=WEEKLY', 1000), { ...window }), 'a large calendar is followed whole').to.have.length(105_000);
  });
});
