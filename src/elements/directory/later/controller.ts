/** The lazy half of the directory: reads the whole cluster, makes it searchable, and answers the visitor. */
import { html } from 'lit';
import { members as texts } from '../../../../locales/generated/members.js';
import { itemList } from '../../../engines/convert/json-ld/item-list.js';
import { nextTask } from '../../../engines/search/slices.js';
import type { Member } from '../../../formats/cluster/cluster.js';
import { printing } from '../../../kit/controllers/print.js';
import { publishJsonLd } from '../../../kit/controllers/json-ld.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import { lazyHalf } from '../../../kit/element/element-host.js';
import type { Later } from '../../../kit/element/later.js';
import type { Locale } from '../../../kit/element/locale.js';
import { loadMessages } from '../../../kit/element/messages.js';
import { placeName } from '../../../kit/page/place-name.js';
import { pinned } from '../../../kit/pinned.js';
import type { Reading } from '../../../schema/problem.js';
import { views } from '../first/toolbar.js';
import { BobOpenEvent, BobSearchEvent } from '../events.js';
import { pageOf, type Finder } from '../logic/finder.js';
import { gather, previewOf, type Gathered } from '../logic/gather.js';
import { index, indexRows, MANY, type IndexingHost } from '../logic/indexing.js';
import type { Context, DirectoryActions, DirectoryHost, DirectoryState, ExportFormat, PlaceInBook, RenderContext, View } from '../types.js';
import { about } from './about.js';
import { Books } from './books/books.js';
import { shelfButton } from './books/shelf-button.js';
import { enterMember, leaveMember, readPlace, writePlace, type Place } from './address.js';
import { emptyState } from './empty-state.js';
import { Filters } from './filters.js';
import { footer } from './footer.js';
import { highlight } from './highlight.js';
import { laterStyles } from './later.styles.js';
import type { MemberView } from './member/member.js';
import { distance, putInOrder, type Ordering } from './order.js';
import { recycling } from './recycle.js';
import { foundInWords, settle, status } from './status.js';
import { Views } from './views.js';

export class DirectoryLater implements Later<Gathered>, DirectoryActions {
  readonly texts = texts;
  readonly repeat: RenderContext['repeat'];
  readonly highlight = highlight;
  readonly distance = distance;
  readonly #filters: Filters;
  readonly #views: Views;
  readonly #books: Books;
  readonly #jsonLd: { restart(): void };
  readonly #print: ReturnType<typeof printing>;
  #member: MemberView | undefined;
  #message = '';
  #indexing = new AbortController();
  /** The finder that was indexed last. */
  #indexed: Finder | undefined;
  /** What the visitor asked for before there was an index; the last one counts. */
  #pending: (() => void) | undefined;

