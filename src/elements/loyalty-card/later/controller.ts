/** The card as the visitor sees it, and what they do with it. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Loyalty, Reward } from '../../../formats/loyalty/loyalty.js';
import { msg, str } from '../../../schema/messages.js';
import type { Imported } from '../../../engines/stamps/card/card.js';
import type { HeldStamp, StampVerdict } from '../../../engines/stamps/types.js';
import { readCode } from '../../../engines/stamps/encoding/codes.js';
import { readStamp } from '../../../engines/stamps/stamp/stamp.js';
import { dress } from '../../../kit/element/dress.js';
import { formatter } from '../../../kit/intl/format.js';
import { codeBoxStyles } from '../../../kit/loyalty/code-box.styles.js';
import { bringIntoView } from './scroll-to-message.js';
import { clearAddress, codeInAddress } from './address.js';
import { formStyles } from '../../../kit/loyalty/forms.styles.js';
import { panel } from '../../../kit/loyalty/page.styles.js';
import { reasonWords } from '../../../kit/loyalty/reasons.js';
import { participantOf, type LoyaltyScene } from '../../../kit/loyalty/context.js';
import { markStyles } from '../../../kit/ui/mark.styles.js';
import { pinned } from '../../../kit/pinned.js';
import type { Locale } from '../../../kit/element/locale.js';
import { BobRedeemEvent, BobStampEvent } from '../events.js';
import { Holder } from './card-store.js';
import type { Added } from '../loyalty-card.js';
import { drawCard, drawStart } from './view.js';
import { styles } from './card.styles.js';

/** What the view needs of its element. */
export interface CardHost {
  readonly element: LitElement;
  readonly say: <T>(words: () => T) => T;
}

/** What the visitor can do; the drawings call it. */
export interface CardActions {
  make(): void;
  /** Shows the code by which a counter binds a stamp to this card, and takes the stamp. Makes the card where there is none. */
  get(): void;
  redeem(reward: Reward): void;
  resume(redemption: string): void;
  withdraw(redemption: string): void;
  /** The visitor has read what was said. */
  dismiss(): void;
  /** Back-up, another phone, deleting. */
  keep(what: 'save' | 'bring' | 'delete'): void;
}

export class CardView {
  readonly holder = new Holder();
  programme!: Loyalty;
  /** What was done last, in words. */
  status = '';
  /** Whether that went wrong. */
  bad = false;
  /** A stamp that came before there was a card. */
  waiting: string | undefined;
  #unfollow: (() => void) | undefined;
  #speech!: Locale;
  #opened: Loyalty | undefined;

  constructor(readonly host: CardHost) {
    dress(host.element.renderRoot as ShadowRoot, markStyles, panel, codeBoxStyles, formStyles, styles);
    host.element.addController({
      hostConnected: () => {
        addEventListener('hashchange', this.#onHash);
        document.addEventListener('visibilitychange', this.#onReturn);
        this.#follow();
      },
      hostDisconnected: () => {
        this.#unfollow?.();
        this.#unfollow = undefined;
        removeEventListener('hashchange', this.#onHash);
        document.removeEventListener('visibilitychange', this.#onReturn);
      },
    });
  }

  get stamps(): readonly HeldStamp[] {
    return this.holder.stamps;
  }

  async prepare(programme: Loyalty, speech: Locale): Promise<void> {
    this.#speech = speech;
    this.programme = programme;
    if (this.#opened === programme) return;
    await this.holder.open(programme);
    this.#opened = programme;
    this.#follow();
  }

  /** Another element of the page, another tab or a frame may change the same card. */
  #follow(): void {
    this.#unfollow?.();
    this.#unfollow = this.host.element.isConnected && this.#opened ? this.holder.follow(() => this.#reload()) : undefined;
  }

  /** Takes what the address brought. */
  async arrive(): Promise<void> {
    const code = codeInAddress();
    if (!code) return;
    if (code.kind === 'stamp') {
      // Another card of the page may be meant.
      if (readStamp(code.token)?.stamp.programme !== this.programme.id) return;
      clearAddress();
      if (this.holder.made) await this.take(code.token);
      else {
        this.waiting = code.token;
        this.redraw();
      }
      await this.#attend();
    } else if (code.kind === 'receipt' && this.holder.made) {
      await this.#receive(code.token);
      await this.#attend();
    }
  }

  /** The page was opened for this message, which may be far below its top. */
  async #attend(): Promise<void> {
    await this.host.element.updateComplete;
    const message = this.host.element.renderRoot.querySelector<HTMLElement>('.waiting, .status:not(:empty)');
    if (message) bringIntoView(message);
  }

  readonly #onHash = (): void => void this.arrive();

  /** Where a browser has no channel between tabs, another one may have changed the card meanwhile. */
  readonly #onReturn = (): void => {
    if (document.visibilityState === 'visible') this.#reload();
  };

  #reload(): void {
    if (this.#opened) void this.holder.card.reload().then(() => this.redraw());
  }

  redraw(): void {
    this.host.element.requestUpdate();
  }

  tell(words: () => string, bad = false): void {
    this.status = this.host.say(words);
    this.bad = bad;
    this.redraw();
  }

  get anchor(): Element {
    return this.host.element.renderRoot.querySelector('.panel')!;
  }

  // --- for scripts ---

  async add(text: string): Promise<Added> {
    const verdict = await this.holder.add(text);
    this.redraw();
    return verdict.accepted ? { accepted: true, reason: undefined } : { accepted: false, reason: verdict.reason };
  }

  export(passphrase?: string): Promise<string> {
    return this.holder.card.export(passphrase);
  }

  async import(text: string, passphrase?: string): Promise<Imported> {
    const result = await this.holder.card.import(text, passphrase);
    this.redraw();
    return result;
  }

  // --- for the visitor ---

  /** A stamp that the visitor brought; nothing where it was taken, else why not. */
  async take(text: string): Promise<string | undefined> {
    const verdict = await this.holder.add(text);
    if (!verdict.accepted) {
      this.tell(() => reasonWords(verdict.reason), true);
      return this.status;
    }
    this.#taken(verdict);
    return undefined;
  }

  #taken({ stamp }: StampVerdict & { accepted: true }): void {
    const name = this.#speech.plain(participantOf(this.programme, stamp.participant)?.name);
    this.tell(() => msg(str`You got a stamp from ${name}.`, { id: 'stamp.taken', desc: 'The name of a firm' }));
    this.host.element.dispatchEvent(new BobStampEvent(stamp.participant, this.holder.state!.balance));
  }

  async #receive(text: string): Promise<string | undefined> {
    const verdict = await this.holder.receive(text);
    if (!verdict.accepted) {
      this.tell(() => reasonWords(verdict.reason), true);
      return this.status;
    }
    clearAddress();
    this.tell(() => msg('The counter has confirmed your reward.', { id: 'stamp.received' }));
    return undefined;
  }

