/** The members of a cluster on a map. Loaded when a directory shows it; asks nobody but the page's own servers. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Member } from '../../../../formats/cluster/cluster.js';
import { msg, str } from '../../../../schema/messages.js';
import { plural } from '../../../../schema/plural.js';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import type { Host } from '../../../../kit/element/host.js';
import { regionName } from '../../../../kit/intl/names.js';
import { formatNumber } from '../../../../kit/intl/number.js';
import { pinned } from '../../../../kit/pinned.js';
import type { Locale } from '../../../../kit/element/locale.js';
import type { Advice } from '../../../../kit/map/gestures.js';
import { membersOf, spotOf, unwrapped, type Group, type Spot } from '../../../../kit/map/groups.js';
import { membersInWords } from '../../first/header.js';
import { cross, minus, plus, whole } from '../../../../kit/map/icons.js';
import { press } from '../../../../kit/map/keys.js';
import type { MapInside } from '../../../../kit/map/leaflet.js';
import { styles } from '../../../../kit/map/map.styles.js';
import { markerStyles } from '../../../../kit/map/markers.styles.js';
import { drawMarkers } from '../../../../kit/map/markers.js';
import { LeafletView, type Mark } from '../../../../kit/map/leaflet-view.js';
import type { Outlines } from '../../../../kit/map/outlines.js';
import { tilesOf } from '../../../../kit/map/tiles.js';

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

/** So many names are listed of members without a place. */
const MOST = 60;
/** How long advice stands over the map, in milliseconds. */
const MOMENT = 1800;

export class MapView implements ReactiveController {
  #members: readonly Member[] = [];
  #spots: readonly (Spot | undefined)[] = [];
  #context!: MapContext;
  #view: LeafletView | undefined;
  #shown: readonly Member[] | undefined;
  #outlines: Promise<Outlines | undefined> | undefined;
  #tiled: string | undefined;
  #without: readonly Member[] = [];
  readonly #places = new WeakMap<Group, string>();
  #listed: Group | undefined;
  #advice: Advice | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;

  /** @param open shows a member */
  constructor(
    private readonly host: MapHost,
    private readonly open: (member: Member) => void,
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
    if (this.#shown === this.#members) return this.#view.draw();
    this.#shown = this.#members;
    this.#view.show(this.#spots);
  }

  /** The map, the list of those at one place, and those without a place. */
  render(members: readonly Member[], context: MapContext): TemplateResult {
    if (members !== this.#members) {
      this.#members = members;
      this.#spots = unwrapped(
        members.map(({ location: { lat, lon } = {} }) => (lat === undefined || lon === undefined ? undefined : spotOf(lat, lon))),
      );
      this.#without = members.filter((_, at) => !this.#spots[at]);
      this.#listed = undefined;
    }
    this.#context = context;
    return html`<section class="map" part="map" aria-label=${msg('Map of members', { id: 'map.name' })}>
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
        <p class="map-keys" id="map-keys">
          ${msg('Use the arrow keys to move the map, and + and − to zoom. Press Tab for the next member and Escape to leave the map.', { id: 'map.keys' })}
        </p>
      </div>
      <div class="map-foot">
        <p class="map-count" tabindex="-1" .textContent=${this.#count(members.length - this.#without.length)}></p>
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
      ${tool(msg('Show all members', { id: 'map.all' }), whole(), () => this.#view?.fit())}
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
      ${this.#names(membersOf(group).map((at) => this.#members[at]!))}
    </div>`;
  }

  #names(members: readonly Member[]): TemplateResult {
    const { locale } = this.#context;
    const city = (member: Member): string => member.location?.city ?? '';
    const same = members.every((member) => city(member) === city(members[0]!));
    return html`<ul role="list">
      ${members.map(
        (member) =>
          html`<li>
            <button type="button" @click=${() => this.open(member)}>${locale.text(member.name)}</button>
            ${!same && city(member) ? html`<span class="muted">${city(member)}</span>` : nothing}
          </li>`,
      )}
    </ul>`;
  }

  #count(placed: number): string {
    const { code } = this.#context.locale;
    const number = this.#number(placed);
    return placed
      ? plural(placed, code, {
          zero: () => msg(str`${number} members on the map`, { id: 'map.count.zero' }),
          one: () => msg(str`${number} member on the map`, { id: 'map.count.one' }),
          few: () => msg(str`${number} members on the map`, { id: 'map.count.few' }),
          many: () => msg(str`${number} members on the map`, { id: 'map.count.many' }),
          other: () => msg(str`${number} members on the map`, { id: 'map.count.other' }),
        })
      : msg('None of these members are on the map.', { id: 'map.none' });
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

  #placeless(members: readonly Member[]): TemplateResult | typeof nothing {
    const { length } = members;
    if (!length) return nothing;
    const number = this.#number(length);
    const more = this.#number(length - MOST);
    return html`<details class="map-without">
      <summary>
        ${plural(length, this.#context.locale.code, {
          zero: () => msg(str`${number} members not on the map`, { id: 'map.without.zero' }),
          one: () => msg(str`${number} member not on the map`, { id: 'map.without.one' }),
          few: () => msg(str`${number} members not on the map`, { id: 'map.without.few' }),
          many: () => msg(str`${number} members not on the map`, { id: 'map.without.many' }),
          other: () => msg(str`${number} members not on the map`, { id: 'map.without.other' }),
        })}
      </summary>
      ${this.#names(members.slice(0, MOST))}
      ${length > MOST ? html`<p class="muted">${msg(str`and ${more} more in the list`, { id: 'map.without-more' })}</p>` : nothing}
    </details>`;
  }

  // --- words ---

  #number(value: number): string {
    return formatNumber(this.#context.locale.code, value);
  }

  /** The town that all members of a group share; else their municipality or region. */
  #place(group: Group): string {
    const known = this.#places.get(group);
    if (known !== undefined) return known;
    const place = this.#findPlace(group);
    this.#places.set(group, place);
    return place;
  }

  #findPlace(group: Group): string {
    const places = membersOf(group).map((at) => this.#members[at]?.location);
    for (const of of ['city', 'municipality', 'region'] as const) {
      const name = places[0]?.[of];
      if (name && places.every((place) => place?.[of] === name)) return name;
    }
    return '';
  }

  #label(group: Group): string {
    return group.count > 1 ? this.#place(group) : this.#context.locale.plain(this.#members[group.first]?.name);
  }

  #spoken(group: Group): string {
    return [membersInWords(group.count, this.#context.locale.code), this.#place(group)].filter(Boolean).join(', ');
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
    return (this.#outlines ??= pinned(() => import('../../../../kit/map/outlines.js')).then(
      ({ outlines }) => outlines(),
      () => (this.#outlines = undefined),
    ));
  }

  #draw(view: LeafletView, marks: readonly Mark[]): void {
    drawMarkers(view.map.getPane('markerPane')!, marks, {
      label: (group) => (group.count > 1 ? this.#place(group) : this.#context.locale.text(this.#members[group.first]?.name)),
      spoken: (group) => this.#spoken(group),
      count: ({ count }) => this.#number(count),
      countryName: (code) => regionName(this.#context.locale.code, code),
      press: (group) => this.#choose(view, group),
    });
  }

  #choose(view: LeafletView, group: Group): void {
    if (group.count === 1) return this.open(this.#members[group.first]!);
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
