/** What a visitor does with the whole book: opens, plays, reads in another language, shares, keeps, prints. */
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { aTimeout, axe, expect, requestsOf, waitUntil } from '../../../../test/support/index.js';
import { smallBook, wholeBook } from '../../../../test/kit/books.js';
import { isChromium, put, all, one, button, active, dialog, closed, having } from '../../../../test/kit/full-card.js';
import { isSeen, words } from '../../../../test/kit/element-suite/subject.js';
import type { BobCard } from '../card.js';
import '../define.js';

describe('a visitor of <bob-card view="full">', () => {
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

    it('that could not be had come back when the next one is good', async () => {
      const book = (src: string) => wholeBook('Anna', { cover: { src, alt: 'x', width: 16, height: 9 } });
      const card = await put(book('/no-cover.png'));
      await waitUntil(() => !isSeen(one(card, '.cover')));
      card.data = book('/demo/books/pictures/kaeru-cover.svg');
      await card.updateComplete;
      await waitUntil(() => isSeen(one(card, '.cover')));
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

  describe('sharing', () => {
    const url = () => `${location.href.split('#')[0]!}#kaeru`;

    it("hands name and address to the device's own way of sharing", async () => {
      const shared: unknown[] = [];
      await having(
        navigator,
        'share',
        async (what: unknown) => void shared.push(what),
        async () => {
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
          await waitUntil(() => one(card, '[role=status]').textContent.includes('copied'), 'says so');
          expect(copied).to.deep.equal([url()]);
        });
      }));

    it('shows the address where neither is allowed', () =>
      having(navigator, 'share', undefined, () =>
        having(navigator, 'clipboard', undefined, () =>
          having(
            document,
            'execCommand',
            () => false,
            async () => {
              const card = await put(wholeBook('Anna'));
              button(card, /Share/).click();
              await waitUntil(() => one(card, '[role=status]').textContent);
              expect(one(card, '[role=status]').textContent).to.include(url());
            },
          ),
        ),
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
      const { click } = HTMLAnchorElement.prototype;
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

    it('names the places where the firm is, whatever the file calls them', async () => {
      const at = 'https://place.example/us';
      const social = [
        { service: 'LinkedIn', url: at },
        { service: 'Our forum', url: at },
        { url: at },
        { service: '', url: at },
        { service: '__proto__', url: at },
        { service: 'constructor', url: at },
        { url: 'mailto:us@place.example' },
      ];
      const card = await put({ kind: 'book', version: 1, name: 'Anna', social });
      expect(all(card, '.social a').map(({ textContent }) => textContent)).to.deep.equal([
        'LinkedIn',
        'Our forum',
        'place.example',
        'place.example',
        '__proto__',
        'constructor',
        'mailto:us@place.example',
      ]);
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

    it('prints the book alone from inside of other shadow roots, whatever is around it', async function () {
      if (!isChromium) return this.skip();
      this.timeout(20_000);
      const card = await put(wholeBook('Anna'));
      const place = card.parentElement!;
      const root = place.attachShadow({ mode: 'open' });
      const beside = document.createElement('p');
      beside.textContent = 'Beside';
      const around = document.createElement('div');
      around.style.cssText = 'position: fixed; block-size: 100px; overflow: hidden; transform: scale(0.5)';
      around.append(card);
      root.append(beside, around);
      await card.updateComplete;
      let seen: unknown;
      const print = async () => {
        await emulateMedia({ media: 'print' });
        seen = [isSeen(beside), isSeen(one(card, '.full')), getComputedStyle(around).overflow, getComputedStyle(around).position];
        await emulateMedia({ media: 'screen' });
        dispatchEvent(new Event('afterprint'));
      };
      await having(window, 'print', print, async () => {
        button(card, /Print/).click();
        await waitUntil(() => seen, 'prints', { timeout: 10_000 });
        await waitUntil(() => !root.adoptedStyleSheets.length, 'is as before', { timeout: 5000 });
      });
      expect(seen).to.deep.equal([false, true, 'visible', 'static']);
      expect([place, around, card].some((each) => each.hasAttribute('data-bob-print'))).to.equal(false);
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
});
