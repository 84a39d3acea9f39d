/** What it means that a site takes part, or does not, in words for visitors. */
import { msg, str } from '../../../schema/messages.js';
import type { Formatter } from '../../intl/format.js';
import type { MembershipStatus } from './check.js';

const day = (time: number, format: Formatter): string => format.date(new Date(time));

/** A sentence or two: what was found, and what it means. */
export function membershipText({ state, reason, membership }: MembershipStatus, { format }: { format: Formatter }): string {
  switch (state) {
    case 'valid':
      return membership && Number.isFinite(membership.until)
        ? msg(str`Takes part. The organiser signed this membership for this site, until ${day(membership.until, format)}.`, {
            id: 'standing.valid-until',
            desc: 'A date follows',
          })
        : msg('Takes part. The organiser signed this membership for this site.', { id: 'standing.valid' });
    case 'other-site':
      return msg(str`Not for this site. This membership was signed for ${(membership?.domains ?? []).join(', ')}.`, {
        id: 'standing.other-site',
        desc: 'One or more web sites follow',
      });
    case 'expired':
      if (reason === 'revoked')
        return msg('No longer takes part. The organiser has called this membership back.', { id: 'standing.revoked' });
      if (reason === 'not-yet') return msg('Does not take part yet. The membership begins later.', { id: 'standing.not-yet' });
      return membership && Number.isFinite(membership.until)
        ? msg(str`No longer takes part. The membership ended on ${day(membership.until, format)}.`, {
            id: 'standing.expired-on',
            desc: 'A date follows',
          })
        : msg('No longer takes part. The membership has ended.', { id: 'standing.expired' });
    case 'unlisted':
      return reason === 'signature' || reason === 'unknown-key' || reason === 'malformed'
        ? msg('Not in the programme. What the badge shows was not signed by the organiser.', { id: 'standing.forged' })
        : msg('Not in the list of those who take part.', { id: 'standing.unlisted' });
    case 'unchecked':
      if (reason === 'not-signed')
        return msg('Is in the list of those who take part. The organiser has not signed a membership that could be checked.', {
          id: 'standing.not-signed',
        });
      if (reason === 'no-crypto')
        return msg('Cannot be checked on this page, since its address does not begin with https.', { id: 'standing.no-crypto' });
      return msg('Cannot be checked just now. The programme’s own page tells who takes part.', { id: 'standing.unchecked' });
  }
}
