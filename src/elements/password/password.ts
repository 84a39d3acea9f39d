import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { password as texts } from '../../../locales/generated/password.js';
import type { Assessment } from '../../documents/password/types.js';
import type { PasswordPolicy } from '../../documents/password-policy.js';
import { readyPolicies, rulesOf, type Rules } from '../../documents/password-rules.js';
import { msg, speaking } from '../../documents/messages.js';
import type { Reading } from '../../documents/problem.js';
import { loadMessages, uiLocale, type Bundle } from '../../kit/locale.js';
import { nearestLanguage } from '../../kit/page.js';
import { pinned } from '../../kit/pinned.js';
import { complaintOf } from './complaint.js';
import { field } from './field.js';
import type { Live } from './live.js';
import { styles } from './password.styles.js';
import { FormField } from './form-field.js';
import { Reveal } from './reveal.js';
import { ruleList } from './rules.js';

/**
 * A field for a new password: rules that are checked as they are typed, an honest estimate of its strength, a maker of passphrases.
 * It is a form field like any other, and works without a file: `src` names a policy of the site's own. The password is in no attribute,
 * no event and no storage, and nothing of it is sent anywhere but with the form.
 *
 * Best with the page's own `<label>` and `<input type="password">` inside: then the field works without script, and password managers see it.
 *
 * @summary A password field with rules, strength and passphrases: a real form field.
 * @tag bob-password
 * @attr {string} name - The name under which the form submits the value. With an input of the page's own, that one's name counts.
 * @attr {string} label - The label of the field, where there is no input of the page's own. Default: "Password".
 * @attr {boolean} required - The form is not submitted without a password.
 * @attr {boolean} disabled - The field cannot be used, and is not submitted.
 * @attr {string} autocomplete - For password managers. Default `new-password`.
 * @attr {'nist'|'nist-mfa'} policy - A ready policy in place of a file: NIST SP 800-63B-4, for a password alone or beside a second factor.
 * @attr {string} previous - `#id` of the page's field with the present password, from which the new one must differ; `off` leaves the comparison out.
 * @attr {string} book - Address of a book; the names in it may not make up a password.
 * @attr {string} cluster - Address of a cluster; the names in it may not make up a password.
 * @attr {string} breach-check - Address of a list of leaked passwords by k-anonymity (`https://api.pwnedpasswords.com/range/`). Asked only when the visitor clicks.
 * @slot - The page's own label and input; or what is shown where there is no script.
 * @slot label - The label, in place of the attribute.
 * @csspart input - The input, where it is not the page's own.
 * @csspart toggle - The button that shows and hides the password.
 * @csspart meter - The strength, with the role `meter`.
 * @csspart rules - The rules.
 * @csspart rule - A rule; `data-rule` says which, `data-ok` whether it is kept: `true`, `false`, or `unknown` before anything was typed.
 * @csspart finding - What makes the password easier to guess; `data-kind` says what.
 * @csspart suggest - The button that makes a passphrase.
 * @csspart breach - The button that asks for leaks.
 * @fires {BobAssessEvent} bob-assess - What the visitor typed was assessed (`score`, `guesses`; never the password).
 */
export class BobPassword extends FormField<PasswordPolicy> {
  static override properties = {
    ...FormField.properties,
    label: {},
    autocomplete: {},
    policy: {},
    previous: {},
    book: {},
    cluster: {},
    breachCheck: { attribute: 'breach-check' },
  };

  static override styles = [...FormField.styles, styles];

  declare label: string | null | undefined;
  declare autocomplete: string | null | undefined;
  declare policy: 'nist' | 'nist-mfa' | null | undefined;
  declare previous: string | null | undefined;
  declare book: string | null | undefined;
  declare cluster: string | null | undefined;
  declare breachCheck: string | null | undefined;

  #value = '';
  /** What a script in it says. */
  #script: string | undefined;
  #children = new MutationObserver(() => this.#adopt());
  #reveal = new Reveal(() => this.requestUpdate());
  /** Whether the form has refused the value. */
  #refused = false;
  #policy: PasswordPolicy = readyPolicies['']!;
  #rest: Rest | undefined;
  #live: Live | undefined;
  #coming: Promise<void> | undefined;
  #lost = false;
  #owner: typeof import('../../kit/owner.js') | undefined;

