import { css } from '../../../../kit/css.js';

/** Contact, opening hours, quotes, and the places of charts. */
export const styles = css`
  .reach {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 1.75em;
  }
  .reach a,
  .hours td {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @container (max-width: 14em) {
    .hours th {
      overflow-wrap: anywhere;
    }
  }
  .reach svg {
    color: var(--_muted);
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 2em 3em;
  }
  .columns .people {
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .indicators {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 2.5em 3em;
  }
  .quotes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }
  .quote blockquote {
    max-inline-size: 32em;
    font-family: var(--bob-font-display, inherit);
    font-size: 1.25em;
    line-height: 1.4;
    padding-inline-start: 1em;
    border-inline-start: 0.125em solid var(--_accent);
  }
  .quote figcaption {
    margin-block-start: 0.5em;
    padding-inline-start: calc(1.25em + 0.125em);
    color: var(--_muted);
  }
  address {
    font-style: normal;
  }
  .maps {
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .maps a {
    display: inline-block;
    min-block-size: 1.75em;
    margin-inline-end: 0.75em;
  }
  .social {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .social a {
    display: inline-block;
    min-block-size: 1.75em;
  }

  .hours {
    inline-size: 100%;
    max-inline-size: 26em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .hours caption {
    text-align: start;
    color: var(--_muted);
    font-size: 0.875em;
    padding-block: 0.75em 0.25em;
  }
  .hours :is(th, td) {
    padding: 0.35em 0;
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_line);
  }
  .hours {
    font: inherit;
    font-variant-numeric: tabular-nums;
    color: inherit;
  }
  .hours th {
    padding-inline-end: 1em;
  }
  .hours td {
    text-align: end;
  }
  .hours .today {
    font-weight: 600;
  }
  .note {
    display: block;
    font-weight: 400;
    font-size: 0.875em;
    color: var(--_muted);
  }
`;
