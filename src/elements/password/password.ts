import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { password as texts } from '../../../locales/generated/password.js';
import { msg, withMessages } from '../../schema/messages.js';
import type { Assessment } from '../../engines/password/types.js';
import type { PasswordPolicy } from '../../formats/password-policy/password-policy.js';
import { readyPolicies, type SettledPolicy } from '../../formats/password-policy/rules.js';
import type { Core, LaterModule } from '../../kit/element/host.js';
import { loadMessages, uiLocale, type Bundle } from '../../kit/element/messages.js';
import { nearestLanguage } from '../../kit/page/ancestors.js';
import { keepLetters } from '../../kit/page/letters.js';
import { pinned } from '../../kit/pinned.js';
import { ownTheme, wanted } from '../../kit/element/states.js';
import type { FormControl } from './first/attributes.js';
import { field } from './first/field.js';
import { FormField } from './first/form-field.js';
import type { PasswordLater } from './later/controller.js';
import { styles } from './password.styles.js';
import { ruleList } from './first/rule-list.js';

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
 * @attr {boolean} required - The form is not submitted without a password.
 * @attr {boolean} disabled - The field cannot be used, and is not submitted. With an input of the page's own, disable that one.
 * @attr {string} label - The label of the field, where there is no input of the page's own. Default: "Password".
 * @attr {string} autocomplete - For password managers. Default `new-password`.
 * @attr {'nist'|'nist-mfa'} policy - A ready policy in place of a file: NIST SP 800-63B-4, for a password alone or beside a second factor.
 * @attr {string} previous - `#id` of the page's field with the present password, from which the new one must differ; `off` leaves the comparison out.
 * @attr {string} book - Address of a book; the names in it may not make up a password.
 * @attr {string} cluster - Address of a cluster; the names in it may not make up a password.
 * @attr {string} breach-check - Address of a list of leaked passwords by k-anonymity (`https://api.pwnedpasswords.com/range/`). Asked only when the visitor clicks.
 * @attr {string} languages - Codes of languages whose words count besides those of the page and of the browser: `is da`.
 * @slot - The page's own label and input; or what is shown where there is no script.
 * @slot label - The label, in place of the attribute.
 * @slot description - Used by the element itself: the description of the page's own input, which nobody sees.
 * @csspart input - The input, where it is not the page's own.
 * @csspart toggle - The button that shows and hides the password.
 * @csspart meter - The strength, with the role `meter`.
 * @csspart rules - The rules, and what is said of the password.
 * @csspart rule - A rule; `data-rule` says which, `data-ok` whether it is kept: `true`, `false`, or `unknown` where that cannot be told (yet).
 * @csspart finding - What makes the password easier to guess; `data-kind` says what.
 * @csspart suggest - The button that makes a passphrase.
 * @csspart breach - The button that asks for leaks.
 * @fires {BobAssessEvent} bob-assess - What the visitor typed was assessed (`score`, `guesses`; never the password).
 */
export class BobPassword extends FormField<PasswordPolicy, PasswordLater> {
  static override properties = {
    ...FormField.properties,
    label: {},
    autocomplete: {},
    policy: {},
    previous: {},
    book: {},
    cluster: {},
    breachCheck: { attribute: 'breach-check' },
    languages: {},
    // a framework may set it before the class is here
    value: { noAccessor: true, attribute: false },
  };

  static override styles = [...FormField.styles, styles];

  declare label: string | null | undefined;
  declare autocomplete: string | null | undefined;
  declare policy: 'nist' | 'nist-mfa' | null | undefined;
  declare previous: string | null | undefined;
  declare book: string | null | undefined;
  declare cluster: string | null | undefined;
  declare breachCheck: string | null | undefined;
  declare languages: string | null | undefined;

  #given: unknown;
  #value = '';
  #policy = readyPolicies['']!;

  constructor() {
    super();
    keepLetters(this);
    this.addEventListener('input', (event) => {
      if (event.composedPath()[0] === this.input) this.#changed(true);
    });
  }

