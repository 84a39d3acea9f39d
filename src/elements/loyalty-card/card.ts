import { html, nothing, type TemplateResult } from 'lit';
import { stampcard as texts } from '../../../locales/generated/stampcard.js';
import type { Loyalty } from '../../documents/loyalty.js';
import type { Reading } from '../../documents/problem.js';
import type { HeldStamp, Refused } from '../../documents/stamps/types.js';
import { LoyaltyElement } from '../../kit/loyalty/element.js';
import type { Bundle } from '../../kit/locale.js';
import { pinned } from '../../kit/pinned.js';

/** What became of a stamp that was offered to the card. */
export type Added = { readonly accepted: true; readonly reason: undefined } | Refused;

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
 * @csspart make - The button that makes the card.
 * @csspart status - What was done last, in words.
 * @fires {BobStampEvent} bob-stamp - The visitor took a stamp (`participant`, `balance`).
 * @fires {BobRedeemEvent} bob-redeem - The visitor showed a reward at a counter (`reward`).
 * @cssprop [--bob-font-display=inherit] - Font family of the name and the headings.
 */
export class BobLoyaltyCard extends LoyaltyElement {
  #rest: Rest | undefined;
  #view: InstanceType<Rest['CardView']> | undefined;

  protected readonly bundle: Bundle = texts;
  protected readonly reserve = 'page';

  /** The stamps on the card, spent ones too, in the order in which they were taken. */
  get stamps(): readonly HeldStamp[] {
    return this.#view?.stamps ?? [];
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
  async import(text: string, passphrase?: string): Promise<{ added: number; refused: number }> {
    return (await this.#ready()).import(text, passphrase);
  }

  protected glance(): null {
    return null;
  }

  protected override ahead(): void {
    void loadRest().catch(() => undefined);
  }

  protected async second(): Promise<Rest> {
    this.#rest = await loadRest();
    await this.#rest.prepareIntl(this.speech.locale);
    return this.#rest;
  }

  protected async read(json: unknown, base: string): Promise<Reading<Loyalty>> {
    return (await this.second()).loyaltyReader(json, base);
  }

  protected override prepare(programme: Loyalty): Promise<unknown> {
    return this.second().then(({ CardView }) => {
      this.#view ??= new CardView({ element: this, say: (words) => this.saying(words) });
      return this.#view.prepare(programme, this.speech);
    });
  }

  protected show(programme: Loyalty): TemplateResult {
    return this.#view?.render(programme) ?? html`${nothing}`;
  }

  protected override shown(): void {
    void this.#view?.arrive();
  }

  async #ready(): Promise<InstanceType<Rest['CardView']>> {
    await this.updateComplete;
    if (!this.document) await new Promise((resolve) => this.addEventListener('bob-load', resolve, { once: true }));
    return this.#view!;
  }
}

type Rest = typeof import('./rest.js');

const loadRest = (): Promise<Rest> => pinned(() => import('./rest.js'));
