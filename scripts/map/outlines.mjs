/**
 * The outlines of the map: coasts and borders, in detail for the Nordic and Baltic countries, coarse for the rest of the world.
 *
 * From Natural Earth (public domain) by way of world-atlas. One source for both, its 1:10m topology, thinned by place: outlines of two
 * scales would not meet where they touch.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { merge, mesh } from 'topojson-client';
import { encode } from './encode.mjs';
import { areaOf, simplify } from './simplify.mjs';

/** Greenland, Iceland, Faroes, Norway, Sweden, Finland, Åland, Denmark, Estonia, Latvia, Lithuania (ISO 3166-1). */
const FINE = new Set(['304', '352', '234', '578', '752', '246', '248', '208', '233', '428', '440']);
/** Antarctica: no web map shows it whole. */
const LEFT_OUT = '010';

/** The grid on which all points are put, in degrees of longitude and latitude: about 400 m at 60° north. */
const STEP = [0.0072, 0.0036];

/** Square kilometres of the smallest bend that stays, and of the smallest island. */
const HOME = { bend: 1.4, island: 2.5 };
/** North and East Greenland, and Svalbard: hardly anybody lives there. */
const ARCTIC = { bend: 30, island: 150 };
const NEAR = { bend: 60, island: 200 };
const FAR = { bend: 2800, island: 8000 };

const empty = ([x, y]) => y > 76 || (y > 66.5 && x > -48 && x < -10) || (y > 74 && x < 0);
const near = ([x, y]) => x > -26 && x < 36 && y > 49 && y < 72;
/** The map draws the north larger. */
const far = ([, y]) => {
  const share = Math.cos((Math.min(Math.abs(y), 80) * Math.PI) / 180);
  return { bend: FAR.bend * share, island: FAR.island * share };
};
const detail = (point, fine) => (fine ? (empty(point) ? ARCTIC : HOME) : near(point) ? NEAR : far(point));

/** All arcs of a geometry, those that run backwards as well. */
const arcsOf = ({ arcs = [] }) => arcs.flat(Infinity).map((arc) => (arc < 0 ? ~arc : arc));

/** @returns {{ land: string, borders: string, step: [number, number], points: number }} */
export function outlines() {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8'));
  const countries = topology.objects.countries.geometries.filter(({ id }) => id !== LEFT_OUT);
  const fine = new Set(countries.filter(({ id }) => FINE.has(id)).flatMap(arcsOf));
  const { scale, translate } = topology.transform;
  const degrees = ([x, y]) => [x * scale[0] + translate[0], y * scale[1] + translate[1]];

  topology.arcs = topology.arcs.map((arc, at) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx, dy]) => degrees([(x += dx), (y += dy)]));
    return simplify(points, (point) => detail(point, fine.has(at)).bend);
  });
  delete topology.transform;

  const grid = (line) => {
    const whole = line.map(([x, y]) => [Math.round(x / STEP[0]), Math.round(y / STEP[1])]);
    return whole.filter(([x, y], at) => at === 0 || x !== whole[at - 1][0] || y !== whole[at - 1][1]);
  };
  // A ring of a fine country has a detail of its own also where another country takes part in it.
  const fineAt = new Set([...fine].flatMap((arc) => topology.arcs[arc].map(String)));
  const large = (ring) =>
    areaOf(ring) >=
    detail(
      ring[0],
      ring.some((point) => fineAt.has(String(point))),
    ).island;
  const land = merge(topology, countries)
    .coordinates.map((rings) => rings.map(unwrapped).filter((ring) => ring.length > 3 && large(ring)))
    .filter((rings) => rings.length)
    // The end of a ring is its beginning.
    .map((rings) => rings.map((ring) => grid(ring.slice(0, -1))));
  const borders = mesh(topology, { type: 'GeometryCollection', geometries: countries }, (a, b) => a !== b).coordinates.map(grid);

  // Holes are drawn as rings of their own: with the rule "evenodd" they are holes all the same.
  const rings = sorted(land.flat().filter((ring) => ring.length > 2));
  const lines = sorted(borders.filter((line) => line.length > 1));
  const points = [...rings, ...lines].reduce((sum, { length }) => sum + length, 0);
  return { land: encode(rings), borders: encode(lines), step: STEP, points };
}

/** Eastern Siberia and Fiji go on beyond 180° east, in place of coming in again from the west through the whole map. */
function unwrapped(ring) {
  let turn = 0;
  const whole = ring.map(([x, y], at) => {
    const step = at ? x - ring[at - 1][0] : 0;
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return [x + turn, y];
  });
  const middle = whole.reduce((sum, [x]) => sum + x, 0) / whole.length;
  const back = middle > 180 ? -360 : middle < -180 ? 360 : 0;
  return whole.map(([x, y]) => [x + back, y]);
}

/** From west to east in strips, so that the first points are near each other. */
const sorted = (lines) => lines.sort((a, b) => strip(a) - strip(b) || a[0][1] - b[0][1] || a[0][0] - b[0][0]);
const strip = (line) => Math.floor(line[0][0] / 1500);
