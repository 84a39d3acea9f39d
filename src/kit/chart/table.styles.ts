import { css } from '../css.js';

/** What is not needed before the chart stands: its table, which is closed at first, forced colours, paper. */
export const chartTableStyles = css`
  .chart-values {
    overflow-x: auto;
  }
  .chart-values table {
    inline-size: 100%;
    border-collapse: collapse;
    color: inherit; /* tables inherit neither in pages without a doctype */
    font: inherit;
  }
  .chart-values caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .chart-values :is(th, td) {
    padding: 0.3em 0.75em 0.3em 0;
    padding-inline: 0 0.75em;
    border-block-end: 1px solid var(--_hair);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .chart-values thead :is(th, td) {
    color: var(--_quiet);
  }
  .chart-values .number {
    text-align: end;
    white-space: nowrap;
  }
  .chart-values tr > :last-child {
    padding-inline-end: 0;
  }
  .chart-values summary {
    cursor: pointer;
  }
  .chart-values summary:hover {
    color: var(--_ink);
    text-decoration-color: currentColor;
  }
  @media (forced-colors: active) {
    .chart {
      --_ink: CanvasText;
      --_hair: GrayText;
      --_quiet: CanvasText;
    }
    .chart-bar rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .chart-bar.last rect {
      fill: CanvasText;
    }
    .chart .last text.within {
      fill: Canvas;
      stroke: none;
    }
  }
  @media print {
    .chart {
      break-inside: avoid;
    }
    .chart-values summary {
      display: none;
    }
    .chart-values :is(th, td) {
      padding-block: 0.15em;
    }
    .chart svg {
      print-color-adjust: exact;
    }
  }
`;
