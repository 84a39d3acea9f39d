import { css } from 'lit';

/** The dialog that asks for a code. */
export const scanStyles = css`
  .scan-dialog {
    inline-size: min(94vi, 28em);
    max-block-size: 94dvb;
    border-radius: var(--_radius);
  }
  .scan {
    display: grid;
    gap: 1em;
    padding: 1.5em;
  }
  .scan h3 {
    margin: 0;
    padding-inline-end: 2.5em;
    font-family: var(--bob-font-display, inherit);
    font-size: 1.25em;
    line-height: 1.25;
  }
  .scan p {
    margin: 0;
  }
  .finder {
    position: relative;
    aspect-ratio: 1;
    border-radius: var(--_radius);
    overflow: hidden;
    background: #000;
  }
  .finder[hidden] {
    display: none;
  }
  .finder video {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  /* where to hold the code */
  .finder::after {
    content: '';
    position: absolute;
    inset: 14%;
    border: 2px solid #fff;
    border-radius: 0.75em;
    opacity: 0.85;
  }
  .scan-status {
    min-block-size: 1.5em;
    font-weight: 600;
  }
  .scan form {
    display: grid;
    gap: 0.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .scan textarea {
    inline-size: 100%;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    font-size: 0.9375em;
    color: inherit;
    resize: vertical;
  }
`;
