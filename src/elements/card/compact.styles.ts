import { css } from '../../kit/css.js';

/** What the lazy half adds to a business card: whether the firm is open, and the button that opens the book. */
export const compactStyles = css`
  .open svg {
    color: var(--_accent);
  }
  .go button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .go > :hover {
    text-decoration: underline;
  }
`;
