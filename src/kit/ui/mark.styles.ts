import { css } from '../css.js';

/** A mark (`picture.ts`): the picture, or its monogram. */
export const markStyles = css`
  .mark {
    position: relative;
    flex: none;
    inline-size: 3em;
    block-size: 3em;
    border-radius: calc(var(--_radius) * 0.75);
    overflow: hidden;
  }
  .mark img {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    object-fit: contain;
  }
  .mark.failed {
    background: var(--_tint);
    /* the accent is readable on the ground; the tint takes a little of that away */
    color: color-mix(in srgb, var(--_accent) 85%, currentColor);
  }
  .failed img,
  .mark:not(.failed) .monogram {
    display: none;
  }
  .monogram {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    font-weight: 600;
    letter-spacing: 0.02em;
  }
`;
