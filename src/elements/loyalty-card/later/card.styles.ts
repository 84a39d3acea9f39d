import { css } from '../../../kit/css.js';

/** The stamps in their places, rewards and their bars, and the dialogs with codes. */
export const styles = css`
  /* the next chapter of the programme above it */
  .follows {
    margin-block-start: clamp(1.5em, 5cqi, 2.5em);
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .panel.follows h2.name {
    font-size: clamp(1.375em, 1.2em + 1cqi, 1.75em);
  }
  .start {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .start .lead {
    max-inline-size: 34em;
    font-size: 1.0625em;
    text-wrap: pretty;
  }
  .status[data-bad] {
    border-inline-start-color: currentColor;
    border-inline-start-style: dashed;
  }
  .said {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .said:not(:has(button)) {
    position: absolute;
  }
  .said .status {
    flex: 1;
  }
  .panel .dismiss {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 2.75em;
    block-size: 2.75em;
  }
  .where {
    display: grid;
    gap: 0.5em;
    max-block-size: 50dvb;
    overflow-y: auto;
  }
  .where .button {
    justify-content: flex-start;
    inline-size: 100%;
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
  }
  .balance {
    position: relative;
    font-family: var(--bob-font-display, inherit);
    font-size: 2.75em;
    font-weight: 600;
    line-height: 1;
    letter-spacing: -0.02em;
    color: var(--_accent);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .collected {
    margin-inline-start: auto !important;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: min(0.75em, 2.2cqi);
    max-inline-size: 30em;
    font-size: min(1em, 4.6cqi);
  }
  .grid.by-6 {
    grid-template-columns: repeat(6, minmax(0, 1fr));
  }
  .grid li {
    position: relative;
    display: grid;
    place-content: center;
    aspect-ratio: 1;
    border-radius: 50%;
    font-variant-numeric: tabular-nums;
  }
  .place {
    border: 1px dashed var(--_edge);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .place:has(svg) {
    border-style: solid;
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .place svg {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  /* a stamp is two rings, as a rubber one leaves them */
  .stamp {
    border: 0.125em solid var(--_accent);
    outline: 1px solid var(--_accent);
    outline-offset: -0.3125em;
    background: var(--_tint);
    color: color-mix(in srgb, var(--_accent) 85%, currentColor);
    font-weight: 600;
    letter-spacing: 0.02em;
  }
  .stamp[data-state='offered'],
  .stamp[data-state='locked'] {
    border-style: dashed;
    background: none;
  }
  .rewards,
  .been,
  .left {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .rewards li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.75em 1.5em;
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_line);
  }
  .rewards li:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .rewards li > div {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .what {
    font-weight: 600;
    line-height: 1.35;
  }
  .show .choice {
    border-block-start: 1px solid var(--_line);
  }
  .rewards [part]:not([data-reached='true']) .what {
    font-weight: 500;
  }
  .far {
    display: grid;
    gap: 0.35em;
    inline-size: 9em;
  }
  .offers {
    display: grid;
    gap: 1em;
  }
  .been li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
  }
  .been li:first-child {
    border-block-start: 0;
  }
  .left {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 0.125em 2em;
    margin-block-start: 0.5em !important;
  }
  .left li {
    min-block-size: 1.75em;
    align-content: center;
  }
  @container (min-width: 40em) {
    .grid {
      grid-template-columns: repeat(10, minmax(0, 1fr));
      max-inline-size: 46em;
    }
    .grid.by-6 {
      grid-template-columns: repeat(12, minmax(0, 1fr));
      max-inline-size: 54em;
    }
  }
  @media print {
    .panel button,
    .row {
      display: none !important;
    }
  }
`;
