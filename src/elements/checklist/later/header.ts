/** What the second flight adds to the head: the way to the plan, what is kept, what is told. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { sizesOf } from '../../../engines/checklist/tally.js';
import { saveFile } from '../../../kit/output/download.js';
import { formatDate } from '../../../kit/intl/date.js';
import { prose } from '../../../kit/text/prose.js';
import type { Desk } from './answers.js';
import { sizeName } from '../first/list.js';
import type { Scene } from '../first/view-state.js';

/** Goes to a place in the same shadow root, and gives it the focus. */
export function goTo(from: Event, selector: string): void {
  const root = (from.target as Element).getRootNode() as ShadowRoot;
  const place = root.querySelector<HTMLElement>(selector);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}

export async function saveAnswers(event: Event, desk: Desk, scene: Scene): Promise<void> {
  const anchor = event.currentTarget as Element;
  await saveFile(anchor, await desk.export('json', scene), 'application/json', `${scene.list.id}-${scene.day}.json`);
}

function notice(desk: Desk, scene: Scene): TemplateResult {
  const { words, undo, alarm } = desk.notice ?? {};
  // The region is there before its words, or screen readers pass over them.
  return html`<div class="notice" role=${alarm ? 'alert' : 'status'}>
    ${words ? html`<p>${words()}</p>` : nothing}
    ${undo ? html`<button type="button" class="text" @click=${undo}>${msg('Undo', { id: 'plan.undo' })}</button>` : nothing}
    ${
      alarm
        ? html`<button type="button" class="text" @click=${(event: Event) => saveAnswers(event, desk, scene)}>
            ${msg('Save as a file', { id: 'plan.save' })}
          </button>`
        : nothing
    }
  </div>`;
}

function report({ list, speech: { code: locale }, staff, day }: Scene): TemplateResult {
  const steps = sizesOf(list);
  const date = formatDate(locale, day);
  const size = steps.length > 1 ? sizeName(staff, steps[steps.indexOf(staff) + 1]) : '';
  return html`<p class="report">
    ${[msg(str`Report of ${date}`, { id: 'plan.report', desc: 'On paper: a report with its day' }), size].filter(Boolean).join(' · ')}
  </p>`;
}

function plan(desk: Desk, scene: Scene): TemplateResult {
  return html`<span class="ways">
    <button type="button" class="text" @click=${(event: Event) => goTo(event, '#plan')}>${msg('Next steps', { id: 'plan.title' })}</button>
    ${
      desk.remembered
        ? html`<span class="muted">${msg('Kept on this device', { id: 'plan.kept' })}</span>`
        : desk.place === 'not-kept'
          ? html`<button type="button" class="text" @click=${(event: Event) => saveAnswers(event, desk, scene)}>
              ${msg('Save as a file', { id: 'plan.save' })}
            </button>`
          : html`<button
              type="button"
              class="text"
              aria-label=${msg('Remember on this device', { id: 'plan.remember' })}
              @click=${() => desk.remember()}
            >
              ${msg('Remember', { id: 'plan.remember-short', desc: 'Short for “Remember on this device”; begins with the same words' })}
            </button>`
    }
  </span>`;
}

export const headMore = (scene: Scene, desk: Desk): { prose: typeof prose; report: unknown; plan: unknown; notice: unknown } => ({
  prose,
  report: report(scene),
  plan: plan(desk, scene),
  notice: notice(desk, scene),
});
