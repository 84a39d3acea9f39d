import { css } from 'lit';

/** Large things to press, and the stage for a code. */
export const styles = css`
  .desk {
    max-inline-size: 52em;
  }
  .status:empty {
    position: absolute;
  }
  .status:focus,
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
  .choice {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
    max-inline-size: 40em;
    cursor: pointer;
  }
  .rules .choice {
    max-inline-size: none;
    border-block-end: 1px solid var(--_line);
  }
  .choice .worth {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.25em;
    accent-color: var(--_accent);
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
  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.375em;
    margin-block-end: 0.5em;
    border: 0;
    border-radius: 1em;
    appearance: none;
    background: color-mix(in srgb, currentColor 14%, transparent);
    color: var(--_accent);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
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
  .code-dialog {
    inline-size: min(94vi, 26em);
    max-block-size: 96dvb;
    border-radius: var(--_radius);
  }
  .show {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1.5em;
  }
  .show :is(p, h3) {
    margin: 0;
  }
  .show h3 {
    padding-inline-end: 2.5em;
    font-size: 1.25em;
  }
  .show form {
    display: grid;
    gap: 1em;
  }
  .named {
    display: grid;
    gap: 0.25em;
    max-inline-size: 26em;
    font-weight: 600;
  }
  .named :is(input, select) {
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.4em 0.75em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    font-weight: 400;
    color: inherit;
  }
  .named option {
    color: CanvasText;
    background: Canvas;
  }
`;
