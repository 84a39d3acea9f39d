import { css } from '../../../kit/css.js';

/** The plan, and what becomes of the answers. */
export const footerStyles = css`
  .foot > section {
    padding-block-start: 3em;
  }
  .checklist .foot h3 {
    font-size: 1.375em;
    margin-block-end: 0.5em;
    outline-offset: 0.25em;
    scroll-margin-block: 8em;
  }
  .checklist summary {
    scroll-margin-block: 8em 3em;
  }
  .checklist .plan ol {
    counter-reset: step;
    border-block-start: 1px solid var(--_edge);
  }
  .plan ol > li {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
    counter-increment: step;
  }
  .plan ol > li::before {
    content: counter(step);
    grid-row: 1 / 3;
    font-size: 1.25em;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    color: var(--_accent);
  }
  .checklist .step {
    min-block-size: 24px;
    padding: 0;
    font-weight: 600;
    text-wrap: pretty;
  }
  .plan .why {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .plan > * + .text,
  .plan > * + .quiet {
    margin-block-start: 0.75em;
  }
  .later {
    margin-block-start: 1.5em;
    font-size: 0.9375em;
  }
  .later li {
    padding-block: 0.25em;
  }
  .when {
    color: var(--_muted);
    margin-inline-end: 0.5em;
  }
  .checklist .lead {
    font-size: 1.125em;
    font-weight: 600;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding-block-start: 1em !important;
  }
  .tools .text {
    margin-inline-start: 0.5em !important;
  }
  .code,
  .reading,
  .gone {
    display: grid;
    gap: 1em;
    max-inline-size: 40em;
    margin-block-start: 1.5em;
  }
  .code {
    gap: 0;
  }
  .checklist .code textarea {
    font-family: ui-monospace, monospace;
    word-break: break-all;
  }
  .reading .button {
    justify-self: start;
  }
  .gone {
    display: block;
    font-size: 0.9375em;
  }
  .imprint {
    padding-block-start: 2em !important;
    font-size: 0.8125em;
    color: var(--_muted);
  }
`;
