/** How a password field behaves once it stands: as a field of its form, when it is shown and hidden, and towards the page around it. */
import { html, nothing, type TemplateResult } from 'lit';
import { passwordMore as texts } from '../../../../locales/generated/passwordMore.js';
import { msg, speaking, str, type Messages } from '../../../schema/messages.js';
import { lengthOf, requires, type SettledPolicy } from '../../../formats/password-policy/rules.js';
import { dress } from '../../../kit/element/dress.js';
import { loadMessages } from '../../../kit/element/messages.js';
import { pinned } from '../../../kit/pinned.js';
import type { Locale } from '../../../kit/element/locale.js';
import { styles } from './controller.styles.js';
import { Described } from './description.js';
import { submitOnEnter } from './implicit-submit.js';
import { fitsIn, limitsOf, type Limits } from '../logic/limits.js';
import type { Live } from './feedback.js';
import type { BobPassword } from '../password.js';
import { copyAttributes, descriptionOf, nameAround, unname } from './input-attributes.js';
import { Reveal } from './reveal.js';
import { besideRule } from './rule-state.js';
import { tooLong } from './texts.js';
import type { Beside } from '../first/rule-list.js';
import { typeInto, Watched } from './watched-input.js';

/** What it needs of the element. */
export interface Ground {
  readonly element: BobPassword;
  readonly root: ShadowRoot;
  readonly internals: ElementInternals;
  input(): HTMLInputElement | null;
  /** Reads the value again, which no event told of. */
  reread(): void;
  /** Looks again for an input of the page's own. */
  adopt(): HTMLInputElement | null;
  policy(): SettledPolicy;
  speech(): Locale;
}

/** What comes before a form is sent, or may have come with a new value. */
const BEFORE = ['click', 'pointerdown', 'keydown', 'focusin', 'focusout', 'change'];

