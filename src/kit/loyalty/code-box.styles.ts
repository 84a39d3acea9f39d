import { css } from '../css.js';

/** A code to show. White around it whatever the theme: readers want it so. */
export const codeBoxStyles = css`
  .code-picture {
    inline-size: min(100%, 22em);
    aspect-ratio: 1;
    background: #fff;
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .code-picture svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .code-text {
    inline-size: min(100%, 22em);
    font-size: 0.9375em;
  }
  .code-text summary {
    min-block-size: 2.25em;
    align-content: center;
    color: var(--_muted);
    cursor: pointer;
  }
  .code-text textarea,
  .key textarea {
    display: block;
    inline-size: 100%;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    font:
      0.8125em/1.4 ui-monospace,
      monospace;
    color: inherit;
    resize: vertical;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .code-picture {
      forced-color-adjust: none;
    }
  }
`;
