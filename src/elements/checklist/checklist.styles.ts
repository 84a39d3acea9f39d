import { css } from '../../kit/css.js';

/** The first view: header, progress, items with four answers. What opens and the footer have their styles in `later/`. */
export const styles = css`
  .box:has(> .checklist) {
    container-type: inline-size;
  }
  .box[data-theme]:has(> .checklist) {
    padding: 1.5em;
  }
  .checklist {
    --_col: 4.75em;
    --_ring: max(1.5em, 24px);
    max-inline-size: 60em;
  }
  .checklist :is(h2, h3, h4, p, ul, ol, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }
  .checklist :is(h2, h3, h4) {
    font-family: var(--bob-font-display, inherit);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  .checklist .name {
    font-size: clamp(1.5em, 1.1em + 2cqi, 2.25em);
    letter-spacing: -0.01em;
  }
  .intro {
    max-inline-size: 38em;
    margin-block-start: 0.5em;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .report {
    display: none;
  }
  .sizes {
    margin-block-start: 1.5em !important;
    min-inline-size: 0;
  }
  .sizes legend,
  .count,
  .columns {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .sizes div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: 0.25em;
  }
  label {
    position: relative;
    cursor: pointer;
  }
  .sizes label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.5em;
  }

  /* the rings; all but the dot come later */
  input[type='radio'] {
    appearance: none;
    display: grid;
    place-content: center;
    flex: none;
    inline-size: var(--_ring);
    block-size: var(--_ring);
    margin: 0;
    border: 1px solid var(--_edge);
    border-radius: 50%;
    background: none;
    cursor: inherit;
  }
  input:focus-visible {
    border-radius: 50%;
  }
  input:checked {
    border: 1.5px solid var(--_accent);
  }
  input:checked::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
    background: var(--_accent);
  }

  .progress {
    position: sticky;
    inset-block-start: var(--bob-sticky-top, 0px);
    z-index: 1;
    margin-block-start: 1em;
    padding-block: 0.5em 0.75em;
    background: var(--_ground, transparent);
    font-variant-numeric: tabular-nums;
  }
  .progress > p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 1.5em;
    min-block-size: 2.25em;
  }
  .progress > p > span:first-child {
    font-weight: 600;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.375em;
    border-radius: 1em;
    background: var(--_line);
  }
  .got {
    fill: var(--_accent);
  }

  .group {
    padding-block-start: 2em;
  }
  .top {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: baseline;
    border-block-end: 1px solid var(--_edge);
  }
  .group .intro {
    margin-block: 0.5em;
    font-size: 0.9375em;
  }
  .checklist h3 {
    font-size: 1.125em;
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .columns {
    display: none;
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.25em 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  summary {
    display: flex;
    gap: 0.75em;
    padding-block: 0.625em;
    cursor: pointer;
    list-style: none;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin: 0.5em 0.15em 0;
    border: solid var(--_edge);
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
  }
  [open] > summary::before {
    rotate: 45deg !important;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .choices label {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 0.25em;
    padding-block: 0.25em;
    font-size: 0.8125em;
    line-height: 1.25;
    text-align: center;
    color: var(--_muted);
  }
  .choices label:has(:checked) {
    color: inherit;
    font-weight: 600;
  }
  .choices input {
    font-size: calc(1em / 0.8125);
  }
  @container (inline-size >= 40em) {
    .top {
      grid-template-columns: auto minmax(0, 1fr) auto calc(4 * var(--_col));
    }
    .columns {
      display: grid;
      grid-template-columns: repeat(4, 1fr);
      font-size: 0.8125em;
      line-height: 1.25;
      text-align: center;
    }
    .item {
      grid-template-columns: minmax(0, 1fr) calc(4 * var(--_col));
      column-gap: 1em;
      align-items: start;
      padding-block: 0.25em;
    }
    .choices {
      grid-column: 2;
      grid-row: 1;
    }
    .choices label {
      padding-block: 0.6875em;
    }
    .choices label > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
`;
