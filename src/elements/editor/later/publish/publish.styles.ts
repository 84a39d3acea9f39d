import { css } from '../../../../kit/css.js';

/** The last page and those that it leads to: one step after another, with room between. */
export const publishStyles = css`
  .step > h4 {
    margin-block-start: 2em;
  }
  .editor .step > .row {
    margin-block-start: 0.75em;
  }
  .editor .further {
    display: grid;
    gap: 1em;
    margin-block-start: 2.5em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
    list-style: none;
  }
  .further .text,
  .further .hint {
    display: block;
  }
  .said {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .editor .length {
    margin-block: 1em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_edge);
  }
  .length .todo {
    gap: 0;
  }
  .length p + p {
    margin-block-start: 0.25em;
  }
  .code-box {
    margin-block-start: 2em;
    border-block-start: 1px solid var(--_line);
  }
  .code-box > summary {
    padding-block: 0.75em;
    font-size: 1.0625em;
    font-weight: 600;
    cursor: pointer;
  }
  .editor .code-box > :is(p, .field) + :is(p, .code) {
    margin-block-start: 0.75em;
  }
  .qr {
    inline-size: min(100%, 16em);
    margin: 1em 0;
  }
  .qr svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: 0.25em;
  }
  .qr figcaption {
    padding-block-start: 0.5em;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .editor .list {
    display: grid;
    list-style: none;
  }
  .list > li {
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .list > li > * + * {
    margin-block-start: 0.375em;
  }
  .list strong {
    display: block;
  }
  .lost {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .editor .lost ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .list code {
    display: block;
    font-family: ui-monospace, monospace;
    font-size: max(0.875em, 14px);
    color: var(--_muted);
  }
  .form textarea.source {
    min-block-size: 8em;
    max-block-size: 16em;
  }
  /* there to be printed, and seen by nobody */
  .paper {
    position: absolute;
    inline-size: 40em;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  @media print {
    .paper {
      visibility: visible;
    }
    .qr {
      inline-size: 9cm;
      break-inside: avoid;
    }
  }
`;
