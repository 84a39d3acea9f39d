import { css } from '../../../kit/css.js';

/** The whole book: its frame, head, list of chapters and the rhythm of its text. */
export const styles = css`
  .box:has(> .full) {
    container-type: inline-size;
  }
  /* A surface of its own needs a margin. */
  .box[data-theme]:has(> .full) {
    padding: 1.5em;
  }
  .full {
    --_measure: 38em;
    --_gap: clamp(1.5em, 5cqi, 3em);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
  .full :is(h2, h3, h4, h5, p, ul, ol, figure, blockquote, dl, table) {
    margin: 0;
    padding: 0;
  }
  .full :is(h2, h3, h4, h5) {
    font-family: var(--bob-font-display, inherit);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  .full img {
    max-inline-size: 100%;
    block-size: auto;
  }
  /* the rest of the book is on its way: its space is kept */
  .full.opening {
    align-content: start;
    min-block-size: max(40em, 100svh);
  }
  .full [hidden] {
    display: none !important;
  }
  .muted {
    color: var(--_muted);
  }

  /* head */
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  .cover {
    display: block;
    inline-size: 100%;
    border-radius: var(--_radius);
  }
  .masthead {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    align-items: center;
  }
  .masthead .mark {
    inline-size: 5em;
    block-size: 5em;
  }
  .masthead .monogram {
    font-size: 1.5em;
  }
  .title {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .full h2.name {
    font-size: clamp(1.75em, 1.2em + 2.6cqi, 3em);
    line-height: 1.1;
    letter-spacing: -0.015em;
  }
  .full .masthead .tagline {
    margin-block-start: 0.4em;
    font-size: clamp(1.0625em, 0.95em + 0.5cqi, 1.25em);
    color: var(--_muted);
    max-inline-size: 34em;
    text-wrap: pretty;
  }
  .since {
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .head .facts {
    min-block-size: 0;
    grid-auto-flow: row;
    gap: 0.5em 2em;
  }
  .reach-first {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .full button,
  .button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    margin: 0;
    padding: 0;
    cursor: pointer;
    text-align: start;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.25em 1.1em 0.25em 0.9em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    text-decoration: none;
    font-weight: 500;
  }
  .button:first-child {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
  }
  .button:hover {
    border-color: currentColor;
    color: inherit;
  }
  .button:first-child:hover {
    color: var(--_on-accent);
    text-decoration: underline;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
    padding-block: 0.75em;
    border-block: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  .full button.text {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.25em;
    color: var(--_accent);
  }
  .full button.text:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .full .languages button {
    min-block-size: 2.25em;
    padding: 0 0.125em;
    color: var(--_muted);
    border-block: 0.125em solid transparent;
  }
  .full .languages [aria-pressed='true'] {
    color: inherit;
    font-weight: 600;
    border-block-end-color: var(--_accent);
  }
  .full .languages button:hover {
    color: inherit;
  }
  .status:empty {
    display: none;
  }
  .status {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  /* list of chapters: a strip on a phone, a column beside the text where there is room */
  .chapters {
    position: sticky;
    inset-block-start: var(--bob-sticky-top, 0px);
    z-index: 2;
    background: var(--_ground, Canvas);
    border-block-end: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  .chapters ul {
    display: flex;
    gap: 1.5em;
    overflow-x: auto;
    scrollbar-width: none;
    overscroll-behavior-x: contain;
    position: relative;
    /* a link that has the focus stands beside the buttons, not below them */
    scroll-padding-inline: 3em;
  }
  .full .further {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: grid;
    place-content: center;
    inline-size: 2.5em;
    margin: 0;
    padding: 0;
    border: 0;
    border-inline-start: 1px solid var(--_line);
    background: var(--_ground, Canvas);
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .full .further.back {
    inset-inline: 0 auto;
    border-inline: 0 solid var(--_line);
    border-inline-end-width: 1px;
  }
  .further.back svg,
  .further.on:dir(rtl) svg {
    rotate: 180deg;
  }
  .further.back:dir(rtl) svg {
    rotate: none;
  }
  .full .further:hover {
    color: var(--_accent);
  }
  .chapters:not([data-before]) .back,
  .chapters:not([data-after]) .on {
    display: none;
  }
  .chapters a {
    display: block;
    padding-block: 0.75em;
    white-space: nowrap;
    color: var(--_muted);
    text-decoration: none;
    border-block-end: 0.125em solid transparent;
  }
  .chapters a:hover {
    color: inherit;
  }
  .chapters [aria-current='true'] {
    color: inherit;
    border-color: var(--_accent);
  }
  .chapters a:focus-visible {
    outline-offset: -0.125em;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.25);
    min-inline-size: 0;
  }
  .chapter {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
    scroll-margin-block-start: calc(var(--bob-sticky-top, 0px) + 3.5em);
  }
  .chapter:first-child {
    border: 0;
    padding-block-start: 0;
  }
  .full h3 {
    font-size: clamp(1.375em, 1.2em + 0.9cqi, 1.75em);
    letter-spacing: -0.01em;
  }
  h3:focus {
    outline: none;
  }
  .full h4 {
    font-size: 1em;
    margin-block-end: 0.75em;
  }
  .full h5 {
    font-size: 1em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    justify-content: space-between;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .foot:not(:has(*)) {
    display: none;
  }
  .qr {
    display: none;
  }
  @container (min-width: 36em) {
    .languages {
      margin-inline-start: auto;
    }
    .head .facts {
      display: flex;
      flex-wrap: wrap;
    }
  }
  @container (min-width: 56em) {
    .full {
      grid-template-columns: 12em minmax(0, 1fr);
      column-gap: 4em;
    }
    .full:not(:has(> .chapters)) {
      grid-template-columns: minmax(0, 1fr);
    }
    .head,
    .status,
    .foot {
      grid-column: 1 / -1;
    }
    .chapters {
      align-self: start;
      inset-block-start: calc(var(--bob-sticky-top, 0px) + 1.5em);
      border: 0;
      background: none;
    }
    .chapters ul {
      flex-direction: column;
      gap: 0;
      overflow: visible;
      border-inline-start: 1px solid var(--_line);
    }
    .chapters a {
      padding: 0.4em 0 0.4em 1em;
      margin-inline-start: -1px;
      border: 0;
      border-inline-start: 0.125em solid transparent;
      white-space: normal;
    }
    .chapter {
      scroll-margin-block-start: calc(var(--bob-sticky-top, 0px) + 1.5em);
    }
  }
`;
