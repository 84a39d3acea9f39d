/** The counter as the one behind it sees it. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { msg } from '../../../schema/messages.js';
import { dress } from '../../../kit/element/dress.js';
import { formatter } from '../../../kit/intl/format.js';
import { codeBoxStyles } from '../../../kit/loyalty/code-box.styles.js';
import { formStyles } from '../../../kit/loyalty/forms.styles.js';
import { panel } from '../../../kit/loyalty/page.styles.js';
import { reasonWords } from '../../../kit/loyalty/reasons.js';
import type { LoyaltyScene } from '../../../kit/loyalty/context.js';
import { markStyles } from '../../../kit/ui/mark.styles.js';
import { mark } from '../../../kit/ui/picture.js';
import type { Locale } from '../../../kit/element/locale.js';
import { counter } from './actions.js';
import type { Issue } from '../loyalty-desk.js';
import { styles } from './counter.styles.js';
import { Giving } from './issue.js';
import { ledgerView } from './ledger.js';
import { keyBox, setUp } from './set-up.js';
import { Taking } from './redeem.js';
import { Till } from './counter-store.js';

/** What the view needs of its element. */
export interface DeskHost {
  readonly element: LitElement & { member?: string | null | undefined; reload(): Promise<void> };
  readonly say: <T>(words: () => T) => T;
}

export class DeskView {
  readonly till = new Till();
  readonly giving = new Giving(this);
  readonly taking = new Taking(this);
  programme!: Loyalty;
  /** What was done last, in words. */
  status = '';
  #speech!: Locale;
  #opened: unknown[] = [];
  #unfollow: (() => void) | undefined;

  constructor(readonly host: DeskHost) {
    dress(host.element.renderRoot as ShadowRoot, markStyles, panel, codeBoxStyles, formStyles, styles);
    host.element.addController(this.giving);
    host.element.addController({
      hostConnected: () => this.#follow(),
      hostDisconnected: () => {
        this.#unfollow?.();
        this.#unfollow = undefined;
      },
    });
  }

  async prepare(programme: Loyalty, speech: Locale): Promise<void> {
    this.#speech = speech;
    this.programme = programme;
    const { member } = this.host.element;
    if (this.#opened[0] === programme && this.#opened[1] === member) return;
    this.giving.stop();
    this.taking.stop();
    await this.till.open(programme, member);
    this.#opened = [programme, member];
    this.#follow();
  }

  /** Another element of the page, another tab or a frame may be the same counter. */
  #follow(): void {
    this.#unfollow?.();
    this.#unfollow =
      this.host.element.isConnected && this.#opened.length
        ? this.till.follow(() => void this.till.reload(this.host.element.member).then(() => this.redraw()))
        : undefined;
  }

  redraw(): void {
    this.host.element.requestUpdate();
  }

  tell(words: () => string): void {
    this.status = this.host.say(words);
    this.redraw();
  }

  get anchor(): Element {
    return this.host.element.renderRoot.querySelector('.panel')!;
  }

  /** Where the focus goes when what had it is gone. */
  async focus(selector: string): Promise<void> {
    await this.host.element.updateComplete;
    this.host.element.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async issue({ card, rule }: Issue = {}): Promise<string> {
    if (!this.till.desk) await this.make(this.host.element.member ?? this.programme.participants?.[0]?.id ?? '');
    const token = await this.till.desk!.give({ card, rule: rule ?? this.till.rules[0]?.id });
    this.redraw();
    return token;
  }

  /** Makes the counter's key. Rejects where it cannot be made, or not be kept. */
  async make(participant: string, portable = false): Promise<void> {
    await this.till.make(participant, { portable, member: this.host.element.member });
    this.redraw();
  }

  /** The same for the one who pressed the button: what goes wrong is said. */
  async tryMake(participant: string, portable: boolean): Promise<void> {
    try {
      await this.make(participant, portable);
      this.tell(() => msg('Key created.', { id: 'desk.made' }));
      await this.focus('.status');
    } catch {
      this.tell(() => reasonWords(globalThis.isSecureContext ? 'not-kept' : 'no-crypto'));
    }
  }

  scene(programme = this.programme): LoyaltyScene {
    const speech = this.#speech;
    return { speech, programme, format: formatter(speech.code), rich: undefined, say: this.host.say };
  }

  render(programme: Loyalty): TemplateResult {
    const scene = this.scene(programme);
    const { speech } = scene;
    const { till } = this;
    const member = till.participant ?? programme.participants?.find(({ id }) => id === this.host.element.member);
    const name = member ? speech.text(member.name) : speech.text(programme.name);
    const ready = till.desk && till.listed;
    return html`<article class="panel desk" part="desk" aria-labelledby="name">
      <header class="masthead">
        ${mark(member?.logo ?? programme.logo, speech.plain(member?.name ?? programme.name), speech)}
        <div>
          <h2 class="name" part="name" id="name">${name}</h2>
          <p class="tagline">
            ${member ? html`${speech.text(programme.name)} · ` : nothing}${msg('Counter', { id: 'desk.counter', desc: 'Where a customer is served; here: the page with which stamps are given' })}
          </p>
        </div>
      </header>
      ${
        till.kept === 'kept'
          ? nothing
          : html`<p class="notice">
              ${
                till.kept === 'maybe'
                  ? msg(
                      'This page stands inside another one, and the browser may delete the key and the ledger early. Open the counter by itself.',
                      { id: 'desk.maybe' },
                    )
                  : msg(
                      'Nothing is kept here. You will lose the key and the ledger when you close or reload this page. Open the counter by itself in a normal window.',
                      { id: 'desk.fleeting' },
                    )
              }
            </p>`
      }
      <p class="status ${this.status ? 'notice' : ''}" part="status" role="status" tabindex="-1">${this.status}</p>
      ${this.giving.shown ? this.giving.render(scene) : this.taking.shown ? this.taking.render(scene) : ready ? counter(this, scene) : nothing}
      ${till.desk ? (till.listed ? nothing : keyBox(this, scene, false)) : setUp(this, scene)}
      ${till.desk && !this.giving.shown && !this.taking.shown ? html`${ledgerView(this, scene)}${till.listed ? keyBox(this, scene, true) : nothing}` : nothing}
    </article>`;
  }
}
