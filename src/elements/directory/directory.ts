import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { directory as texts } from '../../../locales/generated/directory.js';
import { readClusterPreview } from '../../formats/cluster/preview.js';
import type { Reading } from '../../schema/problem.js';
import { shuffled, today } from '../../engines/search/shuffle.js';
import { BobElement } from '../../kit/element/element.js';
import { keepLetters } from '../../kit/page/letters.js';
import type { Later } from '../../kit/element/later.js';
import type { LaterModule } from '../../kit/element/host.js';
import type { Bundle } from '../../kit/element/messages.js';
import { markStyles } from '../../kit/ui/mark.styles.js';
import { pinned } from '../../kit/pinned.js';
import { bar } from './first/toolbar.js';
import { styles } from './directory.styles.js';
import { Finder, type Chosen } from './logic/finder.js';
import type { Gathered } from './logic/gather.js';
import { parted } from './logic/filterable.js';
import { more, rows } from './first/rows.js';
import { views, type Inside, type Scene, type View } from './types.js';
import { top } from './first/header.js';

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

  static override styles = [...BobElement.styles, markStyles, styles];

  declare view: View | null | undefined;
  declare pageSize: number | null | undefined;
  declare syncUrl: boolean;
  declare tiles: string | null | undefined;
  declare tilesBy: string | null | undefined;
  declare jsonLd: 'on' | 'off' | null | undefined;

  #finder: Finder | undefined;
  /** While a new cluster waits for its language, the one before is shown with its own. */
  readonly #finders = new WeakMap<Gathered, Finder>();
  #rest: Rest | undefined;
  #desk: Desk | undefined;
  #chosen: View | undefined;
  #pages = 1;
  /** Whether others have been looked for than those that came first. */
  #looked = false;
  #printing = false;
  /** What the visitor has unfolded: the filters, where they are folded away, and what there is to tell of the cluster. */
  #unfolded = { filters: false, about: false };
  /** What the visitor did before there was somebody to answer: the last of each sort counts. */
  #asked: { search?: boolean; then?: (desk: Desk) => void } = {};

  constructor() {
    super();
    this.syncUrl = false;
    keepLetters(this);
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

  /** The members that are found, as a file's text: `csv` (for Excel in Europe), `json` or `vcard`. Empty where there is no cluster. */
  async export(format: 'csv' | 'json' | 'vcard' = 'csv'): Promise<string> {
    return this.#finder ? (await loadRest()).exported(format, this.#finder, this.locale) : '';
  }

  protected get bundle(): Bundle {
    return this.#rest?.texts ?? texts;
  }

  protected readonly reserve = 'page';

  /** The first page stands before anything else is read, in the order of the day, which is the same when all is read. */
  protected override preview(json: unknown, base: string): Gathered | null {
    return readClusterPreview(json, base, (count) => {
      // A large file has come: nothing else is on the line, and its reader will be wanted at once.
      if (count > MANY) setTimeout(() => void loadRest().catch(() => undefined));
      return shuffled(count, today()).subarray(0, this.#size);
    });
  }

  protected override async read(json: unknown, base: string, signal: AbortSignal): Promise<Reading<Gathered>> {
    return (await loadRest()).gather(json, base, signal);
  }

  /** A file that takes its time leaves the line free for the second flight; a quick one should have the line to itself. */
  protected override ahead(): void {
    setTimeout(() => this.isConnected && !this.document && void loadRest().catch(() => undefined), PATIENCE);
  }

  protected async loadLater(): Promise<LaterModule<Gathered, Later<Gathered>>> {
    const { ElementHost } = await this.second();
    return { create: (core) => (new ElementHost(core), { read: (json, base, signal) => this.read(json, base, signal) }) };
  }

  private async second(): Promise<Rest> {
    const rest = await loadRest();
    await rest.ready(this.renderRoot as ShadowRoot, this.locale.code);
    if (this.#rest) return rest;
    this.#rest = rest;
    // Where the members came late, the second flight is here before them.
    this.#desk = new rest.Desk(this.#inside);
    this.present();
    return rest;
  }

  protected override prepare(cluster: Gathered): Promise<unknown> | undefined {
    this.#take(cluster);
    return this.#rest?.prepareIntl(this.locale.code);
  }

  #take(cluster: Gathered): void {
    const before = this.#finder;
    if (before?.cluster === cluster) return;
    // Read anew, or read to the end, it is the same cluster: what the visitor looks for stays.
    const same = before && before.cluster.id === cluster.id && (cluster.id || before.cluster.preview);
    this.#finder = new Finder(cluster, same ? before : undefined);
    this.#finders.set(cluster, this.#finder);
    if (!same) this.#pages = 1;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.#chosen = undefined;
    if (changed.has('jsonLd')) this.#desk?.publish();
  }

  protected override show(cluster: Gathered): TemplateResult {
    const { locale: speech } = this;
    const finder = this.#finders.get(cluster)!;
    const desk = cluster.preview ? undefined : this.#desk;
    const { count } = finder.found;
    const unfolded = this.#unfolded;
    const view = this.#view;
    const size = this.#size;
    const shown = this.#printing ? count : Math.min(count, size * this.#pages);
    const page = finder.page(shown);
    const scene: Scene = {
      speech,
      finder,
      cluster,
      open: ({ id }) => this.#ask((clerk) => clerk.open(id)),
      keyed: this.#looked ? desk?.keyed : undefined,
      marked: desk?.marked,
      remark: desk?.remark,
    };
    const filters = desk?.panel(scene);
    // Before the search is ready, there are filters where members differ.
    const filterable = filters ? filters !== nothing : parted(cluster.members);
    return html`<section class="directory ${filterable ? 'filterable' : ''}" part="directory" aria-labelledby="name">
      ${top(cluster, speech, unfolded.about, unfolded.about ? desk?.about(scene) : nothing, {
        about: () => this.#unfold('about'),
        book: () => this.#ask((clerk) => clerk.openBook()),
      })}
      ${bar(finder, view, filterable, unfolded.filters, {
        search: (words) => {
          const act = (): void => finder.look(words);
          if (desk?.ready) return desk.actions.change(act);
          this.#asked.search = true;
          this.#look(act);
          this.#ask(() => undefined);
        },
        show: (chosen) => {
          this.#chosen = chosen;
          this.requestUpdate();
          desk?.turned();
        },
        unfold: () => this.#unfold('filters'),
      })}
      <div class="panel" id="filters" data-unfolded=${unfolded.filters || nothing}>${filters}</div>
      <div class="main">
        <div class="status">${desk?.status(scene)}</div>
        ${desk && (view === 'table' || view === 'map' || !page.length) ? desk.other(view, page, scene) : rows(page, view, scene)}
        ${shown < count ? more(count - shown, size, () => this.#more(shown)) : nothing} ${desk?.foot(scene)}
      </div>
    </section>`;
  }

  /** Once the first members stand, the search is made ready; then it answers what was asked meanwhile. */
  protected override async shown({ preview }: Gathered): Promise<void> {
    const desk = this.#desk;
    if (!desk || preview) return;
    const asked = this.#asked;
    const finder = this.#finder;
    if (!(await desk.begin(!asked.search)) || finder !== this.#finder) return;
    this.#asked = {};
    if (asked.search) desk.tell();
    asked.then?.(desk);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.document) void this.shown(this.document);
  }

  get #view(): View {
    const asked = this.#chosen ?? this.view;
    // On paper a list says more than a map.
    return views.find((one) => one === asked && !(this.#printing && one === 'map')) ?? 'list';
  }

  get #size(): number {
    return Math.max(1, Math.trunc(this.pageSize ?? 0) || 24);
  }

  #look(act: () => void): void {
    act();
    this.#looked = true;
    this.#pages = 1;
    this.requestUpdate();
  }

  /** Has the second flight do something, now or once it is here. */
  #ask(what: (desk: Desk) => void): void {
    const desk = this.#desk;
    if (desk?.ready) return what(desk);
    this.#asked.then = what;
    // Where the second flight was lost, now is the time to try again.
    if (this.document && !desk) void this.second().catch(() => undefined);
  }

  #unfold(what: 'filters' | 'about'): void {
    this.#unfolded[what] = !this.#unfolded[what];
    this.requestUpdate();
  }

  #more(shown: number): void {
    this.#pages++;
    this.requestUpdate();
    void this.#desk?.goOn(shown);
  }

  readonly #inside: Inside = ((element: BobDirectory): Inside => ({
    element,
    get finder() {
      return element.#finder!;
    },
    get speech() {
      return element.locale;
    },
    get chosen() {
      return element.#chosen;
    },
    set chosen(view) {
      element.#chosen = view;
    },
    get printing() {
      return element.#printing;
    },
    set printing(on) {
      element.#printing = on;
    },
    say: (words) => element.host!.say(words),
    look: (act) => element.#look(act),
    fold: () => {
      element.#unfold('filters');
      element.renderRoot.querySelector<HTMLElement>('.unfold')?.focus();
    },
    draw: () => element.performUpdate(),
  }))(this);
}

/** So many members take longer to read than the second flight takes to come. */
const MANY = 500;

/** Milliseconds that a document has the line to itself. */
const PATIENCE = 400;

type Rest = typeof import('./later/later.js');
type Desk = InstanceType<Rest['Desk']>;

const loadRest = (): Promise<Rest> => pinned(() => import('./later/later.js'));
