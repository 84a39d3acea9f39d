import { css } from '../css.js';

/** What a calendar and a notice board share in their first view: the name, the place of the bar, titles and marks of entries. A section holds all of it. */
export const entriesStyles = css`
  .box:has(> section) {
    container-type: inline-size;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 1em;
    font-weight: 400;
  }
  button,
  select,
  [type='search'] {
    max-inline-size: 100%;
    min-block-size: 2.5em;
    margin: 0;
    padding: 0.25em 0.9em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .name {
    font-family: var(--bob-font-display, inherit);
    font-size: clamp(1.5em, 1.2em + 1.6cqi, 2.25em);
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  /* the place of what opens */
  :is(.event, .notice):not(:has(details))::after {
    content: '';
    block-size: 1.85em;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .marks strong {
    font-weight: 600;
    color: var(--_accent);
  }
  .muted {
    color: var(--_muted);
  }
  .none {
    padding-block: 1.5em;
    color: var(--_muted);
  }
  .more button {
    inline-size: 100%;
    color: var(--_accent);
    font-weight: 600;
  }
`;
