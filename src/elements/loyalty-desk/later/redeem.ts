/** A reward that a visitor asks for: looked at, booked, and confirmed with a receipt. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../schema/messages.js';
import { linkOf, readCode } from '../../../engines/stamps/encoding/codes.js';
import { frameReader } from '../../../engines/stamps/encoding/frames.js';
import type { Taken } from '../../../engines/stamps/counter/counter.js';
import { CodeBox } from '../../../kit/loyalty/code-box.js';
import { reasonWords } from '../../../kit/loyalty/reasons.js';
import type { LoyaltyScene } from '../../../kit/loyalty/context.js';
import { stampsWord } from '../../../kit/loyalty/texts.js';
import { pinned } from '../../../kit/pinned.js';
import { no, yes } from './icons.js';
import type { DeskView } from './controller.js';

export class Taking {
  #taken: Taken | undefined;
  #box: CodeBox | undefined;

  constructor(readonly view: DeskView) {}

  get shown(): boolean {
    return !!this.#taken;
  }

  stop(): void {
    this.#taken = undefined;
    this.#box?.hide();
  }

  async scan(): Promise<void> {
    const { view } = this;
    const { say } = view.host;
    const { askForCode } = await pinned(() => import('../../../kit/scan/ask.js'));
    // A long code comes piece by piece.
    const pieces = frameReader();
    say(() =>
      askForCode(view.anchor, {
        title: msg('Redeem a reward', { id: 'desk.redeem' }),
        hint: msg('Point the camera at the code on the visitor’s phone. Hold still until the whole code is scanned.', {
          id: 'desk.redeem-hint',
        }),
        say,
        take: async (text) => {
          const { text: whole, have, of } = pieces.add(text);
          if (whole === undefined)
            return say(() =>
              msg(str`${have} of ${of} parts scanned. Hold still.`, { id: 'desk.pieces', desc: 'Numbers of pieces of a long code' }),
            );
          const code = readCode(whole);
          if (code?.kind !== 'redeem')
            return say(() =>
              msg('This is not a reward code. Ask the visitor to choose a reward and press “Redeem”.', { id: 'desk.no-reward' }),
            );
          await this.take(code.token);
          return undefined;
        },
        // the button that opened the dialog is gone
        closed: () => this.shown && void view.focus('.stage h3'),
      }),
    );
  }

  async take(token: string): Promise<void> {
    const { view } = this;
    this.#taken = await view.till.desk!.take(token);
    view.status = '';
    const receipt = 'receipt' in this.#taken ? this.#taken.receipt : undefined;
    if (receipt) {
      this.#box ??= new CodeBox(view.host.element, view.host.say);
      void this.#box.show(this.#link(receipt));
    }
    view.redraw();
  }

  #link(receipt: string): string {
    const { hub } = this.view.programme;
    return linkOf('receipt', receipt, /^https?:/.test(hub ?? '') ? hub : undefined);
  }

  #refusal(taken: Taken & { accepted: false }, at: string): unknown {
    if (taken.reason === 'redeemed-already' && at)
      return msg(str`This reward was already given on ${at}. Do not give it again.`, { id: 'desk.already', desc: 'A date and time' });
    return html`${reasonWords(taken.reason)}${'because' in taken && taken.because ? html` ${reasonWords(taken.because)}` : nothing}`;
  }

  render({ speech, programme, format }: LoyaltyScene): TemplateResult {
    const taken = this.#taken!;
    const reward = programme.rewards?.find(({ id }) => id === taken.redemption?.reward);
    const done = async (): Promise<void> => {
      this.stop();
      this.view.redraw();
      await this.view.focus('[part~=redeem]');
    };
    const before = taken.redemption && this.view.till.desk?.ledger.spent.find(({ redemption }) => redemption === taken.redemption?.id);
    const receipt = 'receipt' in taken ? taken.receipt : undefined;
    const worth = (taken.redemption?.stamps ?? []).reduce((sum, { stamps }) => sum + stamps, 0);
    return html`<section
      class="stage"
      part="verdict"
      data-accepted=${String(taken.accepted)}
      data-reason=${taken.accepted ? nothing : taken.reason}
      aria-labelledby="h-stage"
    >
      <h3 id="h-stage" tabindex="-1" class="verdict">
        ${taken.accepted ? yes() : no()}<span
          >${taken.accepted ? msg('Give the reward', { id: 'desk.accepted' }) : msg('Do not give the reward', { id: 'desk.refused' })}</span
        >
      </h3>
      ${reward ? html`<p class="what">${speech.text(reward.name)}</p>` : nothing}
      ${
        taken.accepted
          ? html`<p class="muted">
                ${msg(str`Used for this reward: ${stampsWord(worth, format)}`, { id: 'desk.taken', desc: '5 stamps' })}
              </p>
              ${
                taken.flagged?.length
                  ? html`<p class="notice">
                      ${msg('A ledger that is not verified says that some of these stamps were used before. You decide.', { id: 'desk.flagged' })}
                    </p>`
                  : nothing
              }`
          : html`<p>${this.#refusal(taken, before ? format.date(new Date(before.at * 1000)) : '')}</p>`
      }
      ${
        receipt
          ? html`<p>${msg('Ask the visitor to scan this receipt. It updates their card.', { id: 'desk.receipt' })}</p>
              <div part="code" data-token=${receipt}>
                ${this.#box?.render(msg('Receipt', { id: 'desk.receipt-name' }), this.#link(receipt))}
              </div>`
          : nothing
      }
      <p class="row"><button type="button" class="solid" @click=${done}>${msg('Done', { id: 'desk.done' })}</button></p>
    </section>`;
  }
}
