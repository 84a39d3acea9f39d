import { expect } from '@open-wc/testing';
import { mf2 } from 'microformats-parser';
import { HOSTILE, HOSTILE_URLS } from '../../../test/support/hostile.js';
import * as fc from '../../../test/support/properties.js';
import { likely } from '../../../test/support/shapes.js';
import { book } from '../../formats/book/book.js';
import { checklist } from '../../formats/checklist/checklist.js';
import { board } from '../../formats/board/board.js';
import { events } from '../../formats/events/events.js';
import { cluster } from '../../formats/cluster/cluster.js';
import { loyalty } from '../../formats/loyalty/loyalty.js';
import type { ObjectShape } from '../../schema/shape.js';
import { prerender, type PrerenderOptions } from '../../kit/prerender/index.js';
import { branches, textOf, treeOf } from '../convert/read/html/tree.js';
import { safeHtml } from '../rich/safe-html.js';

const html = async (json: object, options: PrerenderOptions = {}): Promise<string> => (await prerender(json, options)).html;
const read = (source: string): string => textOf(treeOf(source));
const data = (source: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(source)![1]!) as Record<string, unknown>;

const cafe = (more: object = {}): object => ({ kind: 'book', version: 1, id: 'cafe', lang: 'en', name: 'Café', website: 'https://cafe.example/', ...more }); // prettier-ignore

