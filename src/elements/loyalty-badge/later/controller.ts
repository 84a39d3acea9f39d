/** The lazy half of the badge: reads the whole programme, checks the membership, and answers the click. */
import { nothing, type TemplateResult } from 'lit';
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { loyaltyReader } from '../../../formats/loyalty/read.js';
import { adoptStyles } from '../../../kit/element/adopt-styles.js';
import { lazyHalf } from '../../../kit/element/element-host.js';
import type { Host } from '../../../kit/element/host.js';
import type { Later } from '../../../kit/element/later.js';
import type { MembershipStatus } from '../../../kit/loyalty/membership/check.js';
import { pinned } from '../../../kit/pinned.js';
import { check, type Claim } from './check.js';
import { foundStyles } from '../found.styles.js';
import { foundWords } from './found.js';
import type { Reading } from '../../../schema/problem.js';

export class BadgeLater implements Later<Loyalty> {
  /** What the check found; undefined while it is under way. */
  status: MembershipStatus | undefined;
  #turn = 0;

  constructor(private readonly host: Host<Loyalty, Claim>) {
    adoptStyles(host.root, foundStyles);
  }

  read(json: unknown, base: string): Reading<Loyalty> {
    return loyaltyReader(json, base);
  }

  /** Checks the membership for the site on which this stands; once more for each document. */
  async shown(programme: Loyalty): Promise<void> {
    const turn = ++this.#turn;
    this.#set(undefined);
    const status = await check(programme, this.host.element);
    if (turn === this.#turn) this.#set(status);
  }

  /** What the check found, in words. */
  found(): TemplateResult | typeof nothing {
    return this.status ? foundWords(this.status) : nothing;
  }

  /** Tells what the badge says, and where the proof is. */
  open(): void {
    const { document, locale, root } = this.host;
    if (!document) return;
    void this.host.later(
      pinned(() => import('./meaning.js')),
      ({ openMeaning }) => openMeaning(root.querySelector('.badge')!, document, this.status, locale),
    );
  }

  #set(status: MembershipStatus | undefined): void {
    this.status = status;
    this.host.update();
  }
}

export const create = lazyHalf(BadgeLater);
