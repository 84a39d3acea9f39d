import { css } from '../../../kit/css.js';

/** The month, and paper; what opens and the foot are in `entriesLaterStyles`. */
export const laterStyles = css`
  /* one row, or two where it is narrow and there are filters: the first view keeps their place */
  .bar select {
    flex: 0 1 auto;
    min-inline-size: 0;
  }
  .bar button {
    flex: none;
  }
  @container (min-width: 36em) {
    .bar {
      flex-wrap: nowrap;
    }
    .joined {
      flex: none;
      margin-inline-end: auto;
    }
  }
  @container (max-width: 36em) {
    .joined {
      flex: 1 0 100%;
    }
    .joined button {
      flex: 0 1 auto;
      padding-inline: 0.6em;
    }
    .bar select {
      flex: 1 1 8em;
    }
  }
  .listed {
    color: var(--_accent);
    font-weight: 600;
  }
  .listed::before {
    content: '✓ ' / '';
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
  td .whole {
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
    min-block-size: 24px;
    padding: 0;
    color: inherit;
    font-size: 1em;
    font-weight: 600;
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
    td .short {
      display: none;
    }
    td > time,
    td .whole {
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
    .turn button {
      display: none !important;
    }
    .entry .title {
      text-decoration: none;
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
