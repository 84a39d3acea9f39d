/** What a visitor and an owner can rely on: the handles, the three views, audience, structured data. */
import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '../../../test/support/index.js';
import { smallBook, wholeBook } from '../../../test/kit/books.js';
import { atDesk, isSeen, ready, words } from '../../../test/kit/element-suite/subject.js';
import { DOT } from '../../../test/support/pictures.js';
import { BobCard } from './card.js';
import './define.js';

const put = async (data: unknown, attributes: Record<string, string> = {}, style = ''): Promise<BobCard> => {
  const place = await fixture<HTMLElement>(html`<div style=${style}></div>`);
  const card = document.createElement('bob-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  if (data) card.data = data;
  place.append(card);
  await card.updateComplete;
  return card;
};
const all = (card: Element, selector: string) => [...card.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (card: Element, selector: string) => all(card, selector)[0]!;
const structured = () =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent) as Record<string, unknown>,
  );
const OPEN = [{ opens: '00:00', closes: '24:00' }];

describe('a logo that stands in the document', () => {
  it('is shown in the place of the letters, and is not told to search engines', async () => {
    const card = await put({
      kind: 'book',
      version: 1,
      name: 'Harbour Café',
      website: 'https://example.org/',
      logo: { src: DOT, alt: 'A dot' },
    });
    await waitUntil(() => (one(card, '.mark img') as HTMLImageElement | undefined)?.complete, 'it is there', { timeout: 20_000 });
    const image = one(card, '.mark img') as HTMLImageElement;
    expect([image.src, image.alt, image.naturalWidth]).to.deep.equal([DOT, 'A dot', 1]);
    expect(card.problems).to.deep.equal([]);
    await waitUntil(() => structured().length, 'it is told', { timeout: 20_000 });
    expect(JSON.stringify(structured())).to.include('Harbour Café').and.not.to.include('data:');
  });

  it('leaves the letters where it is none, and says why', async () => {
    const card = await put({ kind: 'book', version: 1, name: 'Harbour Café', logo: { src: 'data:image/svg+xml,<svg/>' } });
    await waitUntil(() => card.problems.length, 'it is told', { timeout: 20_000 });
    expect(card.problems[0]!.message).to.include('PNG, JPEG or WebP');
    expect(all(card, 'img')).to.deep.equal([]);
    expect(one(card, '.monogram').textContent).to.equal('HC');
  });
});

