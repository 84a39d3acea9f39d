import { css } from '../../../../../kit/css.js';

/** Pictures, films, documents, and the lightbox. */
export const mediaStyles = css`
  .media {
    display: grid;
    /* what is as high as its words must not become as wide as its shape would then want */
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  .gallery {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 1.5em;
  }
  .gallery > :only-child {
    grid-column: 1 / -1;
  }
  .full button.enlarge {
    display: block;
    inline-size: 100%;
    cursor: zoom-in;
  }
  .enlarge img {
    display: block;
    inline-size: 100%;
    border-radius: calc(var(--_radius) * 0.75);
  }
  figcaption {
    margin-block-start: 0.5em;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .screen {
    position: relative;
    display: grid;
    aspect-ratio: 16 / 9;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_tint);
    border: 1px solid var(--_line);
  }
  .screen > * {
    grid-area: 1 / 1;
    inline-size: 100%;
    block-size: 100% !important;
    border: 0;
  }
  .screen img {
    object-fit: cover;
  }
  .full .screen .start {
    display: flex;
    align-items: end;
    gap: 0.75em;
    padding: 1em;
    text-align: start;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .start > span:last-child {
    align-self: end;
    padding: 0.6em 1em;
    border-radius: var(--_radius);
    background: var(--_ground, Canvas);
    color: var(--_ink, CanvasText);
  }
  .disc {
    display: grid;
    place-content: center;
    flex: none;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .consent {
    margin-block-start: 0.25em !important;
    font-size: 0.875em;
  }
  .papers {
    display: grid;
    gap: 0.5em;
  }
  .papers li {
    display: flex;
    gap: 0.6em;
    align-items: start;
    min-block-size: 1.75em;
    overflow-wrap: anywhere;
  }

  .icon-button.previous {
    inset: calc(50% - 1.4em) auto auto 0.75em;
  }
  .icon-button.next {
    inset: calc(50% - 1.4em) 0.75em auto auto;
  }
  .lightbox {
    inline-size: 100vi;
    block-size: 100dvb;
    max-inline-size: none;
    max-block-size: none;
  }
  .lightbox figure {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    block-size: 100%;
    margin: 0;
  }
  .lightbox img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .lightbox figcaption {
    display: flex;
    gap: 1em;
    padding: 0.75em 1.25em;
    margin: 0;
  }
  .count {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
`;
