/** What a password field does while the visitor types. It comes with the first focus or key; the assessor and its lists follow. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment } from '../../../engines/password/types.js';
import { requires, type SettledPolicy } from '../../../formats/password-policy/rules.js';
import { msg } from '../../../schema/messages.js';
import { dress } from '../../../kit/element/dress.js';
import { prepareIntl } from '../../../kit/intl/engine.js';
import { formatList, languageName } from '../../../kit/intl/names.js';
import { pinned } from '../../../kit/pinned.js';
import type { Locale } from '../../../kit/element/locale.js';
import { Earlier } from './comparison.js';
import { BobAssessEvent } from '../events.js';
import { brokenRule, keptOf } from '../logic/rules.js';
import { namedLanguages, regionalLanguage } from '../logic/languages.js';
import { Leaks } from './leak-check.js';
import { styles } from './feedback.styles.js';
import type { Limits } from '../logic/limits.js';
import { Maker } from './passphrase.js';
import type { BobPassword } from '../password.js';
import type { Kept } from '../logic/rules.js';
import { meter, verdict } from './strength.js';
import { complaintWords, scoreWords } from './texts.js';

/** What the parts of it need of the field. */
export interface Host {
  readonly element: BobPassword;
  policy(): SettledPolicy;
  speech(): Locale;
  /** Runs `words` in the language of the field. */
  say<T>(words: () => T): T;
  /** Whether what was typed can be read. */
  visible(): boolean;
  /** How long a password may be. */
  limits(): Limits;
  /** Whether nobody may change what is in the field. */
  locked(): boolean;
  /** Puts a value into the field and shows it, as if the visitor had typed it. */
  take(value: string): void;
  /** What is said of the value is another now. */
  changed(): void;
}

type Assessor = typeof import('../../../engines/password/index.js');

/** How long the visitor has not typed when he is told how it stands, in milliseconds. */
const PAUSE = 1200;
/** So long a form waits for the names that are forbidden, in milliseconds. */
const NAMES = 8000;
/** So many lists of words are loaded unasked, beside the English one; and so many that the page names. */
const LISTS = 2;
const NAMED = 6;

export class Live {
  assessment: Assessment | null = null;

  readonly #maker: Maker;
  readonly #earlier: Earlier;
  readonly #leaks: Leaks;
  #assessor: Assessor | undefined;
  /** Whether no more lists will come, or none. */
  #settled = false;
  #lost = false;
  #score: number | undefined;
  #names: readonly string[] = [];
  /** Whether the names are on their way: until then they may be in any password. */
  #naming = false;
  /** Whether the names have been brought. */
  #forbidden = false;
  #forbid: readonly string[] | undefined;
  #typed = false;
  #said = '';
  #pause: ReturnType<typeof setTimeout> | undefined;
  #gone = new AbortController();

  constructor(private readonly host: Host) {
    const again = (): void => {
      this.look('visitor');
      host.changed();
    };
    this.#maker = new Maker(host);
    this.#earlier = new Earlier(host.element, again);
    this.#leaks = new Leaks(host.element, () => host.changed());
  }

  /** Brings its looks, and starts to bring the assessor, its lists and the names that are forbidden. */
  async prepare(root: ShadowRoot): Promise<void> {
    dress(root, styles);
    void this.#bring();
    await prepareIntl(this.host.speech().language);
  }

