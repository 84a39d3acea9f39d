/** Removes points from the arcs of a topology. Neighbours share their arcs, so no gap opens between them. */

/** Kilometres per degree of latitude. */
const DEGREE = 111.2;

/** Area of a triangle in square kilometres; flat, which is exact enough for one as small as these. */
const triangle = ([ax, ay], [bx, by], [cx, cy]) => {
  const width = DEGREE * Math.cos((by * Math.PI) / 180);
  return (Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) * width * DEGREE) / 2;
};

/** Area of a ring in square kilometres. */
export function areaOf(ring) {
  const width = DEGREE * Math.cos((ring[0][1] * Math.PI) / 180);
  let sum = 0;
  for (let at = 1; at < ring.length; at++) sum += ring[at - 1][0] * ring[at][1] - ring[at][0] * ring[at - 1][1];
  return (Math.abs(sum) * width * DEGREE) / 2;
}

/**
 * Visvalingam and Whyatt: the point whose triangle with its neighbours is the smallest goes first, until all are larger than
 * what is wanted where they are. The ends stay.
 *
 * @param {[number, number][]} points Degrees: longitude, latitude.
 * @param {(point: [number, number]) => number} least The smallest area that stays there, in square kilometres.
 * @returns {[number, number][]}
 */
export function simplify(points, least) {
  const last = points.length - 1;
  const before = points.map((_, at) => at - 1);
  const after = points.map((_, at) => at + 1);
  // Its share of what is wanted: below one it may go.
  const weigh = (at) => triangle(points[before[at]], points[at], points[after[at]]) / least(points[at]);
  const weights = points.map((_, at) => (at === 0 || at === last ? Infinity : weigh(at)));
  const heap = new Heap();
  for (let at = 1; at < last; at++) heap.push(at, weights[at]);
  for (;;) {
    const top = heap.pop();
    if (!top || top.weight >= 1) break;
    const { at, weight } = top;
    if (weight !== weights[at]) continue; // it has been weighed anew since
    weights[at] = -1;
    after[before[at]] = after[at];
    before[after[at]] = before[at];
    for (const next of [before[at], after[at]]) {
      if (next === 0 || next === last) continue;
      // Never below what has gone: else a flat stretch would follow a spike that is gone.
      weights[next] = Math.max(weigh(next), weight);
      heap.push(next, weights[next]);
    }
  }
  return points.filter((_, at) => weights[at] >= 0);
}

/** A heap with the lightest at its top; equal ones in the order of their places, so that every run gives the same. */
class Heap {
  #items = [];

  push(at, weight) {
    const items = this.#items;
    let place = items.push({ at, weight }) - 1;
    while (place > 0) {
      const up = (place - 1) >> 1;
      if (!lighter(items[place], items[up])) break;
      [items[place], items[up]] = [items[up], items[place]];
      place = up;
    }
  }

  pop() {
    const items = this.#items;
    const top = items[0];
    const end = items.pop();
    if (!items.length) return top;
    items[0] = end;
    for (let place = 0; ;) {
      let least = place;
      for (const down of [2 * place + 1, 2 * place + 2]) if (down < items.length && lighter(items[down], items[least])) least = down;
      if (least === place) return top;
      [items[place], items[least]] = [items[least], items[place]];
      place = least;
    }
  }
}

const lighter = (one, other) => one.weight < other.weight || (one.weight === other.weight && one.at < other.at);
