import { css } from '../../../../kit/css.js';

/** Books that stand on a shelf, covers to the front. */
export const shelfStyles = css`
  .shelf {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.75em), 1fr));
    gap: 2em 1.5em;
    padding-block: 1em 0.5em;
  }
  .volume {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .cover {
    position: relative;
    display: block;
    inline-size: 100%;
    padding-inline-end: 5px;
    text-align: start;
  }
  /* the pages: their edge shows beside the cover */
  .cover::after {
    content: '';
    position: absolute;
    inset-block: 4px;
    inset-inline-end: 0;
    inline-size: 8px;
    border: 1px solid var(--_edge);
    border-inline-start: 0;
    border-start-end-radius: 2px;
    border-end-end-radius: 2px;
    background: var(--_ground, Canvas);
  }
  .front {
    position: relative;
    z-index: 1;
    display: flex;
    flex-direction: column;
    gap: 0.35em;
    aspect-ratio: 5 / 7;
    box-sizing: border-box;
    padding-block: 1em 1.1em;
    padding-inline: 1.6em 1em;
    border-radius: 3px;
    /* not hidden: a long name makes its cover longer */
    overflow: clip;
    background: var(--_cloth);
    color: var(--_print);
    /* the joint along which a cover opens */
    box-shadow: inset 0.75em 0 var(--_joint);
    --_joint: color-mix(in srgb, var(--_print) 14%, transparent);
    /* a dark cover on a dark page has an edge, too */
    outline: 1px solid color-mix(in srgb, var(--_ink, CanvasText) 22%, transparent);
    outline-offset: -1px;
    transition: translate 0.15s;
  }
  .front:dir(rtl) {
    box-shadow: inset -0.75em 0 var(--_joint);
  }
  .plate {
    flex: 1 1 6em;
    min-block-size: 4em;
    margin-block: -1em 0.5em;
    margin-inline: -0.85em -1em;
    overflow: hidden;
    background: color-mix(in srgb, var(--_print) 12%, transparent);
  }
  .plate img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    object-fit: cover;
  }
  .cover [hidden] {
    display: none;
  }
  .device {
    position: relative;
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin-block-end: auto;
    border: 1px solid color-mix(in srgb, var(--_print) 45%, transparent);
    border-radius: 50%;
    overflow: hidden;
    font-weight: 600;
    letter-spacing: 0.02em;
  }
  .device img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    object-fit: contain;
    background: #fff;
  }
  .title {
    font-family: var(--bob-font-display, inherit);
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .sub {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
    font-size: 0.875em;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .cover mark {
    background: color-mix(in srgb, var(--_print) 20%, transparent);
    text-decoration: underline;
  }
  .cover:hover .front {
    translate: 0 -4px;
  }
  .volume > .muted {
    display: flex;
    flex-direction: column;
    margin-block-start: 0.6em;
    font-size: 0.875em;
    line-height: 1.4;
  }
  /* what the head of a book says stands on its cover, marked */
  .volume .in-book.head {
    display: none;
  }
  .rest {
    margin-block-start: 1em;
  }
  @container (max-width: 24em) {
    .shelf {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1.5em 1em;
    }
    .front {
      padding-inline: 1.25em 0.75em;
    }
    .plate {
      margin-inline: -0.5em -0.75em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .front {
      transition: none;
    }
    .cover:hover .front {
      translate: none;
    }
  }
  @media (forced-colors: active) {
    .front {
      border: 1px solid;
    }
  }
  @media print {
    /* backgrounds are not printed */
    .front {
      --_print: currentColor;
      background: none;
      color: inherit;
      outline: 1px solid;
    }
    .volume {
      break-inside: avoid;
    }
  }
`;
