/** From the business card to the whole book. */
import { aTimeout, expect, fixture, html, waitUntil } from '../../../../test/support/index.js';
import { smallBook, wholeBook } from '../../../../test/kit/books.js';
import { words } from '../../../../test/kit/element-suite/subject.js';
import { BobCard } from '../card.js';
import '../define.js';

const put = async (data: unknown, attributes: Record<string, string> = {}, lang = 'en'): Promise<BobCard> => {
  const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const card = document.createElement('bob-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  card.data = data;
  place.append(card);
  await card.updateComplete;
  return card;
};
const all = (card: Element, selector: string) => [...card.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

describe('<bob-card>', () => {
  describe('opening the book from a business card', () => {
    const name = { en: 'Pram Museum', nb: 'Vognmuseet' };
    const opener = (card: Element): HTMLElement => all(card, '.go button')[0]!;

    it('is named in the language of the page around it, and so is the dialog', async () => {
      const card = await put(wholeBook(name), {}, 'nb');
      expect(opener(card).textContent).to.include('Vognmuseet');
      opener(card).click();
      await waitUntil(() => all(card, 'dialog[open]')[0], 'the book is open');
      const dialog = card.shadowRoot!.querySelector('dialog')!;
      expect(dialog.getAttribute('aria-label')).to.equal('Vognmuseet');
      dialog.close();
    });

    it('is offered only to those for whom there is more than the card', async () => {
      const book = smallBook(name, { sections: { methods: { text: 'For partners.', audience: 'partners' } } });
      expect(all(await put(book), '.go button')).to.have.lengthOf(0);
      expect(all(await put(book, { audience: 'partners' }), '.go button')).to.have.lengthOf(1);
    });
  });

  describe('a view that cannot be had', () => {
    it('leaves the one that stands there, and throws nowhere', async () => {
      class Broken extends BobCard {
        protected override prepare(): Promise<unknown> | undefined {
          return this.view === 'full' ? Promise.reject(new Error('gone')) : undefined;
        }
      }
      customElements.define('bob-broken-card', Broken);
      const lost: unknown[] = [];
      const listen = (event: PromiseRejectionEvent): void => {
        event.preventDefault();
        lost.push(event.reason);
      };
      addEventListener('unhandledrejection', listen);
      try {
        const card = await fixture<BobCard>(html`<bob-broken-card .data=${smallBook('Anna')}></bob-broken-card>`);
        card.view = 'full';
        await card.updateComplete;
        await aTimeout(20);
        expect(words(card)).to.include('Anna');
        expect(lost).to.deep.equal([]);
      } finally {
        removeEventListener('unhandledrejection', listen);
      }
    });
  });
});
