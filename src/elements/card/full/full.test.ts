/** The whole book: chapters and the ways through it, and what a visitor can do with it. */
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { aTimeout, axe, expect, fixture, html, oneEvent, requestsOf, waitUntil } from '../../../../test/support/index.js';
import { smallBook, wholeBook } from '../../../../test/kit/books.js';
import { atDesk, isSeen, words } from '../../../../test/kit/house/subject.js';
import type { BobCard } from '../card.js';
import '../define.js';

const ORDER = ['concept', 'uniqueness', 'methods', 'sustainability', 'marketing', 'measurement', 'cooperation'];
const isChromium = navigator.userAgent.includes('Chrome/');

const put = async (data: unknown, attributes: Record<string, string> = {}, style = ''): Promise<BobCard> => {
  const place = await fixture<HTMLElement>(html`<div style=${style}></div>`);
  const card = document.createElement('bob-card');
  for (const [name, value] of Object.entries({ view: 'full', ...attributes })) card.setAttribute(name, value);
  card.data = data;
  place.append(card);
  await card.updateComplete;
  return card;
};
const all = (card: Element, selector: string) => [...card.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (card: Element, selector: string) => all(card, selector)[0]!;
const chapters = (card: Element) => all(card, '[data-section]').map(({ dataset }) => dataset.section);
const button = (card: Element, text: RegExp) =>
  all(card, 'button').find((each) => text.test(each.textContent) || text.test(each.getAttribute('aria-label') ?? ''))!;
const link = (card: Element, text: RegExp) => all(card, 'nav a').find((each) => text.test(each.textContent))!;
const active = (card: Element) => card.shadowRoot!.activeElement as HTMLElement | null;
const dialog = (card: Element) => waitUntil(() => one(card, 'dialog[open]')).then(() => one(card, 'dialog[open]') as HTMLDialogElement);
const closed = (card: Element) => waitUntil(() => !one(card, 'dialog'), 'dialog is gone');

/** Gives `value` for a name of `target` while `work` runs. */
async function having(target: object, name: string, value: unknown, work: () => Promise<unknown>): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  try {
    await work();
  } finally {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  }
}

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
      expect(all(card, 'h4, nav, details').length).to.equal(0);
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

  describe("a partner's book", () => {
    it('opens in place, named, in the same language and theme; Escape closes it and focus comes back', async function () {
      this.timeout(20_000);
      const card = await put(wholeBook('Anna'), { theme: 'dark', lang: 'nb' });
      const opener = all(card, '.partner button')[0]!;
      opener.focus();
      opener.click();
      const box = await dialog(card);
      expect(box.getAttribute('aria-label')).to.equal('The Farm');
      expect(box.matches(':modal')).to.equal(true);
      const inner = box.querySelector('bob-card')!;
      await waitUntil(() => inner.document, 'is read', { timeout: 8000 });
      expect(inner).to.include({ view: 'full', theme: 'dark' });
      expect(inner.shadowRoot!.querySelector('.box')!.getAttribute('lang')).to.equal('nb');
      expect(words(inner).length).to.be.above(100);
      if (isChromium) await axe(box);
      await sendKeys({ press: 'Escape' });
      await closed(card);
      expect(active(card)).to.equal(opener);
      expect(document.head.querySelectorAll('script[type="application/ld+json"]').length).to.be.at.most(1);
    });

    it('closes by its button and by a click beside it', async () => {
      const card = await put(wholeBook('Anna'));
      for (const close of [
        (box: HTMLElement) => box.querySelector<HTMLElement>('.close')!.click(),
        (box: HTMLElement) => box.dispatchEvent(new MouseEvent('click', { bubbles: true })),
      ]) {
        all(card, '.partner button')[0]!.click();
        close(await dialog(card));
        await closed(card);
      }
    });

    it("does not move the page by its own chapters in the address, nor take the first one's", async () => {
      const card = await put(wholeBook('Anna'));
      all(card, '.partner button')[0]!.click();
      const box = await dialog(card);
      const inner = box.querySelector('bob-card')!;
      await waitUntil(() => inner.document, 'is read', { timeout: 8000 });
      await inner.updateComplete;
      const { hash } = location;
      box.querySelector<HTMLElement>('.close')!.click();
      await closed(card);
      expect(location.hash).to.equal(hash);
    });

    it('that cannot be had says so quietly in the dialog', async function () {
      this.timeout(20_000);
      const card = await put(
        wholeBook('Anna', { sections: { cooperation: { partners: [{ name: 'Lost', book: '/no-such-book.json' }] } } }),
      );
      all(card, '.partner button')[0]!.click();
      const box = await dialog(card);
      const inner = box.querySelector('bob-card')!;
      await waitUntil(() => inner.shadowRoot!.querySelector('[part~=error]'), 'says so', { timeout: 8000 });
      box.querySelector<HTMLElement>('.close')!.click();
      await closed(card);
    });
  });

  describe('pictures', () => {
    it('open as large as the screen, move by arrow keys, say where one is, close by Escape; focus comes back', async () => {
      const card = await put(wholeBook('Anna'));
      const opener = all(card, '[data-section=media] .enlarge')[0]!;
      opener.focus();
      await sendKeys({ press: 'Enter' });
      const box = await dialog(card);
      const image = () => box.querySelector('img')!;
      expect(box.getAttribute('aria-label')).to.be.a('string').and.not.equal('');
      expect(image().alt).to.equal('A pram');
      expect(box.textContent).to.include('1 of 2');
      await sendKeys({ press: 'ArrowRight' });
      expect(image().alt).to.equal('The house');
      expect(box.textContent).to.include('2 of 2');
      await sendKeys({ press: 'ArrowRight' });
      expect(image().alt).to.equal('A pram');
      await sendKeys({ press: 'ArrowLeft' });
      expect(image().alt).to.equal('The house');
      await axe(box);
      const { width, height } = box.getBoundingClientRect();
      expect(width).to.be.closeTo(innerWidth, 20);
      expect(height).to.be.closeTo(innerHeight, 20);
      await sendKeys({ press: 'Escape' });
      await closed(card);
      expect(active(card)).to.equal(opener);
    });

    it('show the one that was clicked, by a click on the picture itself', async () => {
      const card = await put(wholeBook('Anna'));
      all(card, '[data-section=media] .enlarge img')[1]!.click();
      const box = await dialog(card);
      expect(box.querySelector('img')!.alt).to.equal('The house');
      box.querySelector<HTMLElement>('.next')!.click();
      expect(box.querySelector('img')!.alt).to.equal('A pram');
      box.querySelector<HTMLElement>('.previous')!.click();
      expect(box.querySelector('img')!.alt).to.equal('The house');
      box.querySelector<HTMLElement>('.close')!.click();
      await closed(card);
    });

    it('alone has no arrows', async () => {
      const card = await put(smallBook('Anna', { media: [{ type: 'image', src: '/demo/books/pictures/kaeru-logo.svg', alt: 'A pram' }] }));
      one(card, '.enlarge').click();
      const box = await dialog(card);
      expect(box.querySelectorAll('button').length).to.equal(1);
      box.close();
      await closed(card);
    });

    it('that cannot be had leave no hole and no broken sign', async () => {
      const card = await put(
        smallBook('Anna', {
          cover: { src: '/no-cover.png', alt: 'x' },
          sections: { uniqueness: { offers: [{ name: 'Tour', image: { src: '/no-tour.png', alt: 'x' } }] } },
          media: [{ type: 'image', src: '/no-picture.png', alt: 'x' }],
        }),
      );
      one(card, '.offer img').scrollIntoView();
      await waitUntil(() => all(card, 'img').every((image) => !isSeen(image)), 'broken ones are gone', { timeout: 4000 });
      expect(
        all(card, '.enlarge')
          .filter(isSeen)
          .filter((each) => each.getBoundingClientRect().height < 24),
      ).to.deep.equal([]);
    });
  });

  describe('films', () => {
    it('contact nobody before the click, and say whom they will contact', async () => {
      let card!: BobCard;
      const { urls } = await requestsOf(async () => {
        card = await put(wholeBook('Anna'));
        one(card, '.film').scrollIntoView();
      }, 300);
      expect(urls.filter((url) => new URL(url).origin !== location.origin)).to.deep.equal([]);
      expect(all(card, 'iframe, video, link').length).to.equal(0);
      expect(one(card, '.film').textContent).to.include('youtube.com');
      expect(one(card, '.film button').textContent.trim()).to.include('The film');
    });

    it('play in place after the click: a file in a player with its subtitles, named', async () => {
      const card = await put(
        smallBook('Anna', {
          media: [
            {
              type: 'video',
              src: '/demo/books/media/imaq.webm',
              title: 'Tour',
              captions: [{ src: '/demo/books/media/imaq.en.vtt', lang: 'en', label: 'English' }],
            },
          ],
        }),
      );
      one(card, '.film button').click();
      await waitUntil(() => one(card, 'video'));
      const video = one(card, 'video') as HTMLVideoElement;
      expect(video.controls).to.equal(true);
      expect(video.getAttribute('aria-label')).to.equal('Tour');
      expect(video.querySelector('track')).to.include({ srclang: 'en', label: 'English', kind: 'captions' });
      expect(isSeen(one(card, '.film button'))).to.equal(false);
      // and go on when the book is drawn again
      card.lang = 'nb';
      await card.updateComplete;
      card.data = smallBook('Berta', { media: [{ type: 'image', src: '/demo/books/pictures/kaeru-logo.svg' }] });
      await card.updateComplete;
      expect(words(card)).to.include('Berta');
    });

    it('that are no addresses of a known player open at their site', async () => {
      const opened: string[] = [];
      await having(
        window,
        'open',
        (url: string) => opened.push(url),
        async () => {
          const card = await put(smallBook('Anna', { media: [{ type: 'video', embed: 'https://films.example/1', title: 'Tour' }] }));
          one(card, '.film button').click();
          await waitUntil(() => opened.length);
          expect(opened).to.deep.equal(['https://films.example/1']);
          expect(all(card, 'iframe').length).to.equal(0);
        },
      );
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

  describe('sharing', () => {
    const url = () => `${location.href.split('#')[0]!}#kaeru`;

    it("hands name and address to the device's own way of sharing", async () => {
      const shared: unknown[] = [];
      await having(
        navigator,
        'share',
        async (what: unknown) => void shared.push(what),
        async () => {
          // prettier-ignore
          const card = await put(wholeBook('Anna'));
          button(card, /Share/).click();
          await waitUntil(() => shared.length);
          expect(shared).to.deep.equal([{ title: 'Anna', url: url() }]);
        },
      );
    });

    it('copies the address where there is none, and says so', () =>
      having(navigator, 'share', undefined, async () => {
        const copied: string[] = [];
        await having(navigator, 'clipboard', { writeText: async (text: string) => void copied.push(text) }, async () => {
          // prettier-ignore
          const card = await put(wholeBook('Anna'));
          button(card, /Share/).click();
          await waitUntil(() => one(card, '[role=status]').textContent);
          expect(copied).to.deep.equal([url()]);
          expect(one(card, '[role=status]').textContent).to.include('copied');
        });
      }));

    it('shows the address where neither is allowed', () =>
      having(navigator, 'share', undefined, () =>
        having(navigator, 'clipboard', undefined, async () => {
          const card = await put(wholeBook('Anna'));
          button(card, /Share/).click();
          await waitUntil(() => one(card, '[role=status]').textContent);
          expect(one(card, '[role=status]').textContent).to.include(url());
        }),
      ));

    it('says nothing to a visitor who changes his mind', () =>
      having(
        navigator,
        'share',
        () => Promise.reject(new DOMException('no', 'AbortError')),
        async () => {
          const card = await put(wholeBook('Anna'));
          button(card, /Share/).click();
          await aTimeout(50);
          expect(one(card, '[role=status]').textContent.trim()).to.equal('');
        },
      ));
  });

  describe('contact', () => {
    it('is kept as a vCard file with the name of the firm', async () => {
      const files: { name: string; href: string }[] = [];
      const { click } = HTMLAnchorElement.prototype; // eslint-disable-line @typescript-eslint/unbound-method
      HTMLAnchorElement.prototype.click = function () {
        files.push({ name: this.download, href: this.href });
      };
      try {
        const card = await put(wholeBook('Käru Museum'));
        button(card, /Save contact/).click();
        await waitUntil(() => files.length);
        expect(files[0]!.name).to.match(/\.vcf$/);
        const text = await (await fetch(files[0]!.href)).text();
        expect(text)
          .to.match(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/)
          .and.to.include('Käru Museum')
          .and.to.include('+372 200 0142');
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
    });

    it("is called and written to by links; the map is the visitor's choice", async () => {
      const card = await put(wholeBook('Anna'));
      const hrefs = all(card, '[data-section=contact] a').map((each) => each.getAttribute('href')!);
      expect(hrefs).to.include.members([
        'tel:+3722000142',
        'mailto:liisu@kaeru.example',
        'mailto:oskar@kaeru.example',
        'https://instagram.com/kaeru',
      ]);
      expect(hrefs.filter((href) => /openstreetmap|google|apple/.test(href)).length).to.equal(3);
      for (const each of all(card, '[target=_blank]')) expect(each.getAttribute('rel')).to.match(/noopener/);
      expect(all(card, '[part~=contact]').length).to.be.at.least(2);
    });
  });

  describe('printing', () => {
    it('prints the book alone, everything opened, with a code that leads to the firm; afterwards all is as before', async function () {
      this.timeout(20_000);
      const card = await put(wholeBook('Anna'));
      const other = document.createElement('p');
      other.textContent = 'Not the book';
      card.parentElement!.append(other);
      let seen: { other: boolean; card: boolean; open: boolean; tools: boolean; qr: boolean } | undefined;
      const before = document.documentElement.outerHTML.replace(/<bob-card[^]*<\/bob-card>/, '');
      const sheets = document.adoptedStyleSheets.length;
      await having(window, 'print', async () => {
          if (isChromium) await emulateMedia({ media: 'print' });
          seen = {
            other: isSeen(other),
            card: isSeen(one(card, '.full')),
            open: (one(card, 'details.procedure') as HTMLDetailsElement).open,
            tools: isSeen(one(card, '.tools')),
            qr: all(card, '.qr svg').some(isSeen),
          };
          if (isChromium) await emulateMedia({ media: 'screen' });
          dispatchEvent(new Event('afterprint'));
        }, async () => {
        button(card, /Print/).click();
        await waitUntil(() => seen, 'prints', { timeout: 10_000 });
        await waitUntil(() => document.adoptedStyleSheets.length === sheets, 'is as before', { timeout: 5000 });
      }); // prettier-ignore
      if (isChromium) expect(seen).to.deep.equal({ other: false, card: true, open: true, tools: false, qr: true });
      else expect(seen).to.include({ open: true });
      await aTimeout(20);
      expect(document.documentElement.outerHTML.replace(/<bob-card[^]*<\/bob-card>/, '')).to.equal(before);
      expect(card.hasAttribute('data-bob-print')).to.equal(false);
      expect((one(card, 'details.procedure') as HTMLDetailsElement).open).to.equal(false);
      expect(isSeen(other)).to.equal(true);
    });

    it('unfolds the book where the page itself is printed, and folds it again', async () => {
      const card = await put(wholeBook('Anna'));
      const details = one(card, 'details.procedure') as HTMLDetailsElement;
      dispatchEvent(new Event('beforeprint'));
      expect(details.open).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      expect(details.open).to.equal(false);
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
