import { css } from '../../kit/css.js';

/** The board, its filters and its notices: all that the first view needs. */
export const styles = css`
  .box:has(> .board) {
    container-type: inline-size;
  }
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 1em;
    font-weight: 400;
  }
  button {
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
  .board {
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
  select,
  [type='search'] {
    box-sizing: border-box;
    flex: 1 1 9em;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 2.5em;
    margin: 0;
    padding: 0.25em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    color: inherit;
    text-overflow: ellipsis;
  }
  [type='search'] {
    flex-basis: 14em;
    padding-inline: 0.9em;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
  }
  .kinds button {
    margin-inline-end: -1px;
    border-radius: 0;
  }
  .kinds button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .kinds button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .kinds [aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 600;
    box-shadow: inset 0 -2px var(--_accent);
  }
  .notice {
    display: grid;
    grid-template: 'marks picture' auto 'main picture' 1fr 'more more' auto / minmax(0, 1fr) auto;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .notice > * {
    min-inline-size: 0;
  }
  .notice > div {
    grid-area: main;
  }
  .notice img {
    grid-area: picture;
    inline-size: 6em;
    block-size: 6em;
    margin-inline-start: 1em;
    object-fit: cover;
    border-radius: var(--_radius);
  }
  .marks {
    grid-area: marks;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: start;
    gap: 0.25em 0.75em;
    margin-block-end: 0.25em;
    padding-inline-end: 0.75em;
  }
  .marks strong {
    font-weight: 600;
    color: var(--_accent);
  }
  .kind {
    padding: 0.05em 0.6em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }
  .kind.need {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  /* paper has no backgrounds */
  @media print {
    .kind.need {
      border-width: 2px;
      background: none;
      color: var(--_accent);
    }
  }
  .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
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
  @container (min-width: 36em) {
    .notice {
      grid-template: 'marks main picture' 1fr 'marks more more' auto / 9em minmax(0, 1fr) auto;
    }
  }
  @container (max-width: 16em) {
    .notice img {
      inline-size: 3em;
      block-size: 3em;
    }
  }
`;
