import { expect } from '../../../test/support/index.js';
// @ts-expect-error the scripts have no types
import { encode } from '../../../scripts/map/encode.mjs';
import { decode, outlines } from './outlines.js';

const places = (lines: [number, number][][]): [number, number][][] =>
  decode(encode(lines) as string, [1, 1]).map((line) => line.map(([y, x]) => [x, y]));

describe('outlines of the map', () => {
  it('are read as they were written', () => {
    const lines: [number, number][][] = [
      [
        [0, 0],
        [21, -22],
        [-25000, 23611],
        [25000, -1],
      ],
      [[-1, 1]],
      [
        [43, -43],
        [42, 44],
        [1849, -1850],
      ],
    ];
    expect(places(lines)).to.deep.equal(lines);
    expect(places([])).to.deep.equal([]);
  });

  it('use every sign of their alphabet rightly', () => {
    const line = Array.from({ length: 4000 }, (_, at): [number, number] => [at * at, 3 - at * 7]);
    expect(places([line])).to.deep.equal([line]);
  });

  it('show land where land is, and sea where sea is', () => {
    const { land, borders } = outlines();
    const inside = (lat: number, lon: number): boolean => {
      let odd = false;
      for (const ring of land) {
        ring.forEach(([y, x], at) => {
          const [beforeY, beforeX] = ring[(at || ring.length) - 1]!;
          if (y > lat !== beforeY > lat && lon < ((beforeX - x) * (lat - y)) / (beforeY - y) + x) odd = !odd;
        });
      }
      return odd;
    };
    const onLand: [number, number][] = [
      [64.68, -18.5], // Iceland
      [62.15, -7.05], // Faroes
      [57.4, 18.5], // Gotland
      [58.4, 22.5], // Saaremaa
      [69.2, -50.9], // by Ilulissat
      [56.95, 24.3], // Riga
      [52.5, 13.4], // Berlin
      [-25, 135], // Australia
    ];
    const onSea: [number, number][] = [
      [58, 20],
      [62, 19.5],
      [66, 2],
      [60, -30],
      [0, -30],
    ];
    for (const [lat, lon] of onLand) expect(inside(lat, lon), `land at ${lat}, ${lon}`).to.equal(true);
    for (const [lat, lon] of onSea) expect(inside(lat, lon), `sea at ${lat}, ${lon}`).to.equal(false);
    expect(borders.length).to.be.above(100);
    for (const [lat, lon] of [...land, ...borders].flat())
      expect(Math.abs(lat) <= 90 && Math.abs(lon) <= 192, `${lat}, ${lon}`).to.equal(true);
  });
});
