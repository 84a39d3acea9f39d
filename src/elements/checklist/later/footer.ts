/** Below the items: the plan, and what becomes of the answers. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { copyText } from '../../../kit/output/copy.js';
import { saveFile } from '../../../kit/output/download.js';
import { formatDate } from '../../../kit/intl/date.js';
import type { Desk } from './answers.js';
import { saveAnswers } from './header.js';
import { isEmpty, wordFor } from '../first/list.js';
import { plan } from './plan.js';
import type { Actions, Scene } from '../first/view-state.js';
import { said } from './texts.js';

/** Answers whose items the checklist has no more. */
function gone({ list, answers }: Scene): TemplateResult | typeof nothing {
  const known = new Set(list.groups?.flatMap(({ items = [] }) => items.map(({ id }) => id)));
  const lost = [...answers].filter(([id]) => !known.has(id));
  if (!lost.length) return nothing;
  return html`<details class="gone">
    <summary>${msg('Answers to items that the checklist has no more', { id: 'plan.gone' })} (${lost.length})</summary>
    <ul>
      ${lost.map(
        ([id, { title, state, note }]) => html`<li>${title ?? id}: ${[state && wordFor(state), note].filter(Boolean).join('. ')}</li>`,
      )}
    </ul>
  </details>`;
}

async function copyCode(event: Event, desk: Desk, scene: Scene): Promise<void> {
  const button = event.currentTarget as Element;
  const root = button.getRootNode() as ShadowRoot;
  desk.refresh({ code: await desk.export('code', scene) });
  if (await copyText(desk.code, button.parentElement!)) return desk.tell(said.copied);
  desk.tell(said['copy-yourself']);
  setTimeout(() => root.querySelector<HTMLTextAreaElement>('.code textarea')?.select());
}

async function saveTable(event: Event, desk: Desk, scene: Scene): Promise<void> {
  const anchor = event.currentTarget as Element;
  await saveFile(anchor, await desk.export('csv', scene), 'text/csv', `${scene.list.id}-${scene.day}.csv`);
}

/** Where a file or a code is given back. */
function reading(desk: Desk, scene: Scene): TemplateResult | typeof nothing {
  if (!desk.reading) return nothing;
  const submit = (event: Event): void => {
    const box = (event.currentTarget as Element).closest('.reading')!.querySelector('textarea')!;
    if (box.value.trim()) void desk.import(box.value, scene, true);
  };
  const take = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    const text = await file?.text();
    input.value = '';
    if (text) await desk.import(text, scene, true);
  };
  return html`<div class="reading">
    <label
      ><span>${msg('A file that you saved: JSON or CSV', { id: 'plan.read-file' })}</span
      ><input type="file" accept=".json,.csv,.txt,application/json,text/csv" @change=${take}
    /></label>
    <label
      ><span>${msg('Or a code', { id: 'plan.read-code', desc: 'Label of a field in which a code is pasted' })}</span
      ><textarea rows="3" spellcheck="false" autocapitalize="off" autocomplete="off"></textarea>
    </label>
    <button type="button" class="button" @click=${submit}>
      ${msg('Read it', { id: 'plan.read-it', desc: 'Button: reads the code that was pasted' })}
    </button>
  </div>`;
}

function keeping(scene: Scene, desk: Desk): TemplateResult {
  const any = scene.answers.size > 0;
  return html`<section class="keeping" aria-labelledby="keeping">
    <h3 id="keeping">${msg('Your answers', { id: 'plan.yours' })}</h3>
    <p class="quiet">
      ${
        desk.remembered
          ? desk.place === 'maybe'
            ? msg('They are kept in this browser on this device, which may delete them early here. Save them as a file, too.', {
                id: 'plan.is-kept-maybe',
              })
            : msg('They are kept in this browser on this device, and nowhere else.', { id: 'plan.is-kept' })
          : desk.place === 'not-kept'
            ? msg('This page cannot keep them: they are gone when you close it. Save them as a file, or copy the code.', {
                id: 'plan.cannot-keep',
              })
            : msg('They are in this page only, and gone when you close it. Nothing is sent anywhere.', { id: 'plan.not-kept' })
      }
    </p>
    <p class="tools">
      ${
        desk.remembered
          ? html`<button type="button" class="button" @click=${() => desk.forget()}>
              ${msg('Forget on this device', { id: 'plan.forget' })}
            </button>`
          : desk.place === 'not-kept'
            ? nothing
            : html`<button type="button" class="button" @click=${() => desk.remember()}>
                ${msg('Remember on this device', { id: 'plan.remember' })}
              </button>`
      }
      <button type="button" class="button" @click=${() => void desk.print()}>${msg('Print a report', { id: 'plan.print' })}</button>
      <button type="button" class="button" @click=${(event: Event) => saveAnswers(event, desk, scene)}>
        ${msg('Save as a file', { id: 'plan.save' })}
      </button>
      <button type="button" class="button" @click=${(event: Event) => saveTable(event, desk, scene)}>
        ${msg('Table (CSV)', { id: 'plan.csv' })}
      </button>
      <button type="button" class="button" @click=${(event: Event) => copyCode(event, desk, scene)}>
        ${msg('Copy a code', { id: 'plan.code' })}
      </button>
      <button type="button" class="button" aria-expanded=${desk.reading} @click=${() => desk.refresh({ reading: !desk.reading })}>
        ${msg('Read a file or a code', { id: 'plan.read' })}
      </button>
      ${
        any
          ? html`<button type="button" class="text" @click=${() => desk.reset(true)}>${msg('Begin anew', { id: 'plan.reset' })}</button>`
          : nothing
      }
    </p>
    ${
      desk.code
        ? html`<label class="code"
            ><span
              >${msg('What you answered, without notes and names', { id: 'plan.code-label', desc: 'Label of a field with a code to copy' })}</span
            ><textarea rows="3" readonly spellcheck="false" .value=${desk.code}></textarea>
          </label>`
        : nothing
    }
    ${reading(desk, scene)} ${gone(scene)}
  </section>`;
}

/** Whoever reads a text that no person has read yet should know. */
function imprint({ list: { title, updated, machineTranslated = [] }, speech }: Scene): TemplateResult | typeof nothing {
  const shown = machineTranslated.includes(speech.pick(title)?.lang ?? '');
  const said = [
    updated &&
      msg(str`List of ${formatDate(speech.code, updated)}.`, { id: 'plan.updated', desc: 'A checklist and the day of its last change' }),
    shown && msg('This list was translated by a machine, and not yet reviewed by a person.', { id: 'plan.machine' }),
  ].filter(Boolean);
  return said.length ? html`<p class="imprint">${said.join(' ')}</p>` : nothing;
}

export const foot = (scene: Scene, act: Actions, desk: Desk): TemplateResult =>
  html`<div class="foot">
    ${
      isEmpty(scene.progress) && !scene.answers.size
        ? html`<p>${msg('There is nothing in this list yet.', { id: 'plan.no-items' })}</p>`
        : html`${plan(scene, act, desk)} ${keeping(scene, desk)}`
    }
    ${imprint(scene)}
  </div>`;
