/** The lazy half of the stamp card: opens the card, takes codes from links, the camera and scripts, and answers the visitor. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Loyalty, Reward } from '../../../formats/loyalty/loyalty.js';
import { loyaltyReader } from '../../../formats/loyalty/read.js';
import { msg, str } from '../../../schema/messages.js';
import type { Imported } from '../../../engines/stamps/card/card.js';
import type { HeldStamp } from '../../../engines/stamps/types.js';
import { readCode } from '../../../engines/stamps/encoding/codes.js';
import { readStamp } from '../../../engines/stamps/stamp/stamp.js';
import { onConnect } from '../../../kit/controllers/on-connect.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import { lazyHalf } from '../../../kit/element/element-host.js';
import type { Host } from '../../../kit/element/host.js';
import type { Later } from '../../../kit/element/later.js';
import { codeBoxStyles } from '../../../kit/loyalty/code-box.styles.js';
import { contextOf, participantOf, type LoyaltyContext } from '../../../kit/loyalty/context.js';
import { formStyles } from '../../../kit/loyalty/forms.styles.js';
import { pageStyles } from '../../../kit/loyalty/page.styles.js';
import { reasonText } from '../../../kit/loyalty/reasons.js';
import { markStyles } from '../../../kit/ui/mark.styles.js';
import { pinned } from '../../../kit/pinned.js';
import { BobRedeemEvent, BobStampEvent } from '../events.js';
import { clearAddress, codeInAddress } from './address.js';
import { styles } from './card.styles.js';
import { CardStore } from './card-store.js';
import { followsProgramme } from './companion.js';
import { scrollToMessage } from './scroll-to-message.js';
import type { Added, FileAction, StampCard, Status } from './stamp-card.js';
import { cardView, startView } from './view.js';
import type { Reading } from '../../../schema/problem.js';

const NO_STATUS: Status = { text: '', failed: false };

export class LoyaltyCardLater implements Later<Loyalty>, StampCard {
  readonly store = new CardStore();
  status = NO_STATUS;
  waiting: string | undefined;
  follows = false;
  #programme!: Loyalty;
  /** The programme whose card is open. */
  #opened: Loyalty | undefined;

  /** Other elements of the page, tabs and frames may change the same card. */
  readonly #changes: { restart(): void };

  constructor(readonly host: Host<Loyalty>) {
    this.#changes = onConnect(host, () => this.store.follow(() => this.#reload()));
  }

  // --- the life of the element ---

  hostConnected(): void {
    const { signal } = this.host;
    addEventListener('hashchange', () => this.shown(), { signal });
    // The programme above the card may come after it.
    addEventListener(
      'bob-load',
      () => this.#opened && followsProgramme(this.host.element, this.#opened.id) !== this.follows && this.host.update(),
      {
        signal,
      },
    );
    // Where a browser has no channel between tabs, another one may have changed the card meanwhile.
    const onReturn = (): void => {
      if (document.visibilityState === 'visible') this.#reload();
    };
    document.addEventListener('visibilitychange', onReturn, { signal });
  }

  read(json: unknown, base: string): Reading<Loyalty> {
    return loyaltyReader(json, base);
  }

  async prepare(programme: Loyalty): Promise<void> {
    adoptStyles(this.host.root, markStyles, pageStyles, codeBoxStyles, formStyles, styles);
    if (this.#opened !== programme && !(await this.store.open(programme))) return;
    this.#programme = programme;
    if (this.#opened === programme) return;
    this.#opened = programme;
    this.#changes.restart();
  }

  view(programme: Loyalty): TemplateResult {
    this.#programme = programme;
    this.follows = followsProgramme(this.host.element, programme.id);
    return html`<article class="panel ${this.follows ? 'follows' : ''}" part="card" aria-labelledby="name">
      ${this.store.hasCard ? cardView(this) : this.store.ready ? startView(this) : nothing}
    </article>`;
  }

  shown(): void {
    // Not awaited: it waits for the element, which waits for this.
    void this.#takeFromAddress();
  }

  /** Takes the code that the page's address holds. */
  async #takeFromAddress(): Promise<void> {
    const code = codeInAddress();
    if (code?.kind === 'stamp') {
      // It may be meant for another card of the page.
      if (readStamp(code.token)?.stamp.programme !== this.#programme.id) return;
      clearAddress();
      if (this.store.hasCard) await this.#takeStamp(code.token);
      else {
        this.waiting = code.token;
        this.host.update();
      }
    } else if (code?.kind === 'receipt' && this.store.hasCard) await this.#takeReceipt(code.token);
    else return;
    // The page was opened for this message, which may be far below its top.
    await this.showMessage();
  }

  async showMessage(): Promise<void> {
    await this.host.element.updateComplete;
    const message = this.host.root.querySelector<HTMLElement>('.waiting, .status:not(:empty)');
    if (message) scrollToMessage(message, this.host.signal);
  }

  #reload(): void {
    if (this.#opened) void this.store.card.reload().then(() => this.host.update());
  }

  get context(): LoyaltyContext {
    return contextOf(this.#programme, this.host.locale);
  }

  get anchor(): Element {
    return this.host.root.querySelector('.panel')!;
  }

  setStatus(words: () => string, failed = false): void {
    this.status = { text: this.host.say(words), failed };
    this.host.update();
  }

  dismissStatus(): void {
    this.status = NO_STATUS;
    this.host.update();
  }

  // --- for scripts ---

  get stamps(): readonly HeldStamp[] {
    return this.store.stamps;
  }

  async add(text: string): Promise<Added> {
    const verdict = await this.store.add(text);
    this.host.update();
    return verdict.accepted ? { accepted: true, reason: undefined } : { accepted: false, reason: verdict.reason };
  }

  export(passphrase?: string): Promise<string> {
    return this.store.card.export(passphrase);
  }

  async import(text: string, passphrase?: string): Promise<Imported> {
    const result = await this.store.card.import(text, passphrase);
    this.host.update();
    return result;
  }

  // --- codes ---

  takeCode(text: string): Promise<string | undefined> {
    return readCode(text)?.kind === 'receipt' ? this.#takeReceipt(text) : this.#takeStamp(text);
  }

  async #takeStamp(text: string): Promise<string | undefined> {
    const verdict = await this.store.add(text);
    if (!verdict.accepted) return this.#refuse(() => reasonText(verdict.reason));
    const { participant } = verdict.stamp;
    const { programme, locale } = this.context;
    const name = locale.plain(participantOf(programme, participant)?.name);
    this.setStatus(() => msg(str`You got a stamp from ${name}.`, { id: 'stamp.taken', desc: 'The name of a firm' }));
    this.host.element.dispatchEvent(new BobStampEvent(participant, this.store.state!.balance));
    return undefined;
  }

  async #takeReceipt(text: string): Promise<string | undefined> {
    const verdict = await this.store.receive(text);
    if (!verdict.accepted) return this.#refuse(() => reasonText(verdict.reason));
    clearAddress();
    this.setStatus(() => msg('The counter has confirmed your reward.', { id: 'stamp.received' }));
    return undefined;
  }

  #refuse(words: () => string): string {
    this.setStatus(words, true);
    return this.status.text;
  }

  // --- the visitor's actions ---

  async make(): Promise<void> {
    if (!(await this.#create())) return;
    const { kept } = this.store;
    this.setStatus(() =>
      kept === 'not-kept'
        ? msg('Your card is ready, for this visit only.', { id: 'stamp.made-visit' })
        : msg('Your card is ready.', { id: 'stamp.made' }),
    );
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting) await this.#takeStamp(waiting);
    await this.host.element.updateComplete;
    // The button is gone that had the focus.
    this.host.root.querySelector<HTMLElement>('.status')?.focus();
  }

  async ensureCard(): Promise<boolean> {
    return !!this.store.card.id || this.#create();
  }

  async #create(): Promise<boolean> {
    try {
      await this.store.create();
      return true;
    } catch (error) {
      const insecure = !globalThis.isSecureContext;
      this.setStatus(() => reasonText(insecure ? 'no-crypto' : 'not-kept'), true);
      if (!insecure) console.warn('<bob-loyalty-card>: the card could not be made.', error);
      return false;
    }
  }

  getStamp(): void {
    void this.host.later(loadExchange(), ({ getStamp }) => getStamp(this));
  }

  redeem(reward: Reward): void {
    void this.host.later(loadExchange(), ({ redeem }) => redeem(this, reward));
  }

  showAgain(redemption: string): void {
    void this.host.later(loadExchange(), ({ showAgain }) => showAgain(this, redemption));
  }

  openFileDialog(action: FileAction): void {
    void this.host.later(
      pinned(() => import('./backup.js')),
      ({ openFileDialog }) => openFileDialog(this, action),
    );
  }

  async startRedemption(reward: Reward, participant: string): Promise<{ readonly id: string } | { readonly wrong: string }> {
    const made = await this.store.card.redeem(reward.id, participant).catch(() => ({ accepted: false, reason: 'not-kept' }) as const);
    if (!made.accepted) return { wrong: this.host.say(() => reasonText(made.reason)) };
    this.host.element.dispatchEvent(new BobRedeemEvent(reward.id));
    this.host.update();
    return { id: made.id };
  }

  async cancel(redemption: string): Promise<void> {
    try {
      await this.store.card.withdraw(redemption);
      this.setStatus(() => msg('Cancelled. The stamps are back on your card.', { id: 'stamp.withdrawn' }));
    } catch {
      this.setStatus(() => reasonText('not-kept'), true);
    }
  }
}

const loadExchange = () => pinned(() => import('./exchange.js'));

export const create = lazyHalf(LoyaltyCardLater);
