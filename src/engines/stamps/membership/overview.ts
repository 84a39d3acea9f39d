/** How the membership of each participant stands, for the organiser. */
import type { Loyalty, Participant } from '../../../formats/loyalty/loyalty.js';
import type { MembershipVerdict, StatusList } from '../types.js';
import { domainFits } from './membership.js';
import { verifyMembership } from './verify.js';

export interface Standing {
  readonly participant: Participant;
  readonly state: MembershipVerdict['state'];
  /** `not-signed`: there is no membership; `other-firm`: it is somebody else's. */
  readonly reason?: MembershipVerdict['reason'] | 'not-signed' | 'other-firm';
  readonly membership?: MembershipVerdict['membership'];
  /** Its sites that the membership does not name: they came later. None where nobody knows what it names. */
  readonly missing: readonly string[];
  /** Whether it names another status list than the programme does now. */
  readonly moved: boolean;
}

export interface StandingOptions {
  status?: StatusList | null;
  now?: number;
}

export const standings = (programme: Loyalty, options: StandingOptions = {}): Promise<Standing[]> =>
  Promise.all((programme.participants ?? []).map((one) => standing(programme, one, options)));

async function standing(programme: Loyalty, participant: Participant, options: StandingOptions): Promise<Standing> {
  const { id, domains = [], membership: token } = participant;
  if (token === undefined) return { participant, state: 'unlisted', reason: 'not-signed', missing: domains, moved: false };
  const verdict = await verifyMembership(token, { programme, ...options });
  const { membership } = verdict;
  const missing = membership
    ? domains.filter((one) => !membership.domains.some((signed) => signed === one || domainFits(signed, one)))
    : [];
  const moved = membership !== undefined && membership.status !== programme.status;
  return membership && membership.participant !== id
    ? { participant, state: 'unlisted', reason: 'other-firm', membership, missing, moved }
    : { participant, ...verdict, missing, moved };
}
