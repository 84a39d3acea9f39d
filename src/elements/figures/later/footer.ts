/** Below all: the figures and the log as tables to save, and paper. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Figures } from '../../../formats/figures/figures.js';
import { msg } from '../../../schema/messages.js';

export interface FooterActions {
  save(event: Event, what: 'indicators' | 'visibility'): void;
  print(): void;
}

export function footer({ indicators = [], visibility = [] }: Figures, act: FooterActions): TemplateResult | typeof nothing {
  if (!indicators.length && !visibility.length) return nothing;
  return html`<div class="foot">
    ${
      indicators.length
        ? html`<button type="button" class="text" @click=${(event: Event) => act.save(event, 'indicators')}>
            ${msg('Save the figures (.csv)', { id: 'figuresMore.save' })}
          </button>`
        : nothing
    }
    ${
      visibility.length
        ? html`<button type="button" class="text" @click=${(event: Event) => act.save(event, 'visibility')}>
            ${msg('Save the log (.csv)', { id: 'figuresMore.save-log' })}
          </button>`
        : nothing
    }
    <button type="button" class="text" @click=${act.print}>${msg('Print', { id: 'figuresMore.print' })}</button>
  </div>`;
}
