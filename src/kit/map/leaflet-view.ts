/** The map itself: Leaflet in its frame, the view, and where the markers stand. It knows nothing of members and words. */
import type { Layer, ZoomAnimEvent } from 'leaflet';
import { gestures, type Advice, type Gestures } from './gestures.js';
import { Grouping, membersOf, spotOf, type Group, type Spot } from './groups.js';
import { placed, type Side } from './labels.js';
import { COUNTRIES, outline } from './layers.js';
import { L, type MapInside } from './leaflet.js';
import { tileLayer, type Tiles } from './tiles.js';
import type { Outlines } from './outlines.js';

/** Beyond it the outlines have nothing more to show. */
const DEEPEST = 11;
const DEEPEST_TILES = 18;
/** What is shown of one place alone: some of the land around it. */
const NEAREST = { outlines: 8, tiles: 14 };
/** Iceland to Estonia: what is shown where nobody has a place. */
const HOME: readonly Spot[] = [spotOf(71.5, -24), spotOf(54, 31)];
/** As far as the map can be moved; further where members are beyond the date line. */
const WORLD = new L.LatLngBounds([-62, -200], [85, 200]);
const PACIFIC = new L.LatLngBounds([-62, -20], [85, 380]);
const NOWHERE = new L.LatLngBounds([]);
/** Around the outermost markers, in pixels; on a narrow map a share of its width. */
const EDGE = 44;
const EDGE_SHARE = 0.09;

/** One thing on the map: a marker, or the name of a country. */
export interface Mark {
  readonly key: string;
  readonly group: Group | undefined;
  /** A country's code, where it is its name. */
  readonly country: string;
  /** Pixels of Leaflet's layer. */
  readonly x: number;
  readonly y: number;
  /** Where its name stands; undefined where it has room only while it is pointed at. */
  readonly side: Side;
  /** The side to take then. */
  readonly inward: 'start' | 'end';
  /** Whether it is within the frame. */
  readonly seen: boolean;
}

