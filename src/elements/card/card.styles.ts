import { css } from '../../kit/css.js';

/** Badge and business card. The styles of the whole book come with it. */
export const styles = css`
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    display: grid;
    max-inline-size: 40em;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    grid-template-rows: auto 1fr auto;
    min-block-size: 17em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: start;
  }
  .who > div {
    align-self: center;
    flex: 1 1 6em;
    min-inline-size: 0;
  }
  .mark {
    inline-size: 3.5em;
    block-size: 3.5em;
  }
  .name {
    font-family: var(--bob-font-display, inherit);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .tagline {
    color: var(--_muted);
    margin-block-start: 0.25em;
    line-height: 1.4;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    /* the hours come with the lazy half: their line is kept */
    align-content: start;
    min-block-size: 5.3em;
    gap: 0.25em;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .facts li {
    display: flex;
    gap: 0.6em;
    min-block-size: 1.6em;
  }
  .facts li > :not(svg) {
    min-inline-size: 0;
  }
  .facts svg {
    margin-block-start: 0.15em;
    color: var(--_muted);
  }
  .facts a {
    min-block-size: 24px;
  }
  .go {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    min-block-size: 2.75em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75em;
    font-size: 0.9375em;
  }
  .go > * {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 1.75em;
    font-weight: 600;
    color: var(--_accent);
    text-decoration: none;
  }
  /* who has told nothing but a name has it in the middle of the card */
  .card:not(:has(li, .go *)) {
    align-content: center;
    grid-template-rows: auto;
    text-align: center;
  }
  .card:not(:has(li, .go *)) .who {
    display: grid;
    justify-items: center;
  }
  .card:not(:has(li, .go *)) > :is(ul, .go) {
    display: none;
  }
  .go:not(:has(*)) {
    border-color: transparent;
  }
  .badge {
    /* the second column takes what is left, and asks for nothing where nothing is */
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0 0.75em;
    min-block-size: 2.5em;
  }
  .badge a,
  .badge .link {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    min-inline-size: 0;
  }
  .badge .name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-size: 1em;
  }
  .badge .mark {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .badge .monogram {
    font-size: 0.75em;
  }
  .badge .tagline {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    margin: 0;
    font-size: 0.875em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
