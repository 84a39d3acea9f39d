/** Coasts and borders, as `scripts/map/encode.mjs` has written them. The largest part of the map: loaded beside it. */
import { borders, land, step } from './generated/outlines.js';

/** A place in degrees, as Leaflet takes it. */
export type Place = [lat: number, lon: number];

export interface Outlines {
  readonly land: Place[][];
  readonly borders: Place[][];
}

export const outlines = (): Outlines => ({ land: decode(land, step), borders: decode(borders, step) });

const BASE = 43;

/**
 * @param text lines of whole numbers, as `encode()` writes them
 * @param step degrees of longitude and of latitude that a whole number counts
 */
export function decode(text: string, [stepX, stepY]: readonly [number, number]): Place[][] {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let place = 1; ; place *= BASE) {
      const code = text.charCodeAt(at++);
      // `(` is 0; the backslash is left out of the digits
      const digit = code - (code > 92 ? 41 : 40);
      if (!(digit >= BASE)) {
        value += digit * place;
        return value % 2 ? -(value + 1) / 2 : value / 2;
      }
      value += (digit - BASE) * place;
    }
  };
  const lines: Place[][] = [];
  let [startX, startY] = [0, 0];
  while (at < text.length) {
    const line: Place[] = [];
    let [x, y] = [startX, startY];
    for (let left = number(); left > 0; left--) {
      x += number();
      y += number();
      if (!line.length) [startX, startY] = [x, y];
      line.push([y * stepY, x * stepX]);
    }
    lines.push(line);
  }
  return lines;
}
