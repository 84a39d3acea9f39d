import { css } from '../css.js';

/** Dialogs over the page, and their round buttons. `sheet` is one that holds a page of its own. */
export const dialogStyles = css`
  dialog {
    font: inherit;
    color: var(--_ink, CanvasText);
    background: var(--_ground, Canvas);
    border: 0;
    padding: 0;
    margin: auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.6);
  }
  dialog .icon-button {
    position: absolute;
    z-index: 3;
    display: grid;
    place-content: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--_ground, Canvas);
    color: inherit;
    cursor: pointer;
  }
  .icon-button.close {
    inset: 0.75em 0.75em auto auto;
  }
  dialog.sheet {
    inline-size: min(100vi, 64em);
    block-size: 100dvb;
    max-inline-size: none;
    max-block-size: none;
  }
  .sheet > .inner {
    padding: clamp(1em, 4vi, 2.5em);
  }
  @media print {
    dialog {
      display: none;
    }
  }
`;