  constructor() {
    super();
    this.addEventListener('focusin', () => {
      const idle = (window as Partial<Window>).requestIdleCallback ?? setTimeout;
      idle(() => void this.#enliven());
    });
    this.addEventListener('input', (event) => {
      if (event.composedPath()[0] === this.input) this.#changed(true);
    });
    const refused = (): void => {
      this.#refused = true;
      this.requestUpdate();
    };
    this.addEventListener('invalid', refused, true);
  }

  /** Where the page gives no policy, a ready one is as good as given. Lit builds its own accessor around this one. */
  static {
    const given = new WeakMap<BobPassword, unknown>();
    Object.defineProperty(this.prototype, 'data', {
      configurable: true,
      get(this: BobPassword): unknown {
        return given.get(this) ?? (this.src || this.#script !== undefined ? undefined : this.#ready);
      },
      set(this: BobPassword, data: unknown) {
        given.set(this, data);
      },
    });
  }

  /** What was typed. It can be set; it is never reflected. */
  get value(): string {
    return this.adopted?.value ?? this.#value;
  }

  set value(value: string) {
    this.#put(value);
    this.#changed();
  }

  /** How hard the value is to guess, and why; null before it has been assessed. It holds parts of the password. */
  get assessment(): Assessment | null {
    return this.#live?.assessment ?? null;
  }

  // --- as a form field ---

  /** @ignore */
  protected formResetCallback(): void {
    this.#refused = false;
    this.#reveal.hide();
    this.#live?.forget();
    this.#put('');
    // the page's own input may be reset after this one
    queueMicrotask(() => this.#changed());
  }

  /** The browser offers what it kept with the page's history. A password is never among it, and would not be taken. @ignore */
  protected formStateRestoreCallback(): void {
    this.#judge();
  }

  #put(value: string): void {
    this.#value = value;
    const input = this.input;
    if (input) input.value = value;
  }

  #changed(typed = false): void {
    const input = this.input;
    if (input) this.#value = input.value;
    if (this.value) void this.#enliven();
    this.#live?.look(typed);
    this.#judge();
    this.requestUpdate();
  }

  /** Tells the form what it gets, and whether it may. */
  #judge(): void {
    const { value } = this;
    // The form goes on without what could not be loaded: its server checks too.
    const more = this.#live?.complaint ?? (this.#lost ? '' : undefined);
    const [flags, words] = this.saying(() => complaintOf(value, this.required, this.#rules, more));
    this.answer(value, flags, words);
    if (!words) this.#refused = false;
  }

  #toggle(): void {
    const reveal = this.#reveal;
    if (reveal.visible) return reveal.hide();
    reveal.show(this.input!);
    reveal.until(this.form);
  }

  // --- its policy, and what comes while typing ---

  get #ready(): PasswordPolicy {
    const { policy } = this;
    return readyPolicies[policy && Object.hasOwn(readyPolicies, policy) ? policy : '']!;
  }

  get #rules(): Rules {
    return rulesOf(this.state === 'ready' ? this.#policy : this.#ready);
  }

  /** Brings what is needed while typing. */
  #enliven(): Promise<void> {
    return (this.#coming ??= pinned(() => import('./live.js'))
      .then(async ({ Live }) => {
        const live = new Live({
          element: this,
          rules: () => this.#rules,
          speech: () => this.speech,
          visible: () => !!this.#reveal.visible,
          take: (value) => {
            this.#put(value);
            if (!this.#reveal.visible) this.#toggle();
            this.input?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          },
          changed: () => {
            this.#judge();
            this.requestUpdate();
          },
        });
        await live.prepare(this.renderRoot as ShadowRoot);
        this.#live = live;
        live.look(!!this.value);
      })
      .catch(() => {
        this.#lost = true;
        this.#coming = undefined;
      })
      .then(() => {
        this.#judge();
        this.requestUpdate();
      }));
  }

