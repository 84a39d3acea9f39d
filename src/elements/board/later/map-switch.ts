/** The button that shows the map, where open notices have a position; and the map. It is loaded by the first press. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Board, Notice } from '../../../formats/board/board.js';
import type { Host } from '../../../kit/element/host.js';
import type { MapView } from '../../../kit/map/view.js';
import { pinned } from '../../../kit/pinned.js';
import { msg } from '../../../schema/messages.js';
import type { RenderContext } from '../first/state.js';

const isPlaced = ({ location: { lat, lon } = {} }: Notice): boolean => lat !== undefined && lon !== undefined;

interface Tiles {
  readonly tiles: string | null | undefined;
  readonly tilesBy: string | null | undefined;
}

export class MapSwitch {
  #map: MapView<Notice> | undefined;
  #isOn = false;
  #found: readonly Notice[] = [];

  /** @param open shows a notice */
  constructor(
    private readonly host: Host<Board, Tiles>,
    private readonly open: (notice: Notice) => void,
  ) {}

  render({ listing, locale, state }: RenderContext, found: readonly Notice[]): TemplateResult | typeof nothing {
    if (state.printing || !listing.open.some(isPlaced)) return nothing;
    const { tiles, tilesBy } = this.host.element;
    const words = this.#isOn ? msg('Hide the map', { id: 'boardMore.map-hide' }) : msg('Show on a map', { id: 'boardMore.map-show' });
    return html`<p class="map-switch">
        <button type="button" class="text" part="map-switch" @click=${() => this.#toggle()}>${words}</button>
      </p>
      ${this.#isOn && this.#map ? this.#map.render(this.#sameOr(found), { locale, tiles, tilesBy }) : nothing}`;
  }

  #toggle(): void {
    const { host } = this;
    if (this.#isOn || this.#map) return this.#turn(!this.#isOn);
    const coming = pinned(() => import('./notice-map.js'));
    void host.later(coming, ({ noticeMap }) => {
      this.#map ??= noticeMap(host, this.open);
      this.#turn(true);
    });
  }

  #turn(on: boolean): void {
    this.#isOn = on;
    this.host.update();
  }

  /** The list of before, where it holds the same: to another one the map fits its view anew. */
  #sameOr(found: readonly Notice[]): readonly Notice[] {
    const isSame = found.length === this.#found.length && found.every((notice, at) => notice === this.#found[at]);
    return isSame ? this.#found : (this.#found = found);
  }
}
