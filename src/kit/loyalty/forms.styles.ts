import { css } from '../css.js';

/** What is filled in, how far something is, and the dialogs of card and counter. */
export const formStyles = css`
  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.375em;
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
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .show h3 {
    padding-inline-end: 2.5em;
    font-size: 1.25em;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.25em;
    accent-color: var(--_accent);
  }
  .named {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }
  .named :is(input, textarea, select) {
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    font-weight: 400;
    color: inherit;
  }
  .status:empty {
    position: absolute;
  }
  .status:focus {
    outline: none;
  }
  .show :is(p, h3, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
  }
`;
