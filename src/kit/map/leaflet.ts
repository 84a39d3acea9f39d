/** The parts of Leaflet that the map needs, with its types. `scripts/map/leaflet.mjs` says which, and why not all. */
import type * as Leaflet from 'leaflet';

export { L } from './generated/leaflet.js';

/** What Leaflet's own handlers use and its types do not name. */
export interface MapInside extends Leaflet.Map {
  _latLngToNewLayerPoint(place: Leaflet.LatLngExpression, zoom: number, center: Leaflet.LatLng): Leaflet.Point;
  _rawPanBy(offset: Leaflet.Point): void;
  _stop(): void;
  _animatingZoom: boolean;
}