const flagsOf = (validity: ValidityState): ValidityStateFlags => {
  const flags: Record<string, boolean> = {};
  for (const name in validity) if (name !== 'valid') flags[name] = validity[name as keyof ValidityState];
  return flags;
};

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
  /** Whether the visitor has gone on, and left a value that the form would refuse. */
  #left = false;
  #adopted: HTMLInputElement | null = null;
  #watched: Watched | undefined;
  readonly #described: Described;
  /** The value that was looked at last. */
  #seen = '';
  #script: string | undefined;
  #children = new MutationObserver(() => this.#look());
  #told: { readonly complaint: string; readonly rules: string } | undefined;
  #owner: typeof import('../../../kit/element/error-details.js') | undefined;

  constructor(private readonly ground: Ground) {
    const { element, root } = ground;
    dress(root, styles);
    this.#reveal = new Reveal(
      () => element.requestUpdate(),
      () => element.form,
    );
    this.#described = new Described(element);
    element.addEventListener('focusin', () => {
      element.requestUpdate();
      setTimeout(() => void this.#enliven());
    });
    const refuse = (): void => {
      this.#refused = true;
      element.requestUpdate();
    };
    element.addEventListener('invalid', refuse, true);
    element.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && element.contains(relatedTarget)) return;
      this.#left = !!element.value && !!element.validationMessage;
      element.requestUpdate();
    });
    root.addEventListener('keypress', (event) => {
      if (event.composedPath()[0] === ground.input() && !this.#adopted) submitOnEnter(element, event as KeyboardEvent);
    });
    // a label around the element is the element's, and not that of the page's input in it
    element.addEventListener('click', (event) => {
      if (event.composedPath()[0] === element) element.focus();
    });
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

  /** Whether the input says that its value is wrong: once the visitor has had time to get it right. */
  get invalid(): boolean {
    return (this.#refused || this.#left) && !!this.ground.element.validationMessage;
  }

  connect(): void {
    const { element } = this.ground;
    this.#script = element.querySelector(':scope > script[type="application/json"]')?.textContent;
    this.#adopt();
    this.#children.observe(element, { childList: true, subtree: true, characterData: true, attributes: true });
    (this.#live ?? this.#preparing)?.wake();
    // Not every value is told by an event: it is read again before anything can be done with it.
    for (const type of BEFORE) addEventListener(type, this.#reread, true);
    addEventListener('submit', this.#check, true);
    if (document.readyState !== 'complete') addEventListener('load', () => this.describe(), { once: true });
  }

  disconnect(): void {
    this.#children.disconnect();
    for (const type of BEFORE) removeEventListener(type, this.#reread, true);
    removeEventListener('submit', this.#check, true);
    this.#reveal.hide();
    this.#watched?.release();
    this.#watched = undefined;
    this.#described.release();
    if (this.#adopted) unname(this.#adopted);
    (this.#live ?? this.#preparing)?.rest();
  }

  /** Takes the input that is there now. */
  #adopt(): void {
    this.#adopted = this.ground.adopt();
    this.#watch();
    this.#reveal.follow(this.ground.input());
  }

  #watch(): void {
    const input = this.ground.input();
    if (!input || this.#watched?.input === input) return;
    this.#watched?.release();
    this.#watched = new Watched(input, this.#reread);
  }

  /** A value that came without an event counts too, at once. */
  readonly #reread = (): void => {
    if (this.ground.input()?.value !== this.#seen) return this.ground.reread();
    const live = this.live;
    if (!live?.moved) return;
    live.look('time');
    this.#again();
  };

  /** The last look before the form goes: what became wrong behind our back is not sent. */
  readonly #check = (event: SubmitEvent): void => {
    const { element } = this.ground;
    const { form } = element;
    if (event.target !== form || !form) return;
    this.#reread();
    const { submitter } = event;
    if (form.noValidate || submitter?.hasAttribute('formnovalidate') || element.checkValidity()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    element.reportValidity();
  };

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
    this.#refused = this.#left = false;
    this.#reveal.hide();
    this.#live?.forget();
  }

  toggle(): void {
    const reveal = this.#reveal;
    if (reveal.visible) return reveal.hide();
    reveal.show(this.ground.input()!);
  }

  /** Tells the form whether it may have the value, and why not. */
  judge(): void {
    const { element, internals, input, speech } = this.ground;
    if (speech().code !== this.#locale) this.#learning = this.#learn();
    this.#watch();
    const adopted = this.#adopted;
    const field = input();
    if (!adopted && field) copyAttributes(element, field, this.visible);
    const { value } = element;
    this.#seen = field?.value ?? value;
    const [flags, words] = this.say(() => this.#complaint(value));
    if (adopted) {
      this.#watched?.refuse(words);
      internals.setValidity({});
    } else if (field?.readOnly) internals.setValidity({});
    else if (words) internals.setValidity(flags, words, field ?? undefined);
    // what the browser has against it: a pattern, say
    else if (field && !field.validity.valid) internals.setValidity(flagsOf(field.validity), field.validationMessage, field);
    else internals.setValidity({});
    if (!element.validationMessage) this.#refused = this.#left = false;
  }

  /** Brings description and state of the input in step with what is shown. Called after each drawing. */
  describe(): void {
    const { element, root, input } = this.ground;
    const field = input();
    if (!field || !element.isConnected) return;
    const own = root.querySelector('#described');
    // Who types is not told of each rule that changes. Pages that are put together from what a server sent should be, before we add to them.
    const typing = field.matches(':focus') && !!this.#told;
    if (this.#adopted && !this.#told && document.readyState !== 'complete' && !typing && !field.matches(':focus')) return;
    if (!typing || this.#told?.complaint !== this.complaint) {
      const rules = [...root.querySelectorAll('[part=rule]')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
      this.#told = { complaint: this.complaint, rules: rules.join('. ') };
    }
    const { complaint, rules } = this.#told;
    if (this.#adopted) {
      this.#described.update(field, `${complaint} ${rules}`.trim(), this.invalid);
      nameAround(element, field);
    } else if (own) {
      const text = `${descriptionOf(element)} ${rules}`.trim();
      if (own.textContent !== text) own.textContent = text;
      field.setAttribute('aria-describedby', 'complaint described');
    }
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
    if (!this.fits(value)) return [{ tooLong: true }, tooLong(this.#limits, value)];
    // The form goes on without what could not be loaded: its server checks too.
    const more =
      this.#live?.complaint ??
      (this.#lost ? '' : msg('The password is being checked. Try again in a moment.', { id: 'passx.checking-all' }));
    return [{ customError: true }, more];
  }

  get #limits(): Limits {
    return limitsOf(this.ground.policy(), this.ground.input()?.maxLength);
  }

  /** Whether a password is short enough for the form. */
  readonly fits = (value: string): boolean => fitsIn(this.#limits, value);

  readonly beside: Beside = (rule, kept) => this.say(() => besideRule(rule, kept, this.#limits));

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
      <p class="unseen" role="status" .textContent=${told}></p>`;
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
      void pinned(() => import('../../../kit/element/error-details.js')).then(
        (owner) => {
          this.#owner = owner;
          element.requestUpdate();
        },
        () => undefined,
      );
    return this.#owner?.report(element.problems, element.debug) ?? nothing;
  }

  /** The page has changed something in the element: an input of its own, perhaps, or a policy. */
  #look(): void {
    const { element } = this.ground;
    const before = [this.#adopted, this.#script];
    this.#script = element.querySelector(':scope > script[type="application/json"]')?.textContent;
    this.#adopt();
    if (this.#script !== before[1]) element.requestUpdate('data', this);
    element.requestUpdate();
    if (this.#adopted === before[0]) return this.judge();
    this.#described.release();
    this.#told = undefined;
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
    const { Live } = await pinned(() => import('./feedback.js'));
    const live = new Live({
      element,
      policy,
      speech,
      say: (words) => this.say(words),
      visible: () => this.visible,
      limits: () => this.#limits,
      locked: () => element.matches(':disabled') || !!input()?.matches(':disabled,[readonly]'),
      take: (value) => {
        const field = input()!;
        typeInto(field, value);
        if (!this.visible) this.toggle();
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
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
    const { code: locale } = this.ground.speech();
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
