import { css } from '../css.js';

/** Markers and names. A marker is a point of no size, and what is seen of it lies around that point. */
export const markerStyles = css`
  .spot {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 0;
    block-size: 0;
    font-size: 0.8125em;
    line-height: 1.5;
  }
  .map .marker {
    /* wider than the point that holds it */
    max-inline-size: none;
    position: absolute;
    inset: auto;
    display: grid;
    place-items: center;
    inline-size: max(var(--_size), 28px);
    block-size: max(var(--_size), 28px);
    translate: -50% -50%;
    border-radius: 50%;
  }
  .marker .dot {
    display: grid;
    place-items: center;
    inline-size: var(--_size);
    block-size: var(--_size);
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent, Canvas);
    box-shadow: 0 0 0 2px var(--_land);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .marker.many .dot {
    box-shadow:
      0 0 0 2px var(--_land),
      0 0 0 3px var(--_accent);
  }
  .map .marker:focus-visible {
    outline-offset: 3px;
    border-radius: 50%;
  }
  .marker:is(:hover, :focus-visible) {
    z-index: 1;
  }
  .marker:hover .dot {
    box-shadow:
      0 0 0 2px var(--_land),
      0 0 0 4px var(--_accent);
  }
  .map-label {
    position: absolute;
    inset-block-start: 50%;
    translate: 0 -50%;
    max-inline-size: 15.75em;
    padding-inline: 0.25em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    border-radius: 0.25em;
    font-weight: 500;
    text-shadow:
      0 0 2px var(--_land),
      0 0 2px var(--_land),
      0 0 3px var(--_land),
      0 0 4px var(--_land);
  }
  [data-side='end'] .map-label {
    inset-inline-start: calc(50% + var(--_size) / 2 + 3px);
  }
  [data-side='start'] .map-label {
    inset-inline-end: calc(50% + var(--_size) / 2 + 3px);
  }
  [data-side='below'] .map-label {
    inset-block-start: calc(50% + var(--_size) / 2 + 3px);
    inset-inline-start: 50%;
    translate: -50% 0;
  }
  [data-quiet] .map-label {
    opacity: 0;
    pointer-events: none;
  }
  .marker:is(:hover, :focus-visible) .map-label,
  .spot:has(> .marker:is(:hover, :focus-visible)) > .map-label {
    opacity: 1;
    background: var(--_land);
    text-shadow: none;
    max-inline-size: 24em;
  }
  /* beside a group, whose button has only the number in it */
  .spot > .map-label {
    inset-block-start: 0;
    pointer-events: none;
  }
  .spot[data-side='end'] > .map-label {
    inset-inline-start: calc(var(--_size) / 2 + 5px);
  }
  .spot[data-side='start'] > .map-label {
    inset-inline-end: calc(var(--_size) / 2 + 5px);
  }
  .spot[data-side='below'] > .map-label {
    inset-block-start: calc(var(--_size) / 2 + 5px);
    inset-inline-start: 0;
  }
  .country {
    position: absolute;
    translate: -50% -50%;
    white-space: nowrap;
    color: var(--_muted);
    letter-spacing: 0.04em;
    pointer-events: none;
  }
  .spot:has(> .marker:is(:hover, :focus-visible)) {
    z-index: 1;
  }
  @media (forced-colors: active) {
    .marker .dot {
      background: ButtonText;
      color: ButtonFace;
      box-shadow: 0 0 0 2px Canvas;
      forced-color-adjust: none;
    }
    .marker.many .dot {
      box-shadow:
        0 0 0 2px Canvas,
        0 0 0 3px ButtonText;
    }
    .map-label {
      background: Canvas;
    }
  }
  @media print {
    .marker .dot {
      print-color-adjust: exact;
    }
  }
`;
