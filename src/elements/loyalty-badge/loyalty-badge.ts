import { html, type PropertyValues, type TemplateResult } from 'lit';
import { badge as texts } from '../../../locales/generated/badge.js';
import type { Loyalty } from '../../formats/loyalty/loyalty.js';
import { readLoyaltyPreview } from '../../formats/loyalty/preview.js';
import { msg } from '../../schema/messages.js';
import type { MembershipState } from '../../engines/stamps/types.js';
import { BobElement } from '../../kit/element/element.js';
import type { Bundle } from '../../kit/element/messages.js';
import { markStyles } from '../../kit/ui/mark.styles.js';
import { pinned } from '../../kit/pinned.js';
import { styles } from './badge.styles.js';
import { inside } from './first/inside.js';
import type { BadgeLater } from './later/controller.js';

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
export class BobLoyaltyBadge extends BobElement<Loyalty, BadgeLater> {
  static override properties = {
    ...BobElement.properties,
    member: {},
    credential: {},
    view: {},
  };

  static override styles = [...BobElement.styles, markStyles, styles];

  declare member: string | null | undefined;
  declare credential: string | null | undefined;
  declare view: 'plate' | 'line' | null | undefined;

  /**
   * What the check found: `valid` (here and now), `other-site` (signed for another domain), `expired` (over, not begun, or called back), `unlisted`
   * (not in the programme, or not signed by the organiser), `unchecked` (could not be checked, or not yet).
   */
  get state(): MembershipState {
    return this.later?.status?.state ?? 'unchecked';
  }

  protected readonly bundle: Bundle = texts;

  protected get reserve(): string {
    return this.view === 'line' ? 'line' : 'plate';
  }

  protected override preview(json: unknown, base: string): Loyalty | null {
    return readLoyaltyPreview(json, base);
  }

  protected loadLater() {
    return pinned(() => import('./later/controller.js'));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { document } = this;
    if (document && !changed.has('data') && !changed.has('src') && (changed.has('member') || changed.has('credential')))
      this.shown(document);
  }

  protected override show(programme: Loyalty): TemplateResult {
    const { locale, later } = this;
    const status = later?.status;
    // A site that was found not to take part does not say that it does.
    const claims = !status || status.state === 'valid' || status.state === 'unchecked';
    return html`<button
      type="button"
      class="badge ${this.reserve}"
      part="badge"
      data-state=${status?.state ?? 'checking'}
      aria-haspopup="dialog"
      @click=${() => this.act((half) => half.open())}
    >
      ${inside(programme, locale, claims, status ? later?.found() : msg('Checking', { id: 'badge.checking' }))}
    </button>`;
  }
}
