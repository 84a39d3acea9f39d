import { css } from '../../../../kit/css.js';

/** The page "Keys and memberships": parts that open, firms, words to write down. */
export const organiseStyles = css`
  .organise {
    margin-block-start: 1.5em;
  }
  .part {
    border-block-start: 1px solid var(--_line);
  }
  .part:last-of-type {
    border-block-end: 1px solid var(--_line);
  }
  .form .part > summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    padding-block: 0.75em;
    list-style: none;
  }
  .part > summary::-webkit-details-marker {
    display: none;
  }
  .part > summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-inline-end: 2px solid var(--_muted);
    border-block-end: 2px solid var(--_muted);
    rotate: -45deg;
  }
  .part > summary:dir(rtl)::before {
    rotate: 45deg;
  }
  .part[open] > summary::before {
    rotate: 45deg;
    translate: 0 -0.125em;
  }
  .editor .part > summary h4 {
    flex: 1 1 8em;
    margin: 0;
  }
  .tag {
    flex: none;
    padding: 0.125em 0.625em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    font-size: 0.8125em;
    line-height: 1.5;
  }
  .part > .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block: 0 1.75em;
    padding-inline-start: 1.25em;
  }
  .part p {
    max-inline-size: 38em;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .editor .part :is(.row, .field) {
    margin-block-start: 0;
  }
  .part .row {
    align-items: center;
  }
  .editor .part :is(.inset, .example) .field {
    margin-block-start: 0.75em;
  }
  .example > .inset {
    margin-block-start: 0.5em;
    padding-block: 0.25em;
  }
  .part h5 {
    margin: 0.75em 0 0;
    font-size: 1em;
    font-weight: 600;
  }
  .part :is(.wrong, .done):empty,
  #word-wrong:not(:has(p)) {
    display: none;
  }
  .part > .body > .wrong {
    padding-inline-start: 0.875em;
    border-inline-start: 0.25em solid var(--_wrong);
    color: var(--_wrong);
  }
  .part .done {
    font-weight: 600;
  }
  .inset {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 0.875em;
    border-inline-start: 0.25em solid var(--_edge);
  }
  .editor .phrase {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(10em, 100%), 1fr));
    gap: 0.5em 2em;
    margin: 0;
    padding: 1em 1em 1em 2.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: 1.125em;
    font-weight: 600;
  }
  .phrase li {
    padding-inline-start: 0.25em;
    overflow-wrap: anywhere;
  }
  .phrase li::marker {
    color: var(--_muted);
    font-weight: 400;
  }
  .editor .firms {
    display: grid;
    list-style: none;
  }
  .firms > li {
    display: grid;
    gap: 0.125em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .firms > li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .firms .row {
    gap: 0.25em 1.5em;
    padding-block-start: 0.25em !important;
  }
  .firms .name {
    font-weight: 600;
  }
  .part .ask:not(:has([value='replace']:checked)) .on {
    display: none;
  }
  .part .on {
    padding-inline-start: calc(max(1.25em, 24px) + 0.75em);
  }
  .editor .part .on label {
    display: block;
    min-block-size: 0;
    font-weight: 600;
  }
  /* beside the editor: the dialog lies in its box */
  .scan-dialog :is(.button, .solid) {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 500;
    color: inherit;
    cursor: pointer;
  }
  .scan-dialog .solid {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .scan-dialog .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .firms .row:not(:has(*)) {
    display: none;
  }
  .state[data-state] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 0;
  }
  .state svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    color: var(--_muted);
  }
  .state[data-state='valid'] svg {
    color: var(--_accent);
  }
  .part code {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .editor .wrap {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .scroll {
    overflow-x: auto;
  }
  .part table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .part :is(th, td) {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: bottom;
    font-weight: 400;
  }
  .part thead th {
    font-weight: 600;
  }
  .part .figure {
    text-align: end;
  }
  .part dl,
  .part dd {
    margin: 0;
  }
  .part dl {
    display: grid;
    gap: 1em;
  }
  .part dt {
    font-weight: 600;
  }
  .part dd {
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  .way {
    display: grid;
    gap: 0.5em;
  }
  .way + .way {
    margin-block-start: 1em;
  }
`;
