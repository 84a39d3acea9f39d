import type { PropertyValues } from 'lit';
import { desk as texts } from '../../../locales/generated/desk.js';
import type { Loyalty, PublicKey } from '../../formats/loyalty/loyalty.js';
import { BobElement } from '../../kit/element/element.js';
import type { Bundle } from '../../kit/element/messages.js';
import { pinned } from '../../kit/pinned.js';
import type { CounterLater } from './later/controller.js';
import type { Issue } from './later/counter.js';

/**
 * A member's counter, on a phone or a tablet: gives stamps, redeems rewards, keeps the ledger. Its key is made here, and it works without a network.
 *
 * @summary A counter: gives stamps, redeems rewards, works off-line.
 * @tag bob-loyalty-desk
 * @attr {string} member - Id of the participant whose counter it is; asked for if unsaid.
 * @csspart desk - The whole counter.
 * @csspart name - The name of the member.
 * @csspart make - The button that makes the key.
 * @csspart key - The public key, to send to the organiser.
 * @csspart key-code - The public key as a code, for the organiser's camera.
 * @csspart give - The button that gives a stamp: it scans the visitor's card first.
 * @csspart unbound - The button that shows a stamp for no card; only in a programme with `unboundStamps`.
 * @csspart next - The button that gives a stamp to the next visitor, while a code is shown.
 * @csspart done - The button that puts a code away.
 * @csspart redeem - The button that redeems a reward.
 * @csspart code - The code that is shown to the visitor; `data-token` has what it holds.
 * @csspart over - What is said in the place of the buttons, while the member takes no part in the programme.
 * @csspart unverified - What is said of entries in the ledger that no counter of the programme has signed.
 * @csspart verdict - What was found of a redemption; `data-accepted` says whether the reward is to be given.
 * @csspart camera - The choice of a camera, where there are several.
 * @csspart paste - The field for a code that is pasted or typed by a hand scanner, beside the camera.
 * @csspart use - The button that uses what stands in that field.
 * @csspart status - What was done last, in words.
 * @cssprop [--bob-font-display=inherit] - Font family of the name and the headings.
 */
export class BobLoyaltyDesk extends BobElement<Loyalty, CounterLater> {
  static override properties = { ...BobElement.properties, member: {} };

  declare member: string | null | undefined;

  protected readonly bundle: Bundle = texts;

  protected readonly reserve = 'page';

  /** The counter's public key as a JSON Web Key, for the organiser; null before there is one. */
  get publicKey(): PublicKey | null {
    return this.later?.publicKey ?? null;
  }

  /** Gives a stamp: its token, good for a minute. Makes the counter's key where there is none. Rejects where the ledger cannot be kept. */
  async issue(options: Issue = {}): Promise<string> {
    await this.updateComplete;
    // until the document is shown there is no counter, and scripts may call before
    if (!this.document) await new Promise((shown) => this.addEventListener('bob-load', shown, { once: true }));
    return this.later!.issue(options);
  }

  protected loadLater() {
    return pinned(() => import('./later/controller.js'));
  }

  protected override ahead(): unknown {
    return this.preload();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.document && changed.has('member')) this.present();
  }
}
