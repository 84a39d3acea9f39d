import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { checkMembership, type MembershipStatus } from '../../../kit/loyalty/membership/check.js';

/** What the page says of the membership. */
export interface Claim {
  readonly member: string | null | undefined;
  readonly credential: string | null | undefined;
}

/** Checks what was signed, for the site on which the badge stands. Never throws: what cannot be checked is said to be so. */
export async function check(programme: Loyalty, badge: Element & Claim): Promise<MembershipStatus> {
  const script = badge.querySelector(':scope > script[type="application/jwt"]');
  const credential = badge.credential || script?.textContent;
  try {
    return await checkMembership(programme, { domain: location.hostname, member: badge.member, credential });
  } catch {
    return { state: 'unchecked' };
  }
}
