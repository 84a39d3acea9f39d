/** What is added to the header: the report's date, the way to the plan, what is kept, notices. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { sizesOf } from '../../../engines/checklist/tally.js';
import { saveFile } from '../../../kit/output/download.js';
import { formatDate } from '../../../kit/intl/date.js';
import type { AnswersController } from './answers.js';
import { sizeName } from '../first/texts.js';
import type { HeaderParts } from '../first/header.js';
import type { ViewState } from '../first/view-state.js';
import { richText } from './details.js';

/** Goes to a place in the same shadow root, and gives it the focus. */
export function goTo(from: Event, selector: string): void {
  const root = (from.target as Element).getRootNode() as ShadowRoot;
  const place = root.querySelector<HTMLElement>(selector);
  // It may be in a group that is folded up.
  const group = place?.closest<HTMLDetailsElement>('.group > details');
  if (group) group.open = true;
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}

export async function saveAnswers(event: Event, answers: AnswersController, state: ViewState): Promise<void> {
  const anchor = event.currentTarget as Element;
  await saveFile(anchor, await answers.export('json', state), 'application/json', `${state.list.id}-${state.day}.json`);
}

function notice(answers: AnswersController, state: ViewState): TemplateResult {
  const { words, undo, alarm } = answers.notice ?? {};
  // The region is there before its words, or screen readers pass over them.
  return html`<div class="notice" role=${alarm ? 'alert' : 'status'}>
    ${words ? html`<p>${words()}</p>` : nothing}
    ${undo ? html`<button type="button" class="text" @click=${undo}>${msg('Undo', { id: 'plan.undo' })}</button>` : nothing}
    ${
      alarm
        ? html`<button type="button" class="text" @click=${(event: Event) => saveAnswers(event, answers, state)}>
            ${msg('Save as a file', { id: 'plan.save' })}
          </button>`
        : nothing
    }
  </div>`;
}

function report({ list, locale: { code }, staff, day }: ViewState): TemplateResult {
  const steps = sizesOf(list);
  const date = formatDate(code, day);
  const size = steps.length > 1 ? sizeName(staff, steps[steps.indexOf(staff) + 1]) : '';
  return html`<p class="report">
    ${[msg(str`Report, ${date}`, { id: 'plan.report', desc: 'On paper: a report with its day' }), size].filter(Boolean).join(' · ')}
  </p>`;
}

function plan(answers: AnswersController, state: ViewState): TemplateResult {
  return html`<span class="ways">
    <button type="button" class="text" @click=${(event: Event) => goTo(event, '#plan')}>${msg('Next steps', { id: 'plan.title' })}</button>
    ${
      answers.remembered
        ? html`<span class="muted">${msg('Remembered on this device', { id: 'plan.kept' })}</span>`
        : answers.place === 'not-kept'
          ? html`<button type="button" class="text" @click=${(event: Event) => saveAnswers(event, answers, state)}>
              ${msg('Save as a file', { id: 'plan.save' })}
            </button>`
          : html`<button
              type="button"
              class="text"
              aria-label=${msg('Remember on this device', { id: 'plan.remember' })}
              @click=${() => answers.remember()}
            >
              ${msg('Remember', { id: 'plan.remember-short', desc: 'Short for “Remember on this device”; begins with the same words' })}
            </button>`
    }
  </span>`;
}

export const headerParts = (state: ViewState, answers: AnswersController): HeaderParts => ({
  richText,
  report: report(state),
  plan: plan(answers, state),
  notice: notice(answers, state),
});
