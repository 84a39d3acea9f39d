import { css } from '../../../kit/css.js';

/** What comes while typing. */
export const styles = css`
  .gauge {
    position: relative;
    color: var(--_muted);
  }
  .gauge.enough {
    color: var(--_accent);
  }
  .gauge svg {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border-radius: 2px;
  }
  .gauge rect {
    fill: currentColor;
  }
  /* where the policy calls it enough */
  .gauge path {
    stroke: var(--_ink, currentColor);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  .gauge svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .strength b {
    min-inline-size: 6em;
    text-align: end;
    font-weight: 600;
    font-size: 0.9375em;
  }
  .verdict,
  .tools:not(:empty) {
    margin-block-start: 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  .verdict ul {
    font-size: 1em;
  }
  .verdict > * + * {
    margin-block-start: 0.5em;
  }
  .verdict li::before {
    content: '';
    flex: none;
    inline-size: 0.375em;
    block-size: 0.375em;
    margin: 0.5625em 0.4375em;
    border-radius: 50%;
    background: currentColor;
  }
  .verdict li {
    overflow-wrap: anywhere;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .tool {
    min-inline-size: 0;
  }
  .tool:has(p, label) {
    flex-basis: 100%;
  }
  .tool button {
    padding-inline: 0;
    font-weight: 500;
    text-align: start;
  }
  .tool label {
    margin-block: 0.5em 0.375em;
  }
  .tool input {
    padding-inline-end: 0.75em;
  }
  .tool .note {
    margin-block-start: 0.25em;
  }
  /* a phone's field is too narrow for it */
  .phrase {
    margin-block: 0.5em 0.25em;
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    font-variant-numeric: tabular-nums;
  }
  .row [aria-label] {
    inline-size: 2em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    text-align: center;
  }
  @media (prefers-reduced-motion: no-preference) {
    .gauge rect {
      transition: width 0.2s;
    }
  }
  @media (forced-colors: active) {
    .gauge {
      border: 1px solid CanvasText;
    }
    .gauge rect {
      forced-color-adjust: none;
      fill: Highlight;
    }
  }
`;
