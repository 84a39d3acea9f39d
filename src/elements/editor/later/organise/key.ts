/** The organiser's key: made, opened, locked, put in the place of another. */
import { html, nothing, type TemplateResult } from 'lit';
import { isSealed } from '../../../../engines/stamps/index.js';
import { msg, str } from '../../../../schema/messages.js';
import { Making } from './making.js';
import { lineField } from './field.js';
import { NewKeyView } from './new-key.js';
import type { Organiser } from './organiser.js';
import { fileButton, focus, lead, type Section } from './section.js';

export class KeyView {
  /** A new key, until its file is saved. */
  #new: NewKeyView | undefined;
  /** The file that was chosen, while its passphrase is asked for. */
  #chosen: { readonly name: string; readonly text: string } | undefined;
  #isShown = false;

  constructor(private readonly organiser: Organiser) {}

  /** A key was made, and nobody has its file yet. */
  get isUnsaved(): boolean {
    return this.#new !== undefined;
  }

  forget(): void {
    this.#new = undefined;
    this.#chosen = undefined;
    this.#isShown = false;
  }

  /** @param inFile the fields of the file itself */
  section(inFile: unknown): Section {
    const { keys, isListed, programme } = this.organiser;
    const state = keys
      ? isListed
        ? msg('Open', { id: 'organise.key-open', desc: 'State of a key: it can be used' })
        : msg('Not in use', { id: 'organise.key-strange', desc: 'State of a key: the programme has another one' })
      : programme?.keys
        ? msg('Locked', { id: 'organise.key-locked', desc: 'State of a key' })
        : msg('Not created yet', { id: 'organise.key-none', desc: 'State of a key' });
    return {
      id: 'key',
      title: msg('Your key', { id: 'organise.key' }),
      state,
      isFirst: true,
      body: html`${this.#body()} ${this.organiser.programme ? this.#inFile(inFile) : nothing}`,
    };
  }

