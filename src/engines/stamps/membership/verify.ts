/** Whether a membership is good on this site, now. */
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import { dayIn, SKEW, within } from '../calendar.js';
import { NoCrypto, verifyJws } from '../crypto/jws.js';
import { domainFits, readMembership } from './membership.js';
import type { MembershipVerdict, StatusList } from '../types.js';

export interface MembershipCheck {
  /** The programme: its keys, and who is listed. */
  programme: Loyalty;
  /** The site that shows it, as `location.hostname` says it. Unsaid, no site is asked for: `valid` then means for its own. */
  domain?: string;
  /** Default: the clock. */
  now?: number;
  /** What `readStatus` gave; null or unsaid where the list could not be had. */
  status?: StatusList | null;
}

/**
 * Checks a membership. Never throws.
 *
 * What can be known without the status list is said first.
 *
 * - `valid`: signed by the organiser, listed, in its time, not called back, and for this site.
 * - `other-site`: for another site: the domain is not in the credential, or no longer among the participant's in the programme.
 * - `expired`: its time is over or has not come (`reason`), or it was called back (`revoked`).
 * - `unlisted`: not signed by this organiser for this programme, or no longer listed in it; or signed so that it cannot be called back
 *   (`not-revocable`), where the programme names a status list.
 * - `unchecked`: it cannot be told now, since the status list or cryptography is missing. Never more than that: nothing missing makes it `valid`.
 */
export async function verifyMembership(credential: unknown, options: MembershipCheck): Promise<MembershipVerdict> {
  const { programme, now = Date.now(), status } = options;
  // a site that cannot be said is no site, and not the same as none that is asked for
  const domain = options.domain === undefined || typeof options.domain === 'string' ? options.domain : '';
  const read = readMembership(credential);
  if (!read) return { state: 'unlisted', reason: 'malformed' };
  const key = programme.keys?.find(({ kid }) => kid === read.jws.kid);
  if (!key) return { state: 'unlisted', reason: 'unknown-key' };
  try {
    if (!(await verifyJws(read.jws, key))) return { state: 'unlisted', reason: 'signature' };
  } catch (error) {
    if (error instanceof NoCrypto) return { state: 'unchecked', reason: 'no-crypto' };
    throw error;
  }
  const listed = programme.participants?.find(({ id }) => id === read.membership.participant);
  // a domain that was taken out of the programme's file is out, though an earlier credential still names it
  const domains = read.membership.domains.filter((one) => listed?.domains?.some((own) => own === one || domainFits(own, one)));
  const membership = { ...read.membership, domains: domains.length ? domains : read.membership.domains };
  const say = (state: MembershipVerdict['state'], reason?: MembershipVerdict['reason']): MembershipVerdict => ({
    state,
    reason,
    membership,
  });
  if (!within(dayIn(programme, membership.signed), key.from, key.until)) return say('unlisted', 'unknown-key');
  if (membership.programme !== programme.id) return say('unlisted', 'other-programme');
  if (!listed) return say('unlisted', 'not-listed');
  if (programme.status !== undefined && membership.index === undefined) return say('unlisted', 'not-revocable');
  const { valid } = programme;
  const day = dayIn(programme, now);
  if (now < membership.from - SKEW || !within(day, listed.from) || !within(day, valid?.from)) return say('expired', 'not-yet');
  if (now > membership.until + SKEW || !within(day, undefined, listed.until) || !within(day, undefined, valid?.to))
    return say('expired', 'expired');
  const list = membership.index !== undefined && status?.id === membership.status ? status : undefined;
  if (list?.revoked(membership.index!)) return say('expired', 'revoked');
  if (!domains.some((one) => domain === undefined || domainFits(one, domain))) return say('other-site', 'other-site');
  if (membership.index !== undefined && !list) return say('unchecked', 'no-status');
  return say('valid');
}
