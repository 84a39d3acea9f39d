import { css } from '../css.js';

/** What Markdown says of a table's columns and of tasks. */
export const richStyles = css`
  .prose :is(td, th)[align='right'] {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .prose :is(td, th)[align='center'] {
    text-align: center;
  }
  .prose ul > li.task {
    list-style: none;
  }
  .prose li.task > input,
  .prose li.task > p > input {
    inline-size: 1em;
    block-size: 1em;
    margin-block: 0;
    margin-inline: -1.4em 0.4em;
    vertical-align: -0.125em;
    accent-color: var(--_accent);
  }
`;
