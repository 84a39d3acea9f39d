/** Redeems a reward: scans the visitor's code, books it, shows the verdict and the receipt. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { linkOf, readCode } from '../../../engines/stamps/encoding/codes.js';
import { frameReader } from '../../../engines/stamps/encoding/frames.js';
import type { Taken } from '../../../engines/stamps/counter/counter.js';
import { CodeBox } from '../../../kit/loyalty/code-box.js';
import { reasonText } from '../../../kit/loyalty/reasons.js';
import { stampsText } from '../../../kit/loyalty/texts.js';
import { pinned } from '../../../kit/pinned.js';
import { icon } from '../../../kit/ui/icons.js';
import type { Counter } from './counter.js';

const yes = (): TemplateResult => icon(svg`<circle cx="12" cy="12" r="9"/><path d="m7.5 12.4 3.1 3.1 6-6.4"/>`);
const no = (): TemplateResult => icon(svg`<circle cx="12" cy="12" r="9"/><path d="m8.5 8.5 7 7m0-7-7 7"/>`);

export class RedeemController {
  #verdict: Taken | undefined;
  #box: CodeBox | undefined;

  constructor(private readonly counter: Counter) {}

  get shown(): boolean {
    return !!this.#verdict;
  }

  stop(): void {
    this.#verdict = undefined;
    this.#box?.hide();
  }

  async scan(): Promise<void> {
    const { counter } = this;
    const { host } = counter;
    // A long code comes in parts.
    const parts = frameReader();
    await host.later(
      pinned(() => import('../../../kit/scan/ask.js')),
      ({ askForCode }) =>
        host.say(() =>
          askForCode(counter.anchor, {
            title: msg('Redeem a reward', { id: 'desk.redeem' }),
            hint: msg('Point the camera at the code on the customer’s phone. Hold still until the whole code is scanned.', {
              id: 'desk.redeem-hint',
            }),
            say: (words) => host.say(words),
            take: async (text) => {
              const { text: whole, have, of } = parts.add(text);
              if (whole === undefined)
                return host.say(() =>
                  msg(str`${have} of ${of} parts scanned. Hold still.`, { id: 'desk.pieces', desc: 'Numbers of pieces of a long code' }),
                );
              const code = readCode(whole);
              if (code?.kind !== 'redeem')
                return host.say(() =>
                  msg('This is not a reward code. Ask the customer to choose a reward and press “Redeem”.', { id: 'desk.no-reward' }),
                );
              await this.take(code.token);
              return undefined;
            },
            // The button that opened the dialog is gone.
            closed: () => this.shown && void counter.focus('.stage h3'),
          }),
        ),
    );
  }

  async take(token: string): Promise<void> {
    const { counter } = this;
    this.#verdict = await counter.store.counter!.take(token);
    counter.clearStatus();
    const receipt = 'receipt' in this.#verdict ? this.#verdict.receipt : undefined;
    if (receipt) {
      this.#box ??= new CodeBox(counter.host);
      void this.#box.show(this.#link(receipt));
    }
    counter.host.update();
  }

  #link(receipt: string): string {
    const { hub } = this.counter.context.programme;
    return linkOf('receipt', receipt, /^https?:/.test(hub ?? '') ? hub : undefined);
  }

  #refusal(verdict: Taken & { accepted: false }, at: string): unknown {
    if (verdict.reason === 'redeemed-already' && at)
      return msg(str`This reward was already given on ${at}. Do not give it again.`, { id: 'desk.already', desc: 'A date and time' });
    return html`${reasonText(verdict.reason)}${'because' in verdict && verdict.because ? html` ${reasonText(verdict.because)}` : nothing}`;
  }

  render(): TemplateResult {
    const { counter } = this;
    const { locale, programme, format } = counter.context;
    const verdict = this.#verdict!;
    const reward = programme.rewards?.find(({ id }) => id === verdict.redemption?.reward);
    const done = async (): Promise<void> => {
      this.stop();
      counter.host.update();
      await counter.focus('[part~=redeem]');
    };
    const before =
      verdict.redemption && counter.store.counter?.ledger.spent.find(({ redemption }) => redemption === verdict.redemption?.id);
    const receipt = 'receipt' in verdict ? verdict.receipt : undefined;
    const worth = (verdict.redemption?.stamps ?? []).reduce((sum, { stamps }) => sum + stamps, 0);
    return html`<section
      class="stage"
      part="verdict"
      data-accepted=${String(verdict.accepted)}
      data-reason=${verdict.accepted ? nothing : verdict.reason}
      aria-labelledby="h-stage"
    >
      <h3 id="h-stage" tabindex="-1" class="verdict">
        ${verdict.accepted ? yes() : no()}<span
          >${verdict.accepted ? msg('Give the reward', { id: 'desk.accepted' }) : msg('Do not give the reward', { id: 'desk.refused' })}</span
        >
      </h3>
      ${reward ? html`<p class="what">${locale.text(reward.name)}</p>` : nothing}
      ${
        verdict.accepted
          ? html`<p class="muted">
                ${msg(str`Used for this reward: ${stampsText(worth, format)}`, { id: 'desk.taken', desc: '5 stamps' })}
              </p>
              ${
                verdict.flagged?.length
                  ? html`<p class="notice">
                      ${msg('Records that are not verified say that some of these stamps have been used. Decide yourself whether to give the reward.', { id: 'desk.flagged' })}
                    </p>`
                  : nothing
              }`
          : html`<p>${this.#refusal(verdict, before ? format.date(new Date(before.at * 1000)) : '')}</p>`
      }
      ${
        receipt
          ? html`<p>${msg('Ask the customer to scan this receipt. It updates their card.', { id: 'desk.receipt' })}</p>
              <div part="code" data-token=${receipt}>
                ${this.#box?.render(msg('Receipt', { id: 'desk.receipt-name' }), this.#link(receipt))}
              </div>`
          : nothing
      }
      <p class="row"><button type="button" class="solid" @click=${done}>${msg('Done', { id: 'desk.done' })}</button></p>
    </section>`;
  }
}
