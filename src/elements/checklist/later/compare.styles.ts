import { css } from '../../../kit/css.js';

/** The comparison of several firms. */
export const compareStyles = css`
  .codes {
    display: block;
    max-inline-size: 40em;
    margin-block: 1.5em 1em;
  }
  .codes > span {
    display: block;
    margin-block-end: 0.25em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .checklist .codes textarea {
    max-block-size: 16em;
    font-family: ui-monospace, monospace;
    word-break: break-all;
  }
  .compare table {
    inline-size: 100%;
    margin-block-start: 2em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .compare caption {
    padding-block-end: 0.75em;
    font-size: 1.375em;
    font-weight: 600;
    text-align: start;
  }
  .compare :is(th, td) {
    padding-block: 0.625em;
    padding-inline-end: 1em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .compare thead :is(th, td) {
    border-block-end-color: var(--_edge);
    font-size: 0.8125em;
    line-height: 1.25;
    color: var(--_muted);
  }
  .compare .whole :is(th, td) {
    font-weight: 600;
  }
  .compare .drawn {
    inline-size: 35%;
  }
  .checklist td {
    white-space: nowrap;
  }
  .band {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
  }
  .all {
    fill: var(--_line);
  }
  .half {
    fill: color-mix(in srgb, var(--_accent) 40%, transparent);
    stroke: var(--_accent);
    vector-effect: non-scaling-stroke;
  }
  .compare h3 {
    margin-block: 2em 0.5em;
    font-size: 1.375em;
  }
  .compare ol > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.625em;
    border-block-end: 1px solid var(--_line);
  }
  @container (inline-size < 34em) {
    .compare .drawn {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .band {
      forced-color-adjust: none;
    }
    .all,
    .half {
      fill: GrayText;
    }
    .got {
      fill: Highlight;
    }
  }
`;
