import { css } from '../../kit/css.js';

/** The directory's frame, its list and its cards: all that the first view needs, and no more. */
export const styles = css`
  .box:has(> .directory) {
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
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    margin: 0;
    padding: 0;
    max-inline-size: 100%;
    cursor: pointer;
    text-align: start;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .directory {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .directory > * {
    min-inline-size: 0;
  }
  .top {
    display: flex;
    gap: 1.25em;
    padding-block-end: 0.5em;
  }
  .top .mark {
    inline-size: 4.5em;
    block-size: 4.5em;
  }
  .name {
    font-family: var(--bob-font-display, inherit);
    font-size: clamp(1.5em, 1.2em + 1.6cqi, 2.25em);
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .tagline {
    margin-block: 0.25em;
    font-size: 1.0625em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .links button,
  .more button {
    color: var(--_accent);
    font-weight: 600;
  }
  .links button {
    min-block-size: 2em;
    font-size: 0.9375em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .field {
    position: relative;
    flex: 1 1 100%;
    min-inline-size: 0;
  }
  .field svg {
    position: absolute;
    inset-block-start: 0.85em;
    inset-inline-start: 0.85em;
    color: var(--_muted);
    pointer-events: none;
  }
  [type='search'],
  .unfold,
  .more button {
    inline-size: 100%;
    min-block-size: 2.9em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  [type='search'] {
    padding-block: 0.5em;
    padding-inline: 2.75em 0.75em;
    background: none;
    font: inherit;
    color: inherit;
    appearance: none;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .views {
    display: flex;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }
  .unfold {
    display: flex;
    flex: 1;
    gap: 0.4em;
    align-items: center;
    padding-inline: 0.6em;
  }
  .views button {
    display: grid;
    place-content: center;
    inline-size: 2.75em;
    min-inline-size: 24px;
    min-block-size: 2.8em;
    color: var(--_muted);
  }
  /* the ground alone is too faint to tell, and gone where colours are forced */
  .views [aria-pressed='true'] {
    border-block-end: 2px solid;
    color: var(--_accent);
    background: var(--_tint);
  }
  .panel:not([data-unfolded]) {
    display: none;
  }
  .bar ~ .main > .status {
    min-block-size: 3em;
  }
  .member {
    position: relative;
    display: flex;
    gap: 1em;
    padding-block: 1em;
    /* room for the sign that it opens */
    padding-inline-end: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .top > div,
  .member > div {
    flex: 1;
    min-inline-size: 0;
  }
  /* a name alone stands in the middle of its mark */
  .list .member > div {
    align-self: center;
  }
  .member-name {
    font-weight: 600;
    font-size: 1.0625em;
    line-height: 1.35;
  }
  .member-name button {
    min-block-size: 24px;
  }
  .member .member-name button::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .line {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    max-inline-size: 42em;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 1em;
  }
  .grid .member {
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .pictures .member {
    flex-direction: column;
  }
  .pictures .mark {
    inline-size: calc(100% + 2.5em);
    block-size: auto;
    aspect-ratio: 3 / 2;
    margin: -1.25em -1.25em 0;
    border-radius: 0;
  }
  .pictures .mark img {
    object-fit: cover;
  }
  .more button {
    text-align: center;
    margin-block-start: 1em;
  }
  /* where two cards stand side by side they are higher than wide */
  @container (min-width: 34em) {
    .grid .member {
      flex-direction: column;
    }
  }
  @container (min-width: 40em) {
    .field {
      flex: 1 1 14em;
    }
    .unfold {
      flex: none;
      inline-size: auto;
    }
  }
  @container (min-width: 56em) {
    .filterable {
      grid-template-columns: 15em minmax(0, 1fr);
      column-gap: 3em;
    }
    .top,
    .bar {
      grid-column: 1 / -1;
    }
    .unfold {
      display: none;
    }
    .filterable > .panel {
      display: block;
    }
  }
`;