describe('a document as HTML', () => {
  it('has a heading and a text for each part of a whole book, in their order', async () => {
    const whole = await html(
      cafe({
        tagline: 'Soup by the sea',
        sections: { concept: { text: 'We cook **soup**.', goals: ['Open all year'] }, cooperation: { needs: ['Fresh fish'] } },
        topics: [{ title: 'Breakfast', text: 'From seven.' }],
        quotes: [{ text: 'Warm.', by: 'A guest' }],
        hours: [{ days: ['Mo', 'Tu'], opens: '09:00', closes: '17:00' }],
      }),
      { view: 'full' },
    );
    const headings = [...branches(treeOf(whole))].filter(({ name }) => /^h\d$/.test(name)).map((one) => `${one.name} ${textOf(one)}`);
    expect(headings).to.deep.equal([
      'h2 Café',
      'h3 Business concept',
      'h4 Goals',
      'h3 Cooperation',
      'h4 We are looking for',
      'h3 Breakfast',
      'h3 What people say',
      'h3 Opening hours',
    ]);
    expect(whole).to.contain('<p>We cook <strong>soup</strong>.</p>');
    expect(read(whole)).to.match(
      /Soup by the sea[^]*Open all year[^]*Fresh fish[^]*From seven\.[^]*Warm\.\sA guest[^]*Mon–Tue 0?9:00.*17:00/,
    );
    expect(whole).to.not.contain('\n');
  });

  it('says no more than the view does', async () => {
    const json = cafe({ tagline: 'Soup', page: 'https://cafe.example/book', contacts: [{ phone: '+354 555 0100' }], sections: { concept: { text: 'Story' } } }); // prettier-ignore
    expect(await html(json, { view: 'badge' }))
      .to.contain('Soup')
      .and.contain('https://cafe.example/book')
      .and.not.contain('555');
    expect(await html(json))
      .to.contain('tel:+3545550100')
      .and.not.contain('Story');
    expect(await html(json, { view: 'full', sections: 'concept', jsonLd: false }))
      .to.contain('Story')
      .and.not.contain('555');
  });

  it('never has what is for partners or staff, not even for search engines', async () => {
    const { html: whole, left } = await prerender(
      cafe({
        sections: { concept: { text: 'SECRET', audience: 'staff' }, uniqueness: { offers: [{ name: 'SECRET' }], audience: 'partners' } },
        topics: [{ title: 'SECRET', audience: 'staff' }],
      }),
      { view: 'full' },
    );
    expect(whole).to.not.contain('SECRET');
    expect(left).to.deep.equal(['sections.concept', 'sections.uniqueness', 'topics[0]']);
  });

  it('is read by other programs as the same firm', async () => {
    const json = cafe({ tagline: 'Soup', contacts: [{ name: 'Anna', email: 'anna@cafe.example' }], location: { city: 'Akureyri', country: 'IS' } }); // prettier-ignore
    for (const view of ['compact', 'full']) {
      const { items } = mf2(await html(json, { view }), { baseUrl: 'https://page.example/' });
      expect(items).to.have.length(1);
      expect(items[0]!.properties).to.deep.include({ name: ['Café'], note: ['Soup'], url: ['https://cafe.example/'] });
      expect(JSON.stringify(items[0])).to.contain('Akureyri').and.contain('anna@cafe.example');
    }
    expect(data(await html(json))).to.include({ name: 'Café', url: 'https://cafe.example/' });
  });

  it('speaks the language that is asked for, else that of the document; texts in another one say so', async () => {
    const json = { ...cafe({ name: { en: 'Café', is: 'Kaffihús' }, sections: { concept: { goals: [{ en: 'Open all year' }] } } }), lang: 'is' }; // prettier-ignore
    expect(await html(json, { view: 'full' })).to.match(
      /^<article lang="is" dir="ltr">.*Kaffihús.*<h4>Markmið<\/h4><ul><li><span lang="en" dir="ltr">Open all year/,
    );
    expect(await html(json, { view: 'full', language: 'en' })).to.match(/^<article lang="en".*Café.*<h4>Goals<\/h4><ul><li>Open all year/);
    const titles = new Map<string, string>();
    for (const language of ['en', 'nb', 'da', 'is', 'kl', 'et', 'lv', 'lt'])
      titles.set(language, /<h3>(.*?)<\/h3>/.exec(await html(json, { view: 'full', language }))![1]!);
    expect(new Set(titles.values()).size, [...titles].join()).to.be.at.least(6);
    const arabic = await html(
      { kind: 'book', version: 1, lang: 'ar', name: 'مقهى', sections: { concept: { text: 'مرحبا' } } },
      { view: 'full' },
    );
    expect(arabic)
      .to.match(/^<article lang="en" dir="rtl">/)
      .and.contain('<div lang="ar" dir="rtl"><p>مرحبا</p></div>');
    // what names no language is not told to be English to the element
    expect(await html({ kind: 'book', version: 1, name: 'A' }, { src: '/a.json' })).to.match(
      /^<bob-card src="\/a\.json"( json-ld="off")?><div lang="en"/,
    );
  });

  it('has the element around it, which tells search engines nothing twice', async () => {
    const json = cafe({ logo: { src: 'logo.png' } });
    const tag = await html(json, { src: '/books/cafe.json', view: 'full' });
    expect(tag).to.match(/^<bob-card src="\/books\/cafe\.json" view="full" json-ld="off" lang="en"><article .*<\/script><\/bob-card>$/);
    expect(tag).to.contain('src="/books/logo.png"');
    expect(data(tag)).to.not.have.property('logo');
    expect(data(await html(json, { src: 'https://cafe.example/b/cafe.json' }))).to.include({ logo: 'https://cafe.example/b/logo.png' });
    const box = await html(json, { src: '/books/cafe.json', form: 'box', jsonLd: false });
    expect(box)
      .to.match(/^<div class="bob-card" data-src="\/books\/cafe\.json" lang="en"><div .*<\/div><\/div>$/)
      .and.not.contain('script');
    expect(await html(json, { src: 'cafe.json' })).to.not.contain('<img');
  });

  it('has every member, with trades in words; of very many the first', async () => {
    const members = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `m${at}`, name: `Firm ${at}`, sectors: ['food'], tagline: 'T', offers: ['Lunch'], website: `https://m${at}.example/` })); // prettier-ignore
    const of = (count: number): object => ({ kind: 'cluster', version: 1, id: 'west', lang: 'en', name: 'West', sectors: { food: 'Food and drink' }, members: members(count) }); // prettier-ignore
    const none = await html(of(0));
    expect(none)
      .to.contain('<h2>West</h2>')
      .and.not.match(/<ul>|json/);
    expect(mf2(await html(of(2)), { baseUrl: 'https://page.example/' }).items.map(({ properties }) => properties.name![0])).to.deep.equal(['Firm 0', 'Firm 1']); // prettier-ignore
    expect(read(await html(of(1)))).to.match(/West\s+1 member\s+Firm 0[^]*Food and drink[^]*Offers\s+Lunch/);
    const sixty = await html(of(60));
    const cards = (source: string): number => source.match(/<div class="h-card"/g)!.length;
    expect(cards(sixty)).to.equal(60);
    expect(data(sixty)).to.include({ '@type': 'ItemList', numberOfItems: 60 });
    const many = await html(of(600));
    expect(cards(many)).to.equal(500);
    expect(data(many)).to.include({ numberOfItems: 600 });
    expect(read(many)).to.contain('600 members');
  });

  it('has stamps, rewards and firms of a programme; a badge claims no more than that the firm says so', async () => {
    const json = { kind: 'loyalty', version: 1, id: 'pass', lang: 'en', name: 'West Pass', hub: 'https://west.example/', valid: { from: '2026-05-01', to: '2027-04-30' }, rewards: [{ id: 'soup', name: 'Soup', cost: 5, at: ['cafe'] }], participants: [{ id: 'cafe', name: 'Café' }] }; // prettier-ignore
    expect(read(await html(json))).to.match(
      /West Pass[^]*Visit one of the firms: 1 stamp[^]*Soup: 5 stamps\s+At: Café[^]*Who takes part\s+Café[^]*2026.*2027/,
    );
    expect(await html(json, { element: 'loyalty-badge', member: 'cafe', src: '/pass.json' })).to.equal(
      '<bob-loyalty-badge src="/pass.json" member="cafe" lang="en"><div lang="en" dir="ltr"><p>We take part in <a href="https://west.example/"><strong>West Pass</strong></a></p></div></bob-loyalty-badge>',
    );
  });

  it('has each event that is to come, with its days, as other programs read it; what is over is left out', async () => {
    const json = { kind: 'events', version: 1, lang: 'en', name: 'Calendar', timeZone: 'Atlantic/Reykjavik', events: [{ name: 'Fair', start: '2027-03-01', end: '2027-03-02', place: { name: 'Harbour' } }, { name: 'Course', start: '2027-02-01T10:00', end: '2027-02-01T12:00', status: 'cancelled' }, { name: 'Over', start: '2020-01-01' }] }; // prettier-ignore
    const source = await html(json);
    const { items } = mf2(source, { baseUrl: 'https://page.example/' });
    expect(
      items.map(({ type, properties: { name, start, end, location } }) => [type![0], name![0], start![0], end?.[0], location?.[0]]),
    ).to.deep.equal([
      ['h-event', 'Course', '2027-02-01T10:00', '2027-02-01T12:00', undefined],
      ['h-event', 'Fair', '2027-03-01', '2027-03-02', 'Harbour'],
    ]);
    expect(read(source)).to.contain('Course (Cancelled)').and.not.contain('Over');
    expect(JSON.stringify(data(source)))
      .to.contain('EventCancelled')
      .and.contain('2027-03-02');
    expect(read(await html({ kind: 'events', version: 1, lang: 'en', name: 'Calendar' }))).to.match(/Calendar\s+Nothing is planned/);
  });

  it('has the notices that can be answered, what ends first before the others', async () => {
    const notices = [{ kind: 'offer', title: 'Pallets' }, { kind: 'need', title: 'Boat', to: '2099-01-02', contact: { email: 'a@example.org' } }, { kind: 'need', title: 'Over', to: '2020-01-01' }]; // prettier-ignore
    const source = await html({ kind: 'board', version: 1, lang: 'en', name: 'Board', notices });
    expect(read(source))
      .to.match(/Board\s+Needed: Boat\s+Until 2 January 2099\s+a@example\.org\s+Offered: Pallets\s+No end date/)
      .and.not.contain('Over');
    expect(JSON.stringify(data(source)))
      .to.contain('Demand')
      .and.contain('2099-01-02');
    expect(read(await html({ kind: 'board', version: 1, lang: 'en', name: 'Board' }))).to.match(/Board\s+There are no notices/);
  });

  it('says of each notice when it holds and how to reply, also where its own contact has no address', async () => {
    const contact = { name: 'Office', email: 'office@example.org', phone: '555 0100' };
    const notices = [{ title: 'A', from: '2099-01-02', contact: { name: 'Anna' } }, { title: 'B', from: '2099-01-02', to: '2099-01-02', location: { country: 'IS' } }, { title: 'C', from: '2099-01-02', to: '2099-01-04', contact: { phone: '555 0101' } }]; // prettier-ignore
    const source = await html({ kind: 'board', version: 1, lang: 'en', name: 'Board', contact, notices: notices.map((one) => ({ ...one, kind: 'need' })) }); // prettier-ignore
    const items = [...branches(treeOf(source))].filter(({ name }) => name === 'li').map((one) => textOf(one).replace(/\s+/g, ' ').trim());
    expect(items).to.have.members([
      'Needed: A From 2 January 2099 Anna · office@example.org · 555 0100',
      'Needed: B 2 January 2099 Office · office@example.org · 555 0100',
      'Needed: C 2 January 2099 – 4 January 2099 555 0101',
    ]);
    expect(source).to.contain('href="tel:+3545550100"').and.contain('<time class="dt-start" datetime="2099-01-02">From');
    const levels = [...branches(treeOf(source))].flatMap(({ name }) => (/^h\d$/.test(name) ? name : []));
    expect(levels).to.deep.equal(['h2', 'h3', 'h3', 'h3']);
  });

  it('has no gaps in its headings', async () => {
    const member = { id: 'a', name: 'A', offers: ['Boat'], needs: ['Hay'] };
    const source = await html({ kind: 'cluster', version: 1, lang: 'en', name: 'West', members: [member] });
    expect([...branches(treeOf(source))].flatMap(({ name }) => (/^h\d$/.test(name) ? name : []))).to.deep.equal(['h2', 'h3', 'h4', 'h4']);
  });

  it('has why and how of a checklist', async () => {
    const json = { kind: 'checklist', version: 1, lang: 'en', title: 'Safe?', groups: [{ title: 'Data', items: [{ title: 'Backup', why: 'Fire', how: '1. Buy\n2. Copy', links: [{ url: 'https://a.example/' }] }] }] }; // prettier-ignore
    expect(read(await html(json))).to.match(/Safe\?\s+Data\s+Backup\s+Why it matters\s+Fire\s+How to do it\s+Buy\s+Copy\s+a\.example/);
  });

  it('is nothing for what cannot be shown, and says why', async () => {
    for (const json of [null, 7, [], {}, { kind: 'password-policy' }, { kind: 'constructor' }, { kind: 'book' }]) {
      const { html: none, problems } = await prerender(json);
      expect(none).to.equal('');
      expect(problems[0]!.message).to.match(/\S/);
    }
    expect((await prerender(cafe(), { element: 'checklist' })).html).to.equal('');
  });
});

