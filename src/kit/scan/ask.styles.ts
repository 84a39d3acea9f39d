import { css } from '../css.js';

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
  .lens {
    position: absolute;
    z-index: 1;
    inset-block-end: 0.5em;
    inset-inline-end: 0.5em;
    max-inline-size: calc(100% - 1em);
    min-block-size: 2.25em;
    padding-inline: 0.5em;
    border: 1px solid #fff;
    border-radius: var(--_radius);
    background: #000;
    color: #fff;
    font: inherit;
    font-size: 0.9375em;
    text-overflow: ellipsis;
  }
  .scan-status {
    min-block-size: 1.5em;
    font-weight: 600;
  }
  .look,
  .typed {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    align-content: start;
  }
  .look .again {
    justify-self: start;
  }
  .typed {
    gap: 0.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .typed .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .typed .line button {
    flex: none;
  }
  .scan textarea {
    flex: 1 1 9em;
    min-inline-size: 0;
    min-block-size: 2.75em;
    box-sizing: border-box;
    margin: 0;
    padding: 0.6em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.4;
    color: inherit;
    resize: none;
  }
  .picture {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 2.25em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .picture:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .picture:focus-within {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  /* a code to show, and the camera for the answer: both at once on a small phone */
  .scan.both .mine {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: 0.5em;
  }
  .scan.both .hint {
    justify-self: start;
    font-weight: 600;
  }
  .scan.both .code-picture {
    inline-size: min(100%, 34dvb, 18em);
  }
  .scan.both .finder {
    aspect-ratio: 16 / 10;
  }
  .scan.both .finder::after {
    inset: 8% 25%;
  }
  @media (orientation: landscape) and (max-height: 40em) {
    .scan-dialog:has(.both) {
      inline-size: min(94vi, 46em);
    }
    .scan.both {
      grid-template-columns: 1fr 1fr;
    }
    .scan.both :is(h3, .typed) {
      grid-column: 1 / -1;
    }
  }
`;
