import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { directory as texts } from '../../../locales/generated/directory.js';
import type { Member } from '../../documents/cluster.js';
import type { Reading } from '../../documents/problem.js';
import { BobElement } from '../../kit/element.js';
import type { Bundle } from '../../kit/locale.js';
import { pinned } from '../../kit/pinned.js';
import { bar } from './bar.js';
import { styles } from './directory.styles.js';
import { BobSearchEvent } from './events.js';
import { Finder, type Chosen } from './finder.js';
import { gather, type Gathered } from './gather.js';
import { rows } from './rows.js';
import { views, type Actions, type Scene, type View } from './scene.js';
import { top } from './top.js';

/**
 * The members of a cluster: to search, to filter, to see on a map, to match with each other.
 *
 * @summary A searchable directory of a cluster's members.
 * @tag bob-directory
 * @attr {'list'|'grid'|'table'|'map'} view - The view to begin with; `list` if unsaid. The visitor can change it.
 * @attr {number} page-size - How many members are shown at first, and how many more at a time. Default 24.
 * @attr {boolean} sync-url - Keeps what the visitor looks for in the address of the page, so that it can be shared.
 * @attr {string} tiles - Address of map tiles, `https://.../{z}/{x}/{y}.png`. Nothing is asked of it before the visitor agrees.
 * @attr {string} tiles-by - Whom the tiles' licence wants named.
 * @attr {'on'|'off'} json-ld - `off` leaves out the schema.org list in the head of the page.
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
export class BobDirectory extends BobElement<Gathered> {
  static override properties = {
    ...BobElement.properties,
    view: {},
    pageSize: { type: Number, attribute: 'page-size' },
    syncUrl: { type: Boolean, attribute: 'sync-url' },
    tiles: {},
    tilesBy: { attribute: 'tiles-by' },
    jsonLd: { attribute: 'json-ld' },
  };

  static override styles = [...BobElement.styles, styles];

  declare view: View | null | undefined;
  declare pageSize: number | null | undefined;
  declare syncUrl: boolean;
  declare tiles: string | null | undefined;
  declare tilesBy: string | null | undefined;
  declare jsonLd: 'on' | 'off' | null | undefined;

  #finder: Finder | undefined;
  #rest: Rest | undefined;
  #chosenView: View | undefined;
  #pages = 1;
  #indexing = new AbortController();
  #unpublish: (() => void) | undefined;

  constructor() {
    super();
    this.syncUrl = false;
  }

  /** Ids of the members that are found, in order. */
  get results(): string[] {
    return this.#finder?.ids ?? [];
  }

  /** The words that are searched for. */
  get query(): string {
    return this.#finder?.query ?? '';
  }

  set query(words: string) {
    this.#look(() => this.#finder?.look(words));
  }

  /** The chosen values by facet: `sector`, `role`, `country`, `region`, `municipality`, `language`, `tag`, `offer`, `need`, `loyalty`. */
  get filters(): Chosen {
    return this.#finder?.filters ?? {};
  }

  set filters(filters: Chosen) {
    this.#look(() => this.#finder?.look(this.query, filters));
  }

  /** Takes away the query and all filters. */
  clear(): void {
    this.#look(() => this.#finder?.clear());
  }

  /** The members that are found, as a file's text: `csv` (for Excel in Europe), `json` or `vcard`. */
  async export(format: 'csv' | 'json' | 'vcard' = 'csv'): Promise<string> {
    const { exported } = await pinned(() => import('./out.js'));
    return this.#finder ? exported(format, this.#finder, this.speech) : '';
  }

  protected get bundle(): Bundle {
    return texts;
  }

  protected readonly reserve = 'page';

  protected override languageOf({ lang }: Gathered): string {
    return lang ?? '';
  }

  protected override accentOf({ color }: Gathered): string | undefined {
    return color;
  }

  protected glance(): null {
    return null;
  }

  protected read(json: unknown, base: string, signal: AbortSignal): Promise<Reading<Gathered>> {
    return gather(json, base, signal);
  }

  protected async second(): Promise<Rest> {
    this.#rest = await pinned(() => import('./rest.js'));
    this.#rest.dressPanel(this.renderRoot as ShadowRoot);
    await this.#rest.prepareIntl(this.speech.locale);
    return this.#rest;
  }

  protected override prepare(cluster: Gathered): undefined {
    if (this.#finder?.members === cluster.members) return;
    this.#indexing.abort();
    this.#finder = new Finder(cluster, cluster.members);
    this.#pages = 1;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.#chosenView = undefined;
  }

  protected show(cluster: Gathered): TemplateResult {
    const finder = this.#finder!;
    const rest = this.#rest;
    const { speech } = this;
    const { count } = finder.found;
    const view = this.#view;
    const size = Math.max(1, Math.trunc(this.pageSize ?? 0) || 24);
    const shown = Math.min(count, size * this.#pages);
    const page = finder.page(shown);
    const scene: Scene = { speech, finder, cluster, open: this.#actions.open, marked: rest?.marked };
    return html`<section class="directory" part="directory" aria-labelledby="name">
      ${top(cluster, speech)}
      ${bar(finder, view, {
        search: (words) => this.#visitor(() => finder.look(words)),
        show: (chosen) => {
          this.#chosenView = chosen;
          this.requestUpdate();
        },
      })}
      ${rest?.panel(scene, this.#actions) ?? html`<div class="panel" aria-hidden="true"></div>`}
      <div class="main">
        ${rest?.status(scene, this.#actions) ?? html`<div class="status" aria-hidden="true"></div>`}
        ${view === 'list' || view === 'grid' || !rest ? rows(page, view, scene) : rest.other(view, page, scene, this, this.#actions)}
        ${shown < count && view !== 'map' ? rest?.more(count - shown, size, this.#actions) : nothing}
      </div>
    </section>`;
  }

  /** Makes the index once the first members stand; then the search answers. */
  protected override shown(cluster: Gathered): void {
    const finder = this.#finder!;
    if (!finder.ready) {
      const { signal } = (this.#indexing = new AbortController());
      this.#rest?.recall(this, finder);
      void finder.prepare(signal).then(
        () => this.requestUpdate(),
        () => undefined,
      );
    }
    this.#unpublish?.();
    this.#unpublish = this.jsonLd === 'off' ? undefined : this.#rest?.publishList(cluster, finder.page(24), this.speech.language);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.document) this.shown(this.document);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unpublish?.();
    this.#unpublish = undefined;
  }

  get #view(): View {
    const asked = this.#chosenView ?? this.view;
    return views.find((one) => one === asked) ?? 'list';
  }

  #look(act: () => void): void {
    act();
    this.#pages = 1;
    this.requestUpdate();
  }

  /** Something that the visitor did. */
  #visitor(act: () => void): void {
    const finder = this.#finder!;
    this.#look(act);
    if (this.syncUrl) this.#rest?.remember(this, finder);
    this.dispatchEvent(new BobSearchEvent(finder.query, finder.filters, finder.found.count));
  }

  #open(member: Member): void {
    const anchor = this.renderRoot.querySelector('.directory')!;
    const finder = this.#finder!;
    void pinned(() => import('./member.js')).then(({ openMember }) =>
      this.saying(() => openMember(this, anchor, member, finder, this.speech)),
    );
  }

  readonly #actions: Actions = {
    change: (act) => this.#visitor(act),
    more: () => {
      this.#pages++;
      this.requestUpdate();
    },
    open: (member) => this.#open(member),
    refresh: () => this.requestUpdate(),
    say: (words) => this.saying(words),
    export: (format) => this.export(format),
  };
}

type Rest = typeof import('./rest.js');
