import { css } from '../css.js';

/**
 * They come with what was drawn ahead and show it until the element has drawn the same before it, in the same root: the swap takes no code, and no frame shows both
 * or neither. Where the document cannot be had, it stays. Who has the focus in it keeps it until they go on.
 */
export const aheadStyles = css`
  slot:has(~ .ahead),
  .keep:has(~ .ahead),
  .box[part='error']:has(~ .ahead),
  .wanted:has(~ :is(.keep, [part='error']) ~ .ahead),
  :is(.wanted, .box):has(~ .ahead:focus-within),
  .box:not(.keep, [part='error']) ~ .ahead:not(:focus-within) {
    display: none;
  }
`;
