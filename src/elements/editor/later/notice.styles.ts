import { css } from '../../../kit/css.js';

/** What the owner should know of their drafts. It comes with them. */
export const noticeStyles = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
`;
