/** What lies below the markers. */
import type { Layer, Map as LeafletMap, Renderer } from 'leaflet';
import { L } from './leaflet.js';
import type { Outlines, Place } from './outlines.js';

/** Where the name of a country stands (latitude, longitude), and the zooms between which it is shown. */
export const COUNTRIES: readonly (readonly [code: string, lat: number, lon: number, from: number, to: number])[] = [
  ['GL', 74.5, -40, 1, 5],
  ['IS', 64.9, -18.6, 3, 6],
  ['FO', 62.6, -6.9, 5, 7],
  ['NO', 61.4, 8.9, 3, 6],
  ['SE', 62.9, 15.6, 3, 6],
  ['FI', 63.4, 26.6, 3, 6],
  ['DK', 56.1, 9.3, 4, 6],
  ['EE', 58.8, 25.8, 4, 7],
  ['LV', 56.9, 25.2, 4, 7],
  ['LT', 55.4, 23.9, 4, 7],
  ['AX', 60.45, 20.0, 6, 8],
  ['SJ', 78.7, 16, 3, 6],
];

/**
 * Puts the outlines on the map; their colours come from the style sheet.
 *
 * @param pacific whether what lies behind the date line is drawn, too
 */
export function outline(map: LeafletMap, outlines: Outlines, pacific = false): Layer[] {
  const land = pacific ? twice(outlines.land) : outlines.land;
  const borders = pacific ? twice(outlines.borders) : outlines.borders;

  // Half a map more on every side, so that dragging does not come to an edge at once.
  const renderer: Renderer = new L.SVG({ padding: 0.5 });
  // The tokens give every svg a size of its own; Leaflet writes its sizes to attributes.
  renderer.on('update', () => {
    const { _container: svg } = renderer as unknown as { _container?: SVGSVGElement };
    for (const side of ['width', 'height'] as const) svg?.style.setProperty(side, `${svg.getAttribute(side) ?? 0}px`);
  });
  const options = { renderer, interactive: false, smoothFactor: 0.7 };
  // Rings of lakes and of islands alike: by the rule "evenodd" each is drawn as what it is.
  const layers = [new L.Polygon(land, { ...options, className: 'land' }), new L.Polyline(borders, { ...options, className: 'border' })];
  for (const layer of layers) layer.addTo(map);
  return layers;
}

/** The world, and once more behind the date line. */
const twice = (lines: readonly Place[][]): Place[][] => [
  ...lines,
  ...lines.map((line) => line.map(([lat, lon]): Place => [lat, lon + 360])),
];
