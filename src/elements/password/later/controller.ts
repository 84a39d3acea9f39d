/** The lazy half of the password field: it follows the input and the form, decides validity, and loads the feedback while typing. */
import { html, nothing, type TemplateResult } from 'lit';
import { passwordMore as texts } from '../../../../locales/generated/passwordMore.js';
import { msg, withMessages, type Messages } from '../../../schema/messages.js';
import type { Reading } from '../../../schema/problem.js';
import type { PasswordPolicy } from '../../../formats/password-policy/password-policy.js';
import { readyPolicies, type SettledPolicy } from '../../../formats/password-policy/rules.js';
import { settlePolicy } from '../../../formats/password-policy/settle.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import { lazyHalf } from '../../../kit/element/element-host.js';
import type { Host } from '../../../kit/element/host.js';
import type { Later } from '../../../kit/element/later.js';
import { loadMessages } from '../../../kit/element/messages.js';
import { pinned } from '../../../kit/pinned.js';
import type { FormControl, PasswordAttributes } from '../first/attributes.js';
import type { Beside } from '../first/rule-list.js';
import { languageFindings } from '../logic/languages.js';
import { limitsOf, type Limits } from '../logic/limits.js';
import { styles } from './controller.styles.js';
import { Description } from './description.js';
import type { Feedback } from './feedback.js';
import type { Field } from './field.js';
import { submitOnEnter } from './implicit-submit.js';
import { copyAttributes, unname } from './input-attributes.js';
import { Reveal } from './reveal.js';
import { besideRule } from './rule-state.js';
import { complaintAbout, tellForm } from './validity.js';
import { typeInto, WatchedInput } from './watched-input.js';

/** What comes before a form is sent, or may have come with a new value. */
const BEFORE = ['click', 'pointerdown', 'keydown', 'focusin', 'focusout', 'change'];

export class PasswordLater implements Later<PasswordPolicy>, Field {
  readonly #reveal: Reveal;
  #feedback: Feedback | undefined;
  #coming: Promise<void> | undefined;
  /** The language of the texts that are here or on their way. */
  #code: string | undefined;
  #messages: Messages = {};
  /** Done when the texts are here: feedback does not begin in English. */
  #texts: Promise<void> = Promise.resolve();
  /** Whether the feedback could not be loaded. */
  #lost = false;
  /** Whether the visitor typed the value. */
  #typed = false;
  /** Whether the form has refused the value. */
  #refused = false;
  /** Whether the visitor has left the field with a value that the form would refuse. */
  #left = false;
  #adopted: HTMLInputElement | null = null;
  #watched: WatchedInput | undefined;
  readonly #description: Description;
  /** The value that was validated last. */
  #seen = '';
  #script: string | undefined;
  #children = new MutationObserver(() => this.#childrenChanged());

