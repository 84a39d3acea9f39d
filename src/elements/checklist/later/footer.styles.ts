import { css } from 'lit';

/** The plan, and what becomes of the answers. */
export const footStyles = css`
  .foot > section {
    padding-block-start: 3em;
  }
  .checklist .foot h3 {
    font-size: 1.375em;
    margin-block-end: 0.5em;
    outline-offset: 0.25em;
    scroll-margin-block: 8em;
  }
  .checklist summary {
    scroll-margin-block: 8em 3em;
  }
  .checklist .plan ol {
    counter-reset: step;
    border-block-start: 1px solid var(--_edge);
  }
  .plan ol > li {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
    counter-increment: step;
  }
  .plan ol > li::before {
    content: counter(step);
    grid-row: 1 / 3;
    font-size: 1.25em;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    color: var(--_accent);
  }
  .checklist .step {
    min-block-size: 24px;
    padding: 0;
    font-weight: 600;
    text-wrap: pretty;
  }
  .plan .why {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .plan > * + .text,
  .plan > * + .quiet {
    margin-block-start: 0.75em;
  }
  .later {
    margin-block-start: 1.5em;
    font-size: 0.9375em;
  }
  .later li {
    padding-block: 0.25em;
  }
  .when {
    color: var(--_muted);
    margin-inline-end: 0.5em;
  }
  .checklist .lead {
    font-size: 1.125em;
    font-weight: 600;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding-block-start: 1em !important;
  }
  .tools .text {
    margin-inline-start: 0.5em !important;
  }
  .code,
  .reading,
  .gone {
    display: grid;
    gap: 1em;
    max-inline-size: 40em;
    margin-block-start: 1.5em;
  }
  .code {
    gap: 0;
  }
  .checklist .code textarea {
    font-family: ui-monospace, monospace;
    word-break: break-all;
  }
  .reading .button {
    justify-self: start;
  }
  .gone {
    display: block;
    font-size: 0.9375em;
  }
  .imprint {
    padding-block-start: 2em !important;
    font-size: 0.8125em;
    color: var(--_muted);
  }
`;

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
