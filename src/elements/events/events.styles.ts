import { css } from '../../kit/css.js';

/** The calendar's frame, its agenda and its list: all that the first view needs. */
export const styles = css`
  .keep.next {
    min-block-size: 1.5em;
  }
  .box:has(> .calendar) {
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
  select {
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
  .calendar {
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
    min-block-size: 2.5em;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    margin-inline-end: auto;
  }
  .views button {
    margin-inline-end: -1px;
    border-radius: 0;
  }
  .views button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .views button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .views [aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 600;
    box-shadow: inset 0 -2px var(--_accent);
  }
  .month-name {
    padding-block-start: 0.5em;
    font-family: var(--bob-font-display, inherit);
    font-size: 1.125em;
    font-weight: 600;
  }
  .event {
    display: grid;
    grid-template-columns: minmax(0, 3.5em) minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  .day {
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.2;
  }
  .day b {
    display: block;
    color: var(--_accent);
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .title {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .cancelled .title span {
    text-decoration: line-through;
  }
  .marks,
  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .marks strong {
    font-weight: 600;
    color: var(--_accent);
  }
  .event > * {
    min-inline-size: 0;
  }
  @container (max-width: 14em) {
    .event {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .muted {
    color: var(--_muted);
  }
  .list .event {
    padding-block: 0.5em;
  }
  .list .muted,
  .list .grant {
    display: none;
  }
  .next > * + *::before {
    content: '· ';
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
