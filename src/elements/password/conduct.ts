/** How a password field behaves once it stands: as a field of its form, when it is shown and hidden, and towards the page around it. */
import { html, nothing, type TemplateResult } from 'lit';
import { passwordMore as texts } from '../../../locales/generated/passwordMore.js';
import { msg, speaking, str, type Messages } from '../../documents/messages.js';
import { lengthOf, requires, type SettledPolicy } from '../../documents/password-rules.js';
import { dress } from '../../kit/dress.js';
import { loadMessages } from '../../kit/locale.js';
import { pinned } from '../../kit/pinned.js';
import type { Speech } from '../../kit/speech.js';
import { styles } from './conduct.styles.js';
import type { Live } from './live.js';
import type { BobPassword } from './password.js';
import { Reveal } from './reveal.js';

/** What it needs of the element. */
export interface Ground {
  readonly element: BobPassword;
  readonly root: ShadowRoot;
  readonly internals: ElementInternals;
  input(): HTMLInputElement | null;
  /** Looks again for an input of the page's own. */
  adopt(): HTMLInputElement | null;
  policy(): SettledPolicy;
  speech(): Speech;
}

export class Conduct {
  readonly #reveal: Reveal;
  #live: Live | undefined;
  /** The same, while it is being made ready. */
  #preparing: Live | undefined;
  #coming: Promise<void> | undefined;
  #locale: string | undefined;
  #messages: Messages = {};
  /** Done when the texts are here: what is said of a password is not begun in English. */
  #learning: Promise<void> = Promise.resolve();
  /** Whether what is needed while typing could not be had. */
  #lost = false;
  /** Whether it was the visitor who typed the value. */
  #typed = false;
  /** Whether the form has refused the value. */
  #refused = false;
  #adopted: HTMLInputElement | null = null;
  #script: string | undefined;
  #children = new MutationObserver(() => this.#look());
  #owner: typeof import('../../kit/owner.js') | undefined;

