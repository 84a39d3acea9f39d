/** The front door, `demo/index.html`: each public element is live there, with its code, in every language and theme. On built files. */
import { expect } from '@open-wc/testing';
import { frame, type Frame } from '../support/page.js';

interface Manifest {
  modules: { declarations?: { tagName?: string }[] }[];
}
type Bob = HTMLElement & { document: unknown };

const LANGUAGES = ['en', 'nb', 'da', 'is', 'kl', 'et', 'lv', 'lt'];
const isShown = (one: Bob): boolean => Boolean(one.document && one.shadowRoot?.textContent.trim());

describe('the front door', function () {
  this.timeout(60_000);
  let opened: Frame;
  let tags: string[];

  before(async () => {
    const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
    tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  });
  afterEach(() => opened.remove());

  async function open(query = '', width = 1280): Promise<Document> {
    opened = await frame(`/demo/${query}`, { width, height: 900 });
    const { document } = opened;
    await opened.until(() => document.querySelectorAll('.element').length === tags.length, 20_000);
    for (const tag of tags)
      await opened
        .until(() => [...document.querySelectorAll<Bob>(`.live ${tag}`)].some(isShown), 20_000)
        .catch((error: unknown) => Promise.reject(new Error(`${tag}: ${String(error)}`)));
    return document;
  }

  it('shows every element of the manifest, live, with links and its code', async () => {
    const document = await open('?lang=en');
    for (const section of document.querySelectorAll<HTMLElement>('.element')) {
      const tag = section.dataset.element!;
      const live = section.querySelector(`.live > div > *`)!;
      const code = document.createRange().createContextualFragment(section.querySelector('pre')!.textContent);
      expect(section.querySelector(`.live ${tag}`), tag).to.exist;
      expect(code.firstElementChild!.localName, tag).to.equal(live.localName);
      expect(code.querySelector(tag)!.getAttribute('src'), tag).to.equal(section.querySelector(`.live ${tag}`)!.getAttribute('src'));
      expect(section.querySelectorAll('.links a[href*="/dist/storybook/?path=/docs/"]'), tag).to.have.length(2);
      expect(section.querySelector<HTMLElement>('.copy')!.textContent, tag).to.equal('Copy');
    }
    expect(opened.errors).to.deep.equal([]);
  });

  it('shows and copies another view of an element', async () => {
    const document = await open('?lang=en');
    const section = document.querySelector('[data-element=bob-card]')!;
    section.querySelector<HTMLInputElement>('input[value=full]')!.click();
    const card = section.querySelector('bob-card')!;
    expect(card.getAttribute('view')).to.equal('full');
    expect(section.querySelector('pre')!.textContent).to.include('view="full"');
    await opened.until(() => card.shadowRoot!.querySelector('[part~=section]'), 10_000);
  });

  it('changes the language and the theme of the page and of its elements', async () => {
    const document = await open('?lang=lt&theme=dark');
    expect(document.documentElement.lang).to.equal('lt');
    expect(getComputedStyle(document.documentElement).colorScheme).to.equal('dark');
    const select = document.querySelector('select')!;
    expect([...select.options].map(({ value }) => value)).to.deep.equal(LANGUAGES);
    const title = document.querySelector('h1')!.textContent;
    select.value = 'is';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(document.documentElement.lang).to.equal('is');
    expect(document.querySelector('h1')!.textContent).not.to.equal(title);
    await opened.until(() => document.querySelector('bob-checklist')!.shadowRoot!.textContent.includes('fyrirtækið'), 10_000);
    expect(opened.window.location.search).to.equal('?lang=is&theme=dark');
  });

  for (const width of [360, 1280])
    it(`is not wider than a window of ${width} px, in any language`, async () => {
      const document = await open('?lang=en', width);
      const select = document.querySelector('select')!;
      for (const language of LANGUAGES) {
        select.value = language;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(document.documentElement.scrollWidth, language).to.be.at.most(width);
      }
    });
});
