/** Below the items: the plan, and what becomes of the answers. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { copyText } from '../../../kit/output/copy.js';
import { saveFile } from '../../../kit/output/download.js';
import { formatDate } from '../../../kit/intl/date.js';
import type { AnswersController } from './answers.js';
import { saveAnswers } from './header.js';
import { isEmpty } from '../first/header.js';
import { answerWord } from '../first/texts.js';
import { plan } from './plan.js';
import type { Actions, ViewState } from '../first/view-state.js';
import { sentences } from './texts.js';

/** Answers whose items the checklist has no more. */
function gone({ list, answers }: ViewState): TemplateResult | typeof nothing {
  const known = new Set(list.groups?.flatMap(({ items = [] }) => items.map(({ id }) => id)));
  const lost = [...answers].filter(([id]) => !known.has(id));
  if (!lost.length) return nothing;
  return html`<details class="gone">
    <summary>${msg('Answers to items that are no longer in this checklist', { id: 'plan.gone' })} (${lost.length})</summary>
    <ul>
      ${lost.map(
        ([id, { title, state, note }]) => html`<li>${title ?? id}: ${[state && answerWord(state), note].filter(Boolean).join('. ')}</li>`,
      )}
    </ul>
  </details>`;
}

async function copyCode(event: Event, controller: AnswersController, state: ViewState): Promise<void> {
  const button = event.currentTarget as Element;
  const root = button.getRootNode() as ShadowRoot;
  controller.refresh({ code: await controller.export('code', state) });
  if (await copyText(controller.code, button.parentElement!)) return controller.tell(sentences.copied);
  controller.tell(sentences['copy-yourself']);
  setTimeout(() => root.querySelector<HTMLTextAreaElement>('.code textarea')?.select());
}

async function saveTable(event: Event, controller: AnswersController, state: ViewState): Promise<void> {
  const anchor = event.currentTarget as Element;
  await saveFile(anchor, await controller.export('csv', state), 'text/csv', `${state.list.id}-${state.day}.csv`);
}

/** Where a file or a code is given back. */
function importForm(controller: AnswersController, state: ViewState): TemplateResult | typeof nothing {
  if (!controller.importing) return nothing;
  const submit = (event: Event): void => {
    const box = (event.currentTarget as Element).closest('.reading')!.querySelector('textarea')!;
    if (box.value.trim()) void controller.import(box.value, state, true);
  };
  const take = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    const text = await file?.text();
    input.value = '';
    if (text) await controller.import(text, state, true);
  };
  return html`<div class="reading">
    <label
      ><span>${msg('Choose a file you saved (JSON or CSV)', { id: 'plan.read-file' })}</span
      ><input type="file" accept=".json,.csv,.txt,application/json,text/csv" @change=${take}
    /></label>
    <label
      ><span>${msg('Or paste an answer code', { id: 'plan.read-code', desc: 'Label of a field in which a code is pasted' })}</span
      ><textarea rows="3" spellcheck="false" autocapitalize="off" autocomplete="off"></textarea>
    </label>
    <button type="button" class="button" @click=${submit}>
      ${msg('Load the code', { id: 'plan.read-it', desc: 'Button: reads the code that was pasted' })}
    </button>
  </div>`;
}

function keeping(state: ViewState, controller: AnswersController): TemplateResult {
  const any = state.answers.size > 0;
  return html`<section class="keeping" aria-labelledby="keeping">
    <h3 id="keeping">${msg('Your answers', { id: 'plan.yours' })}</h3>
    <p class="quiet">
      ${
        controller.remembered
          ? controller.place === 'maybe'
            ? msg('Your answers are saved in this browser, which may delete them early. Save them as a file, too.', {
                id: 'plan.is-kept-maybe',
              })
            : msg('Your answers are saved in this browser on this device and nowhere else.', { id: 'plan.is-kept' })
          : controller.place === 'not-kept'
            ? msg(
                'This page cannot save your answers. You will lose them when you close it. Save them as a file, or copy the answer code.',
                {
                  id: 'plan.cannot-keep',
                },
              )
            : msg('Your answers are only on this page. You will lose them when you close it. Nothing is sent anywhere.', {
                id: 'plan.not-kept',
              })
      }
    </p>
    <p class="tools">
      ${
        controller.remembered
          ? html`<button type="button" class="button" @click=${() => controller.forget()}>
              ${msg('Delete from this device', { id: 'plan.forget' })}
            </button>`
          : controller.place === 'not-kept'
            ? nothing
            : html`<button type="button" class="button" @click=${() => controller.remember()}>
                ${msg('Remember on this device', { id: 'plan.remember' })}
              </button>`
      }
      <button type="button" class="button" @click=${() => controller.print()}>${msg('Print a report', { id: 'plan.print' })}</button>
      <button type="button" class="button" @click=${(event: Event) => saveAnswers(event, controller, state)}>
        ${msg('Save as a file', { id: 'plan.save' })}
      </button>
      <button type="button" class="button" @click=${(event: Event) => saveTable(event, controller, state)}>
        ${msg('Save as spreadsheet (CSV)', { id: 'plan.csv' })}
      </button>
      <button type="button" class="button" @click=${(event: Event) => copyCode(event, controller, state)}>
        ${msg('Copy answer code', { id: 'plan.code' })}
      </button>
      <button
        type="button"
        class="button"
        aria-expanded=${controller.importing}
        @click=${() => controller.refresh({ importing: !controller.importing })}
      >
        ${msg('Load answers', { id: 'plan.read' })}
      </button>
      ${
        any
          ? html`<button type="button" class="text" @click=${() => controller.reset(true)}>
              ${msg('Clear all answers', { id: 'plan.reset' })}
            </button>`
          : nothing
      }
    </p>
    ${
      controller.code
        ? html`<label class="code"
            ><span
              >${msg('Answer code, without names and notes', { id: 'plan.code-label', desc: 'Label of a field with a code to copy' })}</span
            ><textarea rows="3" readonly spellcheck="false" .value=${controller.code}></textarea>
          </label>`
        : nothing
    }
    ${importForm(controller, state)} ${gone(state)}
  </section>`;
}

/** Whoever reads a text that no person has read yet should know. */
function imprint({ list: { title, updated, machineTranslated = [] }, locale }: ViewState): TemplateResult | typeof nothing {
  const shown = machineTranslated.includes(locale.pick(title)?.lang ?? '');
  const said = [
    updated &&
      msg(str`Checklist updated on ${formatDate(locale.code, updated)}.`, {
        id: 'plan.updated',
        desc: 'A checklist and the day of its last change',
      }),
    shown && msg('This checklist was translated by a machine. No person has checked it yet.', { id: 'plan.machine' }),
  ].filter(Boolean);
  return said.length ? html`<p class="imprint">${said.join(' ')}</p>` : nothing;
}

export const footer = (state: ViewState, act: Actions, controller: AnswersController): TemplateResult =>
  html`<div class="foot">
    ${
      isEmpty(state.progress) && !state.answers.size
        ? html`<p>${msg('This checklist has no items yet.', { id: 'plan.no-items' })}</p>`
        : html`${plan(state, act, controller)} ${keeping(state, controller)}`
    }
    ${imprint(state)}
  </div>`;
