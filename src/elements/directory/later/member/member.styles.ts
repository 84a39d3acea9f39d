import { css } from '../../../../kit/css.js';

/** A member that is opened, and the search for a partner. */
export const memberStyles = css`
  .member-dialog {
    inline-size: min(96vi, 44em);
    max-inline-size: none;
    max-block-size: 92dvb;
    overflow-wrap: anywhere;
    border-radius: var(--_radius);
  }
  .member-sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    padding: clamp(1.25em, 4vi, 2.5em);
  }
  .member-sheet :is(h3, h4) {
    margin: 0;
    font-family: var(--bob-font-display, inherit);
    font-weight: 600;
    line-height: 1.25;
  }
  .member-sheet h3 {
    font-size: clamp(1.375em, 1.2em + 1vi, 1.75em);
    letter-spacing: -0.01em;
  }
  .member-sheet h3:focus {
    outline: none;
  }
  .member-sheet h4 {
    font-size: 1em;
    margin-block-end: 0.5em;
  }
  .member-sheet .who {
    display: flex;
    gap: 1em;
    padding-inline-end: 3em;
  }
  .member-sheet .who > div {
    min-inline-size: 0;
  }
  .lead {
    font-size: 1.0625em;
  }
  .picture {
    inline-size: 100%;
    block-size: auto;
    max-block-size: 24em;
    object-fit: contain;
    border-radius: var(--_radius);
  }
  .back {
    display: flex;
    gap: 0.4em;
    align-items: center;
    padding-inline-end: 3.5em;
    margin-block-end: -0.75em;
  }
  .back:dir(rtl) svg {
    scale: -1 1;
  }
  .reach,
  .fits,
  .points {
    display: grid;
    gap: 0.4em;
  }
  .reach li {
    display: flex;
    gap: 0.75em;
    min-block-size: 1.75em;
  }
  .reach li > span {
    min-inline-size: 0;
  }
  .reach svg {
    margin-block-start: 0.15em;
    color: var(--_muted);
  }
  .reach a,
  .fits button {
    display: inline-block;
    min-block-size: 24px;
  }
  .maps {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    font-size: 0.9375em;
  }
  .points li {
    padding-inline-start: 1.25em;
    position: relative;
  }
  .points li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.72em;
    inset-inline-start: 0;
    inline-size: 0.7em;
    border-block-start: 0.125em solid var(--_accent);
  }
  .labels {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .labels li {
    padding-inline: 0.75em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.9375em;
    line-height: 1.8;
    min-inline-size: 0;
  }
  .partners,
  .own {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .own:has(:not(:defined)) {
    display: none;
  }
  .fits {
    gap: 0.75em;
  }
  .fits button {
    color: var(--_accent);
    font-weight: 600;
  }
  .because {
    display: block;
    font-size: 0.9375em;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .kinds label {
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 2em;
    cursor: pointer;
  }
  .seeker input[type='search'] {
    padding-inline: 0.85em;
  }
  .seeker h3 {
    padding-inline-end: 2.5em;
  }
  .fit-count {
    font-weight: 600;
    padding-block-end: 0.75em;
  }
`;
