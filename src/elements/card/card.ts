import type { PropertyValues, TemplateResult } from 'lit';
import { card as cardTexts } from '../../../locales/generated/card.js';
import type { Book } from '../../formats/book/book.js';
import { readBookPreview } from '../../formats/book/preview.js';
import type { Reading } from '../../schema/problem.js';
import { BobElement } from '../../kit/element/element.js';
import type { Later } from '../../kit/element/later.js';
import type { LaterModule } from '../../kit/element/host.js';
import type { Bundle } from '../../kit/element/messages.js';
import { markStyles } from '../../kit/ui/mark.styles.js';
import { nearestLanguage } from '../../kit/page/ancestors.js';
import { pinned } from '../../kit/pinned.js';
import { badge } from './badge.js';
import { compact } from './compact.js';
import { styles } from './card.styles.js';
import type { FullView } from './full/full.js';

/**
 * One Book of Business: a firm, a person or a cluster, from one JSON file.
 *
 * @summary A firm's Book of Business as a badge, a business card or the whole book.
 * @tag bob-card
 * @attr {'badge'|'compact'|'full'} view - `badge`: one line for a footer. `compact` (default): a business card. `full`: the whole book.
 * @attr {string} sections - Which chapters `full` shows, in this order, parted by spaces or commas: `head`, the sections by name, topics by `id`, `media`, `quotes`, `contact`. All if unsaid.
 * @attr {'public'|'partners'|'staff'} audience - Shows the parts meant for partners (or staff) too. Note that a file on the web is public all the same.
 * @attr {'on'|'off'} json-ld - `off` leaves out the schema.org description in the head of the page.
 * @csspart card - The whole card.
 * @csspart name - The name of the firm.
 * @csspart contact - A person, or the telephone number of a business card.
 * @csspart section - One of the seven sections, or what is made of the rest of the book; `data-section` has its name.
 * @csspart topic - A topic of the owner's own; `data-section` has its `id`.
 * @csspart indicator - The chart of one figure.
 * @cssprop [--bob-accent-ink=--bob-accent] - The colour of the charts.
 * @cssprop [--bob-sticky-top=0px] - Height of what the page keeps at its top, so that the list of chapters stays below it.
 * @cssprop [--bob-font-display=inherit] - Font family of the name and the headings.
 */
export class BobCard extends BobElement<Book> {
  static override properties = {
    ...BobElement.properties,
    view: {},
    sections: {},
    audience: {},
    jsonLd: { attribute: 'json-ld' },
  };

  static override styles = [...BobElement.styles, markStyles, styles];

  declare view: 'badge' | 'compact' | 'full' | null | undefined;
  declare sections: string | null | undefined;
  declare audience: 'public' | 'partners' | 'staff' | null | undefined;
  declare jsonLd: 'on' | 'off' | null | undefined;

  #full: FullView | undefined;
  #rest: Rest | undefined;
  #unpublish: (() => void) | undefined;

  protected get bundle(): Bundle {
    return (this.view === 'full' ? this.#full?.texts : undefined) ?? cardTexts;
  }

  protected get reserve(): string {
    return { badge: 'line', full: 'page' }[this.view as string] ?? 'card';
  }

  protected override preview(json: unknown, base: string): Book | null {
    return this.view === 'full' ? null : readBookPreview(json, base);
  }

  protected override ahead(): void {
    if (this.view !== 'full') return;
    void loadRest().catch(() => undefined);
    void loadFull().then(
      ({ FullView }) => FullView.ahead(nearestLanguage(this)),
      () => undefined,
    );
  }

  protected async loadLater(): Promise<LaterModule<Book, Later<Book>>> {
    const { ElementHost } = await this.second();
    return { create: (core) => (new ElementHost(core), { read: (json, base) => this.read(json, base) }) };
  }

  private async second(): Promise<Rest> {
    this.#rest = await loadRest();
    await this.#rest.prepareIntl(this.locale.code);
    return this.#rest;
  }

  protected override async read(json: unknown, base: string): Promise<Reading<Book>> {
    return (await this.second()).bookReader(json, base);
  }

  /** The whole book comes in chunks of its own, all of them at once. */
  protected override prepare(book: Book): Promise<unknown> | undefined {
    if (this.view !== 'full') return undefined;
    const rich = this.#rest?.hasMarkup(book) ? pinned(() => import('../../kit/text/rich.js')) : undefined;
    return loadFull().then(({ FullView }) => {
      this.#full ??= new FullView({
        card: this,
        say: (words) => this.host!.say(words),
        choose: (language) => this.host!.choose(language),
      });
      return this.#full.prepare(this.locale, rich);
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { document, hasUpdated } = this;
    if (!hasUpdated || !document || changed.has('data') || changed.has('src')) return;
    if (changed.has('view')) this.present();
    else if (['jsonLd', 'sections', 'audience'].some((name) => changed.has(name))) this.shown(document);
  }

  protected override show(book: Book): TemplateResult {
    const { view, locale: speech } = this;
    if (view === 'badge') return badge(book, speech);
    if (view === 'full' && this.#full) return this.#full.render(book);
    const rest = this.#rest;
    return compact(
      book,
      speech,
      rest?.openNow(book, speech.code),
      rest?.more(book, speech, this, (words) => this.host!.say(words)),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.document) this.shown(this.document);
  }

  /** Tells search engines what visitors see. */
  protected override shown(book: Book): void {
    this.#retract();
    if (this.jsonLd !== 'off' && this.view !== 'badge' && this.isConnected)
      this.#unpublish = this.#rest?.publishBook(book, this, this.locale.language);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#retract();
  }

  #retract(): void {
    this.#unpublish?.();
    this.#unpublish = undefined;
  }
}

type Rest = typeof import('./rest.js');

const loadRest = (): Promise<Rest> => pinned(() => import('./rest.js'));
const loadFull = (): Promise<typeof import('./full/full.js')> => pinned(() => import('./full/full.js'));
