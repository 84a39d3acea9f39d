import { css } from 'lit';

/** What comes with the second flight: filters, chips, orders, the table, an opened member. */
export const panelStyles = css`
  .panel {
    font-size: 0.9375em;
    align-self: start;
  }
  summary {
    min-block-size: 2.5em;
    display: flex;
    gap: 0.5em;
    align-items: center;
    cursor: pointer;
    font-weight: 600;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: auto 0.4em;
    border: solid currentColor;
    border-width: 0 0.11em 0.11em 0;
    rotate: 45deg;
    translate: 0 -0.12em;
  }
  [open] > summary::after {
    rotate: 225deg;
    translate: 0 0.12em;
  }
  .all > summary {
    padding-inline: 0.9em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .facet {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.25em;
  }
  .all > .facet:first-of-type {
    border: 0;
  }
  .facet label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.6em;
    align-items: start;
    min-block-size: 2em;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .facet input {
    inline-size: max(24px, 1.25em);
    block-size: max(24px, 1.25em);
    margin: 0;
    accent-color: var(--_accent);
  }
  .number {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .others summary {
    font-weight: 400;
    color: var(--_accent);
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: center;
  }
  .status [part='count'] {
    font-weight: 600;
    margin-inline-end: auto;
    font-variant-numeric: tabular-nums;
  }
  .order {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: 0.9375em;
  }
  .order span {
    color: var(--_muted);
  }
  select {
    font: inherit;
    color: inherit;
    min-block-size: 2.25em;
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground, Canvas);
  }
  .take {
    position: relative;
    font-size: 0.9375em;
  }
  @container (min-width: 36em) {
    .take > div {
      position: absolute;
      z-index: 4;
      inset: 100% 0 auto auto;
      min-inline-size: 14em;
    }
  }
  .take summary {
    min-block-size: 2.25em;
    font-weight: 400;
  }
  .take > div {
    display: grid;
    padding: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground, Canvas);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.12);
  }
  .take button {
    min-block-size: 2.5em;
    padding-inline: 0.6em;
    border-radius: calc(var(--_radius) * 0.6);
  }
  .take button:hover {
    background: var(--_tint);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    padding-block: 0.5em 1em;
  }
  .chips button {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 2em;
    padding-inline: 0.75em 0.5em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.9375em;
  }
  .chips svg {
    inline-size: 1em;
    block-size: 1em;
  }
  .chips .text {
    border-color: transparent;
    color: var(--_accent);
  }
  mark {
    color: inherit;
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
    border-radius: 0.15em;
  }
  .more button {
    min-block-size: 2.9em;
    inline-size: 100%;
    text-align: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-weight: 600;
    color: var(--_accent);
    margin-block-start: 1em;
  }
  .more button:hover {
    border-color: currentColor;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: inherit;
    color: inherit;
    font-variant-numeric: tabular-nums;
  }
  .table :is(th, td) {
    padding: 0.6em 1em 0.6em 0;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
  }
  .table thead button {
    color: var(--_muted);
    min-block-size: 24px;
    white-space: nowrap;
  }
  .table [aria-sort] button {
    color: inherit;
    font-weight: 600;
  }
  .table [aria-sort='ascending'] button::after {
    content: ' ↑';
  }
  .table [aria-sort='descending'] button::after {
    content: ' ↓';
  }
  .table tbody button {
    font-weight: 600;
    min-block-size: 24px;
  }
  .table tbody button:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  .card-dialog {
    inline-size: min(94vi, 36em);
    max-block-size: 90dvb;
    border-radius: var(--_radius);
  }
  .person-sheet {
    display: grid;
    gap: 1.25em;
    padding: clamp(1.25em, 4vi, 2em);
  }
  .person-sheet .who {
    display: flex;
    gap: 1em;
    padding-inline-end: 3em;
  }
  .person-sheet :is(h3, h4) {
    margin: 0;
    font-family: var(--bob-font-display, inherit);
    line-height: 1.25;
  }
  .person-sheet h3 {
    font-size: 1.375em;
  }
  .person-sheet h4 {
    font-size: 1em;
    margin-block-end: 0.4em;
  }
  .reach,
  .fits,
  .points {
    display: grid;
    gap: 0.4em;
  }
  .reach li {
    display: flex;
    gap: 0.6em;
    min-block-size: 1.6em;
  }
  .reach svg {
    margin-block-start: 0.15em;
    color: var(--_muted);
  }
  .points li {
    padding-inline-start: 1.25em;
    position: relative;
  }
  .points li::before {
    content: '';
    position: absolute;
    inset: 0.72em auto auto 0;
    inline-size: 0.7em;
    border-block-start: 0.125em solid var(--_accent);
  }
  .fits button {
    color: var(--_accent);
    font-weight: 600;
    min-block-size: 24px;
    display: block;
  }
  @container (min-width: 56em) {
    .all > summary {
      display: none;
    }
  }
  @media print {
    .bar,
    .panel,
    .order,
    .take,
    .chips,
    .more {
      display: none;
    }
    .directory {
      display: block;
    }
    .member {
      break-inside: avoid;
    }
  }
`;
