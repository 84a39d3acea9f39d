import { css } from 'lit';

/** What follows from the measured colours. It comes with the second flight. */
export const themeStyles = css`
  /* the page's own content and fields stay as the page has them */
  .box:not([data-theme]) slot {
    color-scheme: var(--_page-scheme);
  }
  /* tells watch.ts when the page's text takes another colour, once that has settled */
  .box:not([data-theme])::before {
    content: '';
    position: absolute;
    transition: color 0.05s;
  }
  @media (prefers-reduced-motion: reduce) {
    .box:not([data-theme])::before {
      transition-duration: 0.01s;
    }
  }
  /* a drawing keeps the colour that a style names for it, where all else takes the reader's */
  @media (forced-colors: active) {
    svg {
      color: inherit !important;
    }
  }
  @media (prefers-contrast: more) {
    .box {
      --_share: 100% !important;
      --_edge: var(--_ink);
      --_line: var(--_edge);
    }
  }
`;
