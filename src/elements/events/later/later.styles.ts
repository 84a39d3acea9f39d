import { css } from '../../../kit/css.js';

/** What opens, the month, the footer, and paper. */
export const laterStyles = css`
  details {
    margin-block-start: 0.25em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 1.6em;
    color: var(--_accent);
    cursor: pointer;
  }
  .prose > * + * {
    margin-block-start: 0.5em;
  }
  dl,
  dd {
    margin: 0;
  }
  dl {
    display: grid;
    gap: 0.25em;
    margin-block: 0.5em;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  dt {
    flex: 0 1 7em;
  }
  dd {
    flex: 1 1 12em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  dd a,
  .actions a:not(.solid) {
    display: inline-block;
    min-block-size: 24px;
    min-inline-size: 24px;
  }
  dt {
    color: var(--_muted);
  }
  .actions,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .actions {
    padding-block: 0.5em;
  }
  .solid {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.5em;
    padding-inline: 1em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
  }
  .solid:hover {
    color: var(--_on-accent);
    text-decoration: underline;
  }
  .foot {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .foot .text {
    border: 0;
    padding-inline: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  .found:empty {
    display: none;
  }
  .turn {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    margin-block-end: 0.75em;
    font-size: 1.125em;
  }
  .turn button {
    flex: none;
    min-inline-size: 2em;
    padding-inline: 0.5em;
  }
  .turn strong {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-align: center;
    font-weight: 600;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  th {
    padding: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    text-align: start;
  }
  abbr {
    text-decoration: none;
  }
  td {
    block-size: 5.5em;
    padding: 0.35em;
    border: 1px solid var(--_line);
    vertical-align: top;
  }
  td.outside {
    border-color: transparent;
  }
  td > time {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  td.today > time {
    color: var(--_accent);
    font-weight: 700;
  }
  td .of {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .entry {
    margin-block-start: 0.25em;
    padding-inline-start: 0.35em;
    border-inline-start: 3px solid var(--_accent);
    font-size: 0.875em;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .entry .title {
    font-size: 1em;
  }
  .entry .time {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .entry.cancelled {
    border-inline-start-style: dotted;
  }
  @container (max-width: 40em) {
    table,
    tbody {
      display: block;
    }
    thead,
    td:not(.filled) {
      display: none;
    }
    tr {
      display: contents;
    }
    td {
      display: block;
      block-size: auto;
      padding-block: 0.75em;
      border-width: 1px 0 0;
    }
    td > time,
    td .of {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      font-weight: 600;
    }
    .entry {
      font-size: 1em;
    }
  }
  @media print {
    .bar,
    .foot,
    .more,
    .turn button,
    .actions,
    summary {
      display: none !important;
    }
    .event,
    tr,
    .entry {
      break-inside: avoid;
    }
    .month-name {
      break-after: avoid;
    }
  }
`;
