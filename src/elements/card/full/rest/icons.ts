/** Icons of the rest of the book alone; the others are the kit's. */
import { svg, type TemplateResult } from 'lit';
import { icon } from '../../../../kit/ui/icons.js';

export { mail, phone } from '../../../../kit/ui/icons-more.js';

export const play = (): TemplateResult => icon(svg`<path d="M8 5.5v13l10.5-6.5Z"/>`);
export const file = (): TemplateResult => icon(svg`<path d="M6 3.5h8l4 4v13H6ZM14 3.5v4h4M9 12.5h6M9 16h6"/>`);
export const previous = (): TemplateResult => icon(svg`<path d="m14.5 5-7 7 7 7"/>`);
export const next = (): TemplateResult => icon(svg`<path d="m9.5 5 7 7-7 7"/>`);
