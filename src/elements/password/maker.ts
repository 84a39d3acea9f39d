/** Makes passphrases of words drawn by chance, and puts them into the field. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../documents/messages.js';
import { requires } from '../../documents/password-rules.js';
import { formatNumber } from '../../kit/intl/number.js';
import { pinned } from '../../kit/pinned.js';
import type { Host } from './live.js';
import { classesOf } from './judge.js';

interface Made {
  readonly text: string;
  readonly bits: number;
  /** How many words there were to draw from. */
  readonly of: number;
}

export class Maker {
  #made: Made | undefined;
  #words: number | undefined;
  /** What the visitor had typed before. */
  #before: string | undefined;
  #busy = false;
  #failed = false;

  constructor(private readonly host: Host) {}

  forget(): void {
    this.#made = this.#before = this.#words = undefined;
  }

  render(): TemplateResult | typeof nothing {
    const { element, policy, speech } = this.host;
    const { words } = policy().passphrase;
    if (!words) return nothing;
    const made = this.#made?.text === element.value ? this.#made : undefined;
    const count = this.#words ?? words;
    const number = (value: number): string => formatNumber(speech().language, value, { maximumFractionDigits: 0 });
    return html`<div class="tool">
      ${
        made
          ? html`<p class="row">
                <button
                  type="button"
                  ?disabled=${count <= 4}
                  aria-label=${msg('One word less', { id: 'passx.less' })}
                  @click=${() => this.#make(count - 1)}
                >
                  −
                </button>
                <output>${msg(str`Words: ${number(count)}`, { id: 'passx.words', desc: 'How many words the passphrase has' })}</output>
                <button
                  type="button"
                  ?disabled=${count >= 10}
                  aria-label=${msg('One word more', { id: 'passx.more' })}
                  @click=${() => this.#make(count + 1)}
                >
                  +
                </button>
                <button type="button" part="suggest" @click=${() => this.#make()}>
                  ${msg('Another one', { id: 'passx.another', desc: 'Button: make another passphrase' })}
                </button>
                ${
                  this.#before
                    ? html`<button type="button" @click=${() => this.host.take(this.#before!)}>
                        ${msg('Back to what I typed', { id: 'passx.back' })}
                      </button>`
                    : nothing
                }
              </p>
              ${this.host.visible() ? html`<p class="phrase">${made.text}</p>` : nothing}
              <p class="note">
                ${msg(str`Drawn by chance from ${number(made.of)} words: ${number(made.bits)} bits.`, { id: 'passx.bits', desc: 'Entropy of the passphrase' })}
              </p>`
          : html`<button type="button" part="suggest" ?disabled=${this.#busy || element.matches(':disabled')} @click=${() => this.#make()}>
              ${msg('Suggest a passphrase', { id: 'passx.suggest' })}
            </button>`
      }
      ${this.#failed ? html`<p class="note" role="status">${msg('The words could not be loaded. Try again.', { id: 'passx.no-words' })}</p>` : nothing}
    </div>`;
  }

  async #make(count = this.#words ?? this.host.policy().passphrase.words): Promise<void> {
    const { host } = this;
    const { element } = host;
    this.#busy = true;
    host.changed();
    try {
      const { loadPhraseWords, passphrase } = await pinned(() => import('../../documents/password/index.js'));
      const list = await loadPhraseWords(host.speech().language, pinned);
      const { text, bits } = passphrase(count, list);
      if (element.value !== this.#made?.text) this.#before = element.value;
      this.#words = count;
      this.#made = { ...this.#fitted(text, bits), of: new Set(list).size };
      this.#failed = false;
      host.take(this.#made.text);
    } catch {
      this.#failed = true;
    }
    this.#busy = false;
    host.changed();
  }

  /** Where the policy insists on kinds of characters, the first word gets a capital and the last one a digit. */
  #fitted(text: string, bits: number): { text: string; bits: number } {
    const policy = this.host.policy();
    if (!requires(policy, 'classes') || classesOf(text) >= policy.classes) return { text, bits };
    const [digit] = crypto.getRandomValues(new Uint8Array(1));
    // 250 is the last multiple of ten that fits: larger numbers would prefer small digits
    if (digit! >= 250) return this.#fitted(text, bits);
    return { text: `${text.charAt(0).toUpperCase()}${text.slice(1)}${digit! % 10}`, bits: bits + Math.log2(10) };
  }
}
