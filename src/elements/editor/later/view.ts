/** The whole of the editor: toolbar, pages, form and preview. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { isStep, OPEN, openTitle, PUBLISH, publishTitle, type Editor } from './editing.js';
import { step as formStep } from './form/step.js';
import { toolbar } from './toolbar.js';

export function editorView(editor: Editor): TemplateResult {
  const { steps, step: current, pane } = editor;
  const open = steps.find(({ id }) => id === current);
  const page = open ? formStep(editor, open) : current === OPEN ? editor.openPage?.render() : editor.publish?.render();
  return html`<div class="editor" data-pane=${pane}>
    ${toolbar(editor)} ${editor.keeping?.notice()}
    <div class="columns">
      ${pages(editor)}
      <div class="form">${page}</div>
      ${editor.preview?.render()}
    </div>
    <p class="hidden" role="status"></p>
  </div>`;
}

/** The pages of the form: a list where there is room, else a choice. */
function pages(editor: Editor): TemplateResult {
  const { steps, step } = editor;
  const current = step === OPEN || isStep(editor, step) ? step : PUBLISH;
  const all = [...steps.map(({ id, title }) => [id, title()] as const), [PUBLISH, publishTitle()] as const];
  const at = all.findIndex(([id]) => id === current);
  const label = msg('Pages of the form', { id: 'edit.pages' });
  return html`<nav class="pages" aria-label=${label}>
    <ol role="list">
      ${all.map(
        ([id, title]) =>
          html`<li>
            <button type="button" aria-current=${id === current ? 'step' : nothing} @click=${() => editor.go(id)}>${title}</button>
          </li>`,
      )}
    </ol>
    <label class="page"
      >${at < 0 ? label : msg(str`Page ${at + 1} of ${all.length}`, { id: 'edit.page-of', desc: 'Which page of the form is open; label of a choice' })}
      <select .value=${current} @change=${({ target }: Event) => editor.go((target as HTMLSelectElement).value, false)}>
        ${at < 0 ? html`<option selected disabled>${openTitle()}</option>` : nothing}
        ${all.map(([id, title]) => html`<option value=${id} ?selected=${id === current}>${title}</option>`)}
      </select></label
    >
  </nav>`;
}
