import { css } from '../../../kit/css.js';

/** What stands below the charts, and paper. */
export const laterStyles = css`
  button,
  select {
    max-inline-size: 100%;
    min-block-size: 2.5em;
    margin: 0;
    padding: 0.25em 0.9em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  select {
    padding-inline: 0.6em;
    text-overflow: ellipsis;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    margin-inline-end: auto;
  }
  .views button {
    margin-inline-end: -1px;
    border-radius: 0;
  }
  .views button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .views button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  @container (max-width: 19em) {
    .views {
      gap: 0.5em;
    }
    .views button:nth-child(n) {
      margin: 0;
      border-radius: var(--_radius);
    }
  }
  .views [aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 600;
    box-shadow: inset 0 -2px var(--_accent);
  }
  .bar .solid {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .muted {
    color: var(--_muted);
  }
  .method summary {
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  .group {
    overflow-wrap: anywhere;
  }
  .none {
    padding-block: 1.5em;
    color: var(--_muted);
  }
  .prose > * + * {
    margin-block-start: 0.5em;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.25em;
  }
  .prose ul {
    list-style: disc;
  }
  .prose ol {
    list-style: decimal;
  }
  .figures > .prose {
    max-inline-size: 40em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: 0.75em;
  }
  .title {
    flex: 1 1 12em;
    min-inline-size: 0;
    font-family: var(--bob-font-display, inherit);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .compare,
  .log {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .years-table {
    inline-size: 100%;
    border-collapse: collapse;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .years-table :is(th, td) {
    padding: 0.5em 0;
    padding-inline-end: 1em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  .years-table :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .years-table tbody tr:last-child > * {
    border-block-end: 0;
  }
  .years-table thead th {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .years-table .number {
    text-align: end;
    white-space: nowrap;
  }
  .years-table .now {
    font-weight: 600;
  }
  .years-table .muted {
    white-space: normal;
    font-size: 0.875em;
    font-weight: 400;
  }
  .change .chart-arrow {
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.4em;
    fill: none;
  }
  .change b {
    font-weight: 600;
  }
  .of-year {
    padding-block: 0.25em;
  }
  .of-year > summary {
    min-block-size: 1.75em;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .of-year > summary b {
    font-size: 1.0625em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .entry {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .entry:last-child {
    border-block-end: 0;
  }
  .entry-title a {
    display: inline-block;
    min-block-size: 24px;
  }
  .entry .muted {
    font-size: 0.875em;
  }
  .found {
    color: var(--_muted);
  }
  .found:empty {
    display: none;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .chart-values .all {
    margin-block: 0.75em 0.25em;
  }
  .foot .text {
    border: 0;
    padding-inline: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  @container (max-width: 34em) {
    .years-table,
    .years-table tbody {
      display: block;
    }
    .years-table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .years-table tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.6em;
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_line);
    }
    .years-table tbody tr:last-child {
      border-block-end: 0;
    }
    .years-table tbody :is(th, td) {
      padding: 0;
      border: 0;
    }
    .years-table tbody th {
      flex: 1 0 100%;
    }
    .years-table .before::after {
      content: ' →';
      color: var(--_muted);
    }
    .years-table .change {
      margin-inline-start: auto;
      color: var(--_muted);
      text-align: end;
    }
  }
  @media print {
    .bar,
    .foot,
    select {
      display: none !important;
    }
    /* browsers cut what stands in the rows of a grid, whatever it asks for */
    .figures {
      display: block;
    }
    .figures > * + * {
      margin-block-start: 1.5em;
    }
    .charts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 8mm;
    }
    .charts:has(> :nth-child(3n):last-child) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    /* charts of a row stand level, whether a name takes one line or two */
    .chart figcaption {
      min-block-size: 6em;
      align-content: start;
    }
    .charts:has(> :nth-child(3n):last-child) figcaption {
      min-block-size: 8em;
    }
    .figure,
    .entry,
    tr {
      break-inside: avoid;
    }
    .group,
    .title,
    .of-year > summary {
      break-after: avoid;
    }
    .compare table:not(:has(tr:nth-child(25))) {
      break-inside: avoid;
    }
    .log ul {
      columns: 2;
      column-gap: 8mm;
    }
    summary {
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    thead {
      display: table-header-group;
    }
  }
`;
