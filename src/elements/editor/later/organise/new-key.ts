/** A new key: its passphrase is shown, two words of it are asked for, its file is saved. */
import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../../../../kit/output/copy.js';
import { saveFile } from '../../../../kit/output/download.js';
import { printAlone } from '../../../../kit/output/print-alone.js';
import { capabilities } from '../../../../kit/page/capabilities.js';
import { copy, file, print } from '../../../../kit/ui/icons-more.js';
import { msg, str } from '../../../../schema/messages.js';
import { lineField } from './field.js';
import type { Making } from './making.js';
import type { Organiser } from './organiser.js';
import { focus, lead } from './section.js';

export class NewKeyView {
  #isWrong = false;
  readonly #locks: number;

  /** @param end nothing of it is needed any more */
  constructor(
    private readonly organiser: Organiser,
    private readonly making: Making,
    private readonly end: () => void,
  ) {
    this.#locks = organiser.locks;
  }

  view(): TemplateResult {
    const { step } = this.making;
    return step === 'write' ? this.#write() : step === 'check' ? this.#check() : this.#save();
  }

  #write(): TemplateResult {
    const { organiser, making } = this;
    const text = making.words.join('-');
    return html`<h5>${msg('Write down your passphrase', { id: 'organise.write' })}</h5>
      <p>
        ${msg('You need these words and your key file to sign. They are shown only now. If you lose them, nobody can find them again.', { id: 'organise.write-why' })}
      </p>
      <ol class="phrase" tabindex="-1" aria-label=${msg('Passphrase', { id: 'organise.passphrase' })}>
        ${making.words.map((word) => html`<li>${word}</li>`)}
      </ol>
      <p class="row">
        <button
          type="button"
          class="button"
          @click=${({ target }: Event) =>
            void organiser.act('key', async () =>
              (await copyText(text, target as Element))
                ? () => msg('Copied. Paste it into your password manager.', { id: 'organise.copied' })
                : () => msg('Copying is not allowed here. Write the words down.', { id: 'organise.not-copied' }),
            )}
        >
          ${copy()}${msg('Copy', { id: 'organise.copy' })}
        </button>
        ${
          capabilities().print === 'yes'
            ? html`<button
                type="button"
                class="button"
                @click=${() => void printAlone(organiser.editor.host.root.querySelector<HTMLElement>('.phrase')!, false)}
              >
                ${print()}${msg('Print', { id: 'organise.print' })}
              </button>`
            : nothing
        }
        <button
          type="button"
          class="text"
          @click=${() => {
            making.again();
            focus(organiser, '.phrase');
          }}
        >
          ${msg('Other words', { id: 'organise.other-words', desc: 'Button: makes another passphrase' })}
        </button>
      </p>
      <p class="row">
        <button
          type="button"
          class="solid"
          data-act="written"
          @click=${() => {
            making.ask();
            focus(organiser, '[name=word]');
          }}
        >
          ${msg('I have written it down', { id: 'organise.written' })}
        </button>
        ${this.#cancel()}
      </p>`;
  }

  #cancel(): TemplateResult {
    return html`<button
      type="button"
      class="text"
      @click=${() => {
        this.end();
        focus(this.organiser, '[data-part=key] summary');
      }}
    >
      ${msg('Cancel', { id: 'organise.cancel-making', desc: 'Button: no key is made' })}
    </button>`;
  }

  #check(): TemplateResult {
    const { organiser, making } = this;
    return html`<h5>${msg('Type two of the words', { id: 'organise.check' })}</h5>
      ${making.asked.map((place, at) =>
        lineField({
          id: `word-${at}`,
          name: 'word',
          label: msg(str`Word ${place + 1}`, { id: 'organise.word', desc: 'The word of a passphrase that stands at this place; a number' }),
          wrong: this.#isWrong ? 'word-wrong' : undefined,
        }),
      )}
      <div id="word-wrong" class="wrong" role="alert">
        ${this.#isWrong ? html`<p>${msg('These are not the words. Look at what you have written down.', { id: 'organise.check-wrong' })}</p>` : nothing}
      </div>
      <p class="row">
        <button type="button" class="solid" data-act="answer" @click=${() => this.answer()}>
          ${msg('Continue', { id: 'organise.continue' })}
        </button>
        <button
          type="button"
          class="text"
          @click=${() => {
            this.#isWrong = false;
            making.again();
            focus(organiser, '.phrase');
          }}
        >
          ${msg('Start again with other words', { id: 'organise.start-again' })}
        </button>
      </p>`;
  }

  answer(): void {
    const { organiser } = this;
    const typed = [...organiser.editor.host.root.querySelectorAll<HTMLInputElement>('[name=word]')].map(({ value }) => value);
    this.#isWrong = !this.making.answer(typed);
    focus(organiser, this.#isWrong ? '[name=word]' : '[data-act=save-key]');
  }

  #save(): TemplateResult {
    const { organiser, making } = this;
    const name = `${organiser.programme!.id}-organiser-key.json`;
    const save = (target: Element): void =>
      void organiser.act('key', async () => {
        await saveFile(target, await making.file, 'application/json', name);
        making.isHanded = true;
        focus(organiser, '[data-act=have]');
        return undefined;
      });
    return html`<h5>${msg('Save your key file', { id: 'organise.save-key' })}</h5>
      <p>
        ${msg('Save it where only you can open it, and a copy in a second place, such as a USB stick. Never put it on a website.', { id: 'organise.save-key-why' })}
      </p>
      <p class="row">
        <button
          type="button"
          class=${making.isHanded ? 'button' : 'solid'}
          data-act="save-key"
          aria-disabled=${organiser.isBusy}
          @click=${({ currentTarget }: Event) => organiser.isBusy || save(currentTarget as Element)}
        >
          ${file()}${msg(str`Save ${name}`, { id: 'organise.save', desc: 'Button: saves a file of this name' })}
        </button>
        ${
          making.isHanded
            ? html`<button
                type="button"
                class="solid"
                data-act="have"
                @click=${() =>
                  void organiser.act('key', async () => {
                    const keys = await making.finished();
                    organiser.stillOpen(this.#locks);
                    this.end();
                    organiser.plain = undefined;
                    await organiser.use(keys);
                    lead(organiser, organiser.isListed ? 'members' : 'key');
                    return () => msg('Your key is ready and open.', { id: 'organise.ready' });
                  })}
              >
                ${msg('I have saved it', { id: 'organise.have' })}
              </button>`
            : this.#cancel()
        }
      </p>`;
  }
}
