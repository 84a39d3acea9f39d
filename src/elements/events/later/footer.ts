/** Below the events: those that are over, all of them as a file, paper, and what becomes of the visitor's list. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import type { RenderContext, View } from '../first/state.js';
import { isOver } from '../logic/agenda.js';
import type { Selection } from './selection.js';

export interface FooterActions {
  over(): void;
  /** Takes away the filters that keep all events out. */
  clear(): void;
  save(event: Event): void;
  print(): void;
  remember(): void;
  forget(): void;
}

function listState({ ids, remembered, place }: Selection, act: FooterActions): unknown {
  if (!ids.length && !remembered) return nothing;
  if (remembered)
    return html`<button type="button" class="text" data-keep @click=${act.forget}>
      ${msg('Delete my list from this device', { id: 'eventsMore.forget' })}
    </button>`;
  if (place === 'not-kept')
    return html`<span class="muted"
      >${msg('This page cannot save your list. It is gone when you close the page.', { id: 'eventsMore.not-kept' })}</span
    >`;
  return html`<button type="button" class="text" data-keep @click=${act.remember}>
    ${msg('Remember my list on this device', { id: 'eventsMore.remember' })}
  </button>`;
}

export function footer({ agenda, found, state }: RenderContext, view: View, selection: Selection, act: FooterActions): TemplateResult {
  const past = view !== 'month' && (state.over || agenda.all.some((one) => isOver(one, agenda.now)));
  return html`<div class="foot">
    <span class="found" role="status"></span>
    ${
      !found.length && Object.values(state.filters).flat().length
        ? html`<button type="button" class="text" @click=${act.clear}>${msg('Show all events', { id: 'eventsMore.show-all' })}</button>`
        : nothing
    }
    ${
      past
        ? html`<button type="button" class="text" @click=${act.over}>
            ${state.over ? msg('Show coming events', { id: 'eventsMore.coming' }) : msg('Show earlier events', { id: 'eventsMore.earlier' })}
          </button>`
        : nothing
    }
    ${
      found.length
        ? html`<button type="button" class="text" @click=${act.save}>
              ${msg('Add all to calendar (.ics)', { id: 'eventsMore.add-all' })}
            </button>
            <button type="button" class="text" @click=${act.print}>${msg('Print', { id: 'eventsMore.print' })}</button>`
        : nothing
    }
    ${listState(selection, act)}
  </div>`;
}
