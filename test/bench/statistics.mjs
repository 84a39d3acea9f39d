/** Statistics that a single hiccup of the machine cannot move. */

const sorted = (values) => values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);

/** The value below which a part of the values lies (0 to 1), interpolated; NaN of none. */
export function quantile(values, part) {
  const all = sorted(values);
  if (!all.length) return NaN;
  const at = (all.length - 1) * part;
  const below = Math.floor(at);
  return all[below] + (all[Math.min(below + 1, all.length - 1)] - all[below]) * (at - below);
}

export const median = (values) => quantile(values, 0.5);

/** Median, quartiles, least and most. */
export const summary = (values) => ({
  median: median(values),
  quartiles: [quantile(values, 0.25), quantile(values, 0.75)],
  range: [quantile(values, 0), quantile(values, 1)],
  runs: sorted(values).length,
});

/** The same list, starting at another place each round, so that no contestant is always first. */
export const rotated = (list, round) => list.map((_, index) => list[(index + round) % list.length]);
