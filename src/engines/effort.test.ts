/** Time in proportion to the length: what is read may be of a hundred thousand signs, and of any. */
import { expect } from '@open-wc/testing';
import { BOUND, expectLinear, growth } from '../../test/support/growth.js';
import { readBook, readChecklist, readCluster, readLoyalty, readPasswordPolicy } from '../formats/index.js';
import { orderPeriods } from '../schema/calendar/periods.js';
import { findBreak } from '../schema/load/broken-json.js';
import { hostOf } from '../schema/leaves/domain.js';
import { safeUrl } from '../schema/link.js';
import { withinLimits } from '../schema/rich-text.js';
import { slug } from '../schema/slug.js';
import { languageTag, pickText } from '../schema/text.js';

import { jsonLd, withoutMarks } from './convert/json-ld/book.js';
import { hCard } from './convert/h-card.js';
import { bookFromHtml } from './convert/read/html/book.js';
import { bookFromJsonLd } from './convert/read/json-ld/book.js';
import { bookFromVCard } from './convert/read/vcard.js';
import { vCard } from './convert/vcard.js';
import { csvRows } from './csv/parse.js';
import { mendQuotes } from './csv/quotes.js';

const SIGNS = ['a', ' ', '\n', '\t', '<', '<a', '<!', '<a>', '<a@', '</', '>', '"', "'", '[', ']', '[a](', '![', '![a](', '(', ')', '*', '**a', '_', '`', '~', '#', '# ', '- ', '1. ', '> ', '&', '&amp', '|', '\\', '/', '//', ':', '.', 'a.', ',', ';', '@', 'a@', '-', '--', '+', '%', '%C3', '1', '12', '1.', '1 ', '0', 'http://', 'www.', 'é', 'e\u0301', '\u00ad', '\u200b', '😀', '{', '}', '{"a":', '[[', '{"a": "', 'Q', '2023-', 'a-', 'A, ', '<b>', '</b>', '<p class=h-card>', '<p class=p-note>', '<p class=value>', '<!--', '<a href=', '=', '=\n', ';', 'TEL:1\n', 'BEGIN:VCARD\n', 'END:VCARD\nBEGIN:VCARD\nFN:A\n', '{"@graph":']; // prettier-ignore

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
