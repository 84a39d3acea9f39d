/** What concerns all of the document: its title, undo and redo, languages, and on a narrow screen the way to the preview. */
import { html, nothing, type TemplateResult } from 'lit';
import { ownLanguageName } from '../../../kit/intl/names.js';
import { msg, str } from '../../../schema/messages.js';
import type { Text } from '../../../schema/text.js';
import { LANGUAGES } from '../logic/codes.js';
import { missingIn } from '../logic/missing.js';
import { OPEN, openTitle, type Editor } from './editing.js';
import { keepOptions } from './form/keep-options.js';
import { redo, undo } from './icons.js';

export function toolbar(editor: Editor): TemplateResult {
  const { session, pane } = editor;
  const title = session.kind.form.title();
  const name = editor.host.locale.text(nameIn(session.document));
  return html`<div class="bar">
    <div class="what">
      ${name ? html`<p>${title}</p>` : nothing}
      <h2>${name || title}</h2>
      <p class="state">${editor.keeping?.status() ?? ''}</p>
    </div>
    <div class="row" role="toolbar" aria-label=${msg('Tools', { id: 'edit.tools', desc: 'Name of the toolbar of the editor' })}>
      ${tool(undo(), msg('Undo', { id: 'edit.undo' }), editor.canUndo, () => editor.undo(true))}
      ${tool(redo(), msg('Redo', { id: 'edit.redo' }), session.canRedo, () => editor.redo(true))}
      <button
        type="button"
        class="button"
        aria-pressed=${editor.step === OPEN}
        @click=${() => editor.go(editor.step === OPEN ? editor.steps[0]!.id : OPEN)}
      >
        ${openTitle()}
      </button>
      ${languages(editor)}
      <button type="button" class="button switch" @click=${() => editor.showPane(pane === 'preview' ? 'form' : 'preview')}>
        ${pane === 'preview' ? msg('Edit', { id: 'edit.write', desc: 'Button: back to the form' }) : msg('Preview', { id: 'edit.preview' })}
      </button>
    </div>
  </div>`;
}

const nameIn = (document: unknown): Text | undefined => {
  const { name, title } = document as { name?: Text; title?: Text };
  return name ?? title;
};

/** A button of which only the icon is seen where there is no room. It keeps the focus when there is nothing left to do. */
const tool = (drawn: TemplateResult, name: string, enabled: boolean, act: () => void): TemplateResult =>
  html`<button type="button" class="button tool" aria-label=${name} aria-disabled=${!enabled} @click=${act}>
    <i title=${name}>${drawn}</i><span>${name}</span>
  </button>`;

/** A second language beside the first; how much of it is missing stands with its name. */
function languages(editor: Editor): TemplateResult {
  const { session } = editor;
  const { main, all } = session.languages;
  const second = editor.languagesShown[1] ?? '';
  const missingOf = (code: string): number =>
    all.includes(code) ? missingIn(session.kind.form.shape, session.document, code, session.languages).length : 0;
  const label = (code: string, missing: number): string => {
    const name = ownLanguageName(code);
    return missing
      ? msg(str`${name} (${missing} missing)`, { id: 'edit.missing', desc: 'A language, and how many texts are not translated into it' })
      : name;
  };
  const others = [...new Set([...all, ...LANGUAGES])].filter((code) => code !== main);
  const missing = others.map(missingOf);
  const none = msg('None', { id: 'edit.no-second', desc: 'No second language' });
  return html`<label class="second"
    >${msg('Second language', { id: 'edit.second', desc: 'Choice: texts are shown in two languages side by side' })}
    <select .value=${second} @change=${({ target }: Event) => editor.showLanguage((target as HTMLSelectElement).value)}>
      <option value="" ?selected=${!second}>${none}</option>
      ${keepOptions(session, 'second', [second, none, others, missing], () =>
        others.map((code, at) => html`<option value=${code} ?selected=${code === second}>${label(code, missing[at]!)}</option>`),
      )}
    </select></label
  >`;
}
