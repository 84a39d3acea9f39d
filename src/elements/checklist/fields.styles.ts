import { css } from 'lit';

/** What opens below a title, and what is said of an answer. */
export const fieldStyles = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding-block: 0.25em 1em;
    padding-inline-start: 1.45em;
    max-inline-size: 40em;
    font-size: 0.9375em;
  }
  .checklist h4 {
    margin-block-end: 0.25em;
    font-family: inherit;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .checklist .prose :is(ul, ol) {
    padding-inline-start: 1.25em;
  }
  .prose ul > li {
    list-style: disc;
  }
  .prose ol > li {
    list-style: decimal;
  }
  .prose li + li,
  .prose > * + * {
    margin-block-start: 0.35em !important;
  }
  .links li {
    padding-block: 0.25em;
  }
  .measure,
  .facts {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .facts {
    padding-inline-start: 1.55em;
    padding-block-end: 0.5em;
  }
  .late {
    color: var(--_accent);
    font-weight: 600;
  }
  .note {
    max-inline-size: 40em;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0.75em;
  }
  .fields .wide {
    grid-column: 1 / -1;
  }
  .fields label > span,
  .reading label > span,
  .code > span {
    display: block;
    margin-block-end: 0.25em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .checklist :is(textarea, input:not([type='radio'])) {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    /* under 16 pixels phones zoom in */
    font: inherit;
    font-size: max(1em, 16px);
    color: inherit;
    text-align: start;
  }
  .checklist textarea {
    resize: vertical;
    field-sizing: content;
  }
  .checklist :is(.text, .button, .step) {
    margin: 0;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .checklist .text {
    min-block-size: 2em;
    padding: 0;
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.25em;
    justify-self: start;
  }
  .checklist :is(.text, .step):hover {
    text-decoration-line: underline;
    text-decoration-color: currentColor;
  }
  .checklist .button {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: 0.9375em;
    font-weight: 500;
  }
  .checklist .button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .notice:not(:empty) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }
  .notice p {
    padding-block: 0.5em 0;
    font-size: 0.9375em;
  }
  .notice .text {
    padding-block-start: 0.5em;
  }
  .notice[role='alert'] p {
    font-weight: 600;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
  }
  .muted {
    font-size: 0.9375em;
    color: var(--_muted);
  }
`;
