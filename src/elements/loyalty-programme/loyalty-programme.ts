import type { PropertyValues } from 'lit';
import { programme as texts } from '../../../locales/generated/programme.js';
import type { Loyalty } from '../../formats/loyalty/loyalty.js';
import { LoyaltyViewElement } from '../../kit/loyalty/view-element.js';
import type { Bundle } from '../../kit/element/messages.js';
import { pinned } from '../../kit/pinned.js';

/**
 * A joint loyalty programme: what it is, how stamps are collected, what they give, and who takes part. On the programme's own page it also answers
 * whether a site takes part: with `?site=` in the address, or when a visitor asks.
 *
 * @summary The joint programme: stamps, rewards, levels, who takes part.
 * @tag bob-loyalty-programme
 * @attr {string} site - The site to look up, a domain; `?site=` in the address of the page if unsaid.
 * @attr {'on'|'off'} json-ld - `off` leaves out the schema.org description in the head of the page.
 * @csspart programme - The whole programme.
 * @csspart name - The name of the programme.
 * @csspart reward - A reward; `data-id` says which.
 * @csspart participant - A firm that takes part; `data-id` says which.
 * @csspart search - The search field above the firms.
 * @csspart check - The answer whether a site takes part; `data-state` says what it is, as on the badge.
 * @cssprop [--bob-font-display=inherit] - Font family of the name and the headings.
 */
export class BobLoyaltyProgramme extends LoyaltyViewElement<Rest, InstanceType<Rest['ProgrammeView']>> {
  static override properties = {
    ...LoyaltyViewElement.properties,
    site: {},
    jsonLd: { attribute: 'json-ld' },
  };

  declare site: string | null | undefined;
  declare jsonLd: 'on' | 'off' | null | undefined;

  #unpublish: (() => void) | undefined;

  protected readonly bundle: Bundle = texts;

  protected load(): Promise<Rest> {
    return pinned(() => import('./rest.js'));
  }

  protected make({ ProgrammeView }: Rest): InstanceType<Rest['ProgrammeView']> {
    return new ProgrammeView({ element: this, say: (words) => this.host!.say(words) });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.document && changed.has('jsonLd')) this.shown(this.document);
    if (this.document && changed.has('site')) this.drawn?.look(this.document);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.document) this.shown(this.document);
  }

  /** Tells search engines what visitors see. */
  protected override shown(programme: Loyalty): void {
    this.#retract();
    this.drawn?.look(programme);
    if (this.jsonLd !== 'off' && this.isConnected) this.#unpublish = this.rest?.publishProgramme(programme, this.locale.language);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#retract();
  }

  #retract(): void {
    this.#unpublish?.();
    this.#unpublish = undefined;
  }
}

type Rest = typeof import('./rest.js');
