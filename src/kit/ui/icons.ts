import { html, svg, type TemplateResult } from 'lit';

/** One drawn set: 24 units, 1.5 px stroke, round ends. Each icon is a function, so that a view carries only those it uses. */
export const icon = (drawing: TemplateResult<2>): TemplateResult =>
  html`<svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${drawing}
  </svg>`;

export const pin = (): TemplateResult =>
  icon(svg`<path d="M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11Z"/><circle cx="12" cy="10" r="2.3"/>`);
export const arrow = (): TemplateResult => icon(svg`<path d="M5 12h14m-5-5 5 5-5 5"/>`);
