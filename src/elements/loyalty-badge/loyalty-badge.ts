import { html, type PropertyValues, type TemplateResult } from 'lit';
import { badge as texts } from '../../../locales/generated/badge.js';
import type { Loyalty } from '../../formats/loyalty/loyalty.js';
import { glanceAtLoyalty } from '../../formats/loyalty/preview.js';
import { msg } from '../../schema/messages.js';
import type { Reading } from '../../schema/problem.js';
import type { MembershipState } from '../../engines/stamps/types.js';
import { LoyaltyElement } from '../../kit/loyalty/element.js';
import type { Standing } from '../../kit/loyalty/standing.js';
import type { Bundle } from '../../kit/element/locale.js';
import { markStyles } from '../../kit/ui/mark.styles.js';
import { mark } from '../../kit/ui/picture.js';
import { pinned } from '../../kit/pinned.js';
import { styles } from './badge.styles.js';

/**
 * "We take part in ...", on a member's own site. It checks the membership that the organiser signed, for the site on which it stands, and says what
 * it found. A click tells what that means and leads to the programme's own page, where the proof lies: a hostile page can paint any badge.
 *
 * @summary A member's badge of a loyalty programme, checked against the organiser's signature.
 * @tag bob-loyalty-badge
 * @attr {string} member - Id of the participant; found by the site's domain if unsaid.
 * @attr {string} credential - The membership that the organiser signed; a child `<script type="application/jwt">` or the participant's record in the programme's file if unsaid.
 * @attr {'plate'|'line'} view - `plate` (default): mark, name, and what the check found. `line`: one line for a footer.
 * @csspart badge - The badge; `data-state` is `checking` at first, then the state.
 * @csspart name - The name of the programme.
 * @cssprop [--bob-font-display=inherit] - Font family of the name.
 */
export class BobLoyaltyBadge extends LoyaltyElement {
  static override properties = {
    ...LoyaltyElement.properties,
    member: {},
    credential: {},
    view: {},
    standing: { state: true },
  };

  static override styles = [...LoyaltyElement.styles, markStyles, styles];

  declare member: string | null | undefined;
  declare credential: string | null | undefined;
  declare view: 'plate' | 'line' | null | undefined;
  /** @ignore */
  declare protected standing: Standing | undefined;

  #rest: Rest | undefined;
  #turn = 0;

  /**
   * What the check found: `valid` (here and now), `other-site` (signed for another domain), `expired` (over, not begun, or called back), `unlisted`
   * (not in the programme, or not signed by the organiser), `unchecked` (could not be checked, or not yet).
   */
  get state(): MembershipState {
    return this.standing?.state ?? 'unchecked';
  }

  protected readonly bundle: Bundle = texts;

  protected get reserve(): string {
    return this.view === 'line' ? 'line' : 'plate';
  }

  protected glance(json: unknown, base: string): Loyalty | null {
    return glanceAtLoyalty(json, base);
  }

  protected async second(): Promise<Rest> {
    this.#rest = await loadRest();
    await this.#rest.prepareIntl(this.speech.locale);
    return this.#rest;
  }

  protected async read(json: unknown, base: string): Promise<Reading<Loyalty>> {
    return (await this.second()).loyaltyReader(json, base);
  }

  protected show({ name, logo }: Loyalty): TemplateResult {
    const { speech, standing } = this;
    const found = standing && this.#rest;
    // A site that was found not to take part does not say that it does.
    const claims = !standing || standing.state === 'valid' || standing.state === 'unchecked';
    return html`<button
      type="button"
      class="badge ${this.view === 'line' ? 'line' : 'plate'}"
      part="badge"
      data-state=${standing?.state ?? 'checking'}
      aria-haspopup="dialog"
      @click=${this.#open}
    >
      ${mark(logo, speech.plain(name), speech)}
      <span class="words">
        <span class="lead"
          >${
            claims
              ? msg('We take part in', { id: 'badge.lead', desc: 'The name of a loyalty programme follows on the next line' })
              : msg('Loyalty programme', { id: 'badge.lead-plain', desc: 'The name of the programme follows on the next line' })
          }
        </span>
        <span class="name" part="name">${speech.text(name)}</span>
        <span class="found">${found ? found.foundWords(standing) : msg('Is being checked', { id: 'badge.checking' })}</span>
      </span>
    </button>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { document, hasUpdated } = this;
    if (hasUpdated && document && !changed.has('data') && !changed.has('src') && (changed.has('member') || changed.has('credential')))
      this.shown(document);
  }

  /** Checks the membership for the site on which this stands; once more for each document. */
  protected override shown(programme: Loyalty): void {
    const turn = ++this.#turn;
    this.standing = undefined;
    void this.#rest?.check(programme, this).then((standing) => {
      if (turn === this.#turn) this.standing = standing;
    });
  }

  readonly #open = async (): Promise<void> => {
    const { document, standing } = this;
    if (!document) return;
    const { openMeaning } = await pinned(() => import('./meaning.js'));
    await openMeaning(this.renderRoot.querySelector('.badge')!, document, standing, this.speech);
  };
}

type Rest = typeof import('./rest.js');

const loadRest = (): Promise<Rest> => pinned(() => import('./rest.js'));
