import { html, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { directory as texts } from '../../../locales/generated/directory.js';
import { readClusterPreview } from '../../formats/cluster/preview.js';
import { shuffled, today } from '../../engines/search/shuffle.js';
import { BobElement } from '../../kit/element/element.js';
import type { LaterModule } from '../../kit/element/host.js';
import type { Bundle } from '../../kit/element/messages.js';
import { keepLetters } from '../../kit/page/letters.js';
import { markStyles } from '../../kit/ui/mark.styles.js';
import { pinned } from '../../kit/pinned.js';
import { styles } from './directory.styles.js';
import { header } from './first/header.js';
import { more, rows } from './first/rows.js';
import { toolbar, views } from './first/toolbar.js';
import type { DirectoryLater } from './later/controller.js';
import { Finder, pageOf, type Chosen } from './logic/finder.js';
import type { Gathered } from './logic/gather.js';
import type { DirectoryState, RenderContext, View } from './types.js';

/**
 * The members of a cluster: to search, to filter, to see on a map, to match with each other.
 *
 * @summary A searchable directory of a cluster's members.
 * @tag bob-directory
 * @attr {'list'|'grid'|'table'|'map'|'books'} view - The view to begin with; `list` if unsaid. The visitor can change it.
 * @attr {number} page-size - How many members are shown at first, and how many more at a time. Default 24.
 * @attr {boolean} sync-url - Keeps what the visitor looks for in the address of the page, so that it can be shared.
 * @attr {string} tiles - Address of map tiles, `https://.../{z}/{x}/{y}.png`. Nothing is asked of it before the visitor agrees.
 * @attr {string} tiles-by - Whom the tiles' licence wants named.
 * @attr {'on'|'off'} json-ld - `off` leaves out the schema.org list in the head of the page.
 * @attr {string} books - Searches inside members' books, too: the address of their index, which `bob-widgets index` writes, or `fetch`. See the docs for what `fetch` tells to whom.
 * @csspart directory - The whole directory.
 * @csspart name - The name of the cluster.
 * @csspart search - The search field.
 * @csspart count - How many members are found.
 * @csspart facet - One value of a filter; `data-facet` and `data-value` say which.
 * @csspart member - A member; `data-id` says which.
 * @csspart map - The map.
 * @csspart marker - A member, or a group of members, on the map.
 * @csspart map-consent - The question whether map tiles may be fetched.
 * @cssprop [--bob-map-size=clamp(20em, min(64svh, 110cqi), 44em)] - Height of the map.
 * @csspart more - The button that shows more members.
 * @fires {BobSearchEvent} bob-search - The visitor looked for something else (`query`, `filters`, `count`).
 * @fires {BobOpenEvent} bob-open - The visitor opened a member (`id`).
 * @cssprop [--bob-font-display=inherit] - Font family of names and headings.
 */
export class BobDirectory extends BobElement<Gathered, DirectoryLater> {
  static override properties = {
    ...BobElement.properties,
    view: {},
    pageSize: { type: Number, attribute: 'page-size' },
    syncUrl: { type: Boolean, attribute: 'sync-url' },
    tiles: {},
    tilesBy: { attribute: 'tiles-by' },
    jsonLd: { attribute: 'json-ld' },
    books: {},
  };

  static override styles = [...BobElement.styles, markStyles, styles];

  declare view: View | null | undefined;
  declare pageSize: number | null | undefined;
  declare syncUrl: boolean;
  declare tiles: string | null | undefined;
  declare tilesBy: string | null | undefined;
  declare jsonLd: 'on' | 'off' | null | undefined;
  declare books: string | null | undefined;

  /** Shared with the lazy half. */
  readonly #state: DirectoryState = { finder: undefined, view: undefined, searched: false, filtersOpen: false, printing: false };
  /** While a new cluster waits for its language, the one before is shown with its own finder. */
  readonly #finders = new WeakMap<Gathered, Finder>();
  #aboutOpen = false;

  constructor() {
    super();
    this.syncUrl = false;
    keepLetters(this);
  }

  /** Ids of the members that are found, in order. */
  get results(): string[] {
    return this.#state.finder?.ids ?? [];
  }

  /** The words that are searched for. */
  get query(): string {
    return this.#state.finder?.query ?? '';
  }

  set query(words: string) {
    this.#state.finder?.look(words);
    this.requestUpdate();
  }

  /** The chosen values by facet: `sector`, `role`, `country`, `region`, `municipality`, `language`, `tag`, `offer`, `need`, `loyalty`. */
  get filters(): Chosen {
    return this.#state.finder?.filters ?? {};
  }

  set filters(filters: Chosen) {
    this.#state.finder?.look(this.query, filters);
    this.requestUpdate();
  }

  /** Takes away the query and all filters. */
  clear(): void {
    this.#state.finder?.clear();
    this.requestUpdate();
  }

  /** The members that are found, as a file's text: `csv` (for Excel in Europe), `json` or `vcard`. Empty where there is no cluster. */
  async export(format: 'csv' | 'json' | 'vcard' = 'csv'): Promise<string> {
    const { finder } = this.#state;
    return finder ? (await loadController()).exportMembers(format, finder, this.locale) : '';
  }

  protected get bundle(): Bundle {
    return this.later?.texts ?? texts;
  }

  protected readonly reserve = 'page';

  /** The first page stands before anything else is read, in the order of the day, which is the same when all is read. */
  protected override preview(json: unknown, base: string): Gathered | null {
    // A shelf comes with the lazy half: a list before it would jump.
    return this.view === 'books' ? null : readClusterPreview(json, base, (count) => shuffled(count, today()).subarray(0, this.#size));
  }

  /**
   * While the file is on its way: one member is drawn, to be seen by nobody, so that templates and plural rules are ready. A file that takes its time
   * leaves the network free for the lazy half, and so does a large one; a quick one should have it to itself.
   */
  protected override async ahead(large?: boolean): Promise<void> {
    await pause(0);
    if (!large) {
      if (!this.#state.finder) this.#warmUp();
      await pause(PATIENCE);
    }
    if (this.isConnected && !this.document) preload();
    if (large) await pause(TURN);
  }

  #warmUp(): void {
    const cluster = { members: [{ name: 'x', tagline: 'x' }] } as unknown as Gathered;
    this.prepare(cluster);
    render(this.show(cluster), new DocumentFragment());
    this.#state.finder = undefined;
  }

  protected async loadLater(): Promise<LaterModule<Gathered, DirectoryLater>> {
    const { create } = await loadController();
    return { create: (core) => create(core, this.#state) };
  }

  protected override prepare(cluster: Gathered): undefined {
    const state = this.#state;
    const before = state.finder;
    if (before?.cluster === cluster) return;
    // Read again or read to its end, it is the same cluster: what the visitor looks for stays.
    const same = before && before.cluster.id === cluster.id && (cluster.id || before.cluster.preview);
    this.#finders.set(cluster, (state.finder = new Finder(cluster, same ? before : undefined)));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.#state.view = undefined;
    if (changed.has('jsonLd')) this.later?.publish();
  }

  protected override show(cluster: Gathered): TemplateResult {
    const { locale } = this;
    const state = this.#state;
    const { filtersOpen } = state;
    const finder = this.#finders.get(cluster)!;
    // A preview cannot be filtered or opened.
    const later = cluster.preview ? undefined : this.later;
    const { count } = finder.found;
    const view = this.#view;
    const size = this.#size;
    const shown = state.printing ? count : Math.min(count, size * finder.pages);
    const page = finder.page(shown);
    const context: RenderContext = {
      locale,
      finder,
      cluster,
      open: (member) => this.act((half) => half.open(member)),
      repeat: finder.changed ? later?.repeat : undefined,
      highlight: later?.highlight,
      inBook: later?.inBook,
      distance: later?.distance,
    };
    const filters = later?.filters(context);
    // Before there is an index, a column for filters is reserved where members differ.
    const filterable = filters ? filters !== nothing : finder.filterable;
    const show = (chosen: View): void => {
      state.view = chosen;
      this.requestUpdate();
      later?.viewChosen();
    };
    // Its place is kept until the lazy half draws it.
    const shelf =
      this.books || this.view === 'books' ? (later?.shelf(view, show) ?? html`<button disabled aria-hidden="true"></button>`) : nothing;
    return html`<section class="directory ${filterable ? 'filterable' : ''}" part="directory" aria-labelledby="name">
      ${header(cluster, locale, this.#aboutOpen, this.#aboutOpen ? later?.about(context) : nothing, {
        about: () => {
          this.#aboutOpen = !this.#aboutOpen;
          this.requestUpdate();
        },
        book: () => this.act((half) => half.openBook()),
      })}
      ${toolbar(finder, view, filterable, filtersOpen, shelf, {
        search: later?.search ?? this.#search,
        show,
        filters: () => {
          state.filtersOpen = !filtersOpen;
          this.requestUpdate();
        },
      })}
      <div class="panel" id="filters" data-unfolded=${filtersOpen || nothing}>${filters}</div>
      <div class="main">
        <div class="status">${later?.status(context, view)}</div>
        ${later && (!/list|grid/.test(view) || !page.length) ? later.other(view, page, context) : rows(page, view, context)}
        ${
          shown < count && view !== 'books'
            ? more(count - shown, size, () => {
                finder.pages++;
                this.requestUpdate();
                void later?.focusMember(shown);
              })
            : nothing
        }
        ${later?.footer(context)}
      </div>
    </section>`;
  }

  /** A search in a preview: everybody is found until the lazy half answers. */
  readonly #search = (words: string): void => {
    const state = this.#state;
    state.searched = true;
    state.finder!.look(words);
    this.requestUpdate();
    this.act(() => undefined);
  };

  get #view(): View {
    const asked = this.#state.view ?? this.view;
    // On paper a list says more than a map.
    return [...views, 'books' as const].find((one) => one === asked && !(this.#state.printing && one === 'map')) ?? 'list';
  }

  get #size(): number {
    return pageOf(this.pageSize);
  }
}

/** Milliseconds that a document has the network to itself. */
const PATIENCE = 400;
/** So long a large file waits before it is read: what is on its way then comes meanwhile, which could not be asked for later. */
const TURN = 10;
const pause = (time: number): Promise<void> => new Promise((go) => setTimeout(go, time));

const loadController = () => pinned(() => import('./later/controller.js'));

/** Ahead of its use; where it is lost, that use asks again. */
const preload = (): void => void loadController().catch(() => undefined);
