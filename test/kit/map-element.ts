/** A bare element with nothing but the map, as a directory would hold it. */
import { html, LitElement, nothing } from 'lit';
import type { Member } from '../../src/formats/cluster/cluster.js';
import { withMessages } from '../../src/schema/messages.js';
import { Locale } from '../../src/kit/element/locale.js';
import { tokens } from '../../src/kit/element/tokens.js';
import type { MapView } from '../../src/kit/map/view.js';
import { memberMap } from '../../src/elements/directory/later/map/map.js';

export class MapElement extends LitElement {
  static override properties = { members: { attribute: false }, tiles: {}, tilesBy: {}, off: {}, dark: {}, accent: {} };
  static override styles = [tokens];

  declare members: Member[];
  declare tiles: string | undefined;
  declare tilesBy: string | undefined;
  declare off: boolean;
  declare dark: boolean;
  declare accent: string;
  opened: string[] = [];
  #made: MapView<Member> | undefined;

  /** Made when there is a shadow root, as by an element that loads the map. */
  get view(): MapView<Member> {
    return (this.#made ??= memberMap({ element: this, say: (words) => withMessages({}, words) }, ({ id }) => this.opened.push(id)));
  }

  override render(): unknown {
    const { tiles, tilesBy } = this;
    return html`<div class="box" data-theme=${this.dark ? 'dark' : 'light'}>
      ${this.off ? nothing : this.view.render(this.members ?? [], { locale: new Locale(this.lang || 'en', this.lang || 'en'), tiles, tilesBy })}
    </div>`;
  }

  override updated(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.box')!;
    box.style.setProperty('--_ground', this.dark ? '#16191d' : '#fff');
    box.style.setProperty('--_on-accent', this.dark ? '#16191d' : '#fff');
    box.style.setProperty('--_ink', this.dark ? '#e9ebee' : '#1b1d20');
    box.style.setProperty('--_readable-accent', this.accent || (this.dark ? '#7cc4a8' : '#0b6e4f'));
  }

  get map(): MapView<Member>['map'] {
    return this.view.map;
  }

  zoom = (): number => this.view.map!.getZoom();
  center = (): [number, number] => {
    const { lat, lng } = this.view.map!.getCenter();
    return [lat, lng];
  };
}

if (!customElements.get('test-map')) customElements.define('test-map', MapElement);

export const member = (name: string, lat: number, lon: number, city?: string): Member => ({
  id: name.toLowerCase().replace(/\W+/g, '-'),
  name,
  location: { lat, lon, city },
});
