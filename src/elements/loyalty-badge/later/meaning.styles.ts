import { css } from '../../../kit/css.js';

/** What a click on the badge opens. */
export const meaningStyles = css`
  .meaning-dialog {
    inline-size: min(94vi, 30em);
    max-block-size: 94dvb;
    border-radius: var(--_radius);
  }
  .meaning {
    display: grid;
    gap: 1.25em;
    padding: 1.5em;
  }
  .meaning :is(p, h3) {
    margin: 0;
  }
  .meaning h3 {
    font-family: var(--bob-font-display, inherit);
    font-size: 1.25em;
    line-height: 1.25;
  }
  .meaning .who {
    display: flex;
    gap: 1em;
    align-items: center;
    padding-inline-end: 3em;
  }
  .meaning .muted {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .strong {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .finding {
    display: flex;
    gap: 0.75em;
    padding-block: 1em;
    border-block: 1px solid var(--_line);
  }
  .finding svg {
    inline-size: 1.75em;
    block-size: 1.75em;
    color: var(--_muted);
  }
  .finding[data-state='valid'] svg {
    color: var(--_accent);
  }
  .go {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
  }
  .go:hover {
    text-decoration: underline;
  }
`;
