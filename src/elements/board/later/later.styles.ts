import { css } from '../../../kit/css.js';

/** What opens below a notice, the map’s place, and paper; the rest of it and the foot are in `entriesLaterStyles`. */
export const laterStyles = css`
  .notice > details {
    grid-area: more;
  }
  .notice:has(> details[open]) {
    grid-template-areas: 'marks marks' 'main main' 'picture picture' 'more more';
  }
  .notice:has(> details[open]) img {
    inline-size: auto;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 28em;
    margin: 0.5em 0 0;
    object-fit: contain;
  }
  @container (min-width: 36em) {
    .notice:has(> details[open]) {
      grid-template-areas: 'marks main main' 'marks picture picture' 'marks more more';
    }
  }
  .prose {
    margin-block-start: 0.25em;
  }
  .fits a {
    display: inline-block;
    min-block-size: 24px;
    min-inline-size: 24px;
  }
  .fits {
    margin-block-start: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
  }
  .fits-title,
  .who {
    font-weight: 600;
  }
  .fits li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
    padding-block: 0.15em;
    overflow-wrap: anywhere;
  }
  .fits button.text {
    min-block-size: 24px;
    padding-block: 0;
  }
  /* the frame, tools and lists of the map have their own */
  .map button {
    min-block-size: 0;
    max-inline-size: none;
    border-radius: 0;
  }
  .map + .notices {
    margin-block-start: 1em;
  }
  @media print {
    .map,
    .map-switch,
    .fits {
      display: none !important;
    }
    .notice {
      padding-block: 0.6em;
      break-inside: avoid;
    }
    .notice:has(> details[open]) img {
      max-block-size: 14em;
    }
  }
`;