  /** For those who look at the file, or repair it. */
  #inFile(fields: unknown): TemplateResult {
    const { editor } = this.organiser;
    const isWrong = editor.problems(['keys']).length + editor.problems(['status']).length > 0;
    return html`<details class="example" ?open=${isWrong}>
      <summary>${msg('Public keys and addresses in the file', { id: 'organise.in-file' })}</summary>
      ${fields}
    </details>`;
  }

  onKey(event: KeyboardEvent): void {
    const from = event.composedPath()[0] as HTMLInputElement;
    if (event.key !== 'Enter' || event.isComposing) return;
    if (from.name === 'passphrase') this.#open();
    else if (from.name === 'word') this.#new?.answer();
    else return;
    event.preventDefault();
  }

  #body(): TemplateResult {
    const { programme, keys } = this.organiser;
    if (!programme)
      return html`<p>${msg('First write the name and the short name of the programme.', { id: 'organise.no-name' })}</p>
        <p>
          <button type="button" class="button" @click=${() => this.organiser.editor.show(['name'])}>
            ${msg('Go to the name', { id: 'organise.go-name' })}
          </button>
        </p>`;
    if (this.#new) return this.#new.view();
    if (keys) return this.#opened();
    return programme.keys
      ? html`${this.#opening()}
          <details class="example">
            <summary>${msg('I do not have my key any more', { id: 'organise.key-lost' })}</summary>
            <p>
              ${msg('Create a new one. Then put it in the place of the old one: all memberships are signed again.', { id: 'organise.key-lost-how' })}
            </p>
            ${this.#create('button')}
          </details>`
      : html`<p>
            ${msg('With your key you sign memberships. You create it here, once. It is saved as a file that only your passphrase opens.', { id: 'organise.key-why' })}
          </p>
          ${this.#create('solid')}
          <details class="example">
            <summary>${msg('I have a key file', { id: 'organise.key-have' })}</summary>
            ${this.#opening()}
          </details>`;
  }

  #create(look: 'solid' | 'button'): TemplateResult {
    return html`<details class="example named">
        <summary>${msg('Name and first day of the key', { id: 'organise.key-more' })}</summary>
        <div class="inset">
          ${lineField({
            id: 'new-kid',
            label: msg('Name of the key', { id: 'organise.new-kid' }),
            hint: msg('Empty means that it gets one. Letters, digits, dots, - and _', { id: 'organise.new-kid-hint' }),
          })}
          ${lineField({
            id: 'new-from',
            type: 'date',
            label: msg('First day', { id: 'organise.new-from', desc: 'From when a key signs' }),
            hint: msg('What it signs before is not accepted. Empty means at once.', { id: 'organise.new-from-hint' }),
          })}
        </div>
      </details>
      <p class="row">
        <button type="button" class=${look} data-act="create" @click=${() => this.organiser.isBusy || this.#begin()}>
          ${msg('Create a key', { id: 'organise.create' })}
        </button>
      </p>`;
  }

  #begin(plain?: string): void {
    const { organiser } = this;
    const { locks } = organiser;
    const value = (id: string): string => organiser.editor.host.root.querySelector<HTMLInputElement>(`#${id}`)?.value.trim() ?? '';
    const [kid, from] = [value('new-kid'), value('new-from')];
    organiser.watch();
    void organiser
      .act('key', async () => {
        const making = await Making.begin(organiser.editor.host.locale.language, plain, { ...(kid && { kid }), ...(from && { from }) });
        organiser.stillOpen(locks);
        this.#new = new NewKeyView(organiser, making, () => this.forget());
        return undefined;
      })
      .then(() => focus(organiser, '.phrase'));
  }

  // a key that is there

  #opening(): TemplateResult {
    const chosen = this.#chosen;
    return html`<div class="opening">
      <p class="row">
        ${fileButton(msg('Choose your key file', { id: 'organise.choose-key' }), ([chosen_]) => this.#choose(chosen_!), {
          accept: '.json,application/json',
          name: 'key-file',
        })}
        ${chosen ? html`<span>${chosen.name}</span>` : nothing}
      </p>
      ${
        chosen
          ? html`${lineField({
                id: 'passphrase',
                label: msg('Passphrase', { id: 'organise.passphrase' }),
                type: this.#isShown ? 'text' : 'password',
                isLong: true,
                below: html`<label class="check"
                  ><input
                    type="checkbox"
                    .checked=${this.#isShown}
                    @change=${({ target }: Event) => {
                      this.#isShown = (target as HTMLInputElement).checked;
                      this.organiser.editor.host.update();
                    }}
                  />${msg('Show what I type', { id: 'organise.show' })}</label
                >`,
              })}
              <p class="row">
                <button
                  type="button"
                  class="solid"
                  data-act="open"
                  aria-disabled=${this.organiser.isBusy}
                  @click=${() => this.organiser.isBusy || this.#open()}
                >
                  ${this.organiser.isBusy ? msg('Opening', { id: 'organise.opening', desc: 'On a button: a key is being opened' }) : msg('Open the key', { id: 'organise.open' })}
                </button>
              </p>`
          : nothing
      }
    </div>`;
  }

  #choose(chosen: { readonly name: string; readonly text: string }): void {
    this.organiser.note = undefined;
    this.#chosen = isSealed(chosen.text) ? chosen : undefined;
    if (this.#chosen) {
      this.organiser.watch();
      focus(this.organiser, '#passphrase');
    }
    // one without a passphrase, or no key at all
    else this.#open(chosen.text);
  }

  #open(text = this.#chosen?.text): void {
    const { organiser } = this;
    const field = organiser.editor.host.root.querySelector<HTMLInputElement>('#passphrase');
    if (text === undefined) return;
    const { locks } = organiser;
    void organiser
      .act('key', async () => {
        await organiser.open(text, field?.value, locks);
        if (field) field.value = '';
        this.forget();
        return () => msg('Your key is open.', { id: 'organise.opened' });
      })
      .then(() => (organiser.keys ? lead(organiser, organiser.isListed && !organiser.plain ? 'members' : 'key') : field?.select()));
  }

  #opened(): TemplateResult {
    const { organiser } = this;
    const { keys, isListed, plain } = organiser;
    return html`<p>
        ${msg('Your key is open in this page only. It is locked after ten minutes without use, and when you leave the page.', { id: 'organise.is-open' })}
      </p>
      <p class="hint">${msg(str`Name of the key: ${keys!.publicKey.kid}`, { id: 'organise.kid' })}</p>
      ${isListed ? nothing : this.#strange()}
      ${
        plain === undefined
          ? nothing
          : html`<div class="inset">
              <p>${msg('This file has no passphrase. Anyone who finds it can sign in your name.', { id: 'organise.plain' })}</p>
              <p class="row">
                <button type="button" class="button" data-act="protect" @click=${() => this.#begin(plain)}>
                  ${msg('Protect it with a passphrase', { id: 'organise.protect' })}
                </button>
              </p>
            </div>`
      }
      <p class="row">
        <button
          type="button"
          class="button"
          data-act="lock"
          @click=${() => {
            organiser.lock();
            focus(organiser, '[data-part=key] summary');
          }}
        >
          ${msg('Lock', { id: 'organise.lock', desc: 'Button: locks a key' })}
        </button>
      </p>`;
  }

  /** A key that the programme does not have. */
  #strange(): TemplateResult {
    const { organiser } = this;
    return html`<div class="inset">
      <p>
        ${msg('This programme has another key. If this one belongs to another programme, lock it and choose the right file.', { id: 'organise.strange' })}
      </p>
      <p>
        ${msg('If it is your new key, put it in the place of the old one. All memberships are then signed again, and what the old key has signed is no longer valid.', { id: 'organise.strange-new' })}
      </p>
      <p class="row">
        <button
          type="button"
          class="button"
          data-act="replace"
          @click=${() => {
            if (organiser.asksForList) lead(organiser, 'members');
            void organiser.act(organiser.asksForList ? 'members' : 'key', async () => {
              const signed = await organiser.replaceKey();
              return () =>
                msg(str`The key was replaced. Memberships signed again: ${signed.length}. Upload the files now.`, {
                  id: 'organise.replaced',
                  desc: 'A number',
                });
            });
          }}
        >
          ${msg('Replace the old key', { id: 'organise.replace' })}
        </button>
      </p>
    </div>`;
  }
}
