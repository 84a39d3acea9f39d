import { css } from '../../../../kit/css.js';

/** Fields, lists and records. Fields are as wide as what belongs in them. */
export const formStyles = css`
  .form {
    min-inline-size: 0;
    max-inline-size: 44em;
    scroll-margin-block-start: 1em;
  }
  .form h3 {
    font-size: 1.375em;
    outline-offset: 0.25em;
  }
  .form .intro {
    margin-block-start: 0.5em;
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  .editor .form .field {
    margin-block-start: 1.5em;
  }
  .field > :is(label, legend) {
    display: block;
    font-weight: 600;
    line-height: 1.35;
  }
  .field > label:not(.check),
  .editor fieldset.field > legend {
    padding-block-end: 0.25em;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .field > .hint {
    padding-block: 0.125em 0.25em !important;
  }
  .wrong {
    padding-block-end: 0.25em !important;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.4;
  }
  /* a line, and not colour alone */
  [data-wrong]:not(details) {
    padding-inline-start: 0.875em !important;
    border-inline-start: 0.25em solid var(--_wrong) !important;
  }
  [data-wrong] > .wrong {
    color: var(--_wrong);
  }
  .editor {
    --_wrong: light-dark(#b3261e, #ff897d);
  }
  .form :is(input:not([type='checkbox'], [type='radio'], [type='color']), textarea, select),
  .pages select,
  .bar select,
  .looks select {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    /* under 16 pixels phones zoom in */
    font: inherit;
    font-size: max(1em, 16px);
    line-height: 1.4;
    color: inherit;
  }
  :is(.form, .pages, .bar, .looks) option {
    background: Canvas;
    color: CanvasText;
  }
  .form textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 6em;
  }
  .form :is(input.short, select) {
    max-inline-size: 20em;
  }
  .form [aria-invalid='true'] {
    border-color: var(--_wrong) !important;
  }
  .form input[type='color'] {
    inline-size: 3.5em;
    block-size: 2.75em;
    padding: 0.25em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
  }
  .form input[type='checkbox'] {
    inline-size: max(1.25em, 24px);
    block-size: max(1.25em, 24px);
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  /* a colour: its sample and its code in one line, also on a phone */
  .field > .row > input:not([type='color']) {
    flex: 1 1 8em;
    inline-size: auto !important;
  }
  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.25em 1em;
    flex: 1;
  }
  .of {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  :is(.choices label, label.check) {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.5em;
  }
  .form summary {
    min-block-size: 2.25em;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .example,
  .questions {
    font-size: 0.9375em;
  }
  .questions {
    margin-block-start: 0.5em;
  }
  .editor .step > .hint {
    margin-block-start: 0.75em;
  }
  .example > summary,
  .questions > summary,
  .more > summary {
    inline-size: fit-content;
    color: var(--_accent);
    font-weight: 600;
  }
  .editor .example > p {
    margin-block-end: 0.5em;
    padding-inline-start: 0.875em;
    border-inline-start: 2px solid var(--_line);
    white-space: pre-line;
    text-wrap: pretty;
  }
  .editor .questions ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .more {
    margin-block-start: 1.5em;
  }
  .written {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    flex: 1;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .editor :is(.records, .lines) {
    list-style: none;
  }
  .line {
    display: flex;
    align-items: start;
    gap: 0 0.25em;
    padding-block-end: 0.5em;
  }
  .line > :is(input, .written, .languages) {
    flex: 1 1 8em !important;
  }
  .tools {
    display: flex;
  }
  .record {
    border-block-start: 1px solid var(--_line);
  }
  .records > li:last-child > .record {
    border-block-end: 1px solid var(--_line);
  }
  .record > summary {
    padding-block: 0.625em;
    font-weight: 600;
  }
  .record[open] {
    padding-block-end: 1em;
  }
  .record[data-wrong] > summary::after {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: 0.5em;
    border-radius: 50%;
    background: var(--_wrong);
  }
  .record > .field,
  .record > .tools {
    margin-inline-start: 1em;
  }
  .editor .record > .field:first-of-type {
    margin-block-start: 0.25em;
  }
  .record > .tools {
    margin-block-start: 1em;
    margin-inline-start: 0.25em;
  }
  .editor .add {
    margin-block-start: 0.75em;
  }
  .editor .picture > div > .field:first-child {
    margin-block-start: 0.25em;
  }
  .editor .turn {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 2.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .turn .solid {
    margin-inline-start: auto;
  }
`;
