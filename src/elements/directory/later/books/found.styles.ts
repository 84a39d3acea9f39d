import { css } from '../../../../kit/css.js';

export const foundStyles = css`
  .in-book {
    margin-block: 0.35em 0.15em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
    font-weight: 400;
    font-size: 0.9375em;
  }
  .in-book button {
    position: relative;
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 24px;
  }
  .in-book svg {
    flex: none;
  }
  .in-book p {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
`;
