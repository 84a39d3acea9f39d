import { css } from '../../kit/css.js';

/** What the check found, and that the badge can be pressed: both come with the lazy half. */
export const foundStyles = css`
  .plate:hover {
    border-color: currentColor;
  }
  .badge:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .found svg {
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  [data-state='valid'] .found {
    color: var(--_accent);
    font-weight: 600;
  }
`;
