import { css } from '../../../../kit/css.js';

/** The dialog with the map, and its pin. The point of the pin is the point of no size that holds it. */
export const placeStyles = css`
  dialog.choose-place {
    box-sizing: border-box;
    inline-size: min(100vi - 1em, 46em);
    max-inline-size: none;
    max-block-size: calc(100dvb - 1em);
    overflow: auto;
    /* what has the focus is not behind the buttons */
    scroll-padding-block-end: 5em;
    border-radius: var(--_radius);
  }
  .choose-place > .inner {
    display: grid;
    gap: 0.75em;
    padding: 1.25em;
  }
  .choose-place h3 {
    margin: 0;
    padding-inline-end: 2.5em;
    font-size: 1.25em;
    line-height: 1.3;
  }
  .choose-place p {
    margin: 0;
  }
  .choose-place .map-surface {
    block-size: var(--bob-map-size, clamp(12em, 100dvb - 27em, 28em));
    cursor: crosshair;
  }
  .choose-place .at {
    min-block-size: 1.5em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .choose-place .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
    /* always in sight, also where the dialog is scrolled */
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    margin-block-end: -1.25em;
    padding-block: 0.5em 1.25em;
    background: var(--_ground, Canvas);
  }
  /* a low window, as on a phone that is turned or at 400 %: the buttons would cover the map */
  @media (height < 32em) {
    dialog.choose-place {
      scroll-padding-block-end: 0;
    }
    .choose-place .row {
      position: static;
    }
  }
  .leaflet-pin-pane {
    z-index: 650;
  }
  .pin {
    cursor: grab;
    touch-action: none;
  }
  .pin:active {
    cursor: grabbing;
  }
  .pin > span {
    position: absolute;
    inset: auto;
    inline-size: 26px;
    block-size: 26px;
    translate: -50% calc(-100% - 5.4px);
    rotate: 45deg;
    border-radius: 50% 50% 0 50%;
    background: var(--_accent);
    box-shadow: 0 0 0 2px var(--_land);
  }
  .pin > span::after {
    content: '';
    position: absolute;
    inset: 8px;
    border-radius: 50%;
    background: var(--_land);
  }
  @media (forced-colors: active) {
    .pin > span {
      forced-color-adjust: none;
      background: CanvasText;
      box-shadow: 0 0 0 2px Canvas;
    }
  }
`;
