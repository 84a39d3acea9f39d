/** What the badge has checked: where it stands, and what was signed. */
import type { Loyalty } from '../../formats/loyalty/loyalty.js';
import { badgeOf, type Standing } from '../../kit/loyalty/standing.js';
import type { BobLoyaltyBadge } from './loyalty-badge.js';

/** Never throws: what cannot be checked is said to be so. */
export async function check(programme: Loyalty, badge: BobLoyaltyBadge): Promise<Standing> {
  const script = badge.querySelector(':scope > script[type="application/jwt"]');
  const credential = badge.credential || script?.textContent;
  try {
    return await badgeOf(programme, { domain: location.hostname, member: badge.member, credential });
  } catch {
    return { state: 'unchecked' };
  }
}
