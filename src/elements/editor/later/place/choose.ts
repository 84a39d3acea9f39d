/** A position chosen on our own map: by click or tap, by dragging the pin, or by keys. Loaded when it is asked for; nobody else's server is asked for anything. */
import { html, nothing, type TemplateResult } from 'lit';
import { editorMore } from '../../../../../locales/generated/editorMore.js';
import type { Position } from '../../../../engines/position/position.js';
import { openDialog } from '../../../../kit/controllers/dialog.js';
import { adoptStyles } from '../../../../kit/element/adopt-styles.js';
import { loadMessages } from '../../../../kit/element/messages.js';
import { regionName } from '../../../../kit/intl/names.js';
import { formatNumber } from '../../../../kit/intl/number.js';
import { minus, plus } from '../../../../kit/map/icons.js';
import { styles as mapStyles } from '../../../../kit/map/map.styles.js';
import { markerStyles } from '../../../../kit/map/markers.styles.js';
import { tilesOf } from '../../../../kit/map/tiles.js';
import { pinned } from '../../../../kit/pinned.js';
import { msg, str, withMessages, type Messages } from '../../../../schema/messages.js';
import type { EditorHost } from '../editing.js';
import { PinMap, type Start } from './pin-map.js';
import { placeStyles } from './place.styles.js';

export interface Choice {
  /** The button that asked for it. */
  readonly anchor: Element;
  readonly start: Start;
  take(position: Position): void;
}

/** Opens the dialog. Rejects where the map cannot be loaded. */
export async function choosePlace(host: EditorHost, { anchor, start, take }: Choice): Promise<void> {
  const [{ outlines }, messages] = await Promise.all([
    pinned(() => import('../../../../kit/map/outlines.js')),
    loadMessages(editorMore, host.locale.code),
  ]);
  if (!anchor.isConnected) return;
  adoptStyles(host.root, mapStyles, markerStyles, placeStyles);
  const picker = new Picker(host, messages, take);
  const title = withMessages(messages, titleWords);
  const redraw = host.say(() => openDialog(anchor, title, 'choose-place', (dialog) => withMessages(messages, () => picker.draw(dialog))));
  picker.begin(redraw, start, outlines());
}

const titleWords = (): string => msg('Choose the position on the map', { id: 'choosemap.title' });

class Picker {
  #map: PinMap | undefined;
  #dialog: HTMLDialogElement | undefined;
  #redraw = (): void => undefined;
  /** Told in place of the position. */
  #remark = '';

  constructor(
    private readonly host: EditorHost,
    private readonly messages: Messages,
    private readonly take: (position: Position) => void,
  ) {}

  begin(redraw: () => void, start: Start, outlines: Parameters<PinMap['outline']>[0]): void {
    const dialog = this.#dialog!;
    this.#redraw = redraw;
    const surface = dialog.querySelector<HTMLElement>('.map-surface')!;
    const map = new PinMap(surface, start, {
      moved: () => {
        this.#remark = '';
        redraw();
      },
      countryName: (code) => regionName(this.host.locale.code, code),
      fingers: () =>
        this.#tell(() => msg('Tap the map to put the pin there. Use two fingers to move the map.', { id: 'choosemap.fingers' })),
      take: () => this.#use(),
    });
    map.outline(outlines);
    this.#map = map;
    dialog.addEventListener('close', () => map.destroy(), { once: true });
    redraw();
    surface.focus({ preventScroll: true });
    // in a low window it is below what is said of it
    surface.scrollIntoView({ block: 'nearest' });
  }