  /** Whether the page has put an input of its own, or a policy, into the element. */
  #adopt(): void {
    const script = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (script !== this.#script) {
      this.#script = script;
      this.requestUpdate('data', this);
    }
    if (this.adopted && this.contains(this.adopted)) return;
    this.#reveal.hide();
    this.adopted = this.querySelector('input[type="password" i]');
    if (this.hasUpdated) this.#changed();
  }

  protected readonly bundle: Bundle = texts;
  protected readonly reserve = '';

  protected glance(json: unknown): PasswordPolicy | null {
    return json === this.#ready ? this.#ready : null;
  }

  protected async read(json: unknown, base: string): Promise<Reading<PasswordPolicy>> {
    const { passwordPolicyReader } = await this.second();
    return json === this.#ready ? { document: this.#ready, findings: [] } : passwordPolicyReader(json, base);
  }

  protected async second(): Promise<Rest> {
    return (this.#rest = await pinned(() => import('./rest.js')));
  }

  protected override languageOf({ lang }: PasswordPolicy): string {
    return lang ?? '';
  }

  protected override prepare(policy: PasswordPolicy): undefined {
    this.#policy = policy;
  }

  override connectedCallback(): void {
    this.#adopt();
    this.#children.observe(this, { childList: true, subtree: true, characterData: true });
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
    this.#reveal.hide();
    this.#live?.rest();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('policy')) changed.set('data', undefined);
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // a value may have been set before there was an input
    if (!this.adopted && this.input!.value !== this.#value) this.input!.value = this.#value;
    this.#judge();
    if (this.problems.length && !this.#owner)
      void pinned(() => import('../../kit/owner.js')).then(
        (owner) => {
          this.#owner = owner;
          this.requestUpdate();
        },
        () => undefined,
      );
  }

  /** The field is always there; what changes with the state of the policy is what stands below it. */
  override render(): TemplateResult {
    if (this.state !== 'loading') return this.#render(this.speech.locale);
    const locale = uiLocale(nearestLanguage(this));
    const messages = loadMessages(texts, locale);
    if (messages instanceof Promise) {
      void messages.then(() => this.requestUpdate());
      return this.#render(locale, true);
    }
    return speaking(messages, () => this.#render(locale));
  }

  #render(locale: string, wordless = false): TemplateResult {
    const { label, autocomplete, required, state, theme } = this;
    const outside = [...this.internals.labels].map(({ textContent }) => textContent?.trim()).join(' ');
    const loading = state === 'loading';
    const failed = state === 'failed';
    return html`<div
      class="box ${wordless ? 'wordless' : ''}"
      part=${failed ? 'error' : nothing}
      lang=${locale}
      data-theme=${theme === 'light' || theme === 'dark' ? theme : nothing}
    >
      ${field(
        {
          adopted: !!this.adopted,
          outside,
          label,
          autocomplete,
          required,
          disabled: this.disabled || this.off,
          visible: this.#reveal.visible,
          complaint: this.#refused ? this.validationMessage : '',
        },
        () => this.#toggle(),
      )}
      <div
        class="more ${loading ? 'wait' : ''}"
        part=${loading ? 'rules loading' : 'rules'}
        aria-busy=${loading ? 'true' : nothing}
        tabindex="-1"
      >
        ${this.show(failed || loading ? this.#ready : this.#policy)}
        ${
          failed
            ? html`<p class="quiet" role="status">
                ${msg('The rules of this site cannot be shown just now. The usual ones are checked.', { id: 'pass.failed' })}
              </p>`
            : nothing
        }
      </div>
      ${this.#rest?.remark(this.stale, locale)} ${this.#owner?.report(this.problems, this.debug)}
    </div>`;
  }

  protected show({ title, note }: PasswordPolicy): TemplateResult {
    const { speech } = this;
    const live = this.value ? this.#live : undefined;
    return html`${live?.verdict() ?? html`<div class="gauge"></div>`}
      <p class="title">${title ? speech.text(title) : msg('A good password', { id: 'pass.title', desc: 'Heading above the rules' })}</p>
      ${ruleList(this.#rules, live?.kept, live?.told)} ${live?.findings()}
      ${note ? html`<p class="note">${speech.text(note)}</p>` : nothing} ${this.#live?.tools()}`;
  }
}

type Rest = typeof import('./rest.js');
