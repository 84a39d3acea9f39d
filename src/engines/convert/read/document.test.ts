import { expect } from '@open-wc/testing';
import { carriedBytes } from '../../../../test/support/carried.js';
import { HOSTILE } from '../../../../test/support/hostile.js';
import { pack } from '../../carry/carry.js';
import { hCard, jsonLd, membersCsv, vCard } from '../index.js';
import { documentFrom, LONGEST_TABLE, LONGEST_TEXT } from './document.js';

const BOOK = {
  kind: 'book' as const,
  version: 1 as const,
  name: 'Harbour Café',
  tagline: 'Soup & cake',
  website: 'https://harbour.example/',
};
const codes = async (text: string | Uint8Array): Promise<string[]> => (await documentFrom(text)).problems.map(({ code }) => code);

describe('what an owner pastes or opens', () => {
  it('is recognised: each of the formats', async () => {
    const carried = await pack(BOOK);
    const all: Record<string, string[]> = {
      json: [JSON.stringify(BOOK), `\ufeff  ${JSON.stringify(BOOK, null, 2)}\n`, JSON.stringify([BOOK]), `<div class="bob-card"><script type="application/json">${JSON.stringify(BOOK)}</script></div>`], // prettier-ignore
      carried: [
        ...[
          carried,
          carried.slice(1),
          ` https://harbour.example/view.html${carried}\n`,
          `See https://harbour.example/view.html${carried}. Bye`,
        ],
        `<bob-card src="${carried}"></bob-card>`,
        `<script type="module" src="/bob/bob.js"></script><a data-bob="card" href="/view.html${carried}">Our book</a>`,
        `&lt;bob-card src=&quot;${carried}&quot;&gt;&lt;/bob-card&gt;`,
        `${carried}#?secret=AbC123`,
      ],
      vcard: [vCard(BOOK), `\n${vCard(BOOK).replaceAll('\r\n', '\n')}`],
      'json-ld': [JSON.stringify(jsonLd(BOOK)), JSON.stringify({ '@context': 'https://schema.org', '@graph': [jsonLd(BOOK)] })],
      html: [hCard(BOOK), `<html><head><title>Harbour Café</title></head></html>`],
    };
    for (const [source, texts] of Object.entries(all))
      for (const text of texts) {
        const found = await documentFrom(text);
        expect(found, text.slice(0, 200)).to.deep.include({ source, kind: 'book' });
        expect(found.document, text.slice(0, 200)).to.deep.include({ kind: 'book', name: 'Harbour Café' });
        expect(found.documents).to.have.length(1);
        expect(found.problems, text.slice(0, 200)).to.deep.equal([]);
      }
    const table = await documentFrom('Name;Town;Phone\nHarbour Café;Borgarnes;+354 555 0100\nMuseum;Höfn;\n', { file: 'West coast.csv' });
    expect(table).to.deep.include({ source: 'table', kind: 'cluster' });
    expect(table.document).to.deep.include({ kind: 'cluster', name: 'West coast' });
    expect((table.document as unknown as { members: unknown[] }).members).to.have.length(2);
    expect((await documentFrom(membersCsv([{ id: 'a', name: 'A' }]))).source).to.equal('table');
    const notices = 'Winter 2026;;\nTitle;Kind;Until\nBoat;Needed;2026-12-11\nHay;Offered;soon\n';
    const board = await documentFrom(notices, { file: 'West.csv' });
    expect(board).to.deep.include({ source: 'table', kind: 'board' });
    expect(board.document).to.deep.include({
      name: 'West',
      notices: [{ id: 'boat', kind: 'need', title: 'Boat', to: '2026-12-11', done: false }],
    });
    expect(board.findings.map(({ code, line }) => [code, line])).to.deep.equal([['bad-value', 4]]);
    const events = await documentFrom('Name;Date;Time;Place\nFair;2026-12-03;10:00;Oslo\n', { file: 'West.csv' });
    expect(events).to.deep.include({ source: 'table', kind: 'events', findings: [] });
    expect(events.document).to.deep.include({ name: 'West' });
    const calendar =
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:West\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Fair; see <b>https://a.example/</b>\r\nDTSTART:20261203T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
    for (const input of [calendar, `\ufeff${calendar}`, new TextEncoder().encode(calendar)]) {
      const found = await documentFrom(input, { file: 'outlook.ics' });
      expect(found).to.deep.include({ source: 'calendar', kind: 'events', findings: [] });
      expect(found.document).to.deep.include({ kind: 'events', name: 'West' });
    }
    for (const table of [
      'Indikator;Enhet;2023;2024\nGjestedøgn;netter;1 200;1 350\n',
      'Figure;2024\nMembers;14\n',
      'Date;Type;Title;By\n2026-10-21;press;A week without a car;Travel Magazine\n2026-03-05;fair;Our stand;\n',
    ])
      expect(await documentFrom(table), table).to.deep.include({ source: 'table', kind: 'figures', findings: [] });
    // where hardly a day can be read, it is no table of members either
    expect((await documentFrom('Arrangement;Dato;Kl\nA;2026-12-03;18\nB;soon;18\nC;;18\nSum;;\n')).kind).to.equal('events');
    expect((await documentFrom('Date;Type;Title\n2026-12-03;Fair;Oslo\n2026-12-04;Course;Bergen\n')).kind).to.equal('events');
    expect((await documentFrom('Name;Town;2024\nInn;Oslo;12\n')).kind).to.equal('cluster');
    for (const members of ['Name;Email;Date\nInn;a@b.example;2026-12-03\n', 'Name;Town;Start\nInn;Oslo;soon\n'])
      expect((await documentFrom(members)).kind, members).to.equal('cluster');
    // a kind of another sort, and members that somebody has named as such
    expect((await documentFrom('Name;Kind\nInn;Hotel\nCafé;Needs work\nBar;Bar\n')).kind).to.equal('cluster');
    expect((await documentFrom(notices, { cluster: { name: 'West' } as never })).kind).to.not.equal('board');
    expect((await documentFrom('Name\tTown\nA\tB')).document).to.deep.include({ name: 'Members' });
  });

  it('keeps what was written beside what was read', async () => {
    const text = { ...BOOK, logo: { src: 'logo.png' }, mine: 1 };
    const { json, document, problems } = await documentFrom(JSON.stringify(text));
    expect(json).to.deep.equal(text);
    const nameless = { kind: 'book', version: 1, tagline: 'No name yet' };
    expect((await documentFrom(JSON.stringify([nameless, text]))).jsons).to.deep.equal([nameless, text]);
    expect(document).to.deep.equal(BOOK);
    expect(problems.map(({ path }) => path)).to.include('mine');
    const based = await documentFrom(JSON.stringify(text), { base: 'https://harbour.example/book.json' });
    expect(based.document).to.deep.include({ logo: { src: 'https://harbour.example/logo.png' } });
  });

  it('is of any kind', async () => {
    for (const document of [
      { kind: 'cluster', name: 'West Coast', members: [{ name: 'A' }] },
      { kind: 'checklist', id: 'a', title: 'A', groups: [{ id: 'g', title: 'G', items: [{ id: 'i', title: 'I' }] }] },
      { kind: 'password-policy' },
      { kind: 'loyalty', id: 'a', name: 'A' },
    ])
      expect(await documentFrom(await pack(document)), document.kind).to.deep.include({ source: 'carried', kind: document.kind });
  });

  it('may be several at once', async () => {
    const other = { ...BOOK, name: 'Museum' };
    const { documents } = await documentFrom(`${await pack(BOOK)}\n${await pack(other)}`);
    expect(documents.map((one) => (one as typeof BOOK).name)).to.deep.equal(['Harbour Café', 'Museum']);
    const { documents: cards } = await documentFrom(vCard(BOOK) + vCard(other));
    expect(cards).to.have.length(2);
  });

  it('is refused in plain words: a link that is cut, a bomb, another version, an unknown kind, broken JSON', async () => {
    const carried = await pack(BOOK);
    const cut = await documentFrom(carried.slice(0, -9));
    expect(cut).to.deep.include({ kind: null, document: null, source: 'carried' });
    expect(cut.problems).to.deep.equal([
      {
        code: 'carried-damaged',
        path: '',
        message: 'Part of the link is missing or was changed.',
        hint: 'Copy the whole link again. Some mail programs and chats cut long links.',
      },
    ]);
    expect(await codes(carried.replace('#bob=1', '#bob=2'))).to.deep.equal(['carried-version']);
    expect(await codes(await carriedBytes(new Uint8Array(60_000_000).fill(32)))).to.deep.equal(['carried-large']);
    expect(await codes('#bob=')).to.deep.equal(['carried-damaged']);

    const unknown = await documentFrom('{"kind": "recipe", "version": 1}');
    expect(unknown.problems[0]).to.deep.include({
      code: 'wrong-kind',
      message: 'The file says that its kind is "recipe", which does not exist.',
    });
    expect(unknown.problems[0]!.hint).to.match(/^Use one of: book, cluster, /);
    expect((await documentFrom('{"name": "A"}')).problems[0]!.hint).to.match(/^Use one of: book, cluster, /);
    expect(await codes('{"kind": "book-index", "version": 1}')).to.deep.equal(['wrong-kind']);
    expect(await codes('[1, 2]')).to.deep.equal(['not-a-document']);
    expect(await codes('{"kind": "book"}')).to.deep.equal(['missing']);

    const broken = await documentFrom('{\n  "kind": "book",\n  “name”: "A"\n}');
    expect(broken.problems[0]!.message).to.contain('line 3');
    expect(broken.problems[0]!.hint).to.equal('Use straight quotation marks ("), not curly or single ones.');
  });

  it('names the file where the snippet has but its address', async () => {
    for (const text of [
      'https://harbour.example/book.json',
      '<bob-card src="https://harbour.example/book.json"></bob-card>',
      '<a data-bob="card" data-src="https://harbour.example/book.json" href="/">Harbour Café</a>',
      '<div class="bob-card" data-src="https://harbour.example/book.json"></div>',
    ]) {
      const { document, problems } = await documentFrom(text);
      expect(document, text).to.equal(null);
      expect(problems[0]!.message, text).to.equal('The document is in another file: https://harbour.example/book.json.');
    }
  });

  it('is limited to what elements load, in bytes', async () => {
    for (const text of ['x'.repeat(LONGEST_TEXT + 1), 'å'.repeat(LONGEST_TEXT / 2 + 1), `<p>${'x;\n'.repeat(LONGEST_TEXT / 3)}`])
      expect(await codes(text)).to.deep.equal(['text-large']);
    const [problem] = (await documentFrom(new Uint8Array(LONGEST_TABLE + 1))).problems;
    expect(problem).to.deep.include({ code: 'text-large', message: 'This is larger than 100 MB, so it was not opened.' });
  });

  it('may be the file of a large cluster, or its table', async () => {
    const members = Array.from({ length: 2000 }, (_, at) => ({ id: `m${at}`, name: `Member ${at}`, tagline: 'Soup and cake on the quay. '.repeat(30) })); // prettier-ignore
    const cluster = JSON.stringify({ kind: 'cluster', version: 1, name: 'Large', members }, null, 2);
    expect(cluster.length).to.be.above(1.5e6);
    for (const text of [new TextEncoder().encode(cluster), membersCsv(members)]) {
      const { document, problems } = await documentFrom(text, { file: 'Large.csv' });
      expect(problems).to.deep.equal([]);
      expect((document as { members: unknown[] }).members).to.have.length(2000);
    }
  });

  it('may be bytes in an older encoding, and is no file of a program', async () => {
    const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    expect((await documentFrom(latin('BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Höfn Café\r\nX-ABSHOWAS:COMPANY\r\nEND:VCARD'))).document).to.deep.include({ name: 'Höfn Café' }); // prettier-ignore
    expect((await documentFrom(latin('Name;Town\r\nKaffi Höfn;Reykjavík\r\n'))).source).to.equal('table');
    for (const start of ['PK\x03\x04', '%PDF-1.7', '\x89PNG\r\n', '\xff\xd8\xff\xe0', 'GIF89a'])
      expect(await codes(latin(`${start}rest of it`)), start).to.deep.equal(['not-recognised']);
  });

  it('is nothing, and never an exception', async () => {
    for (const text of ['', ' \n', 'Hello, Anna', 'Dear Anna,\nthank you for the soup.\nKari', '#top', 'bob=', '"text"', '12', '<3'])
      expect(await codes(text), text).to.deep.equal(['not-recognised']);
    for (const text of Object.values(HOSTILE).flat()) {
      const { document, problems } = await documentFrom(text);
      expect(document !== null || problems.length > 0, text.slice(0, 100)).to.equal(true);
    }
    expect(({} as { polluted?: true }).polluted).to.equal(undefined);
  });
});
