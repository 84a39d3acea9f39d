/** The opening of a whole book: what stands before the rest of it is here, and where the rest is lost. */
import { expect, fixture, html, waitUntil } from '../../../../test/support/index.js';
import { ownLanguageName } from '../../../kit/intl/names.js';
import { wholeBook } from '../../../../test/kit/books.js';
import { active, all, button, chapters, having, link, one } from '../../../../test/kit/full-card.js';
import { words } from '../../../../test/kit/element-suite/subject.js';
import { BobCard } from '../card.js';
import '../define.js';

type Half = ReturnType<BobCard['loadLater']>;

/** A card whose lazy half comes when the test says so. */
class SlowCard extends BobCard {
  asked = 0;
  #coming = { come: (): void => undefined, lose: (): void => undefined };

  protected override async loadLater(): Half {
    this.asked += 1;
    await new Promise<void>((come, lose) => (this.#coming = { come, lose: () => lose(new Error('gone')) }));
    return super.loadLater();
  }

  come(): void {
    this.#coming.come();
  }

  lose(): void {
    this.#coming.lose();
  }
}
customElements.define('bob-slow-card', SlowCard);

/** In the page, with its opening. */
async function opened(data: unknown, attributes: Record<string, string> = {}): Promise<SlowCard> {
  const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const card = new SlowCard();
  for (const [name, value] of Object.entries({ view: 'full', ...attributes })) card.setAttribute(name, value);
  card.data = data;
  place.append(card);
  await waitUntil(() => one(card, '.opening') && card.asked, 'the opening stands');
  return card;
}
const whole = (card: Element): Promise<void> => waitUntil(() => chapters(card).includes('contact'), 'the rest is here');

describe('<bob-card view="full">, before the rest of the book is here', () => {
  const lost: unknown[] = [];
  const listen = (event: PromiseRejectionEvent): void => void lost.push(event.reason);
  before(() => addEventListener('unhandledrejection', listen));
  after(() => removeEventListener('unhandledrejection', listen));
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
    expect(lost.splice(0)).to.deep.equal([]);
  });

  it('names the languages of most books without the engine, whose first answer takes long', async () => {
    const said = ['en', 'nb', 'da', 'is', 'et', 'lv', 'lt', 'kl'];
    const { supportedLocalesOf } = Intl.DisplayNames;
    let questions = 0;
    Intl.DisplayNames.supportedLocalesOf = (...given) => {
      questions += 1;
      return supportedLocalesOf.apply(Intl.DisplayNames, given);
    };
    try {
      const card = await opened({ kind: 'book', version: 1, name: Object.fromEntries(said.map((code) => [code, `Firm ${code}`])) });
      expect(questions).to.equal(0);
      expect(all(card, '.languages button').map(({ textContent }) => textContent.trim())).to.deep.equal(said.map(ownLanguageName));
    } finally {
      Intl.DisplayNames.supportedLocalesOf = supportedLocalesOf;
    }
  });

  it('has its head, all chapters in the list, and the first section; then all follows around them', async () => {
    const card = await opened(wholeBook('Anna'));
    const kept = ['h2.name', '.tools', 'nav', '[data-section=concept] h3'].map((selector) => one(card, selector));
    expect(words(card)).to.include('Anna').and.include('A museum of prams').and.include('Open all year').and.include('Save contact');
    expect(words(card)).not.to.include('**');
    expect(all(card, 'nav a')).to.have.lengthOf(11);
    expect(chapters(card)).to.deep.equal(['concept']);
    expect(one(card, '.full').getBoundingClientRect().height).to.be.at.least(innerHeight);
    const at = link(card, /Contact/);
    at.focus();
    card.come();
    await whole(card);
    expect(all(card, '.opening')).to.have.lengthOf(0);
    expect(chapters(card)).to.have.lengthOf(11);
    expect(active(card)).to.equal(at);
    expect(kept.every((node) => node.isConnected)).to.equal(true);
    await waitUntil(() => one(card, '.prose strong'), 'its Markdown is read');
  });

  it('shows no chapter that its reader may not see, and those that its owner asks for', async () => {
    const book = wholeBook('Anna', { sections: { concept: { text: 'For staff', audience: 'staff' }, methods: { text: 'For all' } } });
    expect(chapters(await opened(book))).to.deep.equal(['methods']);
    expect(chapters(await opened(book, { audience: 'staff' }))).to.deep.equal(['concept']);
    const card = await opened(book, { sections: 'contact methods' });
    expect(chapters(card)).to.deep.equal(['contact']);
    expect(all(card, 'h2')).to.have.lengthOf(0);
    card.come();
    await waitUntil(() => words(card).includes('Kooli 1'), 'what a chapter of the rest holds');
  });

  it('goes to a chapter that the address or a link names, once that is here', async () => {
    history.replaceState(null, '', '#kaeru/cooperation');
    const one = await opened(wholeBook('Anna'));
    expect(active(one)).to.equal(null);
    one.come();
    await waitUntil(() => active(one)?.closest<HTMLElement>('section')?.dataset.section === 'cooperation', 'by the address');
    history.replaceState(null, '', location.pathname);
    const other = await opened(wholeBook('Anna', { id: 'other' }));
    link(other, /Our figures/).click();
    other.come();
    await waitUntil(() => active(other)?.closest<HTMLElement>('section')?.dataset.section === 'measurement', 'by a link');
  });

  it('answers what a visitor pressed, once it can', () =>
    having(
      navigator,
      'share',
      (what: { title: string }) => Promise.resolve(shared.push(what.title)),
      async () => {
        const card = await opened(wholeBook('Anna'));
        button(card, /Share/).click();
        expect(shared).to.deep.equal([]);
        card.come();
        await waitUntil(() => shared.length);
        expect(shared).to.deep.equal(['Anna']);
      },
    ));
  const shared: string[] = [];

  it('follows its page when it is moved, and when it leaves and comes back', async () => {
    for (const away of [0, 30]) {
      const card = await opened(wholeBook('Anna'));
      const place = card.parentElement!;
      card.remove();
      if (away) await new Promise((done) => setTimeout(done, away));
      card.come();
      place.append(card);
      await whole(card);
    }
  });

  it('keeps what stands there where the rest is lost, says so once, and tries again at the next action', async () => {
    const warned: unknown[] = [];
    await having(
      console,
      'warn',
      (...said: unknown[]) => warned.push(said.join(' ')),
      async () => {
        const card = await opened(wholeBook('Anna'));
        card.lose();
        await waitUntil(() => one(card, '.body .quiet'), 'the visitor is told');
        expect(words(card)).to.include('A museum of prams');
        expect(warned).to.have.lengthOf(1);
        expect(warned[0]).to.match(/^<bob-slow-card>: /);

        link(card, /Our figures/).click();
        card.lose();
        await waitUntil(() => card.asked === 2);
        await new Promise((done) => setTimeout(done, 20));
        expect(warned).to.have.lengthOf(1);

        link(card, /Our figures/).click();
        card.come();
        await whole(card);
        expect(card.asked).to.equal(3);
        expect(all(card, '.body .quiet')).to.have.lengthOf(0);
        await waitUntil(() => active(card)?.closest<HTMLElement>('section')?.dataset.section === 'measurement', 'and goes there');
        await waitUntil(() => card.document, 'it is the whole document');
      },
    );
  });
});
