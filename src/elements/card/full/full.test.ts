/** The whole book: its chapters, who may read them, and the ways through it. */
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '../../../../test/support/index.js';
import { smallBook, wholeBook } from '../../../../test/kit/books.js';
import { isChromium, put, all, one, chapters, link, active } from '../../../../test/kit/full-card.js';
import { atDesk, isSeen, words } from '../../../../test/kit/element-suite/subject.js';
import '../define.js';

const ORDER = ['concept', 'uniqueness', 'methods', 'sustainability', 'marketing', 'measurement', 'cooperation'];

describe('<bob-card view="full">', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  describe('chapters', () => {
    it('are the seven sections in their order, then own topics, media, quotes and contact', async () => {
      const card = await put(wholeBook('Anna'));
      expect(chapters(card)).to.deep.equal([...ORDER, 'breakfast', 'media', 'quotes', 'contact']);
      expect(all(card, '[part~=section]').length).to.equal(10);
      expect(all(card, '[part~=topic]').map(({ dataset }) => dataset.section)).to.deep.equal(['breakfast']);
      expect(all(card, '[part~=indicator]').length).to.equal(2);
    });

    it('that are empty are left out, and so are empty parts of them', async () => {
      const card = await put({
        kind: 'book',
        version: 1,
        name: 'Anna',
        sections: {
          concept: { text: '  ', goals: [] },
          uniqueness: { audience: 'public' },
          methods: { procedures: [{ title: 'Opening' }] },
          cooperation: { partners: [] },
        },
        topics: [],
        media: [],
        contacts: [],
        hours: [],
      });
      expect(chapters(card)).to.deep.equal(['methods']);
      expect(all(card, 'h4, nav, details, .facts, .reach-first').length).to.equal(0);
    });

    it('are chosen and ordered by the attribute sections, names of topics too', async () => {
      const card = await put(wholeBook('Anna'), { sections: 'contact, breakfast concept,nonsense' });
      expect(chapters(card)).to.deep.equal(['contact', 'breakfast', 'concept']);
      card.sections = '';
      await card.updateComplete;
      expect(chapters(card).length).to.equal(11);
      card.sections = 'concept concept';
      await card.updateComplete;
      expect(chapters(card)).to.deep.equal(['concept']);
    });

    it('fill the width where there is only one', async () => {
      const card = await put(
        { kind: 'book', version: 1, name: 'Anna', sections: { concept: { text: 'word '.repeat(100) } } },
        {},
        'width: 1000px',
      );
      expect(one(card, '.body').getBoundingClientRect().width).to.be.above(700);
    });

    it('have unique ids also where topics share a name with a section or with each other', async () => {
      const card = await put(
        wholeBook('Anna', {
          topics: [
            { id: 'concept', title: 'A' },
            { id: 'x y', title: 'B' },
            { id: 'x y', title: 'C' },
          ],
        }),
      );
      const ids = all(card, '[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const each of all(card, '[aria-labelledby]'))
        expect(card.shadowRoot!.getElementById(each.getAttribute('aria-labelledby')!), each.outerHTML.slice(0, 90)).to.not.equal(null);
    });

    it('are headed one level below the name, without gaps', async () => {
      const card = await put(wholeBook('Anna'));
      const levels = all(card, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
      expect(levels[0]).to.equal(2);
      levels.forEach((level, index) =>
        expect(level - (levels[index - 1] ?? 1), all(card, 'h1, h2, h3, h4, h5, h6')[index]!.textContent).to.be.at.most(1),
      );
    });

    it('tell all that the book says', async () => {
      const card = await put(wholeBook('Anna'), { audience: 'staff' });
      for (const text of [
        'Open all year', 'Every pram has its story told.', '2012', 'The first pram', '1990s', 'Two hundred prams', 'Tour', '8 €', 'Opening in the morning', 'Closing', 'Anna Tamm', 'Cook',
        'First aid', 'A new stove', '2027', 'A garden', 'Newsletter', 'Museum of the year', 'The county', 'Visitors', 'Waste', 'Harbour Café', 'Lunch', 'Rooms', 'Flour', 'Making breakfast',
        'From 1920', 'Leaflet', 'The best of all museums.', 'A guest, from Bergen', 'Liisu Tammepuu', 'Kooli 1', '79201 Käru', 'Estonia', 'Instagram', 'Icelandic', 'Groups by appointment',
      ]) expect(words(card), text).to.include(text); // prettier-ignore
      expect(words(card)).to.match(/Updated .*May.*2026/);
      expect(one(card, '.prose strong').textContent).to.equal('prams');
      expect(one(card, '.prose a').getAttribute('href')).to.equal('https://kaeru.example/story');
    });
  });

  describe('audience', () => {
    const book = wholeBook('Anna', {
      sections: {
        concept: { text: 'For all' },
        methods: { text: 'For partners', audience: 'partners' },
        marketing: { text: 'For staff', audience: 'staff' },
        cooperation: { text: 'For whom', audience: 'nobody knows' },
      },
      topics: [{ id: 'keys', title: 'Keys', text: 'Under the mat', audience: 'staff' }],
    });
    const seen = (card: Element) => chapters(card).filter((name) => ORDER.includes(name!) || name === 'keys');

    it('is everybody where nothing is said, and nobody is shown more by a word that is unknown', async () => {
      for (const audience of ['', 'public', 'everybody', '__proto__', 'STAFF ']) {
        const card = await put(book, audience ? { audience } : {});
        expect(seen(card), audience).to.deep.equal(['concept']);
        expect(words(card)).to.not.match(/For partners|For staff|Under the mat|For whom/);
      }
    });

    it('of partners sees theirs, staff sees all, also when it changes', async () => {
      const card = await put(book, { audience: 'partners' });
      expect(seen(card)).to.deep.equal(['concept', 'methods']);
      card.audience = 'staff';
      await card.updateComplete;
      expect(seen(card)).to.deep.equal(['concept', 'methods', 'marketing', 'cooperation', 'keys']);
    });
  });

  describe('the way through it', () => {
    it('is a named list of links, which can be opened, copied and followed without a pointer', async () => {
      const card = await put(wholeBook('Anna'));
      expect(one(card, 'nav').getAttribute('aria-label')).to.equal('Contents');
      const links = all(card, 'nav a') as HTMLAnchorElement[];
      expect(links.length).to.equal(11);
      expect(links[0]!.href).to.equal(`${location.href.split('#')[0]!}#kaeru/concept`);
      const target = link(card, /Cooperation/);
      target.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => active(card)?.localName === 'h3');
      expect(active(card)!.closest<HTMLElement>('section')!.dataset.section).to.equal('cooperation');
      expect(location.hash).to.equal('#kaeru/cooperation');
      // the way on is by Tab, into the chapter
      await sendKeys({ press: 'Tab' });
      expect(active(card)!.closest<HTMLElement>('section')?.dataset.section).to.equal('cooperation');
    });

    it('brings the chapter into view and marks it in the list', async () => {
      const card = await put(wholeBook('Anna'));
      const { length } = history;
      link(card, /How we work/).click();
      await waitUntil(() => Math.abs(one(card, '[data-section=methods]').getBoundingClientRect().top) < innerHeight / 2, undefined, {
        timeout: 3000,
      });
      await waitUntil(() => link(card, /How we work/).getAttribute('aria-current') === 'true', 'is marked', { timeout: 3000 });
      expect(all(card, '[aria-current=true]').length).to.equal(1);
      expect(history.length).to.equal(length);
      scrollTo(0, 0);
    });

    it('begins at the chapter that the address names, and follows when it changes', async () => {
      history.replaceState(null, '', '#kaeru/measurement');
      const card = await put(wholeBook('Anna'));
      await waitUntil(() => active(card)?.closest<HTMLElement>('section')?.dataset.section === 'measurement', 'goes there at once');
      location.hash = '#kaeru/breakfast';
      await waitUntil(() => active(card)?.closest<HTMLElement>('section')?.dataset.section === 'breakfast', 'follows');
      location.hash = '#kaeru';
      await aTimeout(30);
      scrollTo(0, 0);
    });

    it('leaves alone what the address says to others, or says wrongly', async () => {
      for (const hash of ['#other/concept', '#concept', '#kaeru/nonsense', '#%E0%A4%A', '#kaeru/%', '#']) {
        history.replaceState(null, '', hash);
        const card = await put(wholeBook('Anna'));
        await aTimeout(10);
        expect(active(card), hash).to.equal(null);
        expect(location.hash.replace(/^#$/, ''), hash).to.equal(hash.replace(/^#$/, ''));
      }
    });

    it('of two books in a page does not cross', async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const cards = ['one', 'two'].map((id) => {
        const card = document.createElement('bob-card');
        card.view = 'full';
        card.data = wholeBook('Anna', { id });
        place.append(card);
        return card;
      });
      await Promise.all(cards.map((card) => card.updateComplete));
      location.hash = '#two/concept';
      await waitUntil(() => active(cards[1]!));
      expect(active(cards[0]!)).to.equal(null);
    });

    it('leaves Ctrl and click to the browser', async () => {
      const card = await put(wholeBook('Anna'));
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true });
      card.addEventListener('click', (at) => at.defaultPrevented || at.preventDefault(), { once: true });
      link(card, /Cooperation/).dispatchEvent(event);
      expect(location.hash).to.equal('');
    });
  });

  describe('procedures', () => {
    it('open and close by keyboard, and have no arrow where there is nothing to open', async () => {
      const card = await put(wholeBook('Anna'));
      const details = one(card, 'details.procedure') as HTMLDetailsElement;
      expect(details.open).to.equal(false);
      details.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(details.open).to.equal(true);
      expect(isSeen(details.querySelector('.prose')!)).to.equal(true);
      await sendKeys({ press: 'Enter' });
      expect(details.open).to.equal(false);
      expect(all(card, 'details.procedure').length).to.equal(1);
      expect(words(card)).to.include('Closing');
    });

    it('stay open when the page changes its language', async () => {
      const card = await put(wholeBook('Anna'));
      (one(card, 'details.procedure') as HTMLDetailsElement).open = true;
      card.lang = 'nb';
      await card.updateComplete;
      expect((one(card, 'details.procedure') as HTMLDetailsElement).open).to.equal(true);
    });
  });

  describe('language switch', () => {
    it('is there where the book has more languages than one, each named in itself', async () => {
      const card = await put(wholeBook({ en: 'The Museum', nb: 'Museet' }));
      const buttons = all(card, '.languages button');
      expect(buttons.map((each) => [each.lang, each.getAttribute('aria-pressed')])).to.deep.equal([
        ['en', 'true'],
        ['nb', 'false'],
      ]);
      expect(buttons[1]!.textContent).to.match(/norsk/i);
      buttons[1]!.click();
      await waitUntil(() => words(card).includes('Museet'));
      await card.updateComplete;
      expect(words(card)).to.include('Frokosten');
      expect(all(card, '.languages [aria-pressed=true]').map(({ lang }) => lang)).to.deep.equal(['nb']);
      expect(one(card, '.box').lang).to.equal('nb');
      expect(card.getAttribute('lang')).to.equal(null);
      expect(all(await put(smallBook('Anna')), '.languages').length).to.equal(0);
    });

    it("keeps the visitor's choice when the page changes, and keeps the focus", async () => {
      const card = await put(wholeBook({ en: 'The Museum', nb: 'Museet' }));
      const norwegian = all(card, '.languages button')[1]!;
      norwegian.focus();
      norwegian.click();
      await waitUntil(() => words(card).includes('Museet'));
      await card.updateComplete;
      expect(active(card)?.lang).to.equal('nb');
      card.parentElement!.lang = 'en';
      await aTimeout(30);
      expect(words(card)).to.include('Museet');
    });
  });

  describe('room', () => {
    it('is used: a column of chapters beside the text where there is room, a strip above it where there is not', async () => {
      const wide = await put(wholeBook('Anna'), {}, 'width: 1000px');
      const [nav, body] = [one(wide, 'nav'), one(wide, '.body')].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect];
      expect(nav.right).to.be.at.most(body.left);
      const narrow = await put(wholeBook('Anna'), {}, 'width: 360px');
      const strip = one(narrow, 'nav').getBoundingClientRect();
      expect(strip.bottom).to.be.at.most(one(narrow, '.body').getBoundingClientRect().top + 1);
      expect(strip.height).to.be.below(70);
    });

    it('is enough on a phone', async function () {
      if (!isChromium) return this.skip();
      await setViewport({ width: 320, height: 600 });
      try {
        const card = await put(wholeBook('Anna'));
        await aTimeout(30);
        expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
        expect(card.getBoundingClientRect().right).to.be.at.most(320);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });
  });

  it('shows what a chapter in another language is in, and speaks the rest in its own', async () => {
    const card = await put(wholeBook('Anna', { sections: { concept: { text: { fi: 'Talo meren rannalla' } } } }));
    expect(one(card, '[data-section=concept] [lang=fi]').textContent.trim()).to.equal('Talo meren rannalla');
  });

  it('fires bob-load once when it is all there', () =>
    atDesk(async (desk) => {
      const card = document.createElement('bob-card');
      card.view = 'full';
      card.src = desk.serve(wholeBook('Anna'));
      const told = oneEvent(card, 'bob-load');
      (await fixture<HTMLElement>(html`<div></div>`)).append(card);
      await told;
      expect(chapters(card).length).to.equal(11);
      expect(one(card, '.prose strong')).to.be.instanceOf(HTMLElement);
    }));
});
