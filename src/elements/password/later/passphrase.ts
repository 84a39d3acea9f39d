/** Makes passphrases of words drawn by chance, and puts them into the field. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import type { Passphrase, Room } from '../../../engines/password/passphrase.js';
import { requires } from '../../../formats/password-policy/rules.js';
import { formatNumber } from '../../../kit/intl/number.js';
import type { PasswordPolicy } from '../../../formats/password-policy/password-policy.js';
import type { Host } from '../../../kit/element/host.js';
import { pinned } from '../../../kit/pinned.js';
import type { PasswordAttributes } from '../first/attributes.js';
import type { Field } from './field.js';
import { classesOf } from '../logic/rules.js';
import { fitsIn } from '../logic/limits.js';

/** No passphrase is shorter: four words of four letters. */
const SHORTEST = 'four-four-four-four';
/** Passphrases have at least so many words, and at most. */
const LEAST = 4;
const MOST = 10;
/** A passphrase with less entropy is not offered, in bits. */
const STRONG = 36;
interface Made {
  readonly text: string;
  readonly bits: number;
  /** How many words there were to draw from. */
  readonly of: number;
}

export class PassphraseMaker {
  #made: Made | undefined;
  /** More words than this have not been short enough. */
  #longest = MOST;
  #words: number | undefined;
  /** What the visitor had typed before. */
  #before: string | undefined;
  #busy = false;
  #failed = false;
  /** Whether no strong one is short enough for the form, and by which limits that was. */
  #tight = '';

  constructor(
    private readonly host: Host<PasswordPolicy, PasswordAttributes>,
    private readonly field: Field,
  ) {}

  forget(): void {
    this.#made = this.#before = this.#words = undefined;
  }

  render(): TemplateResult | typeof nothing {
    const { element, locale } = this.host;
    const { field } = this;
    const { words } = field.policy.passphrase;
    if (!words) return nothing;
    const made = this.#made?.text === element.value ? this.#made : undefined;
    const count = this.#words ?? words;
    const tight = !this.#made && (this.#tight === this.#limits || !fitsIn(field.limits, SHORTEST));
    // not `disabled`: whoever has pressed it would lose the focus
    const off = this.#busy || tight;
    const number = (value: number): string => formatNumber(locale.language, value, { maximumFractionDigits: 0 });
    return html`<div class="tool">
      ${
        made
          ? html`<p class="row">
                <button
                  type="button"
                  ?disabled=${count <= LEAST}
                  aria-label=${msg('Remove a word', { id: 'passx.less' })}
                  @click=${() => this.#make(count - 1)}
                >
                  −
                </button>
                <output>${msg(str`Words: ${number(count)}`, { id: 'passx.words', desc: 'How many words the passphrase has' })}</output>
                <button
                  type="button"
                  ?disabled=${count >= MOST || this.#longest < count + 1}
                  aria-label=${msg('Add a word', { id: 'passx.more' })}
                  @click=${() => this.#make(count + 1)}
                >
                  +
                </button>
                <button type="button" part="suggest" @click=${() => this.#make()}>
                  ${msg('Suggest another', { id: 'passx.another', desc: 'Button: make another passphrase' })}
                </button>
                ${
                  this.#before
                    ? html`<button type="button" @click=${() => field.fill(this.#before!)}>
                        ${msg('Go back to my password', { id: 'passx.back' })}
                      </button>`
                    : nothing
                }
              </p>
              ${field.visible ? html`<p class="phrase">${made.text}</p>` : nothing}
              <p class="note">
                ${msg(str`Picked at random from a list of ${number(made.of)} words. Strength: ${number(made.bits)} bits.`, { id: 'passx.bits', desc: 'Entropy of the passphrase' })}
              </p>`
          : html`<button
              type="button"
              part="suggest"
              ?disabled=${field.locked}
              aria-disabled=${off ? 'true' : nothing}
              @click=${() => !off && this.#make()}
            >
              ${msg('Suggest a passphrase', { id: 'passx.suggest' })}
            </button>`
      }
      ${
        tight
          ? html`<p class="note" role="status">
              ${msg('This field is too short for a strong passphrase.', { id: 'passx.no-room', desc: 'Where the site limits the length of a password' })}
            </p>`
          : nothing
      }
      ${this.#failed ? html`<p class="note" role="status">${msg('The list of words did not load. Try again.', { id: 'passx.no-words' })}</p>` : nothing}
    </div>`;
  }

  async #make(count = this.#words ?? this.field.policy.passphrase.words): Promise<void> {
    const { field } = this;
    const { element, locale } = this.host;
    this.#busy = true;
    field.refresh();
    try {
      const { loadPhraseWords, passphraseWithin } = await pinned(() => import('../../../engines/password/index.js'));
      const list = await loadPhraseWords(locale.language, pinned);
      const drawn = this.#draw(count, (words, room) => passphraseWithin(words, list, room));
      this.#tight = drawn ? '' : this.#limits;
      if (drawn) {
        if (element.value !== this.#made?.text) this.#before = element.value;
        this.#words = drawn.words;
        this.#made = { text: drawn.text, bits: drawn.bits, of: new Set(list).size };
        field.fill(drawn.text);
      }
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.#busy = false;
    field.refresh();
  }

  /** One of so many words, or of the most that are short enough; undefined where none is strong enough. */
  #draw(
    than: number,
    draw: (words: number, room: Room) => Passphrase | undefined,
  ): (Pick<Made, 'text' | 'bits'> & { words: number }) | undefined {
    const { most, bytes } = this.field.limits;
    // what a policy wants besides words takes a place
    const more = requires(this.field.policy, 'classes') && this.field.policy.classes > 2 ? 1 : 0;
    this.#longest = MOST;
    for (let words = than; words >= LEAST; words--) {
      const drawn = draw(words, { length: most - more, bytes: bytes - more });
      if (drawn && drawn.bits >= STRONG) return { ...this.#fitted(drawn.text, drawn.bits), words };
      this.#longest = words - 1;
    }
    return undefined;
  }

  /** By what it is limited, as a text. */
  get #limits(): string {
    const { most, bytes } = this.field.limits;
    return [most, bytes, this.host.locale.language].join();
  }

  /** Where the policy insists on kinds of characters, the first word gets a capital and the last one a digit. */
  #fitted(text: string, bits: number): { text: string; bits: number } {
    const policy = this.field.policy;
    if (!requires(policy, 'classes') || classesOf(text) >= policy.classes) return { text, bits };
    const [digit] = crypto.getRandomValues(new Uint8Array(1));
    // 250 is the last multiple of ten that fits: larger numbers would prefer small digits
    if (digit! >= 250) return this.#fitted(text, bits);
    return { text: `${text.charAt(0).toUpperCase()}${text.slice(1)}${digit! % 10}`, bits: bits + Math.log2(10) };
  }
}
