/** The feedback while the visitor types; loaded with the first focus or key. The assessor and its lists of words follow. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Assessment } from '../../../engines/password/types.js';
import type { PasswordPolicy } from '../../../formats/password-policy/password-policy.js';
import { requires } from '../../../formats/password-policy/rules.js';
import { msg } from '../../../schema/messages.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import type { Host } from '../../../kit/element/host.js';
import { formatList, languageName } from '../../../kit/intl/names.js';
import { pinned } from '../../../kit/pinned.js';
import { BobAssessEvent } from '../events.js';
import type { PasswordAttributes } from '../first/attributes.js';
import { namedLanguages, regionalLanguage } from '../logic/languages.js';
import { brokenRule, keptOf, type Kept } from '../logic/rules.js';
import { Comparison } from './comparison.js';
import { styles } from './feedback.styles.js';
import type { Field } from './field.js';
import { LeakCheck } from './leak-check.js';
import { PassphraseMaker } from './passphrase.js';
import { meter, verdict } from './strength.js';
import { complaintWords, scoreWords } from './texts.js';

type Assessor = typeof import('../../../engines/password/index.js');

/** How long the visitor pauses before screen readers are told the strength, in milliseconds. */
const PAUSE = 1200;
/** How long a form waits for the names that are forbidden, in milliseconds. */
const NAMES = 8000;
/** So many lists of words are loaded unasked, beside the English one; and so many that the page names. */
const LISTS = 2;
const NAMED = 6;

export class Feedback implements ReactiveController {
  assessment: Assessment | null = null;

