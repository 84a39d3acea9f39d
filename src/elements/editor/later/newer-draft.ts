/** Drafts that a newer version of the editor has saved: what is said of them, and the way to a file. */
import { html, type TemplateResult } from 'lit';
import { saveFile } from '../../../kit/output/download.js';
import { everythingIn } from '../../../kit/storage/drafts/database.js';
import { titleOf } from '../../../kit/storage/drafts/records.js';
import { msg, str } from '../../../schema/messages.js';
import type { Editor } from './editing.js';
import { giveDraft, toFile } from './give-draft.js';
import { JSON_TYPE } from './give-json.js';

export function newerWords(document: object): string {
  const name = titleOf(document) || String((document as { kind?: unknown }).kind);
  return msg(str`The draft “${name}” was saved by a newer version of this editor. It cannot be opened here, and has not been changed.`, { id: 'edit.draft-newer' }); // prettier-ignore
}

/** @param close the owner has read it */
export const newerNotice = (document: object, editor: Editor, close: () => void): TemplateResult =>
  html`<div class="notice" data-wrong>
    <p class="wrong">${newerWords(document)}</p>
    <button type="button" class="button" @click=${({ currentTarget }: Event) => void giveDraft(currentTarget as Element, document, editor)}>
      ${toFile()}
    </button>
    <button type="button" class="text" @click=${close}>
      ${msg('Close', { id: 'edit.close-notice', desc: 'Button: closes a notice' })}
    </button>
  </div>`;

/** All drafts, where the database itself is of a newer version. */
export const allDraftsButton = (): TemplateResult =>
  html`<button
    type="button"
    class="button"
    @click=${async ({ currentTarget }: Event) => {
      const text = await everythingIn();
      if (text !== undefined) await saveFile(currentTarget as Element, text, JSON_TYPE, 'drafts.json');
    }}
  >
    ${msg('Save the earlier drafts as a file', { id: 'edit.drafts-file' })}
  </button>`;