/** Tags and attributes, of which none does anything. */
const TAGS = /^(?:article|section|div|header|h[2-6]|p|span|strong|b|em|i|s|del|ins|sub|sup|mark|small|a|ul|ol|li|dl|dt|dd|blockquote|footer|q|cite|code|pre|kbd|abbr|hr|br|table|caption|thead|tbody|tr|th|td|img|figure|figcaption|data|time)$/; // prettier-ignore
const ATTRIBUTES = /^(?:class|href|src|alt|width|height|loading|value|datetime|lang|dir|rel|scope|title|start|colspan|rowspan|align)$/;

function expectHarmless(source: string): void {
  const [body, script = ''] = source.split('<script type="application/ld+json">');
  expect(source).to.not.match(/[\n\r]/);
  if (script) expect(script.indexOf('<')).to.equal(script.lastIndexOf('</script>'));
  const tags = body!.match(/<[^>]*>/g) ?? [];
  // nothing but tags that are written as ours are
  for (const tag of tags) expect(tag).to.match(/^<(?:\/[a-z\d]+|[a-z\d]+(?: [a-z-]+="[^"<>]*")*)>$/);
  for (const { name, attributes } of branches(treeOf(body!))) {
    expect(name).to.match(TAGS);
    for (const [attribute, value] of Object.entries(attributes)) {
      expect(attribute).to.match(ATTRIBUTES);
      if (/^(?:href|src)$/.test(attribute)) expect(value).to.match(/^(?:https?:|mailto:|tel:|data:image\/|[^:]*$)/);
    }
  }
  const ends = (name: RegExp): number => tags.filter((tag) => name.test(tag)).length;
  expect(ends(/^<(?!\/|img|br|hr)/)).to.equal(ends(/^<\//));
}

describe('whatever a document holds', () => {
  const kinds: readonly [ObjectShape, object, PrerenderOptions][] = [
    [book, { kind: 'book', version: 1, name: 'A' }, { view: 'full' }],
    [cluster, { kind: 'cluster', version: 1, name: 'A' }, {}],
    [loyalty, { kind: 'loyalty', version: 1, id: 'a', name: 'A' }, {}],
    [events, { kind: 'events', version: 1, name: 'A' }, {}],
    [board, { kind: 'board', version: 1, name: 'A' }, {}],
    [checklist, { kind: 'checklist', version: 1, title: 'A' }, {}],
  ];
  for (const [shape, least, options] of kinds)
    it(`is harmless in a document of the kind ${(least as { kind: string }).kind}`, async () => {
      await fc.assert(
        fc.asyncProperty(likely(shape), async (fields) => {
          const { html: source } = await prerender(
            { ...(fields as object), ...least },
            { ...options, base: 'https://firm.example/a.json' },
          );
          expectHarmless(source);
        }),
        { numRuns: 25 },
      );
    });

  it('runs nothing: hostile texts and addresses in each place', async () => {
    const texts = Object.values(HOSTILE).flat();
    for (const text of texts) {
      const place = { src: text, alt: text };
      const json = cafe({
        name: text || 'A',
        tagline: text,
        sectors: [text],
        contacts: [{ name: text, email: text, phone: text }],
        sections: {
          concept: { text, goals: [text], vision: text },
          uniqueness: { offers: [{ name: text || 'A', text, price: text, image: place }] },
          marketing: { awards: [{ name: text || 'A', by: text, url: text }] },
        },
        topics: [{ title: text || 'A', text, media: [{ type: 'image', ...place, title: text }] }],
        quotes: [{ text: text || 'A', by: text }],
      });
      expectHarmless(await html(json, { view: 'full' }));
    }
    for (const url of HOSTILE_URLS) {
      const picture = { src: url, alt: 'A' };
      const source = await html(cafe({ website: url, page: url, logo: picture, cover: picture, social: [{ url }], media: [{ type: 'video', src: url, embed: url }], sections: { concept: { text: `[x](${url}) <a href="${url}">y</a>` } } }), { view: 'full' }); // prettier-ignore
      expectHarmless(source);
      expect(source).to.not.match(/(?:href|src)="(?!https?:|mailto:|tel:)[^"]*__ran/);
    }
  });
});

describe('Markdown where there is no page', () => {
  it('keeps what a text may hold, on one line', () => {
    expect(safeHtml('# A\n\n- [x](https://a.example/) `b < c`\n- y')).to.equal(
      '<h4>A</h4> <ul> <li><a href="https://a.example/">x</a> <code>b &#60; c</code></li> <li>y</li> </ul>',
    );
    expect(safeHtml('```\na\n b\n```')).to.equal('<pre><code>a&#10; b&#10;</code></pre>');
    expect(safeHtml('<p lang="ar">x</p>')).to.equal('<p lang="ar" dir="rtl">x</p>');
    expect(safeHtml('[about](/about) <i onclick="x" class="h-card">i</i>')).to.equal('<p><a href="/about">about</a> <i>i</i></p>');
  });

  it('writes the words of what it does not, and no word of scripts and styles', () => {
    expect(safeHtml('<section>a</section> <script>b</script><style>c</style>')).to.match(/^a ?$/);
    expect(safeHtml('[x](javascript:alert(1))')).to.equal('<p>x</p>');
    expect(safeHtml('<svg><a href="https://a.example/">b</a></svg>c')).to.not.contain('href');
  });

  it('has no item and no cell outside of a list and a table: they would end those of the page', () => {
    expect(safeHtml('<li>a</li><dd>b</dd>')).to.equal('ab');
    expect(safeHtml('<p>x<li>y')).to.equal('<p>xy</p>');
    expect(safeHtml('<td>a</td><tr><td>b</td></tr>')).to.not.match(/<t/);
    expect(safeHtml('<ul><li>a<ol><li>b</li></ol></li></ul>')).to.equal('<ul><li>a<ol><li>b</li></ol></li></ul>');
    expect(safeHtml('<table><tr><td>a</td></tr></table>')).to.equal('<table><tr><td>a</td></tr></table>');
  });

  it('takes no more than so many elements within each other', () => {
    const deep = safeHtml(`${'<div><b>'.repeat(100)}x${'</b></div>'.repeat(100)}`);
    expect(deep.match(/<b>/g)!.length).to.equal(24);
    expect(deep).to.contain('x');
  });
});
