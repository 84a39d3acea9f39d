/** More of the drawn set, for views that come later. */
import { svg, type TemplateResult } from 'lit';
import { icon } from './icons.js';

export const clock = (): TemplateResult => icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.3V12l3 2"/>`);
export const book = (): TemplateResult =>
  icon(svg`<path d="M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5C17 4.5 14 5 12 6.5Zm0 0V20"/>`);
export const mail = (): TemplateResult => icon(svg`<rect x="3.5" y="5.5" width="17" height="13" rx="1.5"/><path d="m4 7 8 6 8-6"/>`);
export const phone = (): TemplateResult =>
  icon(
    svg`<path d="M6.2 3.5h2.6L10.3 8 8.6 9.6a12.5 12.5 0 0 0 5.8 5.8L16 13.7l4.5 1.5v2.6a2.7 2.7 0 0 1-2.9 2.7C10.2 20 4 13.8 3.5 6.4a2.7 2.7 0 0 1 2.7-2.9Z"/>`,
  );
export const globe = (): TemplateResult =>
  icon(
    svg`<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c2.5 2.5 3.5 5.5 3.5 8.5s-1 6-3.5 8.5C9.5 18 8.5 15 8.5 12s1-6 3.5-8.5Z"/>`,
  );
export const speechBubble = (): TemplateResult => icon(svg`<path d="M4 5h16v11H10.5L6 20v-4H4Z"/>`);
export const share = (): TemplateResult => icon(svg`<path d="M12 15V3.5m0 0L8 7.5m4-4 4 4M5 12v8h14v-8"/>`);
export const print = (): TemplateResult => icon(svg`<path d="M7 8.5v-5h10v5M7 16.5H3.5v-8h17v8H17m-10-3h10v7H7Z"/>`);
export const save = (): TemplateResult =>
  icon(svg`<circle cx="10" cy="8" r="3.5"/><path d="M3.5 19.5c0-3.5 2.8-6 6.5-6 1.5 0 2.8.4 3.9 1.1M18 14v6m-3-3h6"/>`);
export const cross = (): TemplateResult => icon(svg`<path d="m6 6 12 12M18 6 6 18"/>`);
export const back = (): TemplateResult => icon(svg`<path d="M19 12H5m5 5-5-5 5-5"/>`);
export const check = (): TemplateResult => icon(svg`<path d="m5 12.5 4.5 4.5L19 7"/>`);
export const gift = (): TemplateResult =>
  icon(
    svg`<path d="M4.5 11.5v9h15v-9M3.5 7.5h17v4h-17ZM12 7.5v13M12 7.5C9 7.5 7.3 6.6 7.3 5.2c0-2.6 3.8-2.2 4.7 2.3.9-4.5 4.7-4.9 4.7-2.3 0 1.4-1.7 2.3-4.7 2.3Z"/>`,
  );
export const scanner = (): TemplateResult =>
  icon(
    svg`<path d="M3.5 8V3.5H8M16 3.5h4.5V8M20.5 16v4.5H16M8 20.5H3.5V16M7.5 7.5h3.5v3.5H7.5Zm5.5 0h3.5v3.5H13Zm-5.5 5.5h3.5v3.5H7.5Zm6 .5v3m3-3v3"/>`,
  );
export const copy = (): TemplateResult => icon(svg`<path d="M8.5 8.5h12v12h-12ZM15.5 8.5v-5h-12v12h5"/>`);
export const file = (): TemplateResult => icon(svg`<path d="M12 4v11m0 0 4-4m-4 4-4-4M5 19.5h14"/>`);
export const magnifier = (): TemplateResult => icon(svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>`);
export const camera = (): TemplateResult =>
  icon(svg`<path d="M3.5 7.5h4l1.8-2.5h5.4l1.8 2.5h4v11.5h-17Z"/><circle cx="12" cy="13" r="3.5"/>`);
