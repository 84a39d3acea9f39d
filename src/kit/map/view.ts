/** Things with a place on a map. Loaded when an element shows it; asks nobody but the page's own servers. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { msg, str } from '../../schema/messages.js';
import type { Text } from '../../schema/text.js';
import { adoptStyles } from '../element/adopt-styles.js';
import type { Host } from '../element/host.js';
import type { Locale } from '../element/locale.js';
import { regionName } from '../intl/names.js';
import { formatNumber } from '../intl/number.js';
import { pinned } from '../pinned.js';
import type { Advice } from './gestures.js';
import { membersOf, spotOf, unwrapped, type Group, type Spot } from './groups.js';
import { cross, minus, plus, whole } from './icons.js';
import { press } from './keys.js';
import type { MapInside } from './leaflet.js';
import { LeafletView, type Mark } from './leaflet-view.js';
import { styles } from './map.styles.js';
import { drawMarkers } from './markers.js';
import { markerStyles } from './markers.styles.js';
import type { Outlines } from './outlines.js';
import { tilesOf } from './tiles.js';

/** What stands on the map: a member, a notice. */
export interface Placed {
  readonly location?:
    | {
        readonly lat?: number | undefined;
        readonly lon?: number | undefined;
        readonly city?: string | undefined;
        readonly municipality?: string | undefined;
        readonly region?: string | undefined;
      }
    | undefined;
}

/** What the things are called: each element has its own sentences, which no grammar makes of a noun. `number` is `count` as the language writes it. */
export interface MapWords<T> {
  /** Of one of them. */
  name(thing: T): Text | undefined;
  /** "3 members" */
  many(count: number, code: string): string;
  /** The name of the whole. */
  map(): string;
  /** How it is used by keys. */
  keys(): string;
  /** Of the button that shows all. */
  all(): string;
  /** How many are on the map; none, too. */
  on(count: number, number: string, code: string): string;
  /** How many have no place. */
  off(count: number, number: string, code: string): string;
}

/** What the map needs of its element's host. */
export type MapHost = Pick<Host<object>, 'element' | 'say'>;

/** What the map is drawn with. */
export interface MapContext {
  readonly locale: Locale;
  /** Address of map tiles with `{z}`, `{x}`, `{y}`, where the page names one. */
  readonly tiles?: string | null | undefined;
  /** Whom the tiles' licence wants named. */
  readonly tilesBy?: string | null | undefined;
}

/** So many names are listed of things without a place. */
const MOST = 60;
/** How long advice stands over the map, in milliseconds. */
const MOMENT = 1800;

export class MapView<T extends Placed> implements ReactiveController {
  #things: readonly T[] = [];
  #spots: readonly (Spot | undefined)[] = [];
  #context!: MapContext;
  #view: LeafletView | undefined;
  #shown: readonly T[] | undefined;
  #outlines: Promise<Outlines | undefined> | undefined;
  #tiled: string | undefined;
  #without: readonly T[] = [];
  readonly #places = new WeakMap<Group, string>();
  #listed: Group | undefined;
  #advice: Advice | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;

  /** @param open shows one of them */
  constructor(
    private readonly host: MapHost,
    private readonly words: MapWords<T>,
    private readonly open: (thing: T) => void,
  ) {
    const { element } = host;
    const root = element.renderRoot as ShadowRoot;
    adoptStyles(root, styles, markerStyles);
    element.addController(this);
    void this.#loadOutlines();
  }

  /** Leaflet's map, while it is shown. */
  get map(): MapInside | undefined {
    return this.#view?.map;
  }

  hostConnected(): void {
    this.host.element.requestUpdate();
  }

  hostDisconnected(): void {
    this.#removeView();
  }

