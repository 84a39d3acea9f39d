/** The map with one pin. It knows no texts. */
import type { LatLng } from 'leaflet';
import type { Position } from '../../../../engines/position/position.js';
import { COUNTRIES } from '../../../../kit/map/layers.js';
import { LeafletView } from '../../../../kit/map/leaflet-view.js';
import { drawMarkers } from '../../../../kit/map/markers.js';
import type { Outlines } from '../../../../kit/map/outlines.js';
import type { Tiles } from '../../../../kit/map/tiles.js';

/** Where the map begins: at the position that is known, else in the country of the address, else with all of the North. */
export interface Start {
  readonly position?: Position | undefined;
  readonly country?: string | undefined;
}

export interface PinHost {
  /** The pin is somewhere else. */
  moved(): void;
  countryName(code: string): string;
  /** One finger was drawn over the map, which takes two. */
  fingers(): void;
  /** Enter was pressed. */
  take(): void;
}

/** One press of an arrow, in pixels; with Shift. */
const STEP = 12;
const SMALL_STEP = 1;
/** Movement below it is a click, in pixels. */
const SLACK = 4;
/** The pin stays so far from the edge, as a share of the map: taps alone lead anywhere. */
const EDGE = 0.2;
/** Four digits after the point are ten metres; five, on a map with streets, one. */
const DIGITS = { outlines: 4, tiles: 5 };
/** Closer by, the outlines show a bare coast. */
const NEAR = 7;
const NEAR_TILES = 13;

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export class PinMap {
  /** Whether somebody has put the pin where it is. */
  isPlaced: boolean;
  isTiled = false;
  #at: LatLng;
  readonly #view: LeafletView;
  readonly #pin = document.createElement('div');

  constructor(
    private readonly surface: HTMLElement,
    { position, country }: Start,
    private readonly host: PinHost,
  ) {
    const pin = this.#pin;
    const view: LeafletView = new LeafletView(surface, {
      draw: (marks) => this.#draw(marks),
      label: () => '',
      countryName: (code) => host.countryName(code),
      advise: (advice) => advice === 'fingers' && host.fingers(),
    });
    this.#view = view;
    const { map } = view;
    this.#at = map.options.center as LatLng;
    view.show([]);
    const place = COUNTRIES.find(([code]) => code === country?.toUpperCase());
    if (position) map.setView([position.lat, position.lon], NEAR, { animate: false });
    else if (place) map.setView([place[1], place[2]], place[0] === 'GL' ? 3 : 5, { animate: false });
    this.#at = position ? map.wrapLatLng([position.lat, position.lon]) : map.getCenter();
    this.isPlaced = !!position;
    pin.className = 'spot pin leaflet-zoom-animated';
    pin.append(document.createElement('span'));
    map.createPane('pinPane').append(pin);
    this.#place();
    this.#listen();
  }

  destroy(): void {
    this.#view.destroy();
  }

  get position(): Position {
    const { lat, lng } = this.#view.map.wrapLatLng(this.#at);
    const unit = 10 ** (this.isTiled ? DIGITS.tiles : DIGITS.outlines);
    return { lat: Math.round(lat * unit) / unit, lon: Math.round(lng * unit) / unit };
  }

  outline(outlines: Outlines): void {
    this.#view.outline(outlines);
  }

  tile(tiles: Tiles): void {
    const { map } = this.#view;
    const zoom = map.getZoom();
    this.isTiled = true;
    this.#view.tile(tiles);
    map.setView(this.#at, Math.round(Math.max(zoom, NEAR_TILES)), { animate: false });
  }

  /** Around the pin. */
  zoom(by: number): void {
    const { map } = this.#view;
    map.setZoomAround(this.#at, map.getZoom() + by);
  }

  #draw(marks: Parameters<typeof drawMarkers>[1]): void {
    const { countryName } = this.host;
    const none = (): string => '';
    drawMarkers(this.#view.map.getPane('markerPane')!, marks, {
      label: none,
      spoken: none,
      count: none,
      countryName,
      press: () => undefined,
    });
    this.#place();
  }

  /** Puts what is drawn where the pin is. */
  #place(): void {
    if (!this.#pin.isConnected) return;
    const { x, y } = this.#view.map.latLngToLayerPoint(this.#at);
    this.#pin.dataset.x = String(x);
    this.#pin.dataset.y = String(y);
    this.#pin.style.transform = `translate(${x}px, ${y}px)`;
  }

  #put(at: LatLng, follow = true): void {
    const { map } = this.#view;
    at.lat = Math.max(-85, Math.min(at.lat, 85));
    this.#at = at;
    this.isPlaced = true;
    this.#place();
    const { x: width, y: height } = map.getSize();
    const { x, y } = map.latLngToContainerPoint(at);
    const over = (value: number, size: number): number => Math.min(0, value - size * EDGE) + Math.max(0, value - size * (1 - EDGE));
    const [right, down] = [over(x, width), over(y, height)];
    if (follow && (right || down)) map.panBy([right, down], { animate: false });
    this.host.moved();
  }

  /** @param x pixels from the frame */
  #moveTo(x: number, y: number, follow = true): void {
    const { map } = this.#view;
    const { x: width, y: height } = map.getSize();
    this.#put(map.containerPointToLatLng([Math.max(0, Math.min(x, width)), Math.max(0, Math.min(y, height))]), follow);
  }

  #listen(): void {
    const { surface } = this;
    const pin = this.#pin;
    const within = ({ clientX, clientY }: MouseEvent): [number, number] => {
      const { left, top } = surface.getBoundingClientRect();
      return [clientX - left, clientY - top];
    };
    let from: [number, number] | undefined;
    surface.addEventListener('pointerdown', (event) => (from = within(event)), { capture: true });
    surface.addEventListener('click', (event) => {
      const [x, y] = within(event);
      if (!from || Math.hypot(x - from[0], y - from[1]) < SLACK) this.#moveTo(x, y);
    });
    // the pin is seized at its head: its point stays under it
    let held: readonly [id: number, x: number, y: number] | undefined;
    pin.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      const { x, y } = this.#view.map.latLngToContainerPoint(this.#at);
      const [atX, atY] = within(event);
      held = [event.pointerId, x - atX, y - atY];
      pin.setPointerCapture(event.pointerId);
    });
    pin.addEventListener('pointermove', (event) => {
      if (event.pointerId !== held?.[0]) return;
      const [x, y] = within(event);
      this.#moveTo(x + held[1], y + held[2], false);
    });
    pin.addEventListener('click', (event) => event.stopPropagation());
    for (const end of ['pointerup', 'pointercancel'] as const) pin.addEventListener(end, () => (held = undefined));
    surface.addEventListener('keydown', (event) => this.#press(event));
  }

  #press(event: KeyboardEvent): void {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const way = WAYS[key];
    if (way) {
      const step = shiftKey ? SMALL_STEP : STEP;
      const { map } = this.#view;
      // not by pixels of the frame, which are whole: a step to the north must not move it to the west
      const { x, y } = map.project(this.#at);
      this.#put(map.unproject([x + way[0] * step, y + way[1] * step]));
    } else if (key === '+' || key === '=') this.zoom(1);
    else if (key === '-' || key === '_') this.zoom(-1);
    else if (key === 'Enter') this.host.take();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
