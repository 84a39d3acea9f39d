import { css } from '../../../kit/css.js';

/** The table of members. */
export const tableStyles = css`
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: inherit;
    font-size: 0.9375em;
    color: inherit;
    font-variant-numeric: tabular-nums;
  }
  .table :is(th, td) {
    padding-block: 0.6em;
    padding-inline: 0 1.25em;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    overflow-wrap: normal;
  }
  .table th.member-name {
    min-inline-size: 11em;
    max-inline-size: 22em;
    overflow-wrap: break-word;
    font-size: 1em;
    line-height: inherit;
  }
  .table thead th {
    border-block-end-color: currentColor;
  }
  .table thead button {
    color: var(--_muted);
    min-block-size: 24px;
    white-space: nowrap;
  }
  .table thead button::after {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    margin-inline-start: 0.3em;
  }
  .table [aria-sort] button {
    color: inherit;
    font-weight: 600;
  }
  .table [aria-sort='ascending'] button::after {
    content: '↑';
  }
  .table [aria-sort='descending'] button::after {
    content: '↓';
  }
  .table thead button:hover {
    color: var(--_accent);
  }
  .table tbody button {
    display: block;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  .table tbody button:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  .table .member-name::after {
    content: none;
  }
  .table td a {
    white-space: nowrap;
  }
`;
