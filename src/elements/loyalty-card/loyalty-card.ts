import { stampcard as texts } from '../../../locales/generated/stampcard.js';
import type { Loyalty } from '../../formats/loyalty/loyalty.js';
import type { Imported } from '../../engines/stamps/card/card.js';
import type { HeldStamp } from '../../engines/stamps/types.js';
import { BobElement } from '../../kit/element/element.js';
import type { Bundle } from '../../kit/element/messages.js';
import { pinned } from '../../kit/pinned.js';
import type { LoyaltyCardLater } from './later/controller.js';
import type { Added } from './later/stamp-card.js';

/**
 * The visitor's own stamp card. It is made after a click, with a key of its own, and kept in this browser alone. Stamps come by a link
 * (`#bob-stamp=...`), by camera, or pasted; each is checked without a network.
 *
 * @summary A visitor's stamp card: stamps, rewards, levels, back-up.
 * @tag bob-loyalty-card
 * @csspart card - The whole card.
 * @csspart name - The name of the programme.
 * @csspart stamp - A stamp; `data-id` says from whom.
 * @csspart reward - A reward; `data-id` says which, `data-reached` whether the stamps are enough.
 * @csspart code - The code that is shown at a counter.
 * @csspart get - The button that shows the card's code and takes a stamp.
 * @csspart make - The button that makes the card, without a stamp.
 * @csspart camera - The choice of a camera, where there are several.
 * @csspart paste - The field for a code that is pasted or typed by a hand scanner, beside the camera.
 * @csspart use - The button that uses what stands in that field.
 * @csspart status - What was done last, in words.
 * @fires {BobStampEvent} bob-stamp - The visitor took a stamp (`participant`, `balance`).
 * @fires {BobRedeemEvent} bob-redeem - The visitor showed a reward at a counter (`reward`).
 * @cssprop [--bob-font-display=inherit] - Font family of the name and the headings.
 */
export class BobLoyaltyCard extends BobElement<Loyalty, LoyaltyCardLater> {
  protected readonly bundle: Bundle = texts;

  protected readonly reserve = 'page';

  /** The stamps on the card, spent ones too, in the order in which they were taken. */
  get stamps(): readonly HeldStamp[] {
    return this.later?.stamps ?? [];
  }

  /** Takes a stamp: a token, or a link that holds one. `reason` says why it was refused (see `Reason`). */
  async add(token: string): Promise<Added> {
    return (await this.#ready()).add(token);
  }

  /** The card as the text of a file, with its key: whoever has it has the card. With a passphrase it is encrypted. */
  async export(passphrase?: string): Promise<string> {
    return (await this.#ready()).export(passphrase);
  }

  /** Adds what an exported card has. Rejects where the text is none, or the passphrase is wrong. */
  async import(text: string, passphrase?: string): Promise<Imported> {
    return (await this.#ready()).import(text, passphrase);
  }

  /** Until the document is shown there is no card, and scripts may call before. */
  async #ready(): Promise<LoyaltyCardLater> {
    await this.updateComplete;
    if (!this.document) await new Promise((shown) => this.addEventListener('bob-load', shown, { once: true }));
    return this.later!;
  }

  protected loadLater() {
    return pinned(() => import('./later/controller.js'));
  }

  protected override ahead(): unknown {
    return this.preload();
  }
}