  /** After each drawing of the element: the map lives in a box that the templates leave alone. */
  hostUpdated(): void {
    const surface = this.host.element.renderRoot.querySelector<HTMLElement>('.map-surface');
    if (surface !== this.#view?.surface) this.#removeView();
    if (!surface || !this.host.element.isConnected) return;
    this.#view ??= this.#enter(surface);
    if (this.#shown === this.#things) return this.#view.draw();
    this.#shown = this.#things;
    this.#view.show(this.#spots);
  }

  /** The map, the list of those at one place, and those without a place. */
  render(things: readonly T[], context: MapContext): TemplateResult {
    if (things !== this.#things) {
      this.#things = things;
      this.#spots = unwrapped(
        things.map(({ location: { lat, lon } = {} }) => (lat === undefined || lon === undefined ? undefined : spotOf(lat, lon))),
      );
      this.#without = things.filter((_, at) => !this.#spots[at]);
      this.#listed = undefined;
    }
    this.#context = context;
    return html`<section class="map" part="map" aria-label=${this.words.map()}>
      <div class="map-frame" @keydown=${(event: KeyboardEvent) => this.#press(event)} @focusout=${() => this.#view?.release()}>
        <div
          class="map-surface"
          role="group"
          tabindex="0"
          aria-label=${msg('Map', { id: 'map.surface' })}
          aria-describedby="map-keys"
        ></div>
        ${this.#tools()} ${this.#list()}
        <p class="map-advice" role="status" ?data-on=${this.#advice} .textContent=${this.#advice ? adviceOf(this.#advice) : ''}></p>
        <p class="map-keys" id="map-keys">${this.words.keys()}</p>
      </div>
      <div class="map-foot">
        <p class="map-count" tabindex="-1" .textContent=${this.#said('on', things.length - this.#without.length)}></p>
        <p class="map-source">${this.#source()}</p>
      </div>
      ${this.#consent()} ${this.#placeless(this.#without)}
    </section>`;
  }

  // --- parts ---

  #tools(): TemplateResult {
    const tool = (name: string, drawing: TemplateResult, act: () => unknown): TemplateResult =>
      html`<button type="button" aria-label=${name} title=${name} @click=${act}>${drawing}</button>`;
    return html`<div class="map-tools" role="group" aria-label=${msg('Zoom', { id: 'map.zoom' })}>
      ${tool(msg('Zoom in', { id: 'map.zoom-in' }), plus(), () => this.#view?.map.zoomIn())}
      ${tool(msg('Zoom out', { id: 'map.zoom-out' }), minus(), () => this.#view?.map.zoomOut())}
      ${tool(this.words.all(), whole(), () => this.#view?.fit())}
    </div>`;
  }

