/** More of the drawn set, for the editor alone. */
import { svg, type TemplateResult } from 'lit';
import { icon } from '../../../kit/ui/icons.js';

export const undo = (): TemplateResult => icon(svg`<path d="M4 9.5h10.5a5 5 0 0 1 0 10H9M4 9.5l4.5-4.5M4 9.5 8.5 14"/>`);
export const redo = (): TemplateResult => icon(svg`<path d="M20 9.5H9.5a5 5 0 0 0 0 10H15M20 9.5 15.5 5M20 9.5 15.5 14"/>`);
export const up = (): TemplateResult => icon(svg`<path d="M12 19V5m-6 6 6-6 6 6"/>`);
export const down = (): TemplateResult => icon(svg`<path d="M12 5v14m-6-6 6 6 6-6"/>`);
export const plus = (): TemplateResult => icon(svg`<path d="M12 5v14M5 12h14"/>`);
