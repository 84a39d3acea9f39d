import { css } from '../css.js';

/** What follows from the measured colours, and all colours on paper. It comes with the lazy half. */
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
  /* dark on white, whatever the theme and the page; where backgrounds are printed, too */
  @media print {
    .box,
    .box[data-theme] {
      --_ground: #fff !important;
      --_ink: #000 !important;
      --_readable-accent: var(--_paper-accent) !important;
      --_muted: #444;
      --_line: #d4d4d4;
      background: #fff;
      color: #000;
      color-scheme: light;
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
