import { css } from '../../kit/css.js';

/** The agenda and the list: with `entriesStyles` all that the first view needs. */
export const styles = css`
  .keep.next {
    min-block-size: 1.5em;
  }
  .bar {
    min-block-size: 2.5em;
  }
  @container (max-width: 36em) {
    .filtered {
      min-block-size: 5.5em;
    }
  }
  .month-name {
    padding-block-start: 0.5em;
    font-family: var(--bob-font-display, inherit);
    font-size: 1.125em;
    font-weight: 600;
  }
  .event {
    display: grid;
    grid-template-columns: minmax(0, 3.5em) minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  .day {
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.2;
  }
  .day b {
    display: block;
    color: var(--_accent);
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .title {
    font-size: 1.0625em;
  }
  .cancelled .title span {
    text-decoration: line-through;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .event > * {
    min-inline-size: 0;
  }
  @container (max-width: 14em) {
    .event {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .list .event {
    padding-block: 0.5em;
  }
  .list .muted,
  .list .grant {
    display: none;
  }
  .next > * + *::before {
    content: '· ';
  }
`;
