import { css } from '../css.js';

/** The frame of the map, land and sea, and what stands around it. What Leaflet's own style sheet would do is here too, as far as we use it. */
export const styles = css`
  .map {
    --_sea: color-mix(in srgb, var(--_accent) 9%, var(--_ground, Canvas));
    --_land: var(--_ground, Canvas);
    --_coast: color-mix(in srgb, var(--_accent) 42%, var(--_ground, Canvas));
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .map :is(p, ul) {
    margin: 0;
    padding: 0;
  }
  .map button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    margin: 0;
    padding: 0;
    cursor: pointer;
    text-align: start;
  }
  .map-frame {
    position: relative;
    /* Leaflet stacks its panes; none of them may rise above what the page lays over the element */
    isolation: isolate;
  }
  .map-surface {
    isolation: isolate;
    direction: ltr;
    position: relative;
    overflow: hidden;
    block-size: var(--bob-map-size, clamp(20em, min(64svh, 110cqi), 44em));
    background: var(--_sea);
    border-radius: var(--_radius);
    cursor: grab;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
    touch-action: pan-x pan-y;
  }
  .map-surface.held {
    cursor: grabbing;
  }
  .map-surface:focus-visible {
    outline-offset: 0.1875em;
    border-radius: var(--_radius);
  }

  /* Leaflet */
  .map-surface :is(.leaflet-pane, .leaflet-tile, .leaflet-layer, .leaflet-tile-container, .leaflet-pane > svg) {
    position: absolute;
    inset: 0 auto auto 0;
  }
  .leaflet-pane {
    z-index: 400;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-pane > svg {
    max-inline-size: none;
    pointer-events: none;
  }
  .leaflet-tile {
    max-inline-size: none;
    visibility: hidden;
    pointer-events: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
    will-change: transform;
  }
  .leaflet-pan-anim .leaflet-tile {
    transition: none;
  }
  .land {
    fill: var(--_land);
    stroke: var(--_coast);
    stroke-width: 0.75px;
    fill-opacity: 1;
    stroke-opacity: 1;
  }
  .border {
    fill: none;
    stroke: var(--_coast);
    stroke-width: 0.75px;
    stroke-opacity: 0.7;
    stroke-dasharray: 3 2.5;
  }

  /* over the map */
  .map-tools {
    position: absolute;
    inset: 0.75em 0.75em auto auto;
    z-index: 1;
    display: grid;
    background: var(--_ground, Canvas);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .map-tools button {
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
  }
  .map-tools button + button {
    border-block-start: 1px solid var(--_edge);
  }
  .map-tools button:hover,
  .map-list-head button:hover {
    color: var(--_accent);
  }
  .map-advice,
  .map-keys {
    position: absolute;
    inset: auto 0.75em 0.75em;
    z-index: 2;
    inline-size: fit-content;
    max-inline-size: calc(100% - 1.5em);
    margin-inline: auto;
    padding: 0.375em 0.75em;
    border-radius: var(--_radius);
    background: var(--_ink, CanvasText);
    color: var(--_ground, Canvas);
    font-size: 0.875em;
    pointer-events: none;
    opacity: 0;
    transition: opacity 0.2s;
  }
  .map .map-advice,
  .map .map-keys {
    margin-inline: auto;
    padding: 0.375em 0.75em;
  }
  .map-advice[data-on],
  .map-surface:focus-visible ~ .map-keys {
    opacity: 1;
  }
  .map-list {
    position: absolute;
    inset: 0.75em auto auto 0.75em;
    z-index: 3;
    inline-size: min(22em, calc(100% - 5.5em));
    max-block-size: calc(100% - 1.5em);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.75em 1em;
    background: var(--_ground, Canvas);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .map-list-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 0.5em;
    margin-block-end: 0.375em;
    font-weight: 600;
    line-height: 1.35;
  }
  .map-list-head button {
    inline-size: 1.75em;
    block-size: 1.75em;
    display: grid;
    place-items: center;
  }
  .map ul {
    list-style: none;
  }
  .map li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  .map li button {
    min-block-size: 1.75em;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  .map li button:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  .map .muted {
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* below it */
  .map-foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .map-count:focus {
    outline: none;
  }
  .map-count:focus-visible {
    outline: max(2px, 0.125em) solid var(--_accent);
  }
  .map-consent {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }
  .map .map-consent button {
    min-block-size: 2.5em;
    padding: 0.25em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-weight: 500;
  }
  .map .map-consent button:hover {
    border-color: currentColor;
  }
  .map-without summary {
    min-block-size: 1.75em;
    cursor: pointer;
  }
  .map-without ul {
    margin-block-start: 0.25em;
    columns: 16em auto;
    column-gap: 2em;
  }
  .map-without li {
    break-inside: avoid;
  }
  @media (forced-colors: active) {
    .map-surface {
      border: 1px solid CanvasText;
    }
    .land {
      fill: Canvas;
      stroke: CanvasText;
    }
    .border {
      stroke: GrayText;
    }
    .map-advice,
    .map-keys {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .map-tools,
    .map-consent,
    .map-advice,
    .map-keys {
      display: none;
    }
    .map-surface {
      print-color-adjust: exact;
    }
  }
`;
