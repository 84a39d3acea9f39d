/** From all forms of a language to the stems and endings that take in most of what is common, in few bytes. */

const ENDING = 5;
const STEM = 3;
/** A stem with so many endings is the stem of a family. */
const FAMILY = 3;

/**
 * The endings that most stems take.
 *
 * @param {Map<string, number>} weights Of words, by key.
 * @param {number} most How many endings.
 */
export function endingsOf(weights, most) {
  const families = new Map();
  for (const word of weights.keys()) {
    for (let size = 0; size <= ENDING && word.length - size > STEM; size++) {
      const stem = word.slice(0, word.length - size);
      families.set(stem, (families.get(stem) ?? 0) + 1);
    }
  }
  const counts = new Map();
  for (const word of weights.keys()) {
    for (let size = 1; size <= ENDING && word.length - size > STEM; size++) {
      const stem = word.slice(0, word.length - size);
      if (families.get(stem) < FAMILY) continue;
      const ending = word.slice(word.length - size);
      counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([ending]) => ending);
}

/**
 * Picks stems one by one, each time the one that takes in most weight that is not taken in yet.
 *
 * @param {Map<string, number>} weights Of words, by key.
 * @param {string[]} endings
 * @returns {Generator<{ stem: string, gain: number }>} The best first.
 */
export function* stemsOf(weights, endings) {
  const known = new Set(['', ...endings]);
  const words = [...weights.keys()];
  const weight = words.map((word) => weights.get(word));
  const members = new Map();
  words.forEach((word, index) => {
    for (let size = 0; size <= ENDING && word.length - size >= STEM; size++) {
      if (!known.has(word.slice(word.length - size))) continue;
      const stem = word.slice(0, word.length - size);
      const held = members.get(stem);
      if (held) held.push(index);
      else members.set(stem, [index]);
    }
  });
  // long stems cost a little more
  const gainOf = (stem) => members.get(stem).reduce((sum, index) => sum + weight[index], 0) / (4 + stem.length / 4);
  const heap = heapOf([...members.keys()].map((stem) => ({ stem, gain: gainOf(stem) })));
  while (heap.size()) {
    const best = heap.take();
    const gain = gainOf(best.stem);
    if (gain <= 0) continue;
    if (gain < best.gain * 0.999) {
      heap.put({ stem: best.stem, gain });
      continue;
    }
    for (const index of members.get(best.stem)) weight[index] = 0;
    yield { stem: best.stem, gain };
  }
}

/** A heap with the largest gain on top. */
function heapOf(items) {
  const heap = items.sort((a, b) => b.gain - a.gain);
  const above = (a, b) => heap[a].gain > heap[b].gain;
  const swap = (a, b) => ([heap[a], heap[b]] = [heap[b], heap[a]]);
  return {
    size: () => heap.length,
    put(item) {
      heap.push(item);
      for (let at = heap.length - 1; at > 0;) {
        const parent = (at - 1) >> 1;
        if (!above(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    take() {
      const top = heap[0];
      const last = heap.pop();
      if (heap.length) {
        heap[0] = last;
        for (let at = 0; ;) {
          const [left, right] = [2 * at + 1, 2 * at + 2];
          let best = at;
          if (left < heap.length && above(left, best)) best = left;
          if (right < heap.length && above(right, best)) best = right;
          if (best === at) break;
          swap(at, best);
          at = best;
        }
      }
      return top;
    },
  };
}
