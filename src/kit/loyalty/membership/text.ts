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
        ? msg(str`Takes part. The organiser has confirmed the membership for this website until ${day(membership.until, format)}.`, {
            id: 'standing.valid-until',
            desc: 'A date follows',
          })
        : msg('Takes part. The organiser has confirmed the membership for this website.', { id: 'standing.valid' });
    case 'other-site':
      return msg(str`Not valid for this website. The membership is for ${(membership?.domains ?? []).join(', ')}.`, {
        id: 'standing.other-site',
        desc: 'One or more websites follow',
      });
    case 'expired':
      if (reason === 'revoked') return msg('No longer takes part. The organiser has cancelled the membership.', { id: 'standing.revoked' });
      if (reason === 'not-yet') return msg('Does not take part yet. The membership starts later.', { id: 'standing.not-yet' });
      return membership && Number.isFinite(membership.until)
        ? msg(str`No longer takes part. The membership ended on ${day(membership.until, format)}.`, {
            id: 'standing.expired-on',
            desc: 'A date follows',
          })
        : msg('No longer takes part. The membership has ended.', { id: 'standing.expired' });
    case 'unlisted':
      return reason === 'signature' || reason === 'unknown-key' || reason === 'malformed'
        ? msg('Not in the programme. The organiser did not issue this badge.', { id: 'standing.forged' })
        : msg('Not on the list of firms that take part.', { id: 'standing.unlisted' });
    case 'unchecked':
      if (reason === 'not-signed')
        return msg('Listed in the programme, but not confirmed. The organiser has not signed a membership for this firm.', {
          id: 'standing.not-signed',
        });
      if (reason === 'no-crypto')
        return msg('Cannot be checked on this page, because its address does not start with https.', { id: 'standing.no-crypto' });
      return msg('Cannot be checked right now. The programme’s own page shows who takes part.', { id: 'standing.unchecked' });
  }
}