  constructor(
    private readonly host: DirectoryHost,
    private readonly state: DirectoryState,
  ) {
    adoptStyles(host.root, laterStyles);
    this.repeat = recycling(host.root);
    this.#filters = new Filters(host, this, () => this.#closeFilters());
    this.#books = new Books(host, state, {
      openBookOf: (member, at) => this.openBookOf(member, at),
      foundMore: () => {
        host.update();
        this.#tellFound();
      },
      indexing: (finder, signal) => this.#indexingOf(finder, signal),
    });
    this.#views = new Views(host, this, this.#books);
    this.#jsonLd = publishJsonLd(host, () => this.#list());
    this.#print = printing(host, { changed: (on) => void (state.printing = on) });
  }

  hostConnected(): void {
    const { signal } = this.host;
    addEventListener('popstate', this.#followAddress, { signal });
  }

  hostDisconnected(): void {
    this.#books.stop();
    this.#member?.close();
  }

  async read(json: unknown, base: string, signal: AbortSignal): Promise<Reading<Gathered>> {
    const learned = loadMessages(texts, this.host.locale.code);
    await this.#fitEarly();
    let handOn = await this.#indexRows(json, base, signal);
    const reading = await gather(json, base, signal, async (come) => {
      const { host } = this;
      await host.showEarly(previewOf(come, pageOf(host.element.pageSize)));
      handOn = await this.#indexRows({ members: come.rows }, come.url, signal);
    });
    await handOn?.(reading);
    await learned;
    return reading;
  }

  /** Fits many members to the page's colours before they are read: with all else that is done then, the browser would take too long to answer a key. */
  async #fitEarly(): Promise<void> {
    const { finder } = this.state;
    if (!finder?.cluster.preview || finder.members.length < MANY) return;
    await this.host.showEarly(finder.cluster);
    await nextTask();
  }

  /** Makes the members of what is shown of a file searchable before they are read. */
  async #indexRows(json: unknown, base: string, signal: AbortSignal): ReturnType<typeof indexRows> {
    const { finder } = this.state;
    const nothing = () => undefined;
    if (!finder || signal.aborted) return nothing;
    return indexRows(finder, json, base, this.#indexingOf(finder, signal)).catch(() => nothing);
  }

  /** Makes the search ready, then answers what the visitor asked for meanwhile. */
  async shown(): Promise<void> {
    const { host, state } = this;
    const finder = state.finder!;
    // They have just been drawn.
    if (finder.members.length >= MANY) await nextTask();
    if (finder !== state.finder) return;
    this.publish();
    const first = this.#indexed !== finder;
    if (first) {
      this.#indexed = finder;
      this.#indexing.abort();
      this.#indexing = new AbortController();
      this.#member?.close();
    }
    const ready = index(finder, this.#indexingOf(finder, this.#indexing.signal));
    // Where the visitor was quicker, the address has nothing to say.
    if (first && !state.searched && host.element.syncUrl) this.#go(readPlace(this.#prefix));
    if (!(await ready) || finder !== state.finder) return;
    if (first) host.update();
    // Names stand in the order of the language that is spoken now.
    if (finder.locale && finder.locale !== host.locale.code) await putInOrder(finder.order, this.#quietly);
    if (state.searched) this.#tell();
    this.#pending?.();
    this.#pending = undefined;
  }

  #indexingOf(finder: Finder, signal: AbortSignal): IndexingHost {
    const changed = () => finder === this.state.finder && this.host.update();
    return { signal, changed, reading: () => this.#reading };
  }

  /** Whether the visitor is among the members found: has scrolled to them, or has the focus in one. */
  get #reading(): boolean {
    const { root } = this.host;
    const list = root.querySelector('.members');
    return !!list && (list.getBoundingClientRect().top < 0 || list.contains(root.activeElement));
  }

  /** Publishes for search engines what visitors see first. */
  publish(): void {
    this.#jsonLd.restart();
  }

  /** The first members as a schema.org list. */
  #list(): object | undefined {
    const { document, locale } = this.host;
    const { finder } = this.state;
    if (!document || !finder) return undefined;
    const { cluster, members } = finder;
    const url = location.href.split('#')[0]!;
    return itemList(cluster, finder.page(24), { url, languages: [locale.language], total: members.length });
  }

  // --- what is drawn ---

  get inBook(): RenderContext['inBook'] {
    return this.#books.found;
  }

  filters(context: RenderContext): unknown {
    return this.#filters.render(context);
  }

  about(context: RenderContext): unknown {
    return about(context, this.host);
  }

  status(context: RenderContext, view: View): unknown {
    this.#books.follow(view);
    return html`${status(context, this.#message, this, this.#ordering)}${this.#books.waiting()}`;
  }

  footer(context: RenderContext): unknown {
    return context.finder.found.count ? footer(context, this.host, this) : '';
  }

  /** The button for the view of books. */
  shelf(view: View, show: (view: View) => void): unknown {
    return shelfButton(view, show);
  }

  /** The views that are no list; and what stands there where nobody is found. */
  other(view: View, page: readonly Member[], context: RenderContext): unknown {
    return page.length ? this.#views.render(view, page, context) : emptyState(context, this);
  }

  // --- what the visitor does ---

  readonly search = (words: string): void => this.change(() => this.state.finder!.look(words));

  change(act: () => void): void {
    this.#message = '';
    act();
    this.host.update();
    this.#tell();
  }

  announce(words: string): void {
    this.#message = words;
    this.host.update();
  }

  viewChosen(): void {
    if (this.host.element.syncUrl) writePlace(this.#prefix, this.#place());
  }

  /** More members are shown: whoever asked for them goes on reading with the first of them. */
  async focusMember(at: number): Promise<void> {
    const { element, root } = this.host;
    await element.updateComplete;
    root.querySelectorAll('.members [part~=member]')[at]?.querySelector('button')?.focus();
  }

  open({ id }: Pick<Member, 'id'>): void {
    this.#whenReady(() => void this.#open(id));
  }

  /** Opens the cluster's own book. */
  openBook(): void {
    this.#whenReady(() => this.#openBook(this.#context.cluster));
  }

  /** Opens a member's own book, at a place in it if one is named. */
  openBookOf(member: Member, at?: PlaceInBook): void {
    this.#openBook(member, at);
    this.host.element.dispatchEvent(new BobOpenEvent(member.id));
  }

  #openBook(subject: Pick<Member, 'book' | 'name'>, at?: PlaceInBook): void {
    const { host } = this;
    void host.later(
      pinned(() => import('./book.js')),
      ({ openBook }) => openBook(subject, host, at),
    );
  }

  findPartner(): void {
    const { host } = this;
    void host.later(
      pinned(() => import('./member/partner-search.js')),
      ({ openPartnerSearch }) => host.say(() => openPartnerSearch(host, this.#context, this)),
    );
  }

  export(format: ExportFormat): Promise<string> {
    const { finder, locale } = this.#context;
    return exportMembers(format, finder, locale);
  }

  print(): void {
    void this.#print.start();
  }

  /** Opens a member in place. `step`: the visitor did it, and Back leads out of it. */
  #open(id: string, step = true): Promise<void> {
    const { host } = this;
    return host.later(
      pinned(() => import('./member/member.js')),
      ({ MemberView }) => {
        const { element } = host;
        const context = this.#context;
        if (!context.finder.members.some((member) => member.id === id)) return;
        this.#member ??= new MemberView(host, {
          open: (member) => this.open(member),
          left: () => element.syncUrl && leaveMember(this.#prefix, this.#place()),
        });
        this.#member.show(id, context);
        if (!step) return;
        if (element.syncUrl) enterMember(this.#prefix, this.#place(id));
        element.dispatchEvent(new BobOpenEvent(id));
      },
    );
  }

  #whenReady(act: () => void): void {
    if (this.state.finder?.index) act();
    else this.#pending = act;
  }

  /** Tells the page's scripts what is looked for now, and the visitor once they have stopped typing. */
  #tell(): void {
    const { host, state } = this;
    const { element } = host;
    const { query, filters, found, index } = state.finder!;
    state.searched = !index;
    if (!index) return;
    if (element.syncUrl) writePlace(this.#prefix, this.#place());
    this.#tellFound();
    element.dispatchEvent(new BobSearchEvent(query, filters, found.count));
  }

  /** Says how many are found, once nothing changes any more. */
  #tellFound(): void {
    const { host } = this;
    settle(host.root, () => host.say(() => foundInWords(this.#context)));
  }

  #closeFilters(): void {
    this.state.filtersOpen = false;
    this.host.update();
    this.host.root.querySelector<HTMLElement>('.unfold')?.focus();
  }

  get #context(): Context {
    const finder = this.state.finder!;
    return { finder, locale: this.host.locale, cluster: finder.cluster };
  }

  get #ordering(): Ordering {
    const { finder } = this.#context;
    return { finder, host: this.host, change: (act) => this.change(act), announce: (words) => this.announce(words) };
  }

  /** What is not the visitor's doing is told to nobody. */
  get #quietly(): Ordering {
    return {
      ...this.#ordering,
      change: (act) => {
        act();
        this.host.update();
      },
    };
  }

  // --- the address of the page ---

  /** What leads the names in the address, so that two directories do not mix. */
  get #prefix(): string {
    const { element } = this.host;
    return `${placeName(element, this.#context.cluster.id ?? 'members', `${element.localName}[sync-url]`)}.`;
  }

  #place(member?: string): Place {
    const { finder, view } = this.state;
    const { query, filters, order } = finder!;
    return { query, filters, order, view, member };
  }

  /** Goes where the address says. */
  #go({ query, filters, order, view, member }: Place): void {
    const { state } = this;
    const finder = state.finder!;
    state.view = view === 'books' ? view : views.find((one) => one === view);
    finder.look(query, filters);
    this.host.update();
    if (order !== finder.order && !/distance|column/.test(finder.order)) void putInOrder(order, this.#quietly);
    if (!member) this.#member?.close();
    else if (member !== this.#member?.id) void this.#open(member, false);
  }

  readonly #followAddress = (): void => {
    if (this.host.element.syncUrl && this.state.finder?.index) this.#go(readPlace(this.#prefix));
  };
}

/** The members found, as a file's text. */
export async function exportMembers(format: ExportFormat, finder: Finder, locale: Locale): Promise<string> {
  const { exported } = await pinned(() => import('../logic/export.js'));
  return exported(format, finder, locale);
}

export const create = lazyHalf(DirectoryLater);
