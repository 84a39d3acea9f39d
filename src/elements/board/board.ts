import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { board as texts } from '../../../locales/generated/board.js';
import { dayAt } from '../../engines/board/standing.js';
import type { Board, Notice } from '../../formats/board/board.js';
import { readBoardPreview } from '../../formats/board/preview.js';
import { BobElement } from '../../kit/element/element.js';
import type { LaterModule } from '../../kit/element/host.js';
import type { Bundle } from '../../kit/element/messages.js';
import { pinned } from '../../kit/pinned.js';
import { jsonOrBytes } from '../../schema/load/json-or-bytes.js';
import { msg, str } from '../../schema/messages.js';
import { barStyles } from '../../kit/ui/bar.styles.js';
import { entriesStyles } from '../../kit/ui/entries.styles.js';
import { styles } from './board.styles.js';
import { rows } from './first/rows.js';
import type { BoardState, RenderContext } from './first/state.js';
import { toolbar } from './first/toolbar.js';
import type { BoardLater } from './later/controller.js';
import { Listing, type Filters } from './logic/listing.js';

/** How many notices are shown at first, and how many more at a time. */
const PAGE = 12;

/**
 * A notice board: what is needed and offered in a cluster, by whom and until when. From JSON or a table.
 *
 * @summary Needs and offers with a date.
 * @tag bob-board
 * @attr {'need'|'offer'|'need offer'} kinds - What is shown: only what is needed, only what is offered, or both, as if unsaid.
 * @attr {string} cluster - Address of the cluster's file: its members are named, take replies, and are matched with the notices.
 * @attr {string} directory - Address of the page with the directory, to which the names of members lead: their id is put behind it.
 * @attr {string} tiles - Address of map tiles, `https://.../{z}/{x}/{y}.png`. Nothing is asked of it before the visitor agrees.
 * @attr {string} tiles-by - Whom the tiles' licence wants named.
 * @attr {'on'|'off'} json-ld - `off` leaves out the schema.org demands and offers in the head of the page.
 * @csspart board - The whole board.
 * @csspart name - Its name.
 * @csspart notice - A notice; `data-id` says which, `data-kind` whether it is a `need` or an `offer`.
 * @csspart filter - A filter; `data-filter` says which.
 * @csspart search - The search field, where there are many notices.
 * @csspart more - The button that shows more notices.
 * @csspart map-switch - The button that shows the map, where notices have a position.
 * @csspart map - The map.
 * @csspart marker - A notice, or a group of notices, on the map.
 * @csspart map-consent - The question whether map tiles may be fetched.
 * @cssprop [--bob-font-display=inherit] - Font family of the name.
 * @cssprop [--bob-map-size=clamp(20em, min(64svh, 110cqi), 44em)] - Height of the map.
 */
export class BobBoard extends BobElement<Board, BoardLater> {
  static override properties = {
    ...BobElement.properties,
    kinds: {},
    cluster: {},
    directory: {},
    tiles: {},
    tilesBy: { attribute: 'tiles-by' },
    jsonLd: { attribute: 'json-ld' },
    // a framework may set them before the class is here
    filters: { noAccessor: true, attribute: false },
    query: { noAccessor: true, attribute: false },
  };

  static override styles = [...BobElement.styles, entriesStyles, barStyles, styles];

  declare kinds: string | null | undefined;
  declare cluster: string | null | undefined;
  declare directory: string | null | undefined;
  declare tiles: string | null | undefined;
  declare tilesBy: string | null | undefined;
  declare jsonLd: 'on' | 'off' | null | undefined;

  protected readonly reserve = 'page';

  /** What a file is, it tells itself: JSON or a table. @ignore */
  readonly parse = jsonOrBytes;

  /** Shared with the lazy half. */
  readonly #state: BoardState = {
    listing: undefined,
    filters: {},
    query: '',
    hits: undefined,
    pages: 1,
    done: false,
    printing: false,
    placed: false,
    nameOf: undefined,
  };

  /** Ids of the notices that are found, in order. */
  get results(): string[] {
    return this.#found().map(({ id }) => id);
  }

  /** The chosen values: `kind`, `about`, `place`, `tag`. */
  get filters(): Filters {
    return this.#state.filters;
  }

  set filters(filters: Filters) {
    this.#state.filters = { ...filters };
    this.#state.pages = 1;
    this.requestUpdate();
  }

  /** What is searched for. */
  get query(): string {
    return this.#state.query;
  }

  set query(query: string) {
    this.#state.query = query;
    this.#state.pages = 1;
    this.act((later) => later.search());
  }

  /** Takes away the query and all filters. */
  clear(): void {
    this.filters = {};
    if (this.query) this.query = '';
  }

  protected get bundle(): Bundle {
    return this.later?.texts ?? texts;
  }

  protected override preview(json: unknown, base: string): Board | null {
    const board = readBoardPreview(json, base) as Board | null;
    this.#state.placed = !!board && !!(json as Board).notices?.some(({ done, location }) => !done && location?.lat);
    return board;
  }

  protected async loadLater(): Promise<LaterModule<Board, BoardLater>> {
    const { create } = await loadController();
    return { create: (core) => create(core, this.#state) };
  }

  protected override prepare(board: Board): Promise<unknown> | undefined {
    this.#list(board);
    return this.later?.prepare(board);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { listing } = this.#state;
    if (changed.has('kinds') && listing) this.#list(listing.board);
    if (changed.has('jsonLd')) this.later?.publish();
    if (changed.has('cluster')) this.later?.meet();
  }

  protected override show(): TemplateResult {
    const { locale } = this;
    const state = this.#state;
    const listing = state.listing!;
    const later = this.document ? this.later : undefined;
    const context: RenderContext = { listing, locale, state, details: later?.details };
    const found = this.#found();
    const shown = state.printing ? found.length : PAGE * state.pages;
    return html`<section class="board" part="board" aria-labelledby="name">
      <h2 class="name" part="name" id="name">${locale.text(listing.board.name)}</h2>
      ${
        listing.open.length > 1
          ? html`<div class="bar">
              ${toolbar(context, PAGE, {
                filter: (filters) => {
                  this.filters = filters;
                  later?.tellFound();
                },
                search: (query) => (this.query = query),
              })}
            </div>`
          : nothing
      }
      ${later ? later.map(context, found) : state.placed ? html`<p class="map-switch"></p>` : nothing}
      ${
        found.length
          ? rows(found.slice(0, shown), context)
          : html`<p class="none">
              ${
                Object.values(state.filters).flat().length || state.hits
                  ? msg('No notices found.', { id: 'board.not-found' })
                  : msg('There are no notices at the moment.', { id: 'board.none' })
              }
            </p>`
      }
      ${
        found.length > shown
          ? html`<p class="more">
              <button type="button" part="more" @click=${() => this.#more(shown)}>
                ${msg(str`Show ${String(Math.min(PAGE, found.length - shown))} more`, { id: 'board.more' })}
              </button>
            </p>`
          : nothing
      }
      ${later?.footer(context, found.length)}
    </section>`;
  }

  #list(board: Board): void {
    this.#state.listing = new Listing(board, dayAt(new Date()), this.kinds ?? '');
  }

  #more(shown: number): void {
    this.#state.pages++;
    this.requestUpdate();
    // Who asked goes on reading with the first of them.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>('[part~=notice]')[shown]?.querySelector('summary')?.focus(),
    );
  }

  #found(): Notice[] {
    const { listing, filters, hits, done } = this.#state;
    return listing?.find(filters, hits, done ? 'done' : 'open') ?? [];
  }
}

const loadController = () => pinned(() => import('./later/controller.js'));
