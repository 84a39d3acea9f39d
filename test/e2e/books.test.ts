/** The search inside members’ books and their shelf, with the built files and the index that the command wrote of the demo. */
import { expect } from '@open-wc/testing';
import { frame, type Frame } from '../support/page.js';

interface Directory extends HTMLElement {
  query: string;
  results: string[];
}

describe('members’ books', function () {
  this.timeout(60_000);
  let opened: Frame;
  afterEach(() => opened.remove());

  async function open(): Promise<Directory> {
    opened = await frame('/demo/sites/cluster/members.html', { width: 1280, height: 900 });
    const directory = opened.document.querySelector<Directory>('bob-directory')!;
    await opened.until(() => directory.shadowRoot?.querySelector('[part~=count]'), 20_000);
    return directory;
  }
  const asked = () =>
    (opened.document.defaultView!.performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) => name.includes('generated/books.json') || /\/books\/[\w-]+\.json$/.test(name)); // prettier-ignore

  it('are searched by an index that nobody asks for before a search, and opened at the chapter', async () => {
    const directory = await open();
    const root = directory.shadowRoot!;
    expect(asked()).to.have.length(0);
    const field = root.querySelector<HTMLInputElement>('[part~=search]')!;
    field.value = 'wheelchairs';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await opened.until(() => root.querySelector('.in-book mark'), 20_000);
    expect(directory.results).to.deep.equal(['mosabrekka-guesthouse']);
    expect(asked()).to.have.length(1);
    const line = root.querySelector<HTMLElement>('.in-book')!;
    expect(line.textContent.replace(/\s+/g, ' ').trim()).to.equal('In its book: Sustainability and growth Two rooms for wheelchairs');
    line.querySelector('button')!.click();
    await opened.until(
      () => root.querySelector('dialog bob-card')?.shadowRoot?.activeElement?.closest('[data-chapter=sustainability]'),
      20_000,
    );
    expect(opened.errors).to.deep.equal([]);
  });

  it('open in the language of what was found there, with nothing but the book', async () => {
    const directory = await open();
    const root = directory.shadowRoot!;
    expect(opened.document.documentElement.lang).to.equal('en');
    const field = root.querySelector<HTMLInputElement>('[part~=search]')!;
    field.value = 'talstodvar';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const hit = await opened.until(() => root.querySelector<HTMLElement>('.in-book p[lang=is]'), 20_000);
    hit.parentElement!.querySelector('button')!.click();
    const card = await opened.until(() => root.querySelector<HTMLElement>('dialog bob-card'), 20_000);
    await opened.until(() => card.shadowRoot?.querySelector('[data-chapter]'), 20_000);
    expect(card.lang).to.equal('is');
    const link = card.querySelector('a');
    expect(link?.checkVisibility() ?? false, 'what stands in for the book').to.equal(false);
  });

  it('stand on a shelf', async () => {
    const directory = await open();
    const root = directory.shadowRoot!;
    root.querySelector<HTMLElement>('.views button:last-child')!.click();
    await opened.until(() => root.querySelectorAll('.shelf .cover').length === 6, 20_000);
    await opened.until(() => root.textContent.includes('Updated 30 August 2026'), 20_000);
    const cover = root.querySelector<HTMLElement>('[data-id=jokulferdir] .cover')!;
    expect(opened.document.defaultView!.getComputedStyle(cover.querySelector('.front')!).backgroundColor).to.equal('rgb(91, 63, 140)');
    cover.click();
    await opened.until(() => root.querySelector('dialog bob-card')?.shadowRoot?.querySelector('[data-chapter=concept]'), 20_000);
    expect(opened.errors).to.deep.equal([]);
  });
});
