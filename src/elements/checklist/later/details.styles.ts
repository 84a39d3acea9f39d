import { css } from '../../../kit/css.js';

/** The signs of the answers, and what opens below a title. */
export const detailsStyles = css`
  /* the rings: a tick, a half, a dot, a dash */
  input[value='done']:checked {
    background: var(--_accent);
  }
  input[value='done']:checked::before {
    inline-size: 0.34em;
    block-size: 0.7em;
    margin-block-end: 0.16em;
    border: solid var(--_on-accent, Canvas);
    border-width: 0 0.13em 0.13em 0;
    border-radius: 0;
    background: none;
    rotate: 45deg;
  }
  input[value='partly']:checked {
    background: linear-gradient(90deg, var(--_accent) 50%, transparent 50%);
  }
  input[value='partly']:checked::before {
    content: none;
  }
  input[value='not-applicable']:checked {
    border-color: var(--_edge);
  }
  input[value='not-applicable']:checked::before {
    inline-size: 0.75em;
    block-size: 0.125em;
    border-radius: 0;
    background: currentColor;
  }
  label:hover input {
    border-color: var(--_accent);
  }
  summary:dir(rtl)::before {
    rotate: 135deg;
  }
  .top:hover h3,
  .item summary:hover span {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  [data-state='done'] summary,
  [data-state='not-applicable'] summary {
    color: var(--_muted);
  }
  /* of three hundred only those in sight are laid out */
  .many .item {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 7em;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding-block: 0.75em 1em;
    padding-inline-start: 1.55em;
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
    padding-inline-start: 1.66em;
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
  /* on a phone one way has room beside the count; a second line would push down what is there already */
  @container (inline-size < 26em) {
    .ways > :not(:first-child) {
      display: none;
    }
  }
  @container (inline-size >= 40em) {
    .panel {
      padding-block-start: 0.25em;
    }
    .many .item {
      contain-intrinsic-block-size: auto 3em;
    }
  }
  @media (forced-colors: active) {
    input:checked,
    .got {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      forced-color-adjust: none;
      fill: Highlight;
    }
    .bar {
      border: 1px solid CanvasText;
    }
  }
`;
