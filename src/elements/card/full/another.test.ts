/** A whole book that is given again, with another text in it: as in the editor, at each key. */
import { expect, waitUntil } from '../../../../test/support/index.js';
import { wholeBook } from '../../../../test/kit/books.js';
import { all, chapters, put } from '../../../../test/kit/full-card.js';
import '../define.js';

/** All that comes into a book and goes out of it, while `change` is done. */
async function changesIn(card: HTMLElement, change: () => Promise<unknown>): Promise<MutationRecord[]> {
  const body = card.shadowRoot!.querySelector('.body')!;
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(body, { subtree: true, childList: true, characterData: true, attributes: true });
  await change();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records;
}

describe('a whole book that is given again', () => {
  it('keeps its chapters in the page, and changes what is different alone', async () => {
    const card = await put(wholeBook('Anna'));
    const before = all(card, '[data-chapter]');
    const book = wholeBook('Anna', { tagline: 'Another line' });
    const sections = { ...(book as { sections: Record<string, object> }).sections };
    sections.concept = { ...sections.concept, text: 'Another text' };
    const records = await changesIn(card, async () => {
      card.data = { ...book, sections };
      await card.updateComplete;
    });
    expect(card.shadowRoot!.textContent).to.contain('Another line').and.to.contain('Another text');
    expect(all(card, '[data-chapter]')).to.deep.equal(before);
    const touched = new Set(
      records.map(({ target }) => (target as Element).parentElement?.closest<HTMLElement>('[data-chapter]') ?? target),
    );
    expect([...touched].map((chapter) => (chapter as HTMLElement).dataset?.chapter)).to.deep.equal(['concept']);
  });

  it('shows who is to be called now, where it is now, and its hours of now', async () => {
    const card = await put(wholeBook('Anna', { hours: 'Mo-Fr 9-17' }));
    const contact = (): string => all(card, '[data-chapter=contact]')[0]!.textContent;
    card.data = wholeBook('Anna', { hours: 'Mo-Fr 8-17' });
    await card.updateComplete;
    expect(contact()).to.contain('08:00').and.not.to.contain('09:00');
    card.data = wholeBook('Anna', { contacts: [{ name: 'Ester', phone: '+354 555 0123' }] });
    await card.updateComplete;
    expect(contact()).to.contain('Ester').and.not.to.contain('08:00');
    card.data = wholeBook('Anna', { location: { city: 'Nuuk', country: 'GL' } });
    await card.updateComplete;
    expect(contact()).to.contain('Nuuk').and.not.to.contain('Ester');
    card.data = wholeBook('Anna', { social: [{ service: 'mastodon', url: 'https://social.example/@anna' }] });
    await card.updateComplete;
    expect(contact()).to.contain('Mastodon').and.not.to.contain('Nuuk');
  });

  it('is drawn when it can be, and what stands there is not drawn before', async () => {
    const card = await put(wholeBook('Anna'));
    const drawn: unknown[] = [];
    const seen = card as unknown as { show(book: { tagline: unknown }): unknown };
    const { show } = seen;
    seen.show = function (book) {
      drawn.push(book.tagline);
      return show.call(this, book);
    };
    card.data = wholeBook('Anna', { tagline: 'Another line' });
    await card.updateComplete;
    expect([...new Set(drawn)]).to.deep.equal(['Another line']);
  });

  it('shows a chapter that comes, and one that goes', async () => {
    const card = await put(wholeBook('Anna'));
    const book = wholeBook('Anna') as { sections: Record<string, object> };
    const { concept: _, ...sections } = book.sections;
    card.data = { ...book, sections };
    await card.updateComplete;
    expect(chapters(card)).to.not.include('concept');
    card.data = book;
    await card.updateComplete;
    expect(chapters(card)[0]).to.equal('concept');
  });

  it('tells which chapter is read, also of one that is drawn anew', async () => {
    const card = await put(wholeBook('Anna'), {}, 'padding-block-end: 200vh');
    const book = wholeBook('Anna') as { sections: Record<string, object> };
    const { concept: _, ...sections } = book.sections;
    const isRead = (id: string): Promise<void> => {
      all(card, `[data-chapter=${id}]`)[0]!.scrollIntoView();
      return waitUntil(() => all(card, '[aria-current=true]')[0]?.getAttribute('href')?.endsWith(`/${id}`), id, { timeout: 5000 });
    };
    await isRead('contact');
    card.data = { ...book, sections };
    await card.updateComplete;
    await isRead('uniqueness');
    card.data = book;
    await card.updateComplete;
    await isRead('contact');
  });

  it('is read in another language at once, in all its chapters', async () => {
    const card = await put(wholeBook('Anna'));
    const titles = (): string[] => all(card, '[data-chapter] h3').map((title) => title.textContent);
    const english = titles();
    card.lang = 'is';
    await card.updateComplete;
    await waitUntil(() => titles()[0] === 'Viðskiptahugmynd', 'speaks Icelandic');
    expect(titles().at(-1)).not.to.equal(english.at(-1));
  });
});
