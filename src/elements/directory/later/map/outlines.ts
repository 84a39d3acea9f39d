/** Reads the outlines that `scripts/map/encode.mjs` has written. Pure. */

/** A place in degrees, as Leaflet takes it. */
export type Place = [lat: number, lon: number];

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
