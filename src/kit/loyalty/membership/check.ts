/** Whether a site takes part in a programme: by the membership that the organiser signed, and by the list of those that were called back. */
import type { Loyalty, Participant } from '../../../formats/loyalty/loyalty.js';
import { domainFits } from '../../../engines/stamps/membership/membership.js';
import { verifyMembership } from '../../../engines/stamps/membership/verify.js';
import { readStatus } from '../../../engines/stamps/membership/status.js';
import type { MembershipState, MembershipVerdict, StatusList } from '../../../engines/stamps/types.js';

export interface MembershipStatus {
  readonly state: MembershipState;
  /** `not-signed`: it is in the list, and the organiser has signed nothing. */
  readonly reason?: MembershipVerdict['reason'] | 'not-signed';
  readonly participant?: Participant | undefined;
  /** What was signed. */
  readonly membership?: MembershipVerdict['membership'];
}

export interface MembershipQuestion {
  /** The domain on which the badge stands, or which is looked up. */
  readonly domain: string;
  /** Id of the participant; found by the domain if unsaid. */
  readonly member?: string | null | undefined;
  /** The signed membership; the participant's own in the programme's file if unsaid. */
  readonly credential?: string | null | undefined;
}

/** How long to wait for the list of those that were called back, in milliseconds. */
const TIMEOUT = 8000;

/** Each status list is loaded once for all badges of a page. */
const lists = new Map<string, Promise<StatusList | null>>();

async function statusOf({ status, keys, timeZone }: Loyalty): Promise<StatusList | null> {
  if (!status) return null;
  const known = lists.get(status);
  if (known) return known;
  const loading = fetch(status, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT) })
    .then((response) => (response.ok ? response.text() : ''))
    .then((text) => (text.length < 200_000 ? readStatus(text.trim(), keys ?? [], { timeZone }) : null))
    .catch(() => null);
  lists.set(status, loading);
  // A list that could not be loaded is asked for again by the next badge.
  void loading.then((list) => list ?? lists.delete(status));
  return loading;
}

export async function checkMembership(programme: Loyalty, { domain, member, credential }: MembershipQuestion): Promise<MembershipStatus> {
  const { participants = [] } = programme;
  const participant = member
    ? participants.find(({ id }) => id === member)
    : participants.find(({ domains }) => domains?.some((one) => domainFits(one, domain)));
  const signed = credential?.trim() || participant?.membership;
  if (!signed) return participant ? { state: 'unchecked', reason: 'not-signed', participant } : { state: 'unlisted', reason: 'not-listed' };
  const verdict = await verifyMembership(signed, { programme, domain, status: await statusOf(programme) });
  const of = participants.find(({ id }) => id === verdict.membership?.participant) ?? participant;
  // Somebody else's membership is no proof for this member.
  if (member && verdict.membership && verdict.membership.participant !== member)
    return { state: 'unlisted', reason: 'not-listed', participant };
  return { ...verdict, participant: of };
}
