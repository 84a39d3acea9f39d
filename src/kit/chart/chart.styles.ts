import { css } from '../css.js';

/** Charts: hairlines, one accent, tabular figures. The last value carries the weight, those before it step back. */
export const chartStyles = css`
  .chart {
    --_ink: var(--bob-accent-ink, var(--_accent, currentColor));
    --_hair: var(--_line, color-mix(in srgb, currentColor 20%, transparent));
    --_quiet: var(--_muted, color-mix(in srgb, currentColor 76%, transparent));
    margin: 0;
    max-inline-size: 28em;
    container-type: inline-size;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .chart figcaption {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.125em;
    margin: 0;
    color: inherit;
    font-size: inherit;
    overflow-wrap: anywhere;
  }
  .chart-name {
    font-weight: 600;
    text-wrap: balance;
  }
  .chart-last {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.35em;
  }
  .chart-figure {
    min-inline-size: 0;
    font-size: min(2em, 20cqi);
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.015em;
    font-variant-numeric: lining-nums;
  }
  .chart-unit,
  .chart-facts {
    color: var(--_quiet);
  }
  .chart-facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .chart-unit {
    min-inline-size: 0;
  }
  .chart-facts > span {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .chart svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    fill: none;
    stroke: none;
  }
  .chart .chart-arrow {
    inline-size: 0.7em;
    block-size: 0.7em;
  }
  .chart-arrow path {
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .chart .chart-swatch {
    inline-size: 1.25em;
    block-size: 1em;
  }
  .chart-box {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    margin-block-start: 0.5em;
    direction: ltr; /* time runs rightwards in every figure */
  }
  .chart .chart-plot,
  .chart .chart-side {
    block-size: 7.5em;
  }
  .chart .chart-side {
    grid-area: 1 / 2;
    inline-size: auto;
    font-size: 0.75em;
    block-size: 10em;
  }
  .chart .chart-periods {
    grid-area: 2 / 1;
    block-size: 1.5em;
    font-size: 0.75em;
    margin-block-start: 0.35em;
  }
  .chart text {
    fill: var(--_quiet);
    font-size: 0.75em;
  }
  .chart .chart-side text,
  .chart .chart-periods text {
    font-size: 1em;
  }
  .chart text.last,
  .chart .last text {
    fill: currentColor;
    font-weight: 600;
  }
  /* on the bar: in an outline of the ground */
  .chart text.within {
    fill: currentColor;
    stroke: var(--_ground, Canvas);
    stroke-width: 0.35em;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .chart-axis,
  .chart-grid {
    stroke: var(--_hair);
    stroke-width: 1px;
    shape-rendering: crispEdges;
  }
  .chart-axis {
    stroke: var(--_quiet);
  }
  .chart-target {
    stroke: currentColor;
    stroke-width: 1px;
    stroke-dasharray: 3px 3px;
  }
  .chart-bar rect {
    fill: color-mix(in srgb, var(--_ink) 22%, transparent);
  }
  .chart-bar line {
    stroke: var(--_ink);
    stroke-width: 2px;
    shape-rendering: crispEdges;
  }
  .chart-bar.last rect {
    fill: var(--_ink);
  }
  .chart-line {
    stroke: var(--_ink);
    stroke-width: 2px;
    stroke-linecap: round;
  }
  .chart-dot {
    fill: var(--_ink);
  }
  .chart-values {
    margin-block-start: 0.25em;
    font-size: 0.875em;
  }
  .chart-values summary {
    display: inline-block;
    min-block-size: 1.75em;
    padding-block: 0.25em;
    color: var(--_quiet);
    text-decoration: underline;
    text-decoration-color: var(--_hair);
    text-underline-offset: 0.2em;
  }
  .chart .tight {
    display: none;
  }
  @container (inline-size < 19em) {
    .chart .spare {
      display: none;
    }
    .chart .tight {
      display: inline;
    }
  }
`;
