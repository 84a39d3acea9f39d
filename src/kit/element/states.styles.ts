import { css } from '../css.js';

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
  /*
   * How wide an element is where its page leaves that to it: in a grid, a flex row, a table, a float. The box itself has next to no
   * width of its own, so that it never widens the page or crushes its neighbour. (contain-intrinsic-inline-size alone would
   * be a least width as well.) So a line that breaks asks for more: two dots far apart, at least as wide as one dot.
   */
  .wanted {
    all: initial;
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-size: var(--bob-font-size, 1em);
    word-spacing: min(22em, 100vi - 2.5em);
  }
  .wanted[data-for='page'] {
    word-spacing: min(60em, 100vi - 2.5em);
  }
  .wanted::before {
    content: '. .';
  }
  .wanted ~ .box {
    contain: inline-size;
    contain-intrinsic-inline-size: min(12em, 22vi);
  }
  /* its frame is there already */
  .wanted ~ .keep.card {
    contain-intrinsic-inline-size: min(9.5em, 10vi);
  }
  /* what is one line (line, plate) is as wide as its words */
  .wanted[data-for*='l'] {
    word-spacing: 0;
    contain: inline-size;
    contain-intrinsic-inline-size: min(6em, 22vi);
  }
  .wanted[data-for*='l'] ~ .box {
    contain: none;
    max-inline-size: calc(100vi - 2em);
  }
  .quiet {
    margin: 0.5em 0 0;
    font-size: 0.875em;
    color: var(--_muted);
  }
`;