  /** Where the page gives no policy, a ready one is as good as given. Lit builds its own accessor around this one. */
  static {
    Object.defineProperty(this.prototype, 'data', {
      configurable: true,
      get(this: BobPassword): unknown {
        return this.#given ?? (this.src || this.querySelector(':scope > script[type="application/json"]') ? undefined : this.#ready);
      },
      set(this: BobPassword, data: unknown) {
        this.#given = data;
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
    return this.later?.feedback?.assessment ?? null;
  }

  /** @ignore */
  protected formResetCallback(): void {
    this.later?.reset();
    this.#put('');
    // the page's own input may be reset after this one
    queueMicrotask(() => this.#changed());
  }

  /** The browser offers what it kept with the page's history. A password is never among it, and would not be taken. @ignore */
  protected formStateRestoreCallback(): void {
    this.#changed();
  }

  #put(value: string): void {
    this.#value = value;
    const { input } = this;
    if (input) input.value = value;
  }

  #changed(typed = false): void {
    const { input } = this;
    if (input) this.#value = input.value;
    this.#give();
    this.later?.changed(typed);
  }

  /** What the form gets. The second value is what a browser may keep with the page's history: nothing. */
  #give(): void {
    this.internals.setFormValue(this.adopted ? null : this.#value, '');
  }

  #adopt(): HTMLInputElement | null {
    if (this.contains(this.adopted)) return this.adopted;
    // The page may have a button of its own that shows it, or a framework that renders it so: then its type says nothing.
    const all = [...this.querySelectorAll('input')].filter(({ type }) => /^(password|text)$/.test(type));
    const one = (test: (input: HTMLInputElement) => boolean): HTMLInputElement | undefined => all.find(test);
    return (this.adopted =
      one(({ type }) => type === 'password') ??
      one((input) => /pass|pw/i.test(`${input.getAttribute('autocomplete')} ${input.name} ${input.id}`)) ??
      all.at(-1) ??
      null);
  }

  // --- its policy ---

  get #ready(): SettledPolicy {
    const named = readyPolicies[this.policy ?? ''];
    // every object has a `constructor`
    return named?.kind ? named : readyPolicies['']!;
  }

  /** The policy that holds: the site's, once it is here. */
  get #shown(): SettledPolicy {
    return this.phase === 'ready' ? this.#policy : this.#ready;
  }

  protected readonly bundle: Bundle = texts;
  protected readonly reserve = '';

  protected override preview(json: unknown): PasswordPolicy | null {
    return json === this.#ready ? this.#ready : null;
  }

  protected async loadLater(): Promise<LaterModule<PasswordPolicy, PasswordLater>> {
    const { create } = await pinned(() => import('./later/controller.js'));
    const control: FormControl = {
      internals: this.internals,
      input: () => this.input,
      adopt: () => this.#adopt(),
      reread: () => this.#changed(),
      policy: () => this.#shown,
    };
    return { create: (core: Core<PasswordPolicy, PasswordLater>) => create(core, control) };
  }

  protected override prepare(policy: PasswordPolicy): undefined {
    // whatever is shown here has been settled
    this.#policy = policy as SettledPolicy;
  }

  override connectedCallback(): void {
    this.#adopt();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('policy') || changed.has('languages')) changed.set('data', undefined);
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { input } = this;
    // a value may have been set before there was an input
    if (input && !this.adopted && input.value !== this.#value) input.value = this.#value;
    this.#give();
    this.later?.validate();
    this.later?.describe();
  }

  /** The field is always there; what changes with the state of the policy is what stands below it. */
  override render(): TemplateResult {
    if (this.phase !== 'loading') return this.#render(this.locale.code);
    const locale = uiLocale(nearestLanguage(this));
    const messages = loadMessages(texts, locale);
    if (!(messages instanceof Promise)) return withMessages(messages, () => this.#render(locale));
    void messages.then(() => this.requestUpdate());
    return this.#render(locale, 'wordless');
  }

  #render(locale: string, more = ''): TemplateResult {
    const { phase, theme, later, host } = this;
    const loading = phase === 'loading';
    const failed = phase === 'failed';
    // The page's own label and input keep the page's direction.
    const { dir } = this.locale;
    return html`${wanted()}
      <div
        class="box ${more}"
        part=${failed ? 'error' : nothing}
        lang=${locale}
        dir=${this.adopted ? nothing : dir}
        data-theme=${ownTheme(theme)}
      >
        ${field(
          this,
          {
            adopted: !!this.adopted,
            outside: this.outside,
            off: this.disabled || this.off,
            hide: later?.hide,
            complaint: later?.complaint ?? '',
            invalid: !!later?.invalid,
          },
          () => this.act((half) => half.toggle()),
        )}
        <div class="more" part=${loading ? 'rules loading' : 'rules'} aria-busy=${loading || nothing} dir=${dir} tabindex="-1">
          ${this.show(this.#shown)}${failed ? later?.failed() : nothing}
        </div>
        ${host?.remark()} ${host?.report()}
      </div>`;
  }

  protected override show(shown: PasswordPolicy): TemplateResult {
    const policy = shown as SettledPolicy;
    const { title } = policy;
    const { later } = this;
    const feedback = later?.feedback;
    return html`<div class="strength">${feedback?.meter() ?? html`<div class="gauge"></div>`}</div>
      <p class="title">
        ${title ? this.locale.text(title) : msg('A good password', { id: 'pass.title', desc: 'Heading above the rules' })}
      </p>
      ${ruleList(policy, !!(feedback?.compares ?? this.previous?.startsWith('#')), feedback?.kept, later?.beside)} ${later?.below(policy)}`;
  }
}
