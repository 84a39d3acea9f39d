/** The views that are loaded when they are asked for: the table, the map and the shelf of books. */
import { html, type TemplateResult } from 'lit';
import type { Member } from '../../../formats/cluster/cluster.js';
import type { MapView } from '../../../kit/map/view.js';
import { pinned } from '../../../kit/pinned.js';
import { rows } from '../first/rows.js';
import type { Finder, Found } from '../logic/finder.js';
import type { DirectoryActions, DirectoryHost, RenderContext, View } from '../types.js';
import type { Books } from './books/books.js';

const loaders = {
  table: () => pinned(() => import('./table.js')),
  map: () => pinned(() => import('./map/map.js')),
  books: () => pinned(() => import('./books/shelf.js')),
} as const;

type Loaders = typeof loaders;
type ViewActions = Pick<DirectoryActions, 'change' | 'focusMember' | 'open' | 'openBookOf'>;

/** What has been loaded for any directory of the page. */
const loaded: { [V in keyof Loaders]?: Awaited<ReturnType<Loaders[V]>> } = {};

export class Views {
  #map: MapView<Member> | undefined;
  /** All members found, by search: the map groups them anew for another list. */
  readonly #found = new WeakMap<Found, readonly Member[]>();

  constructor(
    private readonly host: DirectoryHost,
    private readonly actions: ViewActions,
    private readonly books: Pick<Books, 'bookOf'>,
  ) {}

  /** The view; a list stands in until it is here, and stays where it cannot be loaded. Below the map stands the list: it says more. */
  render(view: View, page: readonly Member[], context: RenderContext): TemplateResult {
    const { table, map, books } = loaded;
    if (view === 'map' && map) return html`${this.#renderMap(map, context)} ${rows(page, 'list', context)}`;
    if (view === 'table' && table) {
      table.adoptTableStyles(this.host.root);
      return table.table(page, context, this.actions);
    }
    if (view === 'books' && books) {
      books.adoptShelf(this.host.root);
      const found = this.#foundOf(context.finder);
      return books.shelf(context, found, page.length === found.length, this.books, {
        open: (member) => this.actions.openBookOf(member),
        showFrom: (at) => {
          this.host.update();
          void this.actions.focusMember(at);
        },
      });
    }
    if (Object.hasOwn(loaders, view)) void this.#load(view as keyof Loaders);
    return html`<div aria-busy="true">${rows(page, 'list', context)}</div>`;
  }

  async #load(view: keyof Loaders): Promise<void> {
    try {
      Object.assign(loaded, { [view]: await loaders[view]() });
      this.host.update();
    } catch {
      // The next update asks for it again.
    }
  }

  #foundOf(finder: Finder): readonly Member[] {
    const { found } = finder;
    let members = this.#found.get(found);
    if (!members) this.#found.set(found, (members = finder.page(found.count)));
    return members;
  }

  #renderMap({ memberMap }: Awaited<ReturnType<Loaders['map']>>, { finder, locale }: RenderContext): TemplateResult {
    const { host, actions } = this;
    const { tiles, tilesBy } = host.element;
    this.#map ??= memberMap(host, (member) => actions.open(member));
    return this.#map.render(this.#foundOf(finder), { locale, tiles, tilesBy });
  }
}
