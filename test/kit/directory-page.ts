/** A directory in a page, and what a visitor does with it. */
import type { BobDirectory } from '../../src/elements/directory/directory.js';
import type { BobSearchEvent } from '../../src/elements/directory/events.js';
import { fixture, html, waitUntil } from '../support/index.js';
import { wholeCluster } from './clusters.js';
import '../../src/elements/directory/define.js';

export class DirectoryPage {
  constructor(readonly element: BobDirectory) {}

  /** Puts one into the page and waits until it answers. */
  static async open(attributes: Record<string, string> = {}, data: unknown = wholeCluster('West'), style = ''): Promise<DirectoryPage> {
    const page = await DirectoryPage.put(attributes, data, style);
    await page.answers();
    return page;
  }

  /**
   * Puts one into the page and gives it as soon as its first rows are drawn, before the lazy half: in the same task. A timer
   * would come too late, for where all modules are in the cache (the second test of a file), a task is all that it takes.
   */
  static async early(): Promise<DirectoryPage> {
    const page = await DirectoryPage.put({}, wholeCluster('West'));
    const drawn = (): boolean => page.has('[part~=search]') && page.has('.member-name button');
    if (!drawn())
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!drawn()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(page.root, { childList: true, subtree: true });
      });
    if (page.has('.panel section')) throw new Error('The lazy half is here already: this is not early.');
    return page;
  }

  /** Puts one into the page and waits for nothing. */
  static async put(attributes: Record<string, string>, data: unknown, style = ''): Promise<DirectoryPage> {
    const place = await fixture<HTMLElement>(html`<div style=${style}></div>`);
    const element = document.createElement('bob-directory');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (!attributes.src) element.data = data;
    place.append(element);
    return new DirectoryPage(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector} in the directory.`);
    return found;
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }

  texts(selector: string): string[] {
    return this.all(selector).map((one) => one.textContent.replace(/\s+/g, ' ').trim());
  }

  has = (selector: string): boolean => !!this.root.querySelector(selector);

  /** Until the search is ready and drawn. */
  async answers(): Promise<void> {
    await waitUntil(() => this.element.document && this.has('[part~=count], .none'), 'answers', { timeout: 8000 });
    await this.element.updateComplete;
    await waitUntil(() => this.has('.none, .panel section, .directory:not(.filterable)'), 'has filters', { timeout: 8000 });
  }

  /** Until something is there. */
  comes = (selector: string): Promise<void> => waitUntil(() => this.has(selector), `${selector} comes`, { timeout: 8000 });

  get names(): string[] {
    return this.texts('.members .member-name');
  }

  /** The id of the member that stands first: with each day’s shuffle another. */
  get firstId(): string {
    return this.one('[part~=member]').dataset.id!;
  }

  get count(): string {
    return this.one('[part~=count]').textContent.trim();
  }

  /** Types into the search field, and waits for the announced result. */
  async type(words: string): Promise<BobSearchEvent> {
    const told = this.tells();
    const input = this.one<HTMLInputElement>('[part~=search]');
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return told;
  }

  async tells(): Promise<BobSearchEvent> {
    const event = await new Promise<BobSearchEvent>((resolve) => this.element.addEventListener('bob-search', resolve, { once: true }));
    await this.element.updateComplete;
    return event;
  }

  async click(selector: string): Promise<void> {
    this.one(selector).click();
    await this.element.updateComplete;
  }

  /** Folds filters out: before, none of their values is drawn. */
  async unfold(...facets: string[]): Promise<void> {
    for (const facet of facets) {
      const button = `[aria-controls="facet-${facet}"][aria-expanded=false]`;
      if (this.has(button)) await this.click(button);
    }
  }

  /** Chooses a value of a filter, or gives it up. */
  async choose(facet: string, value: string): Promise<void> {
    await this.unfold(facet);
    await this.click(`[part~=facet][data-facet="${facet}"][data-value="${value}"] input`);
  }

  /** Opens a member by its row, and waits for its dialog. */
  async openMember(id: string): Promise<HTMLDialogElement> {
    this.one(`.members [data-id="${id}"] .member-name button`).click();
    await this.comes(`.member-sheet[data-id="${id}"]`);
    return this.one<HTMLDialogElement>('dialog');
  }

  async order(by: string): Promise<BobSearchEvent> {
    const told = this.tells();
    const select = this.one<HTMLSelectElement>('.order select');
    select.value = by;
    select.dispatchEvent(new Event('change'));
    return told;
  }
}
