/** The drafts of this browser: to go on with one, to delete one, and to bring it back. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Drafts } from '../../../../kit/storage/drafts/drafts.js';
import type { Summary } from '../../../../kit/storage/drafts/records.js';
import type { Removed } from '../../../../kit/storage/drafts/removed.js';
import { msg, str } from '../../../../schema/messages.js';
import type { Editor, Kept } from '../editing.js';
import { kinds } from '../generated/kinds.js';
import { giveDraft, toFile } from '../give-draft.js';

export class DraftList {
  /** What was deleted since the page was opened, the latest last. */
  #deleted: { readonly name: string; readonly removed: Removed }[] = [];

  /**
   * @param nameOf what a draft is called
   * @param changed reads the list anew, and draws it
   */
  constructor(
    private readonly editor: Editor,
    private readonly nameOf: (draft: Summary) => string,
    private readonly changed: () => Promise<void>,
  ) {}

  render(keeping: Kept, drafts: Drafts): TemplateResult {
    // who wants nothing stored gets nothing back
    if (drafts.state === 'off') this.#deleted = [];
    return html`${this.#notice(drafts)}
    ${
      keeping.all.length
        ? html`<ul class="choose drafts" role="list">
            ${repeat(
              keeping.all,
              ({ id }) => id,
              (one) => html`<li>${this.#draft(one, keeping, drafts)}</li>`,
            )}
          </ul>`
        : html`<p class="hint">${msg('None yet.', { id: 'edit.no-drafts' })}</p>`
    }`;
  }

  #draft(draft: Summary, keeping: Kept, drafts: Drafts): TemplateResult {
    const { id, changed } = draft;
    const name = this.nameOf(draft);
    const isOpen = id === keeping.draft?.id;
    const isStrange = !!draft.kind && !Object.hasOwn(kinds, draft.kind);
    return html`${
        isOpen
          ? html`<strong>${name}</strong>
              <span class="hint">${msg('Open now', { id: 'edit.this-draft', desc: 'The draft that is open' })}</span>`
          : isStrange
            ? html`<strong>${name}</strong>`
            : html`<button type="button" class="text" data-draft=${id} @click=${() => void keeping.resume(id)}>${name}</button>`
      }
      <span class="hint">${keeping.when(changed)}</span>
      ${isStrange ? this.#strange(draft, drafts) : nothing}
      ${
        isOpen
          ? nothing
          : html`<button
              type="button"
              class="text"
              aria-label=${msg(str`Delete the draft: ${name}`, { id: 'edit.delete-of' })}
              @click=${() => void this.#delete(draft, drafts)}
            >
              ${msg('Delete', { id: 'edit.delete', desc: 'Button: deletes a draft' })}
            </button>`
      }`;
  }

  /** No form is for its kind. */
  #strange(draft: Summary, drafts: Drafts): TemplateResult {
    const name = this.nameOf(draft);
    const give = async ({ currentTarget }: Event): Promise<void> => {
      const document = (await drafts.read(draft.id))?.history.document;
      if (document) await giveDraft(currentTarget as Element, document, this.editor);
    };
    return html`<span class="hint" data-strange>
        ${msg(str`This editor cannot open this draft. Its kind is “${draft.kind}”.`, { id: 'edit.draft-kind', desc: 'A word of the file format follows' })}
      </span>
      <button
        type="button"
        class="text"
        data-give
        aria-label=${msg(str`Save the draft as a file: ${name}`, { id: 'edit.draft-file-of' })}
        @click=${(event: Event) => void give(event)}
      >
        ${toFile()}
      </button>`;
  }

  /** Of several that were deleted, the latest; then the one before. */
  #notice(drafts: Drafts): TemplateResult | typeof nothing {
    const last = this.#deleted.at(-1);
    if (!last) return nothing;
    const { name } = last;
    return html`<div class="notice">
      <p id="deleted" tabindex="-1">${msg(str`Draft deleted: ${name}`, { id: 'edit.deleted', desc: 'The name of a draft' })}</p>
      <button
        type="button"
        class="text"
        aria-label=${msg(str`Bring back the draft: ${name}`, { id: 'edit.bring-back-of' })}
        @click=${() => void this.#bringBack(drafts)}
      >
        ${msg('Bring back', { id: 'edit.bring-back', desc: 'Button: a draft that was deleted is there again' })}
      </button>
    </div>`;
  }

  async #delete(draft: Summary, drafts: Drafts): Promise<void> {
    const name = this.nameOf(draft);
    const removed = await drafts.remove(draft.id);
    if (!removed) return;
    this.#deleted.push({ name, removed });
    await this.changed();
    // not to another button: whoever presses twice must do nothing more
    await this.#lead('#deleted');
  }

  async #bringBack(drafts: Drafts): Promise<void> {
    const last = this.#deleted.at(-1);
    if (!last || !(await drafts.bringBack(last.removed))) return;
    this.#deleted = this.#deleted.filter((one) => one !== last);
    await this.changed();
    await this.#lead(`[data-draft="${CSS.escape(last.removed.id)}"]`);
  }

  async #lead(selector: string): Promise<void> {
    const { element, root } = this.editor.host;
    await element.updateComplete;
    root.querySelector<HTMLElement>(selector)?.focus();
  }
}
