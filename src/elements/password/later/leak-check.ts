/** Asks, when the visitor clicks, whether the password is in a list of leaked ones. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { pinned } from '../../../kit/pinned.js';
import type { PasswordElement } from '../first/attributes.js';

export class LeakCheck {
  /** The password that was asked about, and what came of it. */
  #asked: { readonly value: string; readonly times: number | undefined | 'waiting' } | undefined;

  constructor(
    private readonly element: PasswordElement,
    private readonly changed: () => void,
  ) {}

  /** Whether the value is known to be leaked. */
  get found(): boolean {
    const { times } = this.#current ?? {};
    return typeof times === 'number' && times > 0;
  }

  forget(): void {
    this.#asked = undefined;
  }

  get #current() {
    return this.#asked?.value === this.element.value ? this.#asked : undefined;
  }

  get #endpoint(): URL | undefined {
    try {
      const url = new URL(this.element.breachCheck || 'none:', document.baseURI);
      return /^https?:$/.test(url.protocol) && crypto.subtle ? url : undefined;
    } catch {
      return undefined;
    }
  }

  render(): TemplateResult | typeof nothing {
    const endpoint = this.#endpoint;
    if (!endpoint || !this.element.value) return nothing;
    const times = this.#current?.times;
    return html`<div class="tool">
      <button type="button" part="breach" aria-describedby="leaks" ?disabled=${times === 'waiting'} @click=${() => this.#ask(endpoint)}>
        ${msg('Check for known leaks', { id: 'passx.breach', desc: 'Button: is the password in a list of leaked ones?' })}
      </button>
      <p class="note" id="leaks">
        ${msg(str`This sends the first 5 characters of a scrambled form of the password (SHA-1) to ${endpoint.host}. The password itself is not sent.`, { id: 'passx.breach-note' })}
      </p>
      <p role="status">${this.#current && this.#result()}</p>
    </div>`;
  }

  #result(): string {
    const times = this.#current?.times;
    if (times === 'waiting') return '';
    if (times === undefined)
      return msg('The check did not work. Try again later.', { id: 'passx.breach-failed', desc: 'The list of leaked passwords' });
    return times
      ? msg('This password has appeared in a leak, so attackers try it first. Choose another one.', {
          id: 'passx.breached',
          desc: 'It: the password',
        })
      : msg('This password is not in any known leak.', { id: 'passx.not-breached', desc: 'It: the password' });
  }

  async #ask(endpoint: URL): Promise<void> {
    const { value } = this.element;
    this.#asked = { value, times: 'waiting' };
    this.changed();
    let times: number | undefined;
    try {
      const { timesLeaked } = await pinned(() => import('../logic/leaks.js'));
      times = await timesLeaked(value, endpoint.href);
    } catch {
      // told by `undefined`
    }
    this.#asked = { value, times };
    this.changed();
  }
}
