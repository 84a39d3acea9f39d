import { css } from '../../../kit/css.js';

/** Toolbar, pages, form and preview: one below the other on a phone, three columns where there is room. */
export const layoutStyles = css`
  .editor {
    overflow-wrap: anywhere;
  }
  .editor :is(h2, h3, h4, p, ul, ol, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .editor :is(h2, h3) {
    font-family: var(--bob-font-display, inherit);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  .editor .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: 0.75em 1.5em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_edge);
  }
  .what {
    min-inline-size: 0;
    flex: 1 1 12em;
  }
  .state {
    min-block-size: 1.5em;
  }
  .what p {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .editor [aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .bar h2 {
    font-size: clamp(1.375em, 1.1em + 1.5cqi, 1.875em);
    letter-spacing: -0.01em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 0.75em;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2.5em;
    padding-block-start: 1em;
  }
  .editor button {
    margin: 0;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .editor :is(.button, .solid) {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: 0.9375em;
    font-weight: 500;
  }
  .editor :is(.button, .solid) {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .icon > span,
  .tool > i {
    display: grid;
    padding: 0.75em;
    margin: -0.75em;
  }
  .editor .tool {
    padding-inline: 0.75em;
  }
  .tool span {
    display: none;
  }
  .editor .icon {
    display: inline-grid;
    place-content: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  .editor .icon:hover {
    background: var(--_tint);
    color: var(--_accent);
  }
  .editor .button:hover:not([aria-disabled='true']) {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .editor .solid {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .editor .solid:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .editor button[aria-disabled='true'] {
    cursor: default;
    color: var(--_muted);
    border-color: var(--_line);
  }
  .editor .text {
    min-block-size: 2.25em;
    padding: 0;
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.25em;
  }
  .editor .text:hover {
    text-decoration-color: currentColor;
  }
  /* stronger than the rules for fields: a file field is hidden too */
  .editor .hidden {
    position: absolute;
    inline-size: 1px !important;
    block-size: 1px !important;
    min-block-size: 0 !important;
    padding: 0 !important;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* pages: a choice, where there is no room for a list */
  .pages ol {
    display: none;
  }
  :is(.page, .second, .looks label) {
    display: grid;
    gap: 0.25em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .page select {
    inline-size: 100%;
    font-weight: 600;
  }

  [data-pane='form'] .preview,
  [data-pane='preview'] :is(.form, .pages) {
    display: none;
  }

  @container (inline-size >= 44em) {
    .tool span {
      display: inline;
    }
  }
  @container (inline-size >= 56em) {
    .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
    .pages {
      grid-column: 1 / -1;
    }
    .editor .columns :is(.form, .pages) {
      display: block;
    }
    .editor .columns .preview {
      display: grid;
      position: sticky;
      inset-block-start: calc(var(--bob-sticky-top, 0px) + 1em);
      max-block-size: calc(100vb - 2em);
      grid-template-rows: auto auto auto minmax(0, 1fr);
    }
    .editor .switch {
      display: none;
    }
  }
  @container (inline-size >= 76em) {
    .columns {
      grid-template-columns: 13em minmax(0, 5fr) minmax(0, 6fr);
    }
    .pages {
      grid-column: 1;
    }
    .page {
      display: none !important;
    }
    .pages ol {
      display: grid;
      list-style: none;
      position: sticky;
      inset-block-start: calc(var(--bob-sticky-top, 0px) + 1em);
    }
    .pages button {
      inline-size: 100%;
      min-block-size: 2.25em;
      padding: 0.375em 0.75em;
      border-inline-start: 2px solid var(--_line);
      font-size: 0.9375em;
      line-height: 1.3;
      text-wrap: pretty;
    }
    .pages button:hover {
      color: var(--_accent);
    }
    .pages [aria-current] {
      border-inline-start-color: var(--_accent);
      font-weight: 600;
    }
  }
`;
