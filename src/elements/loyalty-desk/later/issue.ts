/** Gives a stamp: scans the visitor's card, then shows the stamp as a code for a minute. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { plural } from '../../../schema/plural.js';
import { linkOf, readCode } from '../../../engines/stamps/encoding/codes.js';
import { Refusal } from '../../../engines/stamps/refusal.js';
import { CodeBox } from '../../../kit/loyalty/code-box.js';
import { reasonText } from '../../../kit/loyalty/reasons.js';
import { pinned } from '../../../kit/pinned.js';
import type { Counter } from './counter.js';

/** How long a stamp can be taken, in seconds. */
const LIFETIME = 60;

const noCardText = (): string => msg('This is not a stamp card. Ask the customer to press “Get a stamp”.', { id: 'desk.no-card' });

export class IssueController implements ReactiveController {
  /** The chosen rule; the counter's first if undefined. */
  rule: string | undefined;
  #token: string | undefined;
  #card: string | undefined;
  #ends = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #box: CodeBox | undefined;

  constructor(private readonly counter: Counter) {
    counter.host.element.addController(this);
  }

  get shown(): boolean {
    return !!this.#token;
  }

  hostConnected(): void {
    if (this.#token) this.#tick();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  choose(rule: string): void {
    this.rule = rule;
    this.counter.host.update();
  }

  /** @param card the visitor's card, to which the stamp is bound @returns what went wrong */
  async start(card?: string): Promise<string | undefined> {
    const { counter } = this;
    try {
      this.#token = await counter.issue({ card, rule: this.rule });
    } catch (error) {
      return counter.host.say(() => {
        // The same word stands for what is no code at all.
        if (error instanceof Refusal && error.reason === 'malformed') return noCardText();
        return reasonText(error instanceof Refusal ? error.reason : globalThis.isSecureContext ? 'not-kept' : 'no-crypto');
      });
    }
    this.#card = card;
    this.#ends = Date.now() + LIFETIME * 1000;
    counter.clearStatus();
    this.#box ??= new CodeBox(counter.host);
    void this.#box.show(this.#link);
    this.#tick();
    await counter.focus('.stage h3');
    return undefined;
  }

  /** The same stamp once more, after it expired. */
  async again(): Promise<void> {
    const wrong = await this.start(this.#card);
    if (wrong) this.counter.setStatus(() => wrong);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#token = undefined;
    this.#box?.hide();
  }

  #tick(): void {
    clearInterval(this.#timer);
    if (!this.counter.host.element.isConnected) return;
    this.#timer = setInterval(() => {
      if (!this.#left) clearInterval(this.#timer);
      this.counter.host.update();
    }, 1000);
    this.counter.host.update();
  }

  get #left(): number {
    return Math.max(0, Math.ceil((this.#ends - Date.now()) / 1000));
  }

  /** A stamp for whoever takes it first; only in a programme with `unboundStamps`. */
  async startUnbound(): Promise<void> {
    const wrong = await this.start();
    if (wrong) this.counter.setStatus(() => wrong);
  }

  /** With the programme's page, so that any phone's camera opens the card. */
  get #link(): string {
    const { hub } = this.counter.context.programme;
    return linkOf('stamp', this.#token!, /^https?:/.test(hub ?? '') ? hub : undefined);
  }

  /** Scans the visitor's card, and shows the stamp for it at once. */
  async scan(): Promise<void> {
    const { counter } = this;
    const { host } = counter;
    const before = this.#token;
    await host.later(
      pinned(() => import('../../../kit/scan/ask.js')),
      ({ askForCode }) =>
        host.say(() =>
          askForCode(counter.anchor, {
            title: msg('Give a stamp', { id: 'desk.give' }),
            hint: msg('Ask the customer to open their card and press “Get a stamp”. Then scan the code on their phone.', {
              id: 'desk.scan-card-hint',
            }),
            say: (words) => host.say(words),
            take: async (text) => {
              const code = readCode(text);
              return code?.kind === 'card' ? this.start(code.token) : host.say(noCardText);
            },
            // While the dialog is open, nothing behind it takes the focus; and the button that opened it is gone.
            closed: () => this.#token !== before && void counter.focus('.stage h3'),
          }),
        ),
    );
  }

  render(): TemplateResult {
    const { format } = this.counter.context;
    const left = this.#left;
    const number = format.number(left);
    const title = msg('Stamp', { id: 'desk.stamp', desc: 'Name of the code that is shown to the visitor' });
    const done = async (): Promise<void> => {
      this.stop();
      this.counter.host.update();
      await this.counter.focus('[part~=give]');
    };
    return html`<section class="stage" aria-labelledby="h-stage">
      <h3 id="h-stage" tabindex="-1">
        ${left ? msg('Scan this with your phone', { id: 'desk.scan-this', desc: 'Said to the visitor' }) : msg('This code has expired', { id: 'desk.over' })}
      </h3>
      ${
        left
          ? html`<div part="code" data-token=${this.#token ?? nothing}>${this.#box?.render(title, this.#link)}</div>
              <div class="time">
                <progress max=${LIFETIME} value=${left} aria-label=${msg('Time left', { id: 'desk.time' })}></progress>
                <p
                  role="timer"
                  .textContent=${plural(left, format.language, {
                    zero: () => msg(str`${number} seconds left`, { id: 'desk.seconds.zero' }),
                    one: () => msg(str`${number} second left`, { id: 'desk.seconds.one' }),
                    few: () => msg(str`${number} seconds left`, { id: 'desk.seconds.few' }),
                    many: () => msg(str`${number} seconds left`, { id: 'desk.seconds.many' }),
                    other: () => msg(str`${number} seconds left`, { id: 'desk.seconds.other' }),
                  })}
                ></p>
              </div>
              <p class="muted">
                ${
                  this.#card
                    ? msg('Only this customer’s card can use it.', { id: 'desk.bound' })
                    : msg('Anyone who photographs this code can use it until it expires.', { id: 'desk.unbound' })
                }
              </p>`
          : html`<p role="status">${msg('It can no longer be scanned. Show a new code for this stamp.', { id: 'desk.over-why' })}</p>`
      }
      <p class="row">
        ${
          left
            ? html`<button type="button" class="solid" part="next" @click=${() => void this.scan()}>
                ${msg('Next customer', { id: 'desk.next', desc: 'Button: gives another stamp, to somebody else' })}
              </button>`
            : html`<button type="button" class="solid" @click=${() => void this.again()}>
                ${msg('Show a new code', { id: 'desk.again' })}
              </button>`
        }
        <button type="button" class="button" part="done" @click=${done}>${msg('Done', { id: 'desk.done' })}</button>
      </p>
    </section>`;
  }
}