  /** Looks at the value again, since the visitor has typed, the page has set it, or something has been loaded in the meantime. */
  look(since: 'visitor' | 'page' | 'time'): void {
    const { element, policy } = this.host;
    const { value } = element;
    if (since !== 'time') this.#typed = since === 'visitor';
    if (!value || !this.#assessor) {
      this.assessment = null;
      this.#score = undefined;
      if (!value) this.#speak('');
      return;
    }
    const forbid = (this.#forbid ??= [...(policy().forbid ?? []), ...this.#names]);
    const { assess } = this.#assessor;
    const options = { language: this.#languages, forbid };
    const previous = this.#earlier.passwords;
    this.assessment = assess(value, { ...options, previous });
    this.#score = previous.length && !requires(policy(), 'different') ? assess(value, options).score : undefined;
    if (!this.#typed) return;
    this.#typed = false;
    element.dispatchEvent(new BobAssessEvent(this.assessment.score, this.assessment.guesses));
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#tell(), PAUSE);
  }

  get kept(): Kept {
    const { element, policy } = this.host;
    return keptOf(element.value, policy(), {
      assessment: this.assessment,
      score: this.#score,
      settled: this.#lost || (this.#settled && !this.#naming && !this.assessment?.lists.pending.length),
      compared: this.#earlier.passwords.length > 0,
      limits: this.host.limits(),
    });
  }

  /** Whether there is an earlier password to compare with. */
  get compares(): boolean {
    return this.#earlier.there;
  }

  /** Whether the earlier password is another now. */
  get moved(): boolean {
    return this.#earlier.moved;
  }

  /** What speaks against the value; empty where the form may take it. */
  get complaint(): string {
    const policy = this.host.policy();
    const broken = this.#leaks.found ? 'leaked' : brokenRule(this.kept, policy);
    // where the assessor cannot be had, the server has to do without it too
    if (!broken || (broken === 'checking' && this.#lost)) return '';
    return this.host.say(() => complaintWords(broken, policy));
  }

  meter(): TemplateResult {
    return this.host.say(() => meter(this.assessment, this.host.policy()));
  }

  verdict(): TemplateResult | typeof nothing {
    const { assessment } = this;
    const { policy, speech, visible } = this.host;
    if (!assessment) return nothing;
    const { language } = speech();
    const unchecked = formatList(
      language,
      assessment.lists.pending.map((one) => languageName(language, one)),
    );
    return this.host.say(() => verdict(assessment, policy(), { visible: visible(), unchecked, lost: this.#lost }));
  }

  /** The passphrase maker, the comparison with an earlier password, the question for leaks; and the voice. */
  tools(): TemplateResult {
    return this.host.say(
      () =>
        html`<div class="tools">${this.#maker.render()}${this.#earlier.render()}${this.#leaks.render()}</div>
          <p class="unseen" role="status" .textContent=${this.#said}></p>`,
    );
  }

  /** The form was reset. */
  forget(): void {
    this.assessment = null;
    this.#score = undefined;
    this.#typed = false;
    this.#maker.forget();
    this.#earlier.forget();
    this.#leaks.forget();
    this.#speak('');
  }

  /** The element is out of the page. */
  rest(): void {
    clearTimeout(this.#pause);
    this.#earlier.rest();
    this.#gone.abort();
  }

  /** The element is in the page again: what was given up when it left, also in a mere move, begins anew. */
  wake(): void {
    if (!this.#gone.signal.aborted) return;
    this.#gone = new AbortController();
    if (!this.#forbidden) this.#bringNames();
    this.#again();
  }

  /**
   * Whose words are looked for: those that the page names; its own language, and that of the country in its `lang` (`en-IS`); and the first that
   * the visitor's browser names. Each list is some 24 kB.
   */
  get #languages(): string[] {
    const named = namedLanguages(this.host.element.languages).slice(0, NAMED);
    const { language } = this.host.speech();
    const unasked = [language, regionalLanguage(language), ...navigator.languages].filter(Boolean);
    const own = unasked.filter((tag, at) => unasked.findIndex((one) => one.slice(0, 2) === tag.slice(0, 2)) === at);
    return [...named, ...own.slice(0, LISTS)];
  }

  #speak(words: string): void {
    clearTimeout(this.#pause);
    this.#said = words;
  }

  /** Says how it stands, to those who do not see it. Never what was typed. */
  #tell(): void {
    const { assessment } = this;
    if (!assessment) return;
    const strength = this.host.say(() => scoreWords[assessment.score]());
    const fine = this.host.say(() => msg('The form will take it.', { id: 'passx.fine', desc: 'It: the password' }));
    this.#speak(`${strength}. ${this.host.element.validationMessage || fine}`);
    this.host.changed();
  }

  #again(): void {
    this.look('time');
    this.host.changed();
  }

  /** Brings the names that nobody may choose, from the files of the firm and its cluster. */
  #bringNames(): void {
    const { element } = this.host;
    const { signal } = this.#gone;
    const addresses = [element.book, element.cluster].filter((one): one is string => !!one);
    if (!addresses.length) return;
    const done = (): void => {
      if (signal.aborted || !this.#naming) return;
      this.#naming = false;
      this.#again();
    };
    this.#naming = true;
    // nobody is locked out for a file that does not come
    setTimeout(done, NAMES);
    void pinned(() => import('./forbidden-names.js'))
      .then(({ loadNames }) => loadNames(addresses, signal))
      .then((names) => {
        // Loading that was given up has found too few names.
        if (signal.aborted) return;
        this.#forbidden = true;
        this.#names = names;
        this.#forbid = undefined;
      })
      .catch(() => undefined)
      .finally(done);
  }

  async #bring(): Promise<void> {
    const again = (): void => this.#again();
    this.#bringNames();
    try {
      this.#assessor = await pinned(() => import('../../../engines/password/index.js'));
      again();
      await this.#assessor.loadWords(this.#languages, pinned);
    } catch {
      this.#lost = true;
    }
    this.#settled = true;
    again();
  }
}
