/**
 * Lines of whole numbers as one text: steps from point to point, each folded to a natural number and written in digits of 43.
 * `src/kit/map/outlines.ts` reads it.
 */

/** Printable characters from `(` on, without the backslash: the first 43 end a number, the others go on. */
const DIGITS = Array.from({ length: 87 }, (_, at) => String.fromCharCode(40 + at))
  .filter((sign) => sign !== '\\')
  .join('');
const BASE = 43;

function number(value) {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  while (rest >= BASE) {
    text += DIGITS[BASE + (rest % BASE)];
    rest = Math.floor(rest / BASE);
  }
  return text + DIGITS[rest];
}

/**
 * @param {[number, number][][]} lines Whole numbers. A line begins with its number of points; its first point counts from the first of the
 *   line before.
 */
export function encode(lines) {
  let text = '';
  let start = [0, 0];
  for (const line of lines) {
    text += number(line.length);
    let [x, y] = start;
    start = line[0];
    for (const [nextX, nextY] of line) {
      text += number(nextX - x) + number(nextY - y);
      [x, y] = [nextX, nextY];
    }
  }
  return text;
}