describe('<bob-card>', () => {
  describe('handles', () => {
    it('is an element that can be made by its class and by its name', () => {
      expect(document.createElement('bob-card')).to.be.instanceOf(BobCard);
      expect(new BobCard()).to.be.instanceOf(HTMLElement);
      expect(BobCard.version).to.match(/^\d+\.\d+\.\d+/);
    });

    it('has the parts card and name in each view, and contact in compact and full', async () => {
      for (const view of ['badge', 'compact', 'full']) {
        const card = await put(wholeBook('Käru Museum'), { view });
        expect(all(card, '[part~=card]').length, view).to.equal(1);
        expect(one(card, '[part~=name]').textContent.trim(), view).to.equal('Käru Museum');
        expect(all(card, '[part~=contact]').length > 0, view).to.equal(view !== 'badge');
      }
    });

    it('has a name for screen readers, with its top and without', async () => {
      for (const sections of ['', 'concept', 'head concept']) {
        const article = one(await put(wholeBook('Käru Museum'), { view: 'full', sections }), 'article');
        const [by, label] = [article.getAttribute('aria-labelledby'), article.getAttribute('aria-label')];
        const root = article.getRootNode() as ShadowRoot;
        expect(by ? root.getElementById(by)?.textContent.trim() : label, sections).to.equal('Käru Museum');
      }
    });

    it('gives the document that was read, and its problems with path, message and hint', async () => {
      const card = await put(smallBook('Anna', { founded: 'long ago', contacts: [{ email: 'no mail' }] }));
      expect(card.document).to.include({ kind: 'book', name: 'Anna' });
      expect(card.document).to.not.have.property('founded');
      expect(card.problems.map(({ path }) => path)).to.have.members(['founded', 'contacts[0].email']);
      for (const { message, hint } of card.problems) expect(message.length * hint.length).to.be.above(0);
    });

    it('reflects nothing of the page, and takes properties for its attributes', async () => {
      const card = await put(wholeBook('Anna'));
      card.view = 'full';
      card.sections = 'cooperation';
      await card.updateComplete;
      await waitUntil(() => one(card, '[data-section]'));
      expect(card.getAttributeNames()).to.deep.equal([]);
      expect(all(card, '[data-section]').map(({ dataset }) => dataset.section)).to.deep.equal(['cooperation']);
    });

    it('changes its view while it is shown, any to any', async () => {
      const card = await put(wholeBook('Anna'));
      for (const [view, selector] of [
        ['full', '.full'],
        ['badge', '.badge'],
        ['compact', '.card'],
        ['badge', '.badge'],
        ['full', '.full'],
        ['', '.card'],
        ['full', '.full'],
        ['nonsense', '.card'],
      ] as const) {
        card.setAttribute('view', view);
        await waitUntil(() => one(card, selector), `${view} has ${selector}`);
        await card.updateComplete;
        expect(all(card, '[part~=card]').length, view).to.equal(1);
        expect(words(card), view).to.include('Anna');
      }
      card.removeAttribute('view');
      await waitUntil(() => one(card, '.card'));
    });
  });

  describe('compact', () => {
    it('shows name, tagline, place, telephone and web site, each once', async () => {
      const card = await put(smallBook('Käru Museum'));
      for (const text of ['Two hundred prams in an old school', 'Käru, Rapla', '+372 200 0142'])
        expect(words(card).split(text).length, text).to.equal(2);
      expect(all(card, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['tel:+3722000142', 'https://kaeru.example/']);
    });

    it('says whether the firm is open now, in its own time zone', async () => {
      expect(words(await put(smallBook('Anna', { hours: OPEN })))).to.match(/open/i);
      expect(words(await put(smallBook('Anna', { hours: [{ closed: true }] })))).to.match(/closed/i);
      expect(words(await put(smallBook('Anna', { hours: [] })))).to.not.match(/open|closed/i);
      // open for one hour around now, on the clock of Auckland
      const hour = Number(
        new Intl.DateTimeFormat('en-GB', { timeZone: 'Pacific/Auckland', hour: '2-digit', hourCycle: 'h23' }).format(Date.now()),
      );
      const at = (offset: number) => `${String((hour + offset + 24) % 24).padStart(2, '0')}:00`;
      const hours = [{ opens: at(0), closes: at(1) }];
      expect(words(await put(smallBook('Anna', { hours, timeZone: 'Pacific/Auckland' })))).to.match(/open/i);
      expect(words(await put(smallBook('Anna', { hours, timeZone: 'America/New_York' })))).to.match(/closed/i);
    });

    it('leaves out what is not there, and shows a book with a name alone', async () => {
      const card = await put({ kind: 'book', version: 1, name: 'Anna' });
      expect(words(card).replace(/\s/g, '')).to.match(/^AA?nna$|^AAnna$/);
      expect(all(card, 'a, svg, li, img').length).to.equal(0);
      // the name has the middle, and no line parts it from nothing
      const middle = (element: Element): number => element.getBoundingClientRect().top + element.getBoundingClientRect().height / 2;
      expect(middle(one(card, '.who'))).to.be.closeTo(middle(one(card, '.card')), 2);
      const centre = (element: Element): number => element.getBoundingClientRect().left + element.getBoundingClientRect().width / 2;
      expect(centre(one(card, '.name'))).to.be.closeTo(centre(one(card, '.card')), 2);
      expect(isSeen(one(card, '.go'))).to.equal(false);
    });
  });

  describe('pictures', () => {
    const monogram = (card: Element) => one(card, '.monogram');

    it('stand for themselves; a monogram stands where there is none', async () => {
      const card = await put(smallBook('Käru Muuseum'));
      expect(monogram(card).textContent).to.equal('KM');
      expect(isSeen(monogram(card))).to.equal(true);
      expect(monogram(card).getAttribute('aria-hidden')).to.equal('true');
      const pictured = await put(smallBook('Anna', { logo: { src: '/demo/books/pictures/kaeru-logo.svg', alt: 'A pram' } }));
      expect(isSeen(monogram(pictured))).to.equal(false);
      expect(one(pictured, 'img').getAttribute('alt')).to.equal('A pram');
    });

    it('that cannot be had give way to the monogram, and come back when the next one is good', async () => {
      const card = await put(smallBook('Anna Berg', { logo: { src: '/no-such-picture.png', alt: 'x' } }));
      await waitUntil(() => isSeen(monogram(card)));
      expect(isSeen(one(card, 'img'))).to.equal(false);
      card.data = smallBook('Anna Berg', { logo: { src: '/demo/books/pictures/kaeru-logo.svg', alt: 'x' } });
      await card.updateComplete;
      await waitUntil(() => isSeen(one(card, 'img')) && !isSeen(monogram(card)));
    });

    it('of names that are hard to shorten: one word, other letters, none at all', async () => {
      for (const [name, letters] of [
        ['Anna', 'A'],
        ['Ærø Kro', 'ÆK'],
        ['Þór & Sif ehf.', 'ÞS'],
        ['«Ö»', 'Ö'],
        ['日本', '日'],
        ['—', ''],
        ['3 Brothers', '3B'],
        ['ǆ x', 'ǄX'],
      ] as const) {
        expect(monogram(await put(smallBook(name))).textContent.normalize(), name).to.equal(letters.normalize());
      }
    });
  });

  describe('forty partners, very long names, one item', () => {
    it('a very long name stays in the card, whole', async () => {
      const name = 'Sjálfseignarstofnunin um varðveislu og kynningu gamalla barnavagna í Borgarfirði og á Snæfellsnesi '.repeat(3).trim();
      for (const view of ['badge', 'compact', 'full']) {
        const card = await put(smallBook(name), { view }, 'width: 320px');
        expect(one(card, '[part~=name]').textContent.trim()).to.equal(name);
        const { right } = card.getBoundingClientRect();
        expect(one(card, '[part~=name]').getBoundingClientRect().right).to.be.at.most(right + 0.5);
      }
    });

    it('forty partners are all there, on less than one screen each', async () => {
      const partners = Array.from({ length: 40 }, (_, index) => ({ name: `Partner ${index + 1}`, role: 'Helps' }));
      const card = await put(
        { kind: 'book', version: 1, name: 'Anna', sections: { cooperation: { partners } } },
        { view: 'full' },
        'width: 900px',
      );
      const items = all(card, '.partner');
      expect(items.length).to.equal(40);
      expect(new Set(items.map((item) => item.getBoundingClientRect().left)).size).to.be.above(2);
      expect(one(card, '[data-section=cooperation]').getBoundingClientRect().height).to.be.below(1500);
    });
  });

  describe('structured data for search engines', () => {
    it('stands in the head once, of the type that fits, and goes with the card', async () => {
      const firm = await put(wholeBook('Anna'));
      await waitUntil(() => structured().length);
      expect(structured().length).to.equal(1);
      expect(structured()[0]!['@context']).to.match(/^https?:\/\/schema\.org/);
      expect(JSON.stringify(structured()[0])).to.include('Anna').and.to.include('LocalBusiness');
      firm.remove();
      expect(structured().length).to.equal(0);
      const person = await put(smallBook('Anna', { of: 'firm', location: undefined }));
      await waitUntil(() => structured().length);
      expect(structured()[0]!['@type']).to.equal('Organization');
      person.remove();
    });

    it('is written once for the same book, and stays while one card shows it', async () => {
      const first = await put(wholeBook('Anna'));
      const second = await put(wholeBook('Anna'));
      await waitUntil(() => structured().length);
      await aTimeout(50);
      expect(structured().length).to.equal(1);
      first.remove();
      await aTimeout(50);
      expect(structured().length).to.equal(1);
      second.remove();
      await aTimeout(50);
      expect(structured().length).to.equal(0);
    });

    it('goes with its document, where the next one cannot be shown', async () => {
      const card = await put(wholeBook('Anna'));
      await waitUntil(() => structured().length === 1, 'written');
      card.data = { kind: 'book', version: 1 };
      await waitUntil(() => !card.document, 'failed');
      await waitUntil(() => structured().length === 0, 'taken back');
      card.data = wholeBook('Anna');
      await waitUntil(() => structured().length === 1, 'written again');
    });

    it('is not written with json-ld="off", nor by a badge; the attribute counts while it is shown', async () => {
      const card = await put(wholeBook('Anna'), { 'json-ld': 'off' });
      const badge = await put(wholeBook('Anna'), { view: 'badge' });
      await aTimeout(50);
      expect(structured()).to.deep.equal([]);
      badge.remove();
      card.jsonLd = 'on';
      await waitUntil(() => structured().length === 1, 'json-ld on');
      card.jsonLd = 'off';
      await waitUntil(() => structured().length === 0, 'json-ld off');
    });

    it('tells nothing that this reader may not see', async () => {
      const card = await put(
        wholeBook('Anna', {
          topics: [{ title: 'Secret topic', text: 'Keys are under the mat', audience: 'staff' }],
          sections: { concept: { text: 'Secret concept', audience: 'partners' } },
        }),
        { view: 'full' },
      );
      await waitUntil(() => structured().length);
      expect(JSON.stringify(structured())).to.not.match(/Secret|mat/);
      card.remove();
    });

    it('cannot be broken out of by a name', async () => {
      const card = await put(smallBook('A </script @><script @>window.__broke = 1</script @>'));
      await waitUntil(() => structured().length);
      expect(document.head.innerHTML).to.not.include('</script @><script');
      expect(window).to.not.have.property('__broke');
      card.remove();
    });
  });

  describe('a stale copy', () => {
    it('is shown and marked with its date when the network is gone', async function () {
      this.timeout(20_000);
      await atDesk(async (desk) => {
        for (const view of ['compact', 'full']) {
          const url = desk.serve('', { status: 'lost' });
          desk.hold(url, smallBook('Anna'), { date: 'Fri, 01 May 2026 10:00:00 GMT' });
          const place = await fixture<HTMLElement>(html`<div></div>`);
          const card = document.createElement('bob-card');
          card.view = view as 'compact';
          card.src = url;
          place.append(card);
          await oneEvent(card, 'bob-load');
          await card.updateComplete;
          expect(words(card)).to.include('Anna');
          expect(words(card), view).to.match(/1 May 2026|May 1, 2026/);
        }
      });
    });

    it('is no longer marked when a fresh one is there', async function () {
      this.timeout(20_000);
      await atDesk(async (desk) => {
        const url = desk.serve('', { status: 'lost' });
        desk.hold(url, smallBook('Anna'), { date: 'Fri, 01 May 2026 10:00:00 GMT' });
        const card = await put(undefined, { src: url });
        await waitUntil(() => words(card).includes('2026'), 'is marked', { timeout: 8000 });
        card.data = smallBook('Berta');
        await card.updateComplete;
        expect(words(card)).to.include('Berta').and.not.to.include('2026');
      });
    });

    it('is not marked where the file came', () =>
      atDesk(async (desk) => {
        const card = await put(undefined, { src: desk.serve(smallBook('Anna'), { headers: { date: 'Fri, 01 May 2026 10:00:00 GMT' } }) });
        await ready(card);
        await card.updateComplete;
        expect(words(card)).to.not.include('2026');
      }));
  });

  describe('relative addresses', () => {
    it('start at the JSON file, not at the page', () =>
      atDesk(async (desk) => {
        const card = await put(undefined, {
          src: desk.serve({ kind: 'book', version: 1, name: 'Anna', website: '../about', logo: { src: 'logo.png' } }),
        });
        await ready(card);
        await card.updateComplete;
        expect(one(card, '.go a').getAttribute('href')).to.equal(`${location.origin}/about`);
        expect(one(card, 'img').getAttribute('src')).to.equal(`${location.origin}/desk/logo.png`);
      }));
  });

  describe('languages', () => {
    const LOCALES = ['en', 'nb', 'da', 'is', 'kl', 'et', 'lv', 'lt'];

    it('are eight: its own words differ in each, side by side on one page', async () => {
      const cards = await Promise.all(LOCALES.map((lang) => put(smallBook('Anna', { hours: OPEN }), { lang })));
      for (const card of cards) await waitUntil(() => all(card, '.open').length, 'says that it is open');
      const said = cards.map((card) => `${one(card, '.go').textContent.trim()} ${one(card, '.open').textContent.trim()}`);
      expect(new Set(said).size, said.join(' | ')).to.equal(LOCALES.length);
      expect(cards.map((card) => one(card, '.box').lang)).to.deep.equal(LOCALES);
    });

    it('are those of the book where the page names none', async () => {
      const before = document.documentElement.lang;
      document.documentElement.removeAttribute('lang');
      try {
        const card = await put(smallBook({ en: 'The House', et: 'Maja' }, { lang: 'et' }));
        expect(words(card)).to.include('Maja');
        expect(one(card, '.box').lang).to.equal('et');
      } finally {
        document.documentElement.lang = before;
      }
    });

    it('that changed while the card was away count when it comes back', async () => {
      const card = await put(smallBook({ en: 'The House', nb: 'Huset' }));
      const place = card.parentElement!;
      card.remove();
      place.lang = 'nb';
      await aTimeout(20);
      place.append(card);
      await waitUntil(() => words(card).includes('Huset'));
    });

    it('and views and documents that change at once end in the last of each', async () => {
      const card = await put(wholeBook({ en: 'The House', nb: 'Huset' }));
      card.view = 'full';
      card.lang = 'nb';
      card.data = wholeBook({ en: 'The Mill', nb: 'Mølla' });
      await aTimeout(0);
      card.lang = 'en';
      card.view = 'badge';
      await aTimeout(0);
      card.lang = 'nb';
      card.view = 'full';
      await card.updateComplete;
      await waitUntil(() => one(card, '.full'));
      await aTimeout(100);
      expect(one(card, '[part~=name]').textContent.trim()).to.equal('Mølla');
      expect(one(card, '.box').lang).to.equal('nb');
    });
  });
});
