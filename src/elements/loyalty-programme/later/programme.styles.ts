import { css } from '../../../kit/css.js';

/** The programme's own parts; frame and buttons are in `kit/loyalty/page.styles.ts`. */
export const styles = css`
  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .cover {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  .prose.lead {
    font-size: 1.0625em;
  }
  .under {
    justify-content: space-between;
    align-items: start;
    font-size: 0.9375em;
  }
  .season {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.25em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .season svg {
    color: var(--_accent);
  }
  summary {
    min-block-size: 2.25em;
    align-content: center;
    cursor: pointer;
    font-weight: 600;
    color: var(--_accent);
  }
  .sharing summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .sharing[open] {
    flex-basis: 100%;
  }
  .sharing li {
    display: flex;
    align-items: center;
    min-block-size: 2.25em;
  }
  .ladder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .ladder li {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr) auto;
    gap: 1em;
    align-items: baseline;
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_line);
  }
  /* a phone with large letters: no column for the number, or words would be broken */
  @container (max-width: 14em) {
    .ladder li {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.25em;
    }
  }
  .ladder li:first-child,
  .participants li:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .amount {
    position: relative;
    font-family: var(--bob-font-display, inherit);
    font-size: 1.625em;
    font-weight: 600;
    line-height: 1;
    font-variant-numeric: tabular-nums lining-nums;
  }
  /* not on the box: what is muted is mixed of the colour that it stands in */
  .amount .number {
    color: var(--_accent);
  }
  .amount small {
    display: block;
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-family: inherit;
    font-size: 0.5em;
    font-weight: 400;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .what {
    font-weight: 600;
    font-size: 1.0625em;
    line-height: 1.35;
  }
  .ladder .muted {
    max-inline-size: var(--_measure);
    margin-block-start: 0.125em;
  }
  .picture {
    inline-size: 6em;
    block-size: auto;
    border-radius: calc(var(--_radius) * 0.75);
  }
  .field {
    position: relative;
    flex: 1 1 14em;
    min-inline-size: 0;
    max-inline-size: 26em;
  }
  .field svg {
    position: absolute;
    inset: 0.8em auto auto 0.8em;
    color: var(--_muted);
    pointer-events: none;
  }
  input {
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    color: inherit;
    appearance: none;
  }
  .field input {
    padding-inline-start: 2.75em;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .participants {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0 2.5em;
  }
  .participant {
    display: flex;
    gap: 1em;
    align-items: start;
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_line);
  }
  .participants li:first-child {
    padding-block-start: 0.875em;
    border-block-start: 1px solid var(--_line);
  }
  .participant > div {
    min-inline-size: 0;
  }
  .participant .what {
    font-size: 1em;
  }
  .participant .line {
    line-height: 1.4;
  }
  .place {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    display: inline-flex;
    gap: 0.35em;
    min-block-size: 24px;
    align-items: center;
  }
  .place svg {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .ask .row {
    padding-block: 0.5em 0;
  }
  .ask input {
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 0;
    max-inline-size: 24em;
  }
  .check .what {
    display: flex;
    gap: 0.5em;
    align-items: start;
    overflow-wrap: anywhere;
  }
  .check svg {
    margin-block-start: 0.1em;
    color: var(--_accent);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 1.25em 2.5em;
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .facts a {
    display: inline-block;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    min-block-size: 24px;
    /* with break-word such a box would be as wide as the longest address in it */
    overflow-wrap: anywhere;
  }
  @media print {
    .sharing,
    .ask,
    .field {
      display: none;
    }
    .ladder li,
    .participant {
      break-inside: avoid;
    }
  }
`;
