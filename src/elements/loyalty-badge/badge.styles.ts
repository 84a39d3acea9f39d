import { css } from '../../kit/css.js';

/** The badge. Its height is kept while it loads, and is the same whatever the check finds. */
export const styles = css`
  .keep.plate {
    min-block-size: 5.25em;
  }
  .badge {
    display: flex;
    align-items: center;
    gap: 0.875em;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .plate {
    min-block-size: 5.25em;
    padding: 0.625em 1.25em 0.625em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .plate .mark {
    inline-size: 3.5em;
    block-size: 3.5em;
  }
  .words {
    display: grid;
    grid-template-columns: minmax(0, auto);
    min-inline-size: 0;
    overflow-wrap: anywhere;
    line-height: 1.3;
  }
  .lead,
  .found {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .name {
    font-family: var(--bob-font-display, inherit);
    font-size: 1.0625em;
    font-weight: 600;
  }
  .found {
    display: flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 1.3em;
  }
  .line {
    min-block-size: 2.5em;
    gap: 0.5em;
  }
  .line .mark {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .line .monogram {
    font-size: 0.7em;
  }
  .line .words {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
  }
  .line .name {
    min-inline-size: 0;
    font-size: 1em;
  }
  .line .lead {
    display: none;
  }
`;
