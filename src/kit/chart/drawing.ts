/**
 * The drawing of a chart: bars for a few values, a line for many, the target as a dashed line.
 *
 * It has no viewBox: places are percentages and ems, so that it fits any width while its letters stay as large as the text
 * around it, and a strict CSP has no `style` to refuse.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  barsOf,
  domainOf,
  heightOf,
  labelPlace,
  niceTicks,
  runsOf,
  slotsOf,
  thin,
  type Domain,
  type Point,
} from '../../engines/figures/scale.js';

export interface Drawing {
  readonly target: number | undefined;
  /** Everything that the drawing shows, in words. */
  readonly spoken: string;
  figure(value: number): string;
  /** With all its decimals. */
  exact(value: number): string;
  /** The same with its unit. */
  full(value: number): string;
}

/** Up to so many values are bars. */
const BARS = 8;

/** Width of the drawing in ems of its letters: as a rule, and in a narrow column. There `spare` is hidden and `tight` shown. */
const WIDE = 25;
const NARROW = 19;

const percent = (place: number): string => `${Math.round(place * 100) / 100}%`;

/** The top sixth of the drawing is kept for the figures on the bars, the lowest for those below what is negative. */
const downBy =
  (room: number) =>
  (place: number): number =>
    16 + place * (0.84 - room);

interface Frame extends Drawing {
  readonly domain: Domain;
  /** Place of a height in the drawing, both in percent. */
  down(height: number): number;
  /** Middles of the points, and the target's height, in percent. */
  readonly places: readonly number[];
  readonly goal: number | undefined;
  readonly ticks: readonly number[];
  /** Width that the figures at the side take, in ems of their letters. */
  readonly side: number;
}

/** Figures longer than this stand in the caption and the table alone. */
const LONG = 8;

export function drawing(values: readonly Point[], drawn: Drawing): TemplateResult {
  const { target, spoken, exact } = drawn;
  const { count, at } = slotsOf(values);
  const asBars = values.length <= BARS && count <= BARS + 2;
  const numbers = values.map(({ value }) => value);
  const domain = domainOf(numbers, { target, zero: asBars });
  const down = downBy(asBars && numbers.some((value) => value < 0) ? 0.16 : 0);
  const goal = target === undefined ? undefined : down(heightOf(target, domain));
  const ticks = asBars ? [] : niceTicks(domain);
  const aside = [
    ...(goal === undefined || (asBars && exact(target!).length > LONG) ? [] : [{ at: goal, text: exact(target!) }]),
    // The target's figure goes before a tick's that would touch it
    ...ticks
      .map((tick) => ({ at: down(heightOf(tick, domain)), text: exact(tick) }))
      .filter(({ at }) => goal === undefined || Math.abs(at - goal) > 12),
  ];
  const side = aside.length ? Math.max(...aside.map(({ text }) => text.length)) * 0.6 + 0.5 : 0;
  const places = at.map((slot) => (asBars ? ((slot + 0.5) * 100) / count : (slot * 100) / (count - 1)));
  const frame: Frame = { ...drawn, domain, down, places, goal, ticks, side };
  return html`<div class="chart-box">
    <svg class="chart-plot" role="img" aria-label=${spoken}>
      ${asBars ? bars(values, frame) : line(values, frame)}
      ${goal === undefined ? nothing : svg`<line class="chart-target" x1="0" x2="100%" y1=${percent(goal)} y2=${percent(goal)} />`}
    </svg>
    ${
      aside.length
        ? html`<svg class="chart-side" width=${`${side}em`} aria-hidden="true">
            ${aside.map(({ at, text }) => svg`<text x="100%" y=${percent(at)} dy="0.35em" text-anchor="end">${text}</text>`)}
          </svg>`
        : nothing
    }
    <svg class="chart-periods" aria-hidden="true">${periods(values, frame)}</svg>
  </div>`;
}

