import type { PropertyValues } from 'lit';
import { card as texts } from '../../../locales/generated/card.js';
import type { Book } from '../../formats/book/book.js';
import { readBookPreview } from '../../formats/book/preview.js';
import { BobElement } from '../../kit/element/element.js';
import type { Bundle } from '../../kit/element/messages.js';
import { pinned } from '../../kit/pinned.js';
import { markStyles } from '../../kit/ui/mark.styles.js';
import { styles } from './card.styles.js';
import { badge } from './first/badge.js';
import { compact } from './first/compact.js';
import type { FullView } from './full/full.js';
import type { CardLater } from './later/controller.js';

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
 * @csspart share - The button “Share” of the whole book.
 * @cssprop [--bob-accent-ink=--bob-accent] - The colour of the charts.
 * @cssprop [--bob-sticky-top=0px] - Height of what the page keeps at its top, so that the list of chapters stays below it.
 * @cssprop [--bob-font-display=inherit] - Font family of the name and the headings.
 */
export class BobCard extends BobElement<Book, CardLater> {
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

  /** The whole book, once its opening is here and this card shows it. */
  get #book(): FullView | undefined {
    return this.view === 'full' && this.#full?.ready ? this.#full : undefined;
  }

  protected get bundle(): Bundle {
    return this.#book?.texts ?? texts;
  }

  protected get reserve(): string {
    return { badge: 'line', full: 'page' }[this.view as string] ?? 'card';
  }

  protected override preview(json: unknown, base: string): Book | Promise<Book | null> | null {
    if (this.view !== 'full') return readBookPreview(json, base);
    return this.#open().then(
      (full) => full.read(json, base),
      () => null,
    );
  }

  protected override ahead(): void {
    if (this.view === 'full') this.#open().catch(() => undefined);
  }

  protected override prepare(book: Book): Promise<unknown> | undefined {
    return this.view === 'full' ? this.#open().then((full) => full.prepare(book)) : undefined;
  }

  #open(): Promise<FullView> {
    // It calls what is protected here.
    return pinned(() => import('./full/full.js')).then(({ FullView }) => (this.#full ??= new FullView(this as never)));
  }

  protected loadLater() {
    return pinned(() => import('./later/controller.js'));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { document } = this;
    if (!document || changed.has('data') || changed.has('src')) return;
    if (changed.has('view')) this.present();
    else if (['jsonLd', 'sections', 'audience'].some((name) => changed.has(name))) this.shown(document);
  }

  protected override show(book: Book): unknown {
    const { locale, later } = this;
    if (this.view === 'badge') return badge(book, locale);
    return this.#book?.render(book) ?? compact(book, locale, later?.openNow(book), later?.readMore(book));
  }
}
