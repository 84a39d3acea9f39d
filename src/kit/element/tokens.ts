import { css } from '../css.js';

/**
 * The design tokens, their defaults, and the guard against what a host page hands down.
 *
 * The host page's rules beat `:host`, and themes reach it, so sizes and padding sit on the inner `.box`. Font family and
 * colour are inherited; everything else that is inherited and would spoil the setting is reset here, once.
 *
 * `--_*` are our own: made of the public `--bob-*`, or measured by `theme-measure.ts`. Until it has measured, the accent is `--_ink`,
 * the text's colour as it was computed for the box (`captureText` in `theme.ts`). It must never be `currentColor`: a custom property is
 * resolved where it is used, and there the text may be `--_on-accent`, on itself.
 */
export const tokens = css`
  :host {
    display: block;
  }
  :host([hidden]:not([hidden='until-found' i])) {
    display: none;
  }
  /* said here too: the rule above takes the browser's own one away */
  :host([hidden='until-found' i]) {
    content-visibility: hidden;
  }
  @supports not (content-visibility: hidden) {
    :host([hidden]) {
      display: none;
    }
  }
  .box {
    --_accent: var(--_readable-accent, var(--_ink, CanvasText));
    --_on-accent: var(--_ground, Canvas);
    --_line: var(--bob-line, color-mix(in srgb, currentColor 20%, transparent));
    --_edge: color-mix(in srgb, var(--_ink, currentColor) var(--_edge-share, 58%), transparent);
    --_muted: var(--_readable-muted, var(--bob-muted, color-mix(in srgb, currentColor var(--_share, 76%), transparent)));
    --_tint: color-mix(in srgb, var(--_accent) 8%, transparent);
    --_radius: var(--bob-radius, 0.5em);
    color-scheme: var(--_scheme);
    box-sizing: border-box;
    font-size: var(--bob-font-size, 1em);
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: break-word;
    cursor: auto;
  }
  .box[data-theme] {
    border-radius: var(--_radius);
    background: var(--bob-surface, #fff);
    color: var(--_own-text, var(--bob-text, #1b1d20));
    color-scheme: var(--_scheme, light);
  }
  .box[data-theme='dark'] {
    background: var(--bob-surface, #16191d);
    color: var(--_own-text, var(--bob-text, #e9ebee));
    color-scheme: var(--_scheme, dark);
  }
  /* on white; the rest of what paper needs comes with the lazy half */
  @media print {
    .box {
      background: #fff;
      color: #000 !important;
    }
  }
  .box *,
  .box *::before,
  .box *::after {
    box-sizing: border-box;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
    text-decoration-thickness: from-font;
  }
  a:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: max(2px, 0.125em) solid var(--_accent);
    outline-offset: 0.125em;
    border-radius: 0.125em;
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
  }
`;
