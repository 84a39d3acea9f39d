import { css } from '../css.js';

/** What a calendar and a notice board share in their first view: the name, a bar of buttons and choices, titles and marks of entries. A section holds all of it. */
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
  select {
    padding-inline: 0.6em;
    text-overflow: ellipsis;
  }
  option {
    background: Canvas;
    color: CanvasText;
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
  .joined {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
  }
  .joined button {
    margin-inline-end: -1px;
    border-radius: 0;
  }
  .joined button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .joined button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  [aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 600;
    box-shadow: inset 0 -2px var(--_accent);
  }
  .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
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