  readonly actions: CardActions = {
    make: () => void this.#make(),
    get: () => void pinned(() => import('./exchange.js')).then(({ get }) => get(this)),
    redeem: (reward) => void pinned(() => import('./exchange.js')).then(({ redeem }) => redeem(this, reward)),
    resume: (redemption) => void pinned(() => import('./exchange.js')).then(({ resume }) => resume(this, redemption)),
    withdraw: (redemption) =>
      void this.holder.card.withdraw(redemption).then(
        () => this.tell(() => msg('Cancelled. The stamps are back on your card.', { id: 'stamp.withdrawn' })),
        () => this.tell(() => reasonWords('not-kept'), true),
      ),
    dismiss: () => {
      this.status = '';
      this.redraw();
    },
    keep: (what) => void pinned(() => import('./backup.js')).then(({ keep }) => keep(this, what)),
  };

  /** Makes the card; whether there is one now. What went wrong is said. */
  async tryMake(): Promise<boolean> {
    try {
      await this.holder.make();
      return true;
    } catch (error) {
      const insecure = !globalThis.isSecureContext;
      this.tell(() => reasonWords(insecure ? 'no-crypto' : 'not-kept'), true);
      if (!insecure) console.warn('<bob-loyalty-card>: the card could not be made.', error);
      return false;
    }
  }

  async #make(): Promise<void> {
    if (!(await this.tryMake())) return;
    const { kept } = this.holder;
    this.tell(() =>
      kept === 'not-kept'
        ? msg('Your card is ready, for this visit only.', { id: 'stamp.made-visit' })
        : msg('Your card is ready.', { id: 'stamp.made' }),
    );
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting) await this.take(waiting);
    await this.host.element.updateComplete;
    // The button is gone that had the focus.
    this.host.element.renderRoot.querySelector<HTMLElement>('.status')?.focus();
  }

  /** What the camera saw, or what was pasted: a stamp, or a receipt. */
  code(text: string): Promise<string | undefined> {
    return readCode(text)?.kind === 'receipt' ? this.#receive(text) : this.take(text);
  }

  /** The code of a redemption, as long as a counter takes it. */
  pending(redemption: string): { readonly token: string } | undefined {
    const one = this.holder.state?.redemptions.find(({ id }) => id === redemption);
    return one?.token && one.state === 'offered' && (one.until ?? 0) > Date.now() ? { token: one.token } : undefined;
  }

  redeemed(reward: string): void {
    this.host.element.dispatchEvent(new BobRedeemEvent(reward));
    this.redraw();
  }

  scene(programme = this.programme): LoyaltyScene {
    const speech = this.#speech;
    return { speech, programme, format: formatter(speech.code), rich: undefined, say: this.host.say };
  }

  render(programme: Loyalty): TemplateResult {
    const scene = this.scene(programme);
    return html`<article class="panel" part="card" aria-labelledby="name">
      ${this.holder.made ? drawCard(this, scene) : this.holder.ready ? drawStart(this, scene) : nothing}
    </article>`;
  }
}
