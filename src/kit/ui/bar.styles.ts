import { css } from '../css.js';

/** The bar of a calendar or a notice board: buttons that stand together, and choices. With `entriesStyles`. */
export const barStyles = css`
  .joined {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
  }
  .joined button {
    margin-inline-end: -1px;
    border-radius: 0;
  }
  .joined button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .joined button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  /* too narrow for one row: each a button of its own */
  @container (max-width: 19em) {
    .joined {
      gap: 0.5em;
    }
    .joined button:nth-child(n) {
      margin: 0;
      border-radius: var(--_radius);
    }
  }
  [aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 600;
    box-shadow: inset 0 -2px var(--_accent);
  }
  select {
    padding-inline: 0.6em;
    text-overflow: ellipsis;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
`;
