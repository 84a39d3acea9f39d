/**
 * Leaflet as the map needs it: its own ES module less the parts that we do not use, and less what a page with
 * `require-trusted-types-for 'script'` refuses to run.
 *
 * Leaflet 1.9 tries out SVG with `innerHTML` as soon as it is loaded, and ties popups, controls and handlers to its map by statements
 * that no bundler can leave out. Each cut must be found, or the build fails: after an update of Leaflet they are looked at anew.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/** What the map is made of. */
const USED = ['Map', 'Polygon', 'Polyline', 'SVG', 'TileLayer', 'LatLngBounds', 'Point'];

/** Statements that go: how they begin, and a word that tells those apart that begin alike. */
const CUT = [
  ['Map.include({', 'addControl:'],
  ['Map.mergeOptions({', 'zoomControl:'],
  ['Map.addInitHook(', 'this.options.zoomControl'],
  ['Map.mergeOptions({', 'attributionControl:'],
  ['Map.addInitHook(', 'this.options.attributionControl'],
  ['Marker.include(', 'PointToGeoJSON'],
  ['Circle.include(', 'PointToGeoJSON'],
  ['CircleMarker.include(', 'PointToGeoJSON'],
  ['Polyline.include({', 'toGeoJSON'],
  ['Polygon.include({', 'toGeoJSON'],
  ['LayerGroup.include({', 'toGeoJSON'],
  ['Map.include({', '_initOverlay:'],
  ['Layer.include({', '_initOverlay:'],
  ['Map.mergeOptions({', 'closePopupOnClick:'],
  ['Map.include({', 'openPopup:'],
  ['Layer.include({', 'bindPopup:'],
  ['Map.include({', 'openTooltip:'],
  ['Layer.include({', 'bindTooltip:'],
  ['Icon.Default =', ''],
  ['TileLayer.WMS =', ''],
  ['if (Browser.vml)', ''],
  ['Map.mergeOptions({', 'boxZoom:'],
  ['Map.addInitHook(', 'BoxZoom'],
  ['Map.mergeOptions({', 'inertiaDeceleration:'],
  ['Map.addInitHook(', 'Drag'],
  ['Map.mergeOptions({', 'keyboardPanDelta:'],
  ['Map.addInitHook(', 'Keyboard'],
  ['Map.mergeOptions({', 'tapTolerance:'],
  ['Map.addInitHook(', 'TapHold'],
];
/** Names under which others are kept: `Control.Zoom = Zoom` and the like. */
const SHELVES = /^(Control|control|GeoJSON|tileLayer|Map|CRS)\.(\w+) = (?!.*(Earth|EPSG3857))/;
/** [what stands there, what takes its place] */
const CHANGED = [
  // Every browser that has custom elements has SVG.
  [/var inlineSvg = !!svg\$1 && \(function \(\) \{[\s\S]*?\}\)\(\);/, 'var inlineSvg = true;'],
  [/var vml = !svg\$1 && \(function \(\) \{[\s\S]*?\}\(\)\);/, 'var vml = false;'],
  ['(this.options.preferCanvas && canvas(options)) || svg(options)', 'svg(options)'],
];

/** @returns {string} A module that exports `L`. */
export function leaflet() {
  const require = createRequire(import.meta.url);
  let code = readFileSync(require.resolve('leaflet/dist/leaflet-src.esm.js'), 'utf8');
  for (const [from, to] of CHANGED) {
    const changed = code.replace(from, to);
    if (changed === code) throw new Error(`Leaflet has changed: there is no ${String(from)}.`);
    code = changed;
  }
  const source = ts.createSourceFile('leaflet.js', code, ts.ScriptTarget.Latest);
  const { statements } = source;
  const cut = new Set();
  const kept = statements.map((statement) => {
    const text = code.slice(statement.getStart(source), statement.end);
    const found = CUT.findIndex(([start, word], at) => !cut.has(at) && text.startsWith(start) && text.includes(word));
    if (found >= 0) return void cut.add(found);
    if (ts.isExportDeclaration(statement) || SHELVES.test(text)) return undefined;
    return ts.isVariableStatement(statement) ? text.replace(/^(var [\w$]+ = )(?=[\w$]+(?:\.extend)?\(|new )/, '$1/*#__PURE__*/ ') : text;
  });
  CUT.forEach(([start, word], at) => {
    if (!cut.has(at)) throw new Error(`Leaflet has changed: there is no ${start} … ${word}.`);
  });
  const { version } = require('leaflet/package.json');
  const types = USED.map((name) => `'${name}'`).join(' | ');
  return `// @ts-nocheck
/* Leaflet ${version}, (c) 2010-2023 Volodymyr Agafonkin, (c) 2010-2011 CloudMade, BSD 2-Clause. Parts of it; made by scripts/map/leaflet.mjs. */
import type * as Leaflet from 'leaflet';
${kept.filter(Boolean).join('\n')}
export const L = { ${USED.join(', ')} } as unknown as Pick<typeof Leaflet, ${types}>;
`;
}
