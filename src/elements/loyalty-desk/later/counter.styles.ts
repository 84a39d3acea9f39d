import { css } from '../../../kit/css.js';

/** Large things to press, and the stage for a code. */
export const styles = css`
  .desk {
    max-inline-size: 52em;
  }
  .stage h3:focus {
    outline: none;
  }
  .counter,
  .set-up {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .lead {
    max-inline-size: 36em;
    font-size: 1.0625em;
  }
  .rules legend {
    margin-block-end: 0.25em !important;
    font-weight: 600;
  }
  .rules .choice {
    max-inline-size: none;
    border-block-end: 1px solid var(--_line);
  }
  .set-up :is(.choice, .named) {
    max-inline-size: 40em;
  }
  /* beside the first of its lines */
  .set-up .choice {
    align-items: start;
  }
  .set-up .choice input {
    margin-block-start: 0.125em;
  }
  .time progress {
    margin-block-end: 0.5em;
  }
  .choice .worth {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .actions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.75em;
  }
  .panel .large {
    min-block-size: 4.5em;
    font-size: 1.125em;
  }
  .large svg {
    inline-size: 1.6em;
    block-size: 1.6em;
  }
  .first {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
  }
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: 1em;
    padding-block: 1.5em;
    border-block: 1px solid var(--_line);
    text-align: center;
  }
  .panel .stage h3 {
    font-size: 1.5em;
  }
  .stage > [part] {
    display: grid;
    justify-items: center;
    inline-size: 100%;
  }
  .stage .notice {
    text-align: start;
  }
  .stage .row {
    justify-content: center;
  }
  .verdict {
    display: grid;
    justify-items: center;
    gap: 0.25em;
  }
  .verdict svg {
    inline-size: 2.5em;
    block-size: 2.5em;
  }
  [data-accepted='true'] .verdict svg {
    color: var(--_accent);
  }
  .what {
    font-weight: 600;
    font-size: 1.125em;
  }
  .time {
    inline-size: min(100%, 22em);
    font-variant-numeric: tabular-nums;
  }
  .sums {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 1em 2em;
  }
  .sums dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .sums dd {
    font-family: var(--bob-font-display, inherit);
    font-size: 2em;
    font-weight: 600;
    line-height: 1.2;
    font-variant-numeric: tabular-nums lining-nums;
  }
  summary {
    min-block-size: 2.25em;
    align-content: center;
    cursor: pointer;
  }
  a.text {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.25em;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
  }
  .named option {
    color: CanvasText;
    background: Canvas;
  }
`;
