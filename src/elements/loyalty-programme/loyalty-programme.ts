import type { PropertyValues } from 'lit';
import { programme as texts } from '../../../locales/generated/programme.js';
import type { Loyalty } from '../../formats/loyalty/loyalty.js';
import { BobElement } from '../../kit/element/element.js';
import type { Bundle } from '../../kit/element/messages.js';
import { pinned } from '../../kit/pinned.js';
import type { ProgrammeLater } from './later/controller.js';

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
 * @csspart share - “Share” with what it opens.
 * @csspart check - The answer whether a site takes part; `data-state` says what it is, as on the badge.
 * @cssprop [--bob-font-display=inherit] - Font family of the name and the headings.
 */
export class BobLoyaltyProgramme extends BobElement<Loyalty, ProgrammeLater> {
  static override properties = {
    ...BobElement.properties,
    site: {},
    jsonLd: { attribute: 'json-ld' },
  };

  declare site: string | null | undefined;
  declare jsonLd: 'on' | 'off' | null | undefined;

  protected readonly bundle: Bundle = texts;

  protected readonly reserve = 'page';

  protected loadLater() {
    return pinned(() => import('./later/controller.js'));
  }

  protected override ahead(): unknown {
    return this.preload();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { document, later } = this;
    if (document && changed.has('jsonLd')) later?.publish();
    if (document && changed.has('site')) later?.checkSite(document);
  }
}
