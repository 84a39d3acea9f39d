import { css } from '../css.js';

/** The dialog with a text to copy. */
export const fallbackStyles = css`
  .fallback-dialog {
    inline-size: min(94vi, 28em);
    max-block-size: 96dvb;
    border-radius: var(--_radius, 0.5em);
  }
  .fallback {
    display: grid;
    gap: 1em;
    padding: 1.25em;
    text-align: start;
    white-space: normal;
  }
  .fallback h3 {
    margin: 0;
    padding-inline-end: 2.25em;
    font-size: 1.125em;
    line-height: 1.3;
  }
  .fallback p {
    margin: 0;
  }
  .fallback label {
    display: grid;
    gap: 0.375em;
  }
  .fallback label span {
    font-size: 0.875em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .fallback textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.625em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 0.375em;
    background: transparent;
    color: inherit;
    font:
      0.875em/1.4 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
    resize: vertical;
  }
  .fallback .picture {
    /* A contact has many small modules, which a phone must tell apart. */
    inline-size: min(100%, 15em);
    margin-inline: auto;
    padding: 0.75em;
    border-radius: 0.375em;
    background: #fff;
    color: #000;
  }
  .fallback .picture svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .fallback .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
  }
  .fallback .solid {
    min-block-size: 2.75em;
    padding: 0.5em 1.25em;
    border: 1px solid currentColor;
    border-radius: var(--_radius, 0.5em);
    background: var(--_ink, CanvasText);
    color: var(--_ground, Canvas);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .fallback a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .fallback :focus-visible {
    outline: 2px solid var(--_ink, CanvasText);
    outline-offset: 2px;
  }
`;