  constructor(
    private readonly host: Host<PasswordPolicy, PasswordAttributes>,
    private readonly control: FormControl,
  ) {
    const { element, root } = host;
    adoptStyles(root, styles);
    this.#reveal = new Reveal(
      () => host.update(),
      () => element.form,
    );
    this.#description = new Description(element, root);
    element.addEventListener('focusin', () => {
      host.update();
      setTimeout(() => void this.#loadFeedback());
    });
    const refuse = (): void => {
      this.#refused = true;
      host.update();
    };
    element.addEventListener('invalid', refuse, true);
    element.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && element.contains(relatedTarget)) return;
      this.#left = !!element.value && !!element.validationMessage;
      host.update();
    });
    root.addEventListener('keypress', (event) => {
      if (event.composedPath()[0] === control.input() && !this.#adopted) submitOnEnter(element, event as KeyboardEvent);
    });
    // a label around the element is the element's, and not that of the page's input in it
    element.addEventListener('click', (event) => {
      if (event.composedPath()[0] === element) element.focus();
    });
  }

  /** Reads a policy of the site's own; the reader is loaded only for those. */
  async read(json: unknown, base: string): Promise<Reading<PasswordPolicy>> {
    const more = languageFindings(this.host.element.languages);
    if (Object.values(readyPolicies).includes(json as SettledPolicy)) return { document: json as SettledPolicy, findings: more };
    const { passwordPolicyReader } = await pinned(() => import('../../../formats/password-policy/read.js'));
    const { document, findings } = passwordPolicyReader(json, base);
    return { document: document && settlePolicy(document), findings: [...findings, ...more] };
  }

  /** The feedback while typing; nothing before the first key. */
  get feedback(): Feedback | undefined {
    return this.host.element.value ? this.#feedback : undefined;
  }

  get policy(): SettledPolicy {
    return this.control.policy();
  }

  get locked(): boolean {
    return this.host.element.matches(':disabled') || !!this.control.input()?.matches(':disabled,[readonly]');
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
    return this.#refused ? this.host.element.validationMessage : '';
  }

  /** Whether the input says that its value is wrong: once the visitor has had time to get it right. */
  get invalid(): boolean {
    return (this.#refused || this.#left) && !!this.host.element.validationMessage;
  }

  hostConnected(): void {
    const { element, signal } = this.host;
    this.#script = this.#scriptText;
    this.#adopt();
    this.#children.observe(element, { childList: true, subtree: true, characterData: true, attributes: true });
    // Not every value is told by an event: it is read again before anything can be done with it.
    for (const type of BEFORE) addEventListener(type, this.#reread, { capture: true, signal });
    addEventListener('submit', this.#check, { capture: true, signal });
    if (document.readyState !== 'complete') addEventListener('load', () => this.describe(), { once: true, signal });
    if (element.value) void this.#loadFeedback();
    this.refresh();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.#reveal.hide();
    this.#watched?.release();
    this.#watched = undefined;
    this.#description.release();
    if (this.#adopted) unname(this.#adopted);
  }

  /** The policy that stands in the page. */
  get #scriptText(): string | undefined {
    return this.host.element.querySelector(':scope > script[type="application/json"]')?.textContent;
  }

  /** Takes the input that is there now. */
  #adopt(): void {
    this.#adopted = this.control.adopt();
    this.#watch();
    this.#reveal.follow(this.control.input());
  }

  #watch(): void {
    const input = this.control.input();
    if (!input || this.#watched?.input === input) return;
    this.#watched?.release();
    this.#watched = new WatchedInput(input, this.#reread);
  }

  /** A value that came without an event counts too, at once. */
  readonly #reread = (): void => {
    if (this.control.input()?.value !== this.#seen) return this.control.reread();
    const { feedback } = this;
    if (!feedback?.outdated) return;
    feedback.assess('time');
    this.refresh();
  };

  /** Validates once more before the form is sent: a value may have become wrong without an event. */
  readonly #check = (event: SubmitEvent): void => {
    const { element } = this.host;
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
    const { element } = this.host;
    if (element.value) void this.#loadFeedback();
    this.#typed = typed;
    this.#feedback?.assess(typed ? 'visitor' : 'page');
    this.refresh();
  }

  reset(): void {
    this.#refused = this.#left = false;
    this.#reveal.hide();
    this.#feedback?.forget();
  }

  toggle(): void {
    const reveal = this.#reveal;
    if (reveal.visible) return reveal.hide();
    reveal.show(this.control.input()!);
  }

  /** Tells the form whether it may have the value, and why not. */
  validate(): void {
    const { element, locale } = this.host;
    const { internals } = this.control;
    if (locale.code !== this.#code) this.#texts = this.#loadTexts(locale.code);
    this.#watch();
    const adopted = this.#adopted;
    const field = this.control.input();
    if (!adopted && field) copyAttributes(element, field, this.visible);
    const { value } = element;
    this.#seen = field?.value ?? value;
    const { policy, limits } = this;
    const found = this.say(() => complaintAbout(value, { required: element.required, policy, limits }, () => this.#doubt()));
    if (adopted) {
      this.#watched?.refuse(found.words);
      internals.setValidity({});
    } else tellForm(internals, field, found);
    if (!element.validationMessage) this.#refused = this.#left = false;
  }

  /** What only the feedback can say against the value. The form goes on without what could not be loaded: its server checks too. */
  #doubt(): string {
    const waiting = (): string => msg('Still checking the password. Try again in a moment.', { id: 'passx.checking-all' });
    return this.#feedback?.complaint ?? (this.#lost ? '' : waiting());
  }

  /** Brings description and state of the input in step with what is shown. Called after each drawing. */
  describe(): void {
    const field = this.control.input();
    if (field && this.host.element.isConnected)
      this.#description.update(field, { adopted: !!this.#adopted, complaint: this.complaint, invalid: this.invalid });
  }

  get limits(): Limits {
    return limitsOf(this.policy, this.control.input()?.maxLength);
  }

  readonly beside: Beside = (rule, kept) => this.say(() => besideRule(rule, kept, this.limits));

  /** Runs `words` in the language of the field. */
  say<T>(words: () => T): T {
    return withMessages(this.#messages, words);
  }

  /** What stands below the rules. */
  below({ note }: SettledPolicy): TemplateResult {
    const { visible } = this.#reveal;
    const told = this.say(() =>
      visible
        ? msg('The password is visible.', { id: 'passx.visible' })
        : visible === false
          ? msg('The password is hidden.', { id: 'passx.hidden' })
          : '',
    );
    return html`${this.feedback?.verdict()} ${note ? html`<p class="note">${this.host.locale.text(note)}</p>` : nothing}
      ${this.#feedback?.tools()}
      <p class="unseen" role="status" .textContent=${told}></p>`;
  }

  /** What stands there where the policy of the site could not be had. */
  failed(): TemplateResult {
    return html`<p class="quiet" role="status">
      ${this.say(() => msg('This site’s password rules could not be loaded. The standard rules apply.', { id: 'passx.failed' }))}
    </p>`;
  }

  /** The page has changed something in the element: an input of its own, perhaps, or a policy. */
  #childrenChanged(): void {
    const { element } = this.host;
    const [adopted, script] = [this.#adopted, this.#script];
    this.#script = this.#scriptText;
    this.#adopt();
    if (this.#script !== script) element.requestUpdate('data', this);
    element.requestUpdate();
    if (this.#adopted === adopted) return this.validate();
    this.#description.release();
    this.#description.forget();
    this.changed();
  }

  fill(value: string): void {
    const field = this.control.input()!;
    typeInto(field, value);
    if (!this.visible) this.toggle();
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  refresh(): void {
    this.validate();
    this.host.update();
  }

  /** Loads the feedback while typing, with the first focus or key; once, and again after a failure. */
  #loadFeedback(): Promise<void> {
    return (this.#coming ??= this.#addFeedback().catch(() => {
      this.#lost = true;
      this.#coming = undefined;
      this.refresh();
    }));
  }

  async #addFeedback(): Promise<void> {
    const { Feedback } = await pinned(() => import('./feedback.js'));
    const feedback = new Feedback(this.host, this);
    await this.#texts;
    this.#feedback = feedback;
    this.#lost = false;
    feedback.assess(this.#typed ? 'visitor' : 'page');
    this.refresh();
  }

  async #loadTexts(code: string): Promise<void> {
    this.#code = code;
    const messages = await loadMessages(texts, code);
    if (this.#code !== code) return;
    this.#messages = messages;
    this.refresh();
  }
}

export const create = lazyHalf(PasswordLater);
