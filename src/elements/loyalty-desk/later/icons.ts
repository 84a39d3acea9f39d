import { svg, type TemplateResult } from 'lit';
import { icon } from '../../../kit/ui/icons.js';

export const stampIcon = (): TemplateResult =>
  icon(
    svg`<path d="M5 20.5h14M5 17.5v-2a2 2 0 0 1 2-2h3c.6-1.4.3-2.9-.4-4.2a3.2 3.2 0 1 1 4.8 0c-.7 1.3-1 2.8-.4 4.2h3a2 2 0 0 1 2 2v2Z"/>`,
  );
export const yes = (): TemplateResult => icon(svg`<circle cx="12" cy="12" r="9"/><path d="m7.5 12.4 3.1 3.1 6-6.4"/>`);
export const no = (): TemplateResult => icon(svg`<circle cx="12" cy="12" r="9"/><path d="m8.5 8.5 7 7m0-7-7 7"/>`);
