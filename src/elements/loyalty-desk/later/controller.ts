/** The lazy half of the counter: opens its key and ledger, gives stamps, and puts the view together. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Loyalty, PublicKey } from '../../../formats/loyalty/loyalty.js';
import { loyaltyReader } from '../../../formats/loyalty/read.js';
import { msg } from '../../../schema/messages.js';
import { onConnect } from '../../../kit/controllers/on-connect.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import { lazyHalf } from '../../../kit/element/element-host.js';
import type { Host } from '../../../kit/element/host.js';
import type { Later } from '../../../kit/element/later.js';
import { codeBoxStyles } from '../../../kit/loyalty/code-box.styles.js';
import { contextOf, type LoyaltyContext } from '../../../kit/loyalty/context.js';
import { formStyles } from '../../../kit/loyalty/forms.styles.js';
import { pageStyles } from '../../../kit/loyalty/page.styles.js';
import { reasonText } from '../../../kit/loyalty/reasons.js';
import { markStyles } from '../../../kit/ui/mark.styles.js';
import { mark } from '../../../kit/ui/picture.js';
import { actions } from './actions.js';
import type { Counter, CounterElement, Issue } from './counter.js';
import { styles } from './counter.styles.js';
import { CounterStore } from './counter-store.js';
import { IssueController } from './issue.js';
import { ledgerView } from './ledger.js';
import { RedeemController } from './redeem.js';
import { keyView, setUp } from './set-up.js';
import type { Reading } from '../../../schema/problem.js';

export class CounterLater implements Later<Loyalty>, Counter {
  readonly store = new CounterStore();
  readonly #issue: IssueController;
  readonly #redeem = new RedeemController(this);
  /** Other elements of the page, tabs and frames may be the same counter. */
  readonly #changes: { restart(): void };
  #programme!: Loyalty;
  /** The programme and the member whose counter is open. */
  #opened: readonly unknown[] = [];
  /** What was done last, in words. */
  #status = '';

  constructor(readonly host: Host<Loyalty, CounterElement>) {
    this.#issue = new IssueController(this);
    this.#changes = onConnect(host, () => this.store.follow(() => void this.#reload()));
  }

  read(json: unknown, base: string): Reading<Loyalty> {
    return loyaltyReader(json, base);
  }

  async prepare(programme: Loyalty): Promise<void> {
    adoptStyles(this.host.root, markStyles, pageStyles, codeBoxStyles, formStyles, styles);
    this.#programme = programme;
    const { member } = this.host.element;
    if (this.#opened[0] === programme && this.#opened[1] === member) return;
    this.#issue.stop();
    this.#redeem.stop();
    await this.store.open(programme, member);
    this.#opened = [programme, member];
    this.#changes.restart();
  }

  async #reload(): Promise<void> {
    await this.store.reload(this.host.element.member);
    this.host.update();
  }

  get context(): LoyaltyContext {
    return contextOf(this.#programme, this.host.locale);
  }

  get anchor(): Element {
    return this.host.root.querySelector('.panel')!;
  }

  get publicKey(): PublicKey | null {
    return this.store.publicKey ?? null;
  }

  async issue({ card, rule }: Issue = {}): Promise<string> {
    if (!this.store.counter) await this.#create(this.host.element.member ?? this.#programme.participants?.[0]?.id ?? '');
    const token = await this.store.counter!.give({ card, rule: rule ?? this.store.rules[0]?.id });
    this.host.update();
    return token;
  }

  /** Rejects where the key cannot be made, or not be kept. */
  async #create(participant: string, portable = false): Promise<void> {
    await this.store.create(participant, { portable, member: this.host.element.member });
    this.host.update();
  }

  async createKey(participant: string, portable: boolean): Promise<void> {
    try {
      await this.#create(participant, portable);
      this.setStatus(() => msg('Key created.', { id: 'desk.made' }));
      await this.focus('.status');
    } catch {
      this.setStatus(() => reasonText(globalThis.isSecureContext ? 'not-kept' : 'no-crypto'));
    }
  }

  setStatus(words: () => string): void {
    this.#status = this.host.say(words);
    this.host.update();
  }

  clearStatus(): void {
    this.#status = '';
  }

  async focus(selector: string): Promise<void> {
    await this.host.element.updateComplete;
    this.host.root.querySelector<HTMLElement>(selector)?.focus();
  }

  view(programme: Loyalty): TemplateResult {
    this.#programme = programme;
    const { store } = this;
    const stage = this.#issue.shown ? this.#issue : this.#redeem.shown ? this.#redeem : undefined;
    return html`<article class="panel desk" part="desk" aria-labelledby="name">
      ${this.#header()} ${this.#storageNotice()}
      <p class="status ${this.#status ? 'notice' : ''}" part="status" role="status" tabindex="-1" .textContent=${this.#status}></p>
      ${stage ? stage.render() : store.counter && store.listed ? actions(this, this.#issue, this.#redeem) : nothing}
      ${store.counter ? (store.listed ? nothing : keyView(this, false)) : setUp(this)}
      ${store.counter && !stage ? html`${ledgerView(this)}${store.listed ? keyView(this, true) : nothing}` : nothing}
    </article>`;
  }

  #header(): TemplateResult {
    const { programme, locale } = this.context;
    const member = this.store.participant ?? programme.participants?.find(({ id }) => id === this.host.element.member);
    const { name } = member ?? programme;
    return html`<header class="masthead">
      ${mark(member?.logo ?? programme.logo, locale.plain(name), locale)}
      <div>
        <h2 class="name" part="name" id="name">${locale.text(name)}</h2>
        <p class="tagline">
          ${member ? html`${locale.text(programme.name)} · ` : nothing}${msg('Counter', { id: 'desk.counter', desc: 'Where a customer is served; here: the page with which stamps are given' })}
        </p>
      </div>
    </header>`;
  }

  /** Warns where the browser may not keep key and ledger. */
  #storageNotice(): TemplateResult | typeof nothing {
    const { kept } = this.store;
    if (kept === 'kept') return nothing;
    return html`<p class="notice">
      ${
        kept === 'maybe'
          ? msg(
              'This page is inside another page, so the browser may delete the key and the records early. Open the counter in a window of its own.',
              {
                id: 'desk.maybe',
              },
            )
          : msg(
              'This browser does not save anything here. You will lose the key and the records when you close or reload this page. Open the counter in a normal window of its own, not a private one.',
              { id: 'desk.fleeting' },
            )
      }
    </p>`;
  }
}

export const create = lazyHalf(CounterLater);