  draw(dialog: HTMLDialogElement): TemplateResult {
    this.#dialog = dialog;
    const map = this.#map;
    const tool = (name: string, drawing: TemplateResult, act: () => unknown): TemplateResult =>
      html`<button type="button" aria-label=${name} @click=${act}><span title=${name}>${drawing}</span></button>`;
    return html`<div class="inner editor">
      <h3>${titleWords()}</h3>
      <p class="hint" id="choose-place-hint">
        ${msg('Click or tap your place, or drag the pin. With a keyboard: arrow keys move the pin, with Shift in small steps, + and − zoom, Enter uses the position.', { id: 'choosemap.hint' })}
      </p>
      <div class="map">
        <div class="map-frame">
          <div
            class="map-surface"
            role="application"
            tabindex="0"
            aria-label=${msg('Map with a pin', { id: 'choosemap.map' })}
            aria-describedby="choose-place-hint choose-place-at"
          ></div>
          <div class="map-tools" role="group" aria-label=${msg('Zoom', { id: 'choosemap.zoom' })}>
            ${tool(msg('Zoom in', { id: 'choosemap.zoom-in' }), plus(), () => map?.zoom(1))}
            ${tool(msg('Zoom out', { id: 'choosemap.zoom-out' }), minus(), () => map?.zoom(-1))}
          </div>
        </div>
      </div>
      <p class="at" id="choose-place-at" role="status">${this.#remark || (map ? this.#where(map.position) : '')}</p>
      <div class="map">${this.#detail()}</div>
      <div class="row">
        <button type="button" class="solid" @click=${() => this.#use()}>
          ${msg('Use this position', { id: 'choosemap.use', desc: 'Button: takes the position of the pin on the map' })}
        </button>
        <button type="button" class="text" @click=${() => dialog.close()}>${msg('Cancel', { id: 'choosemap.cancel' })}</button>
      </div>
    </div>`;
  }

  /** The position in words. */
  #where({ lat, lon }: Position): string {
    const degrees = (value: number): string => formatNumber(this.host.locale.code, Math.abs(value), { maximumFractionDigits: 5 });
    const latitude =
      lat < 0
        ? msg(str`${degrees(lat)}° south`, { id: 'choosemap.south', desc: 'Latitude' })
        : msg(str`${degrees(lat)}° north`, { id: 'choosemap.north', desc: 'Latitude' });
    const longitude =
      lon < 0
        ? msg(str`${degrees(lon)}° west`, { id: 'choosemap.west', desc: 'Longitude' })
        : msg(str`${degrees(lon)}° east`, { id: 'choosemap.east', desc: 'Longitude' });
    return msg(str`The pin is at ${latitude}, ${longitude}.`, { id: 'choosemap.at', desc: 'Degrees of latitude and longitude follow' });
  }

  /** A map with streets comes from another server: named by the owner of the page, asked after a click. */
  #detail(): TemplateResult | typeof nothing {
    const tiles = tilesOf(this.host.element.tiles);
    const map = this.#map;
    if (map?.isTiled) return nothing;
    if (!tiles)
      return html`<p class="hint">
        ${msg('The map shows coasts and borders. For the exact position, paste one from a map with streets.', { id: 'choosemap.coarse' })}
      </p>`;
    const show = (): void => {
      map?.tile(tiles);
      this.#redraw();
      this.#dialog?.querySelector<HTMLElement>('.map-surface')?.focus();
    };
    return html`<div class="map-consent">
      <button type="button" @click=${show}>${msg(str`Show a detailed map from ${tiles.host}`, { id: 'choosemap.tiles' })}</button>
      <p class="muted">
        ${msg(str`${tiles.host} will see your internet address (IP address) and the part of the map you look at.`, { id: 'choosemap.tiles-note' })}
      </p>
    </div>`;
  }

  #tell(words: () => string): void {
    this.#remark = withMessages(this.messages, words);
    this.#redraw();
  }

  #use(): void {
    const map = this.#map;
    if (!map) return;
    // the middle of a country is nobody's address
    if (!map.isPlaced) return this.#tell(() => msg('Move the pin to your place first.', { id: 'choosemap.first' }));
    this.take(map.position);
    this.#dialog!.close();
  }
}
