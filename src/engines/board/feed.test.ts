import { expect } from '@open-wc/testing';
import { boardReader } from '../../formats/board/read.js';
import { boardAtom, boardJsonFeed } from './feed.js';
import { boardJsonLd } from './json-ld.js';

const board = (...notices: object[]) =>
  boardReader({ kind: 'board', version: 1, id: 'west', name: 'West & North', updated: '2026-11-20', notices }, 'https://example.org/')
    .document!;
const now = new Date(2026, 10, 25, 12);
const options = { languages: ['en'], now };
const boat = { id: 'boat', kind: 'need', title: 'A boat', to: '2026-12-04' };

interface Feed {
  items: Record<string, unknown>[];
}

describe('the feeds of a board', () => {
  const full = board(
    {
      ...boat,
      about: 'transport',
      from: '2026-11-24',
      text: 'For **twelve** <script>x</script>\n\nOn Friday',
      by: 'Centre',
      tags: ['a&b'],
      amount: '12',
    },
    { ...boat, id: 'past', to: '2026-11-24' },
    { ...boat, id: 'solved', done: true },
    { kind: 'offer', title: { is: 'Bretti\u0007' } },
  );

  it('have the open notices, what ends first before the others, with harmless texts', () => {
    const feed = JSON.parse(boardJsonFeed(full, { ...options, url: 'https://example.org/board' })) as Feed;
    expect(feed.items.map(({ id }) => id)).to.deep.equal(['https://example.org/board#boat', 'https://example.org/board#bretti']);
    expect(feed.items[0]).to.deep.include({
      title: 'A boat',
      date_modified: '2026-11-24T00:00:00Z',
      tags: ['need', 'transport', 'a&b'],
      authors: [{ name: 'Centre' }],
    });
    expect(feed.items[0]!.content_html)
      .to.match(/<strong>twelve<\/strong>/)
      .and.not.match(/script/);
    expect(feed.items[1]).to.deep.include({ language: 'is', date_modified: '2026-11-20T00:00:00Z' });
  });

  it('say which day is the first one and which the last', () => {
    const days = (one: object) => (JSON.parse(boardJsonFeed(board({ ...boat, ...one }), options)) as Feed).items[0]!.content_html;
    expect(days({})).to.equal('<p>– 2026-12-04</p>');
    expect(days({ from: '2027-01-01', to: undefined })).to.equal('<p>2027-01-01 –</p>');
    expect(days({ from: '2026-12-01' })).to.equal('<p>2026-12-01 – 2026-12-04</p>');
    expect(days({ from: '2026-12-04' })).to.equal('<p>2026-12-04</p>');
  });

  it('have ids with one fragment, also where the page is named with one', () => {
    const atom = boardAtom(board(boat), { ...options, url: 'https://example.org/board#needs' });
    expect(atom.match(/<id>[^<]*/g)).to.deep.equal(['<id>https://example.org/board', '<id>https://example.org/board#boat']);
    expect(atom).to.include('<link href="https://example.org/board#needs"/>');
  });

  it('are well-formed Atom, with ids that stay', () => {
    const atom = boardAtom(full, options);
    expect(atom).to.include('<title>West &#38; North</title>');
    expect(atom.match(/<id>[^<]*/g)).to.deep.equal([
      '<id>urn:bob-board:west',
      '<id>urn:bob-board:west#boat',
      '<id>urn:bob-board:west#bretti',
    ]);
    expect(atom).to.include('<category term="a&#38;b"/>');
    expect(atom).to.include('&#60;strong&#62;twelve');
    expect(atom.replace(/<(\?xml[^>]*\?|\/?(?:feed|id|title|updated|link|author|name|entry|category|content)\b[^<>]*)>/g, '')).to.not.match(
      /[<>]/,
    );

    expect(atom).to.not.match(/[\u0000-\u0008]/);
    expect(boardAtom(board(), options)).to.include('<updated>2026-11-25T00:00:00Z</updated>');
  });

  it('never tell of days to come as the last change', () => {
    const feed = JSON.parse(boardJsonFeed(board({ ...boat, from: '2026-12-01' }), options)) as Feed;
    expect(feed.items[0]!.date_modified).to.equal('2026-11-20T00:00:00Z');
  });
});

it('notices are demands and offers for search engines', () => {
  const { notices = [], ...head } = board(boat, { kind: 'offer', title: 'Pallets', member: 'farm', from: '2026-11-01' });
  expect(boardJsonLd(head, notices, { nameOf: () => 'Farm' })).to.deep.equal({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Demand', name: 'A boat', availabilityEnds: '2026-12-04' },
      { '@type': 'Offer', name: 'Pallets', availabilityStarts: '2026-11-01', offeredBy: { '@type': 'Organization', name: 'Farm' } },
    ],
  });
  expect(boardJsonLd(head, [])).to.equal(undefined);
});