  constructor(private readonly ground: Ground) {
    const { element, root } = ground;
    dress(root, styles);
    this.#reveal = new Reveal(() => element.requestUpdate());
    element.addEventListener('focusin', () => {
      const idle = (window as Partial<Window>).requestIdleCallback ?? setTimeout;
      idle(() => void this.#enliven());
    });
    const refuse = (): void => {
      this.#refused = true;
      element.requestUpdate();
    };
    element.addEventListener('invalid', refuse, true);
    if (element.isConnected) this.connect();
    this.changed();
  }

  /** What is said while typing; nothing before the first key. */
  get live(): Live | undefined {
    return this.ground.element.value ? this.#live : undefined;
  }

  get visible(): boolean {
    return !!this.#reveal.visible;
  }

  /** The word on the button, and its name, while what was typed can be read. */
  get hide(): readonly [string, string] | undefined {
    if (!this.visible) return undefined;
    return this.say(() => [
      msg('Hide', { id: 'passx.hide', desc: 'Button in a password field' }),
      msg('Hide the password', { id: 'passx.hide-password', desc: 'Begins with the word of the button Hide' }),
    ]);
  }

  /** What is wrong with the value, once the form has refused it. */
  get complaint(): string {
    return this.#refused ? this.ground.element.validationMessage : '';
  }

  connect(): void {
    this.#script = this.ground.element.querySelector(':scope > script[type="application/json"]')?.textContent;
    this.#adopted = this.ground.adopt();
    this.#children.observe(this.ground.element, { childList: true, subtree: true, characterData: true });
    (this.#live ?? this.#preparing)?.wake();
  }

  disconnect(): void {
    this.#children.disconnect();
    this.#reveal.hide();
    (this.#live ?? this.#preparing)?.rest();
  }

  /** The value is another. `typed`: the visitor did it. */
  changed(typed = false): void {
    const { element } = this.ground;
    if (element.value) void this.#enliven();
    this.#typed = typed;
    this.#live?.look(typed ? 'visitor' : 'page');
    this.judge();
    element.requestUpdate();
  }

  reset(): void {
    this.#refused = false;
    this.#reveal.hide();
    this.#live?.forget();
  }

  toggle(): void {
    const reveal = this.#reveal;
    if (reveal.visible) return reveal.hide();
    reveal.show(this.ground.input()!);
    reveal.until(this.ground.element.form);
  }

  /** Tells the form whether it may have the value, and why not. */
  judge(): void {
    const { element, internals, input, speech } = this.ground;
    if (speech().locale !== this.#locale) this.#learning = this.#learn();
    const adopted = this.#adopted;
    const [flags, words] = this.say(() => this.#complaint(element.value));
    adopted?.setCustomValidity(words);
    internals.setValidity(adopted || !words ? {} : flags, words, input() ?? undefined);
    if (!words) this.#refused = false;
  }

  #complaint(value: string): [ValidityStateFlags, string] {
    const policy = this.ground.policy();
    const { minLength } = policy;
    if (!value) return [{ valueMissing: true }, this.ground.element.required ? msg('Enter a password.', { id: 'passx.missing' }) : ''];
    if (requires(policy, 'length') && lengthOf(value) < minLength)
      return [
        { tooShort: true },
        msg(str`The password is too short. Its length must be at least ${minLength}.`, { id: 'passx.too-short' }),
      ];
    // The form goes on without what could not be loaded: its server checks too.
    const more =
      this.#live?.complaint ??
      (this.#lost ? '' : msg('The password is being checked. Try again in a moment.', { id: 'passx.checking-all' }));
    return [{ customError: true }, more];
  }

  /** Runs `words` in the language of the field. */
  say<T>(words: () => T): T {
    return speaking(this.#messages, words);
  }

  /** What stands below the rules. */
  below({ note }: SettledPolicy): TemplateResult {
    const { speech } = this.ground;
    const { visible } = this.#reveal;
    const told = this.say(() =>
      visible
        ? msg('The password can be read.', { id: 'passx.visible' })
        : visible === false
          ? msg('The password is hidden.', { id: 'passx.hidden' })
          : '',
    );
    return html`${this.live?.verdict()} ${note ? html`<p class="note">${speech().text(note)}</p>` : nothing} ${this.#live?.tools()}
      <p class="unseen" role="status">${told}</p>`;
  }

  /** What stands there where the policy of the site could not be had. */
  readonly failed = (): TemplateResult =>
    html`<p class="quiet" role="status">
      ${this.say(() => msg('The rules of this site cannot be shown just now. The usual ones are checked.', { id: 'passx.failed' }))}
    </p>`;

  /** The owner's list of what is wrong with the policy. */
  report(): TemplateResult | typeof nothing {
    const { element } = this.ground;
    if (!element.problems.length) return nothing;
    if (!this.#owner)
      void pinned(() => import('../../kit/owner.js')).then(
        (owner) => {
          this.#owner = owner;
          element.requestUpdate();
        },
        () => undefined,
      );
    return this.#owner?.report(element.problems, element.debug) ?? nothing;
  }

  /** The page has put something into the element: an input of its own, perhaps, or a policy. */
  #look(): void {
    const { element } = this.ground;
    const before = [this.#adopted, this.#script];
    this.connect();
    if (this.#script !== before[1]) element.requestUpdate('data', this);
    if (this.#adopted === before[0]) return;
    this.#reveal.hide();
    this.changed();
  }

  /** Brings what is needed while typing. */
  #enliven(): Promise<void> {
    return (this.#coming ??= this.#bring().catch(() => {
      this.#lost = true;
      this.#coming = undefined;
      this.#again();
    }));
  }

  async #bring(): Promise<void> {
    const { element, root, input, policy, speech } = this.ground;
    const { Live } = await pinned(() => import('./live.js'));
    const live = new Live({
      element,
      policy,
      speech,
      say: (words) => this.say(words),
      visible: () => this.visible,
      take: (value) => {
        const field = input()!;
        field.value = value;
        if (!this.visible) this.toggle();
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      },
      changed: () => this.#again(),
    });
    this.#preparing = live;
    await Promise.all([live.prepare(root), this.#learning]);
    this.#live = live;
    this.#lost = false;
    live.look(this.#typed ? 'visitor' : 'page');
    this.#again();
  }

  async #learn(): Promise<void> {
    const { locale } = this.ground.speech();
    this.#locale = locale;
    const messages = await loadMessages(texts, locale);
    if (this.#locale !== locale) return;
    this.#messages = messages;
    this.#again();
  }

  #again(): void {
    this.judge();
    this.ground.element.requestUpdate();
  }
}
