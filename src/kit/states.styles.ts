import { css } from 'lit';

/** Loading, failure, and the owner's report. The heights kept are those of the finished views, so that nothing jumps. */
export const states = css`
  .keep.line {
    min-block-size: 2.5em;
  }
  .keep.card {
    min-block-size: 17em;
  }
  .keep.page {
    min-block-size: max(40em, 100svh);
  }
  .quiet {
    margin: 0.5em 0 0;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .owner {
    margin-block-start: 1em;
    padding-block-start: 0.5em;
    border-block-start: 1px dashed var(--_line);
    font-size: 0.875em;
  }
  .owner summary {
    min-block-size: 1.75em;
    cursor: pointer;
  }
  .owner ul {
    margin: 0.5em 0 0;
    padding-inline-start: 1.25em;
  }
  @media print {
    .owner {
      display: none;
    }
  }
`;