  /** Those who are at one place. */
  #list(): TemplateResult | typeof nothing {
    const group = this.#listed;
    if (!group) return nothing;
    return html`<div class="map-list" role="dialog" aria-labelledby="map-list-name">
      <div class="map-list-head">
        <p id="map-list-name">${this.#spoken(group)}</p>
        <button type="button" aria-label=${msg('Close', { id: 'map.close' })} @click=${() => this.#unlist()}>${cross()}</button>
      </div>
      ${this.#names(membersOf(group).map((at) => this.#things[at]!))}
    </div>`;
  }

  #names(things: readonly T[]): TemplateResult {
    const { locale } = this.#context;
    const city = (thing: T): string => thing.location?.city ?? '';
    const same = things.every((thing) => city(thing) === city(things[0]!));
    return html`<ul role="list">
      ${things.map(
        (thing) =>
          html`<li>
            <button type="button" @click=${() => this.open(thing)}>${locale.text(this.words.name(thing))}</button>
            ${!same && city(thing) ? html`<span class="muted">${city(thing)}</span>` : nothing}
          </li>`,
      )}
    </ul>`;
  }

  #source(): string {
    if (!this.#tiled) return msg('Outlines: Natural Earth', { id: 'map.source' });
    return this.#context.tilesBy?.trim() || this.#tiled;
  }

  /** Nothing is asked of another server before this button is pressed. */
  #consent(): TemplateResult | typeof nothing {
    const tiles = tilesOf(this.#context.tiles);
    if (!tiles || this.#tiled) return nothing;
    const show = (): void => {
      this.#tiled = tiles.host;
      this.#view?.tile(tiles);
      this.host.element.requestUpdate();
      this.host.element.renderRoot.querySelector<HTMLElement>('.map-surface')?.focus();
    };
    return html`<div class="map-consent">
      <button type="button" part="map-consent" @click=${show}>
        ${msg(str`Show a detailed map from ${tiles.host}`, { id: 'map.tiles' })}
      </button>
      <p class="muted">
        ${msg(str`${tiles.host} will see your internet address (IP address) and the part of the map you look at.`, { id: 'map.tiles-note' })}
      </p>
    </div>`;
  }

  #placeless(things: readonly T[]): TemplateResult | typeof nothing {
    const { length } = things;
    if (!length) return nothing;
    const more = this.#number(length - MOST);
    return html`<details class="map-without">
      <summary>${this.#said('off', length)}</summary>
      ${this.#names(things.slice(0, MOST))}
      ${length > MOST ? html`<p class="muted">${msg(str`and ${more} more in the list`, { id: 'map.without-more' })}</p>` : nothing}
    </details>`;
  }

  // --- words ---

  #said(where: 'on' | 'off', count: number): string {
    return this.words[where](count, this.#number(count), this.#context.locale.code);
  }

  #number(value: number): string {
    return formatNumber(this.#context.locale.code, value);
  }

  /** The town that all of a group share; else their municipality or region. */
  #place(group: Group): string {
    const known = this.#places.get(group);
    if (known !== undefined) return known;
    const place = this.#findPlace(group);
    this.#places.set(group, place);
    return place;
  }

  #findPlace(group: Group): string {
    const places = membersOf(group).map((at) => this.#things[at]?.location);
    for (const of of ['city', 'municipality', 'region'] as const) {
      const name = places[0]?.[of];
      if (name && places.every((place) => place?.[of] === name)) return name;
    }
    return '';
  }

  #nameOf({ first }: Group): Text | undefined {
    const thing = this.#things[first];
    return thing && this.words.name(thing);
  }

  #label(group: Group): string {
    return group.count > 1 ? this.#place(group) : this.#context.locale.plain(this.#nameOf(group));
  }

  #spoken(group: Group): string {
    return [this.words.many(group.count, this.#context.locale.code), this.#place(group)].filter(Boolean).join(', ');
  }

  // --- Leaflet ---

  #enter(surface: HTMLElement): LeafletView {
    const view: LeafletView = new LeafletView(surface, {
      draw: (marks) => this.host.say(() => this.#draw(view ?? this.#view, marks)),
      label: (group) => this.#label(group),
      countryName: (code) => regionName(this.#context.locale.code, code),
      advise: (advice) => this.#advise(advice),
    });
    this.#shown = undefined;
    const tiles = this.#tiled ? tilesOf(this.#context.tiles) : undefined;
    // The tiles are asked for once there is a view.
    if (tiles) queueMicrotask(() => view.tile(tiles));
    else void this.#loadOutlines().then((outlines) => outlines && view === this.#view && view.outline(outlines));
    return view;
  }

  #removeView(): void {
    this.#view?.destroy();
    this.#view = this.#listed = this.#shown = undefined;
  }

  /** The outlines; where they cannot be had, the markers stand alone and they are asked for again the next time. */
  #loadOutlines(): Promise<Outlines | undefined> {
    return (this.#outlines ??= pinned(() => import('./outlines.js')).then(
      ({ outlines }) => outlines(),
      () => (this.#outlines = undefined),
    ));
  }

  #draw(view: LeafletView, marks: readonly Mark[]): void {
    drawMarkers(view.map.getPane('markerPane')!, marks, {
      label: (group) => (group.count > 1 ? this.#place(group) : this.#context.locale.text(this.#nameOf(group))),
      spoken: (group) => this.#spoken(group),
      count: ({ count }) => this.#number(count),
      countryName: (code) => regionName(this.#context.locale.code, code),
      press: (group) => this.#choose(view, group),
    });
  }

  #choose(view: LeafletView, group: Group): void {
    if (group.count === 1) return this.open(this.#things[group.first]!);
    if (view.parts(group)) return view.fit(true, group);
    this.#listed = group;
    void this.#afterwards('.map-list li button');
  }

  #unlist(): void {
    const first = this.#listed?.first;
    this.#listed = undefined;
    void this.#afterwards(`.spot[data-first="${first}"] button`);
  }

  async #afterwards(selector: string): Promise<void> {
    const { element } = this.host;
    element.requestUpdate();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #press(event: KeyboardEvent): void {
    const view = this.#view;
    if (!view) return;
    const target = event.target as HTMLElement;
    if (this.#listed && event.key === 'Escape') this.#unlist();
    else if (
      target.closest('.map-list') ||
      !press(view.map, event, {
        showAll: () => view.fit(),
        leave: () => this.#leave(target === view.surface),
      })
    )
      return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** From a marker to the map, from the map to what follows it. */
  #leave(out: boolean): void {
    this.#view?.release();
    this.host.element.renderRoot.querySelector<HTMLElement>(out ? '.map-count' : '.map-surface')?.focus();
  }

  #advise(advice: Advice): void {
    clearTimeout(this.#quiet);
    this.#advice = advice;
    this.#quiet = setTimeout(() => {
      this.#advice = undefined;
      this.host.element.requestUpdate();
    }, MOMENT);
    this.host.element.requestUpdate();
  }
}

const adviceOf = (advice: Advice): string =>
  advice === 'fingers'
    ? msg('Use two fingers to move the map', { id: 'map.two-fingers' })
    : navigator.userAgent.includes('Mac')
      ? msg('Hold ⌘ to zoom, or click the map first', { id: 'map.wheel-mac' })
      : msg('Hold Ctrl to zoom, or click the map first', { id: 'map.wheel' });
