/** Icons of the map alone. */
import { svg, type TemplateResult } from 'lit';
import { icon } from '../ui/icons.js';

export const plus = (): TemplateResult => icon(svg`<path d="M12 5.5v13M5.5 12h13"/>`);
export const minus = (): TemplateResult => icon(svg`<path d="M5.5 12h13"/>`);
export const whole = (): TemplateResult => icon(svg`<path d="M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15"/>`);
export const cross = (): TemplateResult => icon(svg`<path d="m6 6 12 12M18 6 6 18"/>`);
