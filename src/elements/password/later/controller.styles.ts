import { css } from '../../../kit/css.js';

/** What the field needs once it can be used. */
export const styles = css`
  input:focus-visible {
    outline-offset: -1px;
    border-radius: var(--_radius);
  }
  [aria-invalid] {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
  }
  button {
    cursor: pointer;
  }
  input + button {
    max-inline-size: 5.25em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  :disabled,
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: not-allowed;
  }
  button:enabled:not([aria-disabled='true']):hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* whatever height the page's input has */
  .adopted {
    align-items: center;
  }
  .adopted button {
    min-block-size: 2.75em;
  }
  #complaint:not(:empty) {
    margin-block-start: 0.375em;
    font-weight: 600;
  }
  .more {
    outline: 0;
  }
  [data-ok='true'] svg {
    color: var(--_accent);
  }
  /* not by colour alone: its sign is a cross, and it stands out */
  [data-ok='false'] svg {
    color: inherit;
  }
  [data-ok='false']:not(.advice) {
    font-weight: 600;
  }
  .most {
    display: block;
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.875em;
  }
  .note {
    margin-block-start: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