  readonly #maker: PassphraseMaker;
  readonly #comparison: Comparison;
  readonly #leakCheck: LeakCheck;
  #assessor: Assessor | undefined;
  /** Whether no more lists will come, or none. */
  #settled = false;
  #lost = false;
  /** The score without the likeness to an earlier password, where that is not forbidden. */
  #score: number | undefined;
  #names: readonly string[] = [];
  /** Whether names are being loaded: until they are here they may be in any password. */
  #namesPending = false;
  #namesLoaded = false;
  #forbid: readonly string[] | undefined;
  #typed = false;
  #status = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: Host<PasswordPolicy, PasswordAttributes>,
    private readonly field: Field,
  ) {
    const { element, root } = host;
    adoptStyles(root, styles);
    const refresh = (): void => field.refresh();
    this.#maker = new PassphraseMaker(host, field);
    this.#comparison = new Comparison(element, () => {
      this.assess('visitor');
      refresh();
    });
    this.#leakCheck = new LeakCheck(element, refresh);
    void this.#loadAssessor();
    element.addController(this);
  }

  /** The names that were given up when the element left, also in a mere move, are loaded again. */
  hostConnected(): void {
    if (!this.#namesLoaded) this.#loadNames();
    this.#again();
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
    this.#comparison.release();
  }

  /** Assesses the value: the visitor has typed, the page has set it, or something has been loaded meanwhile (`time`). */
  assess(since: 'visitor' | 'page' | 'time'): void {
    const { element } = this.host;
    const { policy } = this.field;
    const { value } = element;
    if (since !== 'time') this.#typed = since === 'visitor';
    if (!value || !this.#assessor) {
      this.assessment = null;
      this.#score = undefined;
      if (!value) this.#tell('');
      return;
    }
    const forbid = (this.#forbid ??= [...(policy.forbid ?? []), ...this.#names]);
    const { assess } = this.#assessor;
    const options = { language: this.#languages, forbid };
    const previous = this.#comparison.passwords;
    this.assessment = assess(value, { ...options, previous });
    this.#score = previous.length && !requires(policy, 'different') ? assess(value, options).score : undefined;
    if (!this.#typed) return;
    this.#typed = false;
    element.dispatchEvent(new BobAssessEvent(this.assessment.score, this.assessment.guesses));
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#tellStrength(), PAUSE);
  }

  get kept(): Kept {
    const { policy, limits } = this.field;
    return keptOf(this.host.element.value, policy, {
      assessment: this.assessment,
      score: this.#score,
      settled: this.#lost || (this.#settled && !this.#namesPending && !this.assessment?.lists.pending.length),
      compared: this.#comparison.passwords.length > 0,
      limits,
    });
  }

  /** Whether there is an earlier password to compare with. */
  get compares(): boolean {
    return this.#comparison.available;
  }

  /** Whether the earlier password has changed since the assessment. */
  get outdated(): boolean {
    return this.#comparison.outdated;
  }

  /** What speaks against the value; empty where the form may take it. */
  get complaint(): string {
    const { policy } = this.field;
    const broken = this.#leakCheck.found ? 'leaked' : brokenRule(this.kept, policy);
    // where the assessor cannot be had, the server has to do without it too
    if (!broken || (broken === 'checking' && this.#lost)) return '';
    return this.field.say(() => complaintWords(broken, policy));
  }

  meter(): TemplateResult {
    return this.field.say(() => meter(this.assessment, this.field.policy));
  }

  verdict(): TemplateResult | typeof nothing {
    const { assessment } = this;
    const { policy, visible } = this.field;
    if (!assessment) return nothing;
    const { language } = this.host.locale;
    const unchecked = formatList(
      language,
      assessment.lists.pending.map((one) => languageName(language, one)),
    );
    return this.field.say(() => verdict(assessment, policy, { visible, unchecked, lost: this.#lost }));
  }

  /** The passphrase maker, the comparison with an earlier password, the leak check; and the status for screen readers. */
  tools(): TemplateResult {
    return this.field.say(
      () =>
        html`<div class="tools">${this.#maker.render()}${this.#comparison.render()}${this.#leakCheck.render()}</div>
          <p class="unseen" role="status" .textContent=${this.#status}></p>`,
    );
  }

  /** The form was reset. */
  forget(): void {
    this.assessment = null;
    this.#score = undefined;
    this.#typed = false;
    this.#maker.forget();
    this.#comparison.forget();
    this.#leakCheck.forget();
    this.#tell('');
  }

  /**
   * Whose words are looked for: those that the page names; its own language, and that of the country in its `lang` (`en-IS`); and the first that
   * the visitor's browser names. Each list is some 24 kB.
   */
  get #languages(): string[] {
    const named = namedLanguages(this.host.element.languages).slice(0, NAMED);
    const { language } = this.host.locale;
    const unasked = [language, regionalLanguage(language), ...navigator.languages].filter(Boolean);
    const own = unasked.filter((tag, at) => unasked.findIndex((one) => one.slice(0, 2) === tag.slice(0, 2)) === at);
    return [...named, ...own.slice(0, LISTS)];
  }

  #tell(words: string): void {
    clearTimeout(this.#pause);
    this.#status = words;
  }

  /** Tells screen readers the strength and whether the form takes the value. Never what was typed. */
  #tellStrength(): void {
    const { assessment, field } = this;
    if (!assessment) return;
    const strength = field.say(() => scoreWords[assessment.score]());
    const fine = field.say(() => msg('You can use this password.', { id: 'passx.fine', desc: 'It: the password' }));
    this.#tell(`${strength}. ${this.host.element.validationMessage || fine}`);
    field.refresh();
  }

  #again(): void {
    this.assess('time');
    this.field.refresh();
  }

  /** Loads the names that nobody may choose, from the files of the firm and its cluster. */
  #loadNames(): void {
    const { element, signal } = this.host;
    const addresses = [element.book, element.cluster].filter((one): one is string => !!one);
    if (!addresses.length) return;
    const done = (): void => {
      if (signal.aborted || !this.#namesPending) return;
      this.#namesPending = false;
      this.#again();
    };
    this.#namesPending = true;
    // nobody is locked out for a file that does not come
    setTimeout(done, NAMES);
    void pinned(() => import('./forbidden-names.js'))
      .then(({ loadNames }) => loadNames(addresses, signal))
      .then((names) => {
        // Loading that was given up has found too few names.
        if (signal.aborted) return;
        this.#namesLoaded = true;
        this.#names = names;
        this.#forbid = undefined;
      })
      .catch(() => undefined)
      .finally(done);
  }

  async #loadAssessor(): Promise<void> {
    try {
      this.#assessor = await pinned(() => import('../../../engines/password/index.js'));
      this.#again();
      await this.#assessor.loadWords(this.#languages, pinned);
    } catch {
      this.#lost = true;
    }
    this.#settled = true;
    this.#again();
  }
}
