import { css } from '../../../kit/css.js';

/** Styles of the lazy half: filters, status, footer, empty state, what is told of the cluster. */
export const laterStyles = css`
  .text {
    color: var(--_accent);
    min-block-size: 2em;
    font-size: 0.9375em;
    font-weight: 600;
  }
  :is(.text, .links button):hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  b {
    min-inline-size: 1.6em;
    border-radius: 1em;
    background: var(--_tint);
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .number {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .more button:hover,
  .unfold:hover {
    border-color: currentColor;
  }
  /* a row opens: at its end, in the corner of a card; a picture invites by itself */
  .member-name::after {
    content: '';
    position: absolute;
    inset-block-start: 1.6em;
    inset-inline-end: 0.75em;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid var(--_edge);
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
    pointer-events: none;
  }
  .member-name:dir(rtl)::after {
    rotate: 135deg;
  }
  .list .member-name::after {
    inset-block-start: calc(50% - 0.25em);
    inset-inline-end: 0.35em;
  }
  .pictures .member-name::after {
    content: none;
  }
  .member:hover .member-name {
    color: var(--_accent);
  }
  .member:hover .member-name::after {
    border-color: var(--_accent);
  }
  .grid .member:hover {
    border-color: var(--_edge);
  }
  .panel {
    font-size: 0.9375em;
  }
  .facet {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.4em;
  }
  .facet h3 button {
    display: flex;
    gap: 0.6em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 2.5em;
    font-weight: 600;
  }
  .facet h3 button::after {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: auto 0.3em;
    border: solid currentColor;
    border-width: 0 0.11em 0.11em 0;
    rotate: 45deg;
    translate: 0 -0.12em;
  }
  .facet h3 button[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.12em;
  }
  .facet [hidden] {
    display: none;
  }
  .facet [role='group'] {
    padding-block-end: 0.6em;
  }
  .facet label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.25em;
    cursor: pointer;
  }
  .facet label:hover span:first-of-type {
    color: var(--_accent);
  }
  .facet label:has(:disabled) {
    color: var(--_muted);
    cursor: default;
  }
  .facet :disabled,
  .facet label:has(:disabled):hover span:first-of-type {
    color: inherit;
    cursor: default;
  }
  .facet :disabled::before {
    border-color: var(--_line);
  }
  .facet label .number {
    font-size: 0.9375em;
  }
  [type='checkbox'],
  [type='radio'] {
    appearance: none;
    display: grid;
    place-content: center;
    inline-size: max(24px, 1.5em);
    block-size: max(24px, 1.5em);
    margin: 0;
    margin-inline-start: -0.2em;
    cursor: pointer;
  }
  [type='checkbox']::before,
  [type='radio']::before {
    content: '';
    box-sizing: border-box;
    display: block;
    inline-size: 1.2em;
    block-size: 1.2em;
    border: 1.5px solid var(--_edge);
    border-radius: 0.25em;
  }
  [type='radio']::before {
    border-radius: 50%;
  }
  :is([type='checkbox'], [type='radio']):checked::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  [type='checkbox']:checked::after {
    content: '';
    position: relative;
    grid-area: 1 / 1;
    justify-self: center;
    inline-size: 0.35em;
    block-size: 0.65em;
    border: solid var(--_on-accent, Canvas);
    border-width: 0 0.13em 0.13em 0;
    rotate: 45deg;
    translate: 0 0.2em;
  }
  [type='checkbox']::before {
    grid-area: 1 / 1;
  }
  [type='radio']:checked::before {
    box-shadow: inset 0 0 0 0.22em var(--_on-accent, Canvas);
  }
  input.small[type='search'] {
    min-block-size: 2.4em;
    padding-inline: 0.6em;
    margin-block: 0.25em;
  }
  .line-of-status {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: center;
    min-block-size: 2.5em;
    padding-block-end: 0.5em;
  }
  [part='count'] {
    font-weight: 600;
    margin-inline-end: auto;
    font-variant-numeric: tabular-nums;
  }
  .told {
    color: var(--_muted);
  }
  .told:not(:empty) {
    padding-block-end: 0.75em;
  }
  .order {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
    min-inline-size: 0;
    font-size: 0.9375em;
  }
  .order span {
    color: var(--_muted);
  }
  select {
    font: inherit;
    color: inherit;
    min-block-size: 2.25em;
    max-inline-size: 100%;
    padding-inline: 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground, Canvas);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    padding-block-end: 1em;
  }
  .chips li {
    max-inline-size: 100%;
  }
  .chips button:not(.text) {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    max-inline-size: 100%;
    min-block-size: 2em;
    padding-block: 0.2em;
    padding-inline: 0.75em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    font-size: 0.9375em;
  }
  .chips button span {
    min-inline-size: 0;
  }
  .chips button:hover {
    border-color: currentColor;
  }
  .chips svg {
    inline-size: 1em;
    block-size: 1em;
  }
  .chips .text {
    padding-inline: 0.5em;
  }
  .done {
    inline-size: 100%;
    min-block-size: 2.9em;
    margin-block-start: 1em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent, Canvas);
    font-weight: 600;
    text-align: center;
  }
  @container (min-width: 56em) {
    .done {
      display: none;
    }
  }
  ::-webkit-search-cancel-button {
    filter: grayscale(1);
  }
  .map + .members {
    margin-block-start: 1em;
  }
  mark {
    color: inherit;
    background: color-mix(in srgb, var(--_accent) 20%, transparent);
    border-radius: 0.15em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: baseline;
    margin-block-start: 1.25em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  .foot .text {
    font-weight: 400;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  .foot p {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .none {
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .none .nobody {
    font-size: 1.25em;
    font-weight: 600;
    padding-block-end: 0.5em;
  }
  .none > ul:not(.members) li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
  }
  .none h3 {
    margin-block: 1.75em 0.75em;
    font-size: 1.125em;
    font-weight: 600;
  }
  .about {
    display: grid;
    gap: 1.25em;
    margin-block-start: 0.75em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .prose {
    max-inline-size: 42em;
  }
  .prose > * + * {
    margin-block-start: 0.75em;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .prose :is(h4, h5, h6) {
    margin-block: 1em 0;
    font-size: 1em;
  }
  .prose :is(table, pre) {
    display: block;
    overflow-x: auto;
  }
  .as-written {
    white-space: pre-line;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 1.25em 2em;
  }
  .columns:empty {
    display: none;
  }
  .about h3 {
    font-weight: 600;
  }
  .about .columns {
    font-size: 0.9375em;
  }
  @media print {
    .member-name::after {
      display: none;
    }
    .bar,
    .panel,
    .links,
    .line-of-status :is(.text, .order),
    .chips .text,
    .chips svg,
    .more,
    .foot {
      display: none !important;
    }
    .directory {
      display: block;
    }
    .member {
      break-inside: avoid;
    }
  }
`;
