/** What is added to an item: facts below its title; and what opens: why, how, links, fields. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistItem } from '../../../formats/checklist/checklist.js';
import { msg, str } from '../../../schema/messages.js';
import type { Rich } from '../../../schema/text.js';
import { after } from '../../../engines/checklist/repeat.js';
import type { Reason } from '../../../engines/checklist/plan.js';
import { formatDate } from '../../../kit/intl/date.js';
import { prose } from '../../../kit/text/prose.js';
import type { Actions, ViewState } from '../first/view-state.js';
import { oftenWords, reasonWords } from './texts.js';

/** A text in Markdown, by its reader where that is here. */
export const richText = (text: Rich | undefined, { locale, rich }: ViewState, name = ''): TemplateResult | typeof nothing =>
  prose(text, { locale, rich }, name);

/** Who, by when, since when; and the note. Nothing where nothing of it is said. */
export function facts(item: ChecklistItem, { answers, locale: { code }, stands, day }: ViewState): TemplateResult | typeof nothing {
  const answer = answers.get(item.id);
  if (!answer) return nothing;
  const { on, who, by, note, state } = answer;
  const due = state === 'done' && item.repeat && on ? after(on, item.repeat) : undefined;
  const again = stands(item, answer) === 'again';
  const open = state !== 'done' && state !== 'not-applicable';
  const said = [
    again && msg(str`Due again since ${formatDate(code, due!)}`, { id: 'plan.again-since' }),
    due && !again && msg(str`Done. Due again on ${formatDate(code, due)}`, { id: 'plan.again-on' }),
    who,
    by && open && msg(str`Due ${formatDate(code, by)}`, { id: 'plan.by-day', desc: 'Day by which it is to be done' }),
  ].filter(Boolean);
  if (!said.length && !note) return nothing;
  const late = again || (open && by && by < day);
  return html`<div class="facts">
    ${said.length ? html`<p class=${late ? 'late' : nothing}>${said.join(' · ')}</p>` : nothing}
    ${note ? html`<p class="note">${note}</p>` : nothing}
  </div>`;
}

/** How much it matters, what it takes, how often. */
function measure({ weight = 1, effort, repeat }: ChecklistItem): string {
  const reasons: Reason[] = [
    ...(weight > 1 ? ([weight > 2 ? 'matters-most' : 'matters'] as const) : []),
    ...(effort ? ([`takes-${effort}`] as const) : []),
  ];
  return [...reasons.map(reasonWords), repeat ? oftenWords(repeat) : ''].filter(Boolean).join(' · ');
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The fields are read while they are typed in, so that nothing is lost; the page hears of it when they are left. */
function fields(item: ChecklistItem, { answers }: ViewState, act: Actions): TemplateResult {
  const { who = '', by = '', note = '', state } = answers.get(item.id) ?? {};
  const typed = (name: 'who' | 'by' | 'note') => (event: Event) =>
    act.answer(item, { [name]: (event.target as Field).value }, event.type === 'change');
  return html`<div class="fields">
      <label
        ><span>${msg('Who will do it', { id: 'plan.who', desc: 'Who looks after it; label of a field' })}</span
        ><input autocomplete="off" maxlength="200" .value=${who} @input=${typed('who')} @change=${typed('who')}
      /></label>
      <label
        ><span>${msg('Due date', { id: 'plan.by', desc: 'Day; label of a field' })}</span
        ><input type="date" .value=${by} @input=${typed('by')} @change=${typed('by')}
      /></label>
      <label class="wide"
        ><span>${msg('Note', { id: 'plan.note', desc: 'Label of a field' })}</span
        ><textarea rows="2" maxlength="4000" .value=${note} @input=${typed('note')} @change=${typed('note')}></textarea>
      </label>
    </div>
    ${
      state
        ? html`<button type="button" class="text" @click=${() => act.answer(item, { state: undefined })}>
            ${msg('Clear this answer', { id: 'plan.clear', desc: 'Button: the item is without an answer again' })}
          </button>`
        : nothing
    }`;
}

const part = (title: string, text: TemplateResult | typeof nothing): unknown =>
  text === nothing
    ? nothing
    : html`<div>
        <h4>${title}</h4>
        ${text}
      </div>`;

/** What opens below the title. */
export function details(item: ChecklistItem, state: ViewState, act: Actions): TemplateResult {
  const { locale } = state;
  const measured = measure(item);
  return html`<div class="panel">
    ${part(msg('Why it matters', { id: 'plan.why', desc: 'Heading: why an item matters' }), richText(item.why, state))}
    ${part(msg('How to do it', { id: 'plan.how', desc: 'Heading: how an item is done' }), richText(item.how, state))}
    ${
      item.links?.length
        ? html`<ul class="links" role="list">
            ${item.links.map(({ url, title }) => html`<li><a href=${url}>${title ? locale.text(title) : url}</a></li>`)}
          </ul>`
        : nothing
    }
    ${measured ? html`<p class="measure">${measured}</p>` : nothing} ${fields(item, state, act)}
  </div>`;
}
