import { css } from '../css.js';

/** The frame, the chapters and the buttons that programme, card and counter share. */
export const pageStyles = css`
  .box:has(> .panel) {
    container-type: inline-size;
  }
  .box[data-theme]:has(> .panel) {
    padding: 1.5em;
  }
  .panel {
    --_measure: 38em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: clamp(1.5em, 5cqi, 2.5em);
  }
  .panel :is(h2, h3, h4, p, ul, ol, dl, dd, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }
  .panel :is(h2, h3, h4),
  .inner :is(h3, h4) {
    font-family: var(--bob-font-display, inherit);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  .panel h3 {
    font-size: 1.25em;
  }
  .panel h4 {
    font-size: 1em;
  }
  .panel img {
    max-inline-size: 100%;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .masthead {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    align-items: center;
  }
  .masthead > div {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .panel h2.name {
    font-size: clamp(1.625em, 1.2em + 2.2cqi, 2.625em);
    line-height: 1.1;
    letter-spacing: -0.015em;
  }
  .panel .tagline {
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: clamp(1em, 0.95em + 0.4cqi, 1.1875em);
    max-inline-size: 34em;
    text-wrap: pretty;
  }
  .masthead .mark {
    inline-size: 4.5em;
    block-size: 4.5em;
  }
  .masthead .monogram {
    font-size: 1.5em;
  }
  .chapter {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    align-content: start;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .chapter > .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    align-content: start;
  }
  .prose {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }
  .prose > * + * {
    margin-block-start: 0.75em !important;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.25em !important;
    list-style: revert;
  }
  .prose a {
    overflow-wrap: anywhere;
  }
  .panel button,
  .inner button:not(.icon-button),
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
  .panel :is(.button, .solid),
  .inner :is(.button, .solid):not(.icon-button) {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.25em 1.1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-weight: 600;
    text-decoration: none;
  }
  .panel .solid,
  .inner .solid:not(.icon-button) {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent, Canvas);
  }
  .panel :is(.button, .solid):hover,
  .inner :is(.button, .solid):not(.icon-button):hover {
    text-decoration: underline;
  }
  .panel button.text,
  .inner button.text:not(.icon-button) {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.25em;
    color: var(--_accent);
    font-weight: 600;
  }
  .panel button.text:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .panel button[disabled] {
    cursor: default;
    opacity: 0.55;
    text-decoration: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
  }
  .panel .notice,
  .inner .notice {
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--_accent);
  }
  .panel [hidden],
  .inner [hidden],
  /* so that nothing in it counts as shown */
  details:not([open]) > :not(summary) {
    display: none !important;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (min-width: 48em) {
    .chapter {
      grid-template-columns: 13em minmax(0, 1fr);
      column-gap: 3em;
    }
  }
  @media print {
    .panel .solid,
    .inner .solid {
      background: none !important;
      border-color: currentColor !important;
      color: inherit !important;
    }
  }
  @media (forced-colors: active) {
    .panel .solid,
    .inner .solid {
      border-color: ButtonText !important;
    }
  }
`;