/** What it asks of the map around it. */
export interface MarkerHost {
  /** The markers have moved, or are others. */
  draw(marks: readonly Mark[]): void;
  /** The name beside a marker. */
  label(group: Group): string;
  countryName(code: string): string;
  advise(advice: Advice): void;
}

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export class LeafletView {
  readonly map: MapInside;
  readonly #gestures: Gestures;
  readonly #resized: ResizeObserver;
  #spots: readonly (Spot | undefined)[] = [];
  #grouping = new Grouping([], 0);
  #land: Layer[] = [];
  /** All members are in view, as `fit` left them: nobody has moved the map since. */
  #whole = false;
  /** `fit` is about to move it. */
  #fitting = false;

  constructor(
    readonly surface: HTMLElement,
    readonly host: MarkerHost,
  ) {
    const moving = !calm();
    this.map = new L.Map(surface, {
      zoomAnimation: moving,
      fadeAnimation: moving,
      inertia: false,
      minZoom: 1,
      maxZoom: DEEPEST,
      maxBoundsViscosity: 0,
      worldCopyJump: false,
      // Not the one finger: that one scrolls the page
      touchZoom: true,
      // Drawn lines are sharp at any zoom; pictures are not
      zoomSnap: 0.5,
      wheelPxPerZoomLevel: 100,
    }) as MapInside;
    this.#gestures = gestures(this.map, surface, (advice) => host.advise(advice));
    this.map.on('zoomanim', (event) => this.#animate(event));
    this.map.on('moveend zoomend viewreset', () => this.draw());
    this.map.on('movestart', () => (this.#whole &&= this.#fitting));
    this.map.on('moveend', () => (this.#fitting = false));
    // What was laid out in a hidden tab or a closed dialog had no size to be fitted to.
    this.#resized = new ResizeObserver(() => {
      const { map } = this;
      const whole = this.#whole;
      // A map without a size is never within its bounds: Leaflet would go on moving it when it is seen.
      map.setMaxBounds(NOWHERE);
      map.invalidateSize({ pan: false, animate: false });
      if (!map.getSize().x) return;
      if (whole) this.fit(false);
      map.setMaxBounds(this.#isPacific() ? PACIFIC : WORLD);
      this.#whole = whole;
    });
    this.#resized.observe(surface);
  }

  destroy(): void {
    this.#resized.disconnect();
    // Leaflet 1.9 ends a zoom by a timer, and does not look whether the map is still there
    this.map.off('movestart zoomanim moveend zoomend viewreset');
    this.map._stop();
    this.map._animatingZoom = false;
    this.map.remove();
  }

  release(): void {
    this.#gestures.release();
  }

  /** Shows other members; the view stays unless none of them would be in it. */
  show(spots: readonly (Spot | undefined)[]): void {
    const before = this.#all().length;
    this.#spots = spots;
    this.#grouping = new Grouping(spots, this.map.getMaxZoom());
    const first = !(this.map as unknown as { _loaded?: boolean })._loaded;
    if (first || !before) this.fit(false);
    else if (this.#all().length && !this.#marks().some(({ group, seen }) => group && seen)) this.fit();
    else {
      // What is in view is not fitted to these members.
      this.#whole &&= !this.map.getSize().x;
      this.draw();
    }
  }

  /** Draws the outlines, unless there are tiles. */
  outline(outlines: Outlines): void {
    if (!this.#land.length && this.map.getMaxZoom() === DEEPEST) this.#land = outline(this.map, outlines, this.#isPacific());
  }

  /** Takes the pictures of another server in place of the outlines. */
  tile(tiles: Tiles): void {
    for (const layer of this.#land.splice(0)) layer.remove();
    this.map.options.zoomSnap = 1;
    this.map.setMaxZoom(DEEPEST_TILES);
    tileLayer(tiles).addTo(this.map);
    this.show(this.#spots);
  }

  /** Brings all members, or those of one group, into view. */
  fit(animate = true, group?: Group): void {
    const spots = group ? membersOf(group).map((at) => this.#spots[at]!) : this.#all();
    const { map } = this;
    const around = this.#bounds(spots.length ? spots : HOME);
    const tiled = map.getMaxZoom() > DEEPEST;
    const most = group ? map.getMaxZoom() : tiled ? NEAREST.tiles : NEAREST.outlines;
    const edge = Math.min(EDGE, map.getSize().x * EDGE_SHARE);
    const wanted = map.getBoundsZoom(around, false, new L.Point(2 * edge, 2 * edge));
    // Of one town alone the outlines would show a bare coast: some more of the land around it says where it is.
    const nearest = !group && !tiled && wanted > most + 2 ? most - 2 : most;
    const zoom = Math.max(group ? group.zoom + 1 : 0, Math.min(wanted, nearest));
    const way = { animate: animate && !calm() };
    this.#whole = !group;
    this.#fitting = true;
    map.setView(around.getCenter(), zoom, way);
  }

  /** Whether a click can part the group. */
  parts({ zoom }: Group): boolean {
    return zoom < this.map.getMaxZoom();
  }

  draw(): void {
    this.host.draw(this.#marks());
  }

  #isPacific(): boolean {
    return this.#spots.some((spot) => spot && spot.x > 1);
  }

  #all(): Spot[] {
    return this.#spots.filter((spot) => spot !== undefined);
  }

  #bounds(spots: readonly Spot[]): InstanceType<typeof L.LatLngBounds> {
    const xs = spots.map(({ x }) => x * 256);
    const ys = spots.map(({ y }) => y * 256);
    const corner = (most: (values: number[]) => number) => this.map.unproject([most(xs), most(ys)], 0);
    return new L.LatLngBounds(corner(least), corner(largest));
  }

  #marks(): Mark[] {
    const { map, host } = this;
    const zoom = map.getZoom();
    const { x: width, y: height } = map.getSize();
    const world = 256 * 2 ** zoom;
    const origin = map.getPixelOrigin();
    const pane = map.layerPointToContainerPoint([0, 0]);
    const letter = parseFloat(getComputedStyle(this.surface).fontSize) * 0.8125;
    const widthOf = (label: string): number => (label ? (Math.min(label.length * 0.55, 15) + 0.75) * letter : 0);
    const at = ({ x, y }: Spot) => ({ x: Math.round(x * world - origin.x), y: Math.round(y * world - origin.y) });
    const near = ({ x, y }: { x: number; y: number }, room: number): boolean =>
      x + pane.x >= -room * width && x + pane.x <= (1 + room) * width && y + pane.y >= -room * height && y + pane.y <= (1 + room) * height;

    const groups = this.#grouping.at(zoom).map((group) => ({ group, country: '', ...at(group) }));
    const countries = COUNTRIES.filter(([, , , from, to]) => zoom >= from && zoom <= to).map(([country, lat, lon]) => ({
      group: undefined,
      country,
      ...at(spotOf(lat, lon)),
    }));
    const all = [...groups, ...countries].filter((one) => near(one, 0.5));
    const sides = placed(
      all.map(({ group, country, x, y }) => ({
        x: x + pane.x,
        y: y + pane.y,
        radius: group ? sizeOf(group) / 2 : 0,
        width: widthOf(group ? host.label(group) : host.countryName(country)),
      })),
      { width, height, line: letter * 1.5 },
    );
    return all.map((one, index) => ({
      ...one,
      key: one.group ? `${one.group.first}:${one.group.count}` : one.country,
      side: sides[index],
      inward: one.x + pane.x > width / 2 ? 'start' : 'end',
      seen: near(one, 0),
    }));
  }

  /** Leaflet's own zoom animation takes along what has its class, to where it will be. */
  #animate({ zoom, center }: ZoomAnimEvent): void {
    for (const spot of this.surface.querySelectorAll<HTMLElement>('.spot')) {
      const [x, y] = [Number(spot.dataset.x), Number(spot.dataset.y)];
      const to = this.map._latLngToNewLayerPoint(this.map.layerPointToLatLng([x, y]), zoom, center);
      spot.style.transform = `translate(${to.x}px, ${to.y}px)`;
    }
  }
}

/** Diameter of a marker in pixels; a group grows with its members, slowly. */
export const sizeOf = ({ count }: Group): number => (count > 1 ? Math.min(25 + 3 * Math.log2(count), 44) : 16);

const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b));
const largest = (values: number[]): number => values.reduce((a, b) => Math.max(a, b));
