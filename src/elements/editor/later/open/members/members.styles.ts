import { css } from '../../../../../kit/css.js';

/** The columns of a table, a row each; on a narrow editor one below the other. */
export const membersStyles = css`
  .match {
    container-type: inline-size;
    margin-block-start: 1.5em;
  }
  .match table {
    inline-size: 100%;
    margin-block-start: 1em;
    border-collapse: collapse;
    text-align: start;
  }
  .match :is(th, td) {
    padding: 0.625em 1em 0.625em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .match tbody th {
    font-weight: 600;
    min-inline-size: 7em;
  }
  .match td:last-child {
    inline-size: 15em;
    padding-inline-end: 0;
  }
  .match thead th {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_muted);
  }
  .match [data-out] > :is(th, .hint) {
    color: var(--_muted);
    font-weight: 400;
  }
  .match td ul {
    list-style: none;
    padding: 0;
    margin: 0;
  }
  .match td li {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .match details {
    inline-size: 100%;
  }
  .match details li {
    margin-block: 0.25em;
  }
  .editor .match .found .hint {
    font-weight: 400;
  }
  .match h5 {
    margin-block: 0.75em 0;
    font-size: 1em;
    font-weight: 600;
  }
  .match dl {
    inline-size: 100%;
    margin: 0;
    padding: 0.25em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .match dl div {
    display: grid;
    grid-template-columns: minmax(7em, 1fr) 2fr;
    gap: 0 1em;
    padding-block: 0.375em;
  }
  .match dl div + div {
    border-block-start: 1px solid var(--_line);
  }
  .match dt {
    color: var(--_muted);
  }
  .match dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  @container (inline-size < 32em) {
    .match thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .match :is(table, tbody, tr, th, td) {
      display: block;
    }
    .match tr {
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_line);
    }
    .match :is(tbody th, td) {
      padding: 0.125em 0;
      border: 0;
    }
    .match td:last-child {
      inline-size: auto;
      padding-block-start: 0.375em;
    }
    .match dl div {
      grid-template-columns: 1fr;
    }
  }
`;
