/** A reward that a visitor asks for: looked at, booked, and confirmed with a receipt. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../documents/messages.js';
import { linkOf, readCode } from '../../documents/stamps/codes.js';
import { frameReader } from '../../documents/stamps/frames.js';
import type { Taken } from '../../documents/stamps/desk.js';
import { CodeBox } from '../../kit/loyalty/code-box.js';
import { reasonWords } from '../../kit/loyalty/reasons.js';
import type { LoyaltyScene } from '../../kit/loyalty/scene.js';
import { stampsWord } from '../../kit/loyalty/words.js';
import { pinned } from '../../kit/pinned.js';
import { no, yes } from './icons.js';
import type { DeskView } from './view.js';

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
    const { askForCode } = await pinned(() => import('../../kit/scan/ask.js'));
    // A long code comes piece by piece.
    const pieces = frameReader();
    say(() =>
      askForCode(view.anchor, {
        title: msg('Redeem a reward', { id: 'desk.redeem' }),
        hint: msg('Hold the code that the visitor shows before the camera, until all of it is read.', { id: 'desk.redeem-hint' }),
        say,
        take: async (text) => {
          const { text: whole, have, of } = pieces.add(text);
          if (whole === undefined)
            return say(() =>
              msg(str`${have} of ${of} pieces are read. Hold still.`, { id: 'desk.pieces', desc: 'Numbers of pieces of a long code' }),
            );
          const code = readCode(whole);
          if (code?.kind !== 'redeem') return say(() => msg('This is no code for a reward.', { id: 'desk.no-reward' }));
          await this.take(code.token);
          return undefined;
        },
      }),
    );
  }

  async take(token: string): Promise<void> {
    const { view } = this;
    this.#taken = await view.till.desk!.take(token);
    view.status = '';
    if (this.#taken.accepted) {
      this.#box ??= new CodeBox(view.host.element, view.host.say);
      void this.#box.show(this.#link(this.#taken.receipt));
    }
    view.redraw();
    await view.focus('.stage h3');
  }

  #link(receipt: string): string {
    const { hub } = this.view.programme;
    return linkOf('receipt', receipt, /^https?:/.test(hub ?? '') ? hub : undefined);
  }

  render({ speech, programme, format }: LoyaltyScene): TemplateResult {
    const taken = this.#taken!;
    const reward = programme.rewards?.find(({ id }) => id === taken.redemption?.reward);
    const done = async (): Promise<void> => {
      this.stop();
      this.view.redraw();
      await this.view.focus('[part~=redeem]');
    };
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
          >${taken.accepted ? msg('Give the reward', { id: 'desk.accepted' }) : msg('Do not give it', { id: 'desk.refused' })}</span
        >
      </h3>
      ${reward ? html`<p class="what">${speech.text(reward.name)}</p>` : nothing}
      ${
        taken.accepted
          ? html`<p class="muted">${msg(str`Taken for it: ${stampsWord(worth, format)}`, { id: 'desk.taken', desc: '5 stamps' })}</p>
              <p>${msg('The visitor scans this receipt, so that the card knows it.', { id: 'desk.receipt' })}</p>
              <div part="code" data-token=${taken.receipt}>
                ${this.#box?.render(msg('The receipt', { id: 'desk.receipt-name' }), this.#link(taken.receipt))}
              </div>`
          : html`<p>${reasonWords(taken.reason)}${'because' in taken && taken.because ? html` ${reasonWords(taken.because)}` : nothing}</p>`
      }
      <p class="row"><button type="button" class="solid" @click=${done}>${msg('Done', { id: 'desk.done' })}</button></p>
    </section>`;
  }
}
