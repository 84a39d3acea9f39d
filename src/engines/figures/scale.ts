/**
 * The arithmetic of small charts. Pure. Places are in percent of the drawing's box, down from its top and rightwards: SVG takes
 * percentages for lines, bars and texts, so a chart fits any width while its letters keep their size.
 */

export interface Point {
  period: string;
  /** NaN is a gap. */
  value: number;
}

export type Domain = readonly [low: number, high: number];

/** Steps of 1, 2 or 5 times a power of ten, about `count` of them, that lie within the domain. */
export function niceTicks([low, high]: Domain, count = 3): number[] {
  const step = niceStep((high - low) / count);
  if (!(step > 0) || !Number.isFinite(step)) return [];
  const ticks: number[] = [];
  // Counted in steps, so that rounding errors do not add up
  for (let at = Math.ceil(low / step - 1e-9); at * step <= high + step * 1e-9 && ticks.length < 20; at++) ticks.push(tidy(at * step, step));
  return ticks;
}

const niceStep = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough * 0.999) ?? NaN;
};

/** Without the noise behind the digits that count: 0.30000000000000004 by steps of 0.1 is 0.3. */
const tidy = (value: number, step: number): number =>
  value === 0 ? 0 : Number(value.toPrecision(Math.min(17, Math.max(1, digits(value, step)))));
const digits = (value: number, step: number): number => Math.ceil(Math.log10(Math.abs(value) / step) + 1e-9) + 2;

/**
 * The span of values to show, target included. Bars start at zero; a line may leave zero out where all values are far from it.
 * Never empty: equal values lie in its middle.
 */
export function domainOf(values: readonly number[], { target, zero = true }: { target?: number | undefined; zero?: boolean } = {}): Domain {
  const all = [...values, ...(target === undefined ? [] : [target])].filter(Number.isFinite);
  if (!all.length) return [0, 1];
  let [low, high] = [Math.min(...all), Math.max(...all)];
  const near = (far: number, end: number): boolean => zero || Math.abs(end) <= Math.abs(far) * 0.6;
  if (low > 0 && near(high, low)) low = 0;
  if (high < 0 && near(low, high)) high = 0;
  if (low === high) {
    const room = Math.abs(low) * 0.1 || 1;
    return [low - room, high + room];
  }
  if (low === 0 || high === 0 || zero) return [low, high];
  const room = (high / 8 - low / 8) || 0; // prettier-ignore
  return [low - room, high + room];
}

/** Where a value lies: 0 at the top of the domain, 100 at its foot. */
export const heightOf = (value: number, [low, high]: Domain): number => {
  // Halved where the span is too wide for a number
  const half = Number.isFinite(high - low) ? 1 : 0.5;
  const share = (value * half - low * half) / (high * half - low * half);
  return round(100 * (1 - Math.min(Math.max(share, 0), 1)));
};

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * The slots in which points stand. Plain years stand where they belong in time, with the years between left free; all else one
 * after the other.
 */
export function slotsOf(points: readonly Point[]): { count: number; at: number[] } {
  const years = points.map(({ period }) => (/^\s*\d{4}\s*$/.test(period) ? Number(period) : NaN));
  const rising = years.every((year, at) => year > (years[at - 1] ?? -1));
  const span = years.at(-1)! - years[0]! + 1;
  // One stray year must not press all the others together
  if (!rising || !(span <= Math.max(points.length * 3, 12))) return { count: points.length, at: points.map((_, at) => at) };
  return { count: span, at: years.map((year) => year - years[0]!) };
}

export interface Bar {
  x: number;
  width: number;
  y: number;
  height: number;
  /** Middle of the bar, and its end away from zero. */
  middle: number;
  end: number;
}

/** One bar for each point, in percent; a gap has none. */
export function barsOf(points: readonly Point[], domain: Domain): (Bar | undefined)[] {
  const { count, at } = slotsOf(points);
  const slot = 100 / count;
  const zero = heightOf(0, domain);
  return points.map(({ value }, index) => {
    if (!Number.isFinite(value)) return undefined;
    const end = heightOf(value, domain);
    const width = Math.min(slot * 0.68, 14);
    const middle = (at[index]! + 0.5) * slot;
    return {
      x: round(middle - width / 2),
      width: round(width),
      y: Math.min(zero, end),
      height: round(Math.abs(zero - end)),
      middle: round(middle),
      end,
    };
  });
}

export interface Dot {
  x: number;
  y: number;
}

/** The points of a line, in percent, as unbroken runs: a gap parts two of them. */
export function runsOf(points: readonly Point[], domain: Domain): Dot[][] {
  const { count, at } = slotsOf(points);
  const runs: Dot[][] = [[]];
  points.forEach(({ value }, index) => {
    if (Number.isFinite(value))
      runs.at(-1)!.push({ x: count > 1 ? round((100 * at[index]!) / (count - 1)) : 50, y: heightOf(value, domain) });
    else runs.push([]);
  });
  return runs.filter((run) => run.length);
}

/**
 * Which labels to show so that they do not run into each other; the last one always is.
 * @param places where the labels stand, in percent
 * @param room width of the drawing in ems of the labels' letters
 */
export function thin(labels: readonly string[], places: readonly number[], room = 24): boolean[] {
  const shown = labels.map(() => false);
  let edge = Infinity;
  for (let at = labels.length - 1; at >= 0; at--) {
    const half = (labels[at]!.length * 0.56 + 0.4) / 2;
    // Those at the edges are pushed inwards
    const middle = Math.max(half, Math.min((places[at]! / 100) * room, room - half));
    if (middle + half > edge) continue;
    shown[at] = true;
    edge = middle - half;
  }
  return shown;
}

/** Height of a figure on a bar with its distance from it, in percent of the drawing. */
const LABEL = 15;

/**
 * Where a bar's figure stands so that the target's line does not run through it: beyond the end of the bar or, where the line is there, within the bar;
 * undefined where it has no room. It never goes beyond a target that its value has not reached.
 *
 * @param end the bar's end, and @param zero its foot, in percent from the top
 */
export function labelPlace(end: number, zero: number, goal: number | undefined, up = end <= zero): 'beyond' | 'within' | undefined {
  // how far the target's line is beyond the end; less than nothing within the bar
  const ahead = goal === undefined ? Infinity : up ? end - goal : goal - end;
  if (ahead <= 0 || ahead >= LABEL) return 'beyond';
  return Math.abs(zero - end) >= LABEL ? 'within' : undefined;
}