function bars(values: readonly Point[], { figure, full, goal, side, places, domain, down }: Frame): SVGTemplateResult[] {
  const figures = values.map(({ value }) => (Number.isFinite(value) ? figure(value) : ''));
  const fit = (width: number): boolean =>
    thin(figures, places, width - side).every(Boolean) && figures.every((text) => text.length <= LONG);
  const look = fit(NARROW) ? '' : fit(WIDE) ? 'spare' : undefined;
  const last = values.findLastIndex(({ value }) => Number.isFinite(value));
  const zero = down(heightOf(0, domain));
  const drawn = barsOf(values, domain).map((bar, at) => {
    if (!bar) return svg``;
    const { period, value } = values[at]!;
    const end = down(bar.end);
    const top = Math.min(zero, end);
    const name = at === last && figures[at]!.length <= LONG ? 'last' : look;
    const place = name === undefined ? undefined : labelPlace(end, zero, goal, value >= 0);
    const above = value >= 0 === (place === 'beyond');
    return svg`<g class=${at === last ? 'chart-bar last' : 'chart-bar'}>
      <title>${period}: ${full(value)}</title>
      <rect x=${percent(bar.x)} y=${percent(top)} width=${percent(bar.width)} height=${percent(Math.abs(zero - end))} />
      <line x1=${percent(bar.x)} x2=${percent(bar.x + bar.width)} y1=${percent(end)} y2=${percent(end)} />
      ${place ? svg`<text class="${name} ${place}" x=${percent(bar.middle)} y=${percent(end)} dy=${above ? '-0.4em' : '1.15em'} text-anchor="middle">${figures[at]}</text>` : nothing}
    </g>`;
  });
  return [...drawn, svg`<line class="chart-axis" x1="0" x2="100%" y1=${percent(zero)} y2=${percent(zero)} />`];
}

function line(values: readonly Point[], { full, domain, down, ticks }: Frame): SVGTemplateResult[] {
  const known = values.filter(({ value }) => Number.isFinite(value));
  const dots = runsOf(values, domain).map((run) => run.map(({ x, y }) => ({ x: percent(x), y: percent(down(y)) })));
  const flat = dots.flat();
  return [
    ...ticks.map((tick) => {
      const y = percent(down(heightOf(tick, domain)));
      return svg`<line class=${tick ? 'chart-grid' : 'chart-axis'} x1="0" x2="100%" y1=${y} y2=${y} />`;
    }),
    ...dots.flatMap((run) =>
      run.slice(1).map((dot, at) => svg`<line class="chart-line" x1=${run[at]!.x} y1=${run[at]!.y} x2=${dot.x} y2=${dot.y} />`),
    ),
    ...flat.map(({ x, y }, at) => {
      const last = at === flat.length - 1;
      return svg`<circle class=${last ? 'chart-dot last' : 'chart-dot'} cx=${x} cy=${y} r=${last ? '0.3em' : '0.15em'}>
        <title>${known[at]!.period}: ${full(known[at]!.value)}</title>
      </circle>`;
    }),
  ];
}

/** The periods below; those at the edges lean inwards where they would stick out. */
function periods(values: readonly Point[], { places, side }: Frame): SVGTemplateResult[] {
  const labels = values.map(({ period }) => period);
  const wide = thin(labels, places, WIDE - side);
  const narrow = thin(labels, places, NARROW - side);
  return labels.flatMap((label, at) => {
    if (!wide[at] && !narrow[at]) return [];
    const half = label.length * 1.15;
    const place = places[at]!;
    const [x, anchor] = place - half < 0 ? [0, 'start'] : place + half > 100 ? [100, 'end'] : [place, 'middle'];
    const look = at === labels.length - 1 ? 'last' : wide[at] ? (narrow[at] ? '' : 'spare') : 'tight';
    return svg`<text class=${look} x=${percent(x)} y="1.1em" text-anchor=${anchor}>${label}</text>`;
  });
}
