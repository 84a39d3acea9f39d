import { css } from 'lit';

/** Loading and failure. The heights kept are those of the finished views, so that nothing jumps. */
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
`;
