/** What the check found, in as few words as a badge has room for. */
import { html, type TemplateResult } from 'lit';
import { msg } from '../../../schema/messages.js';
import type { MembershipState } from '../../../engines/stamps/types.js';
import type { MembershipStatus } from '../../../kit/loyalty/membership/check.js';
import { membershipIcon } from '../../../kit/loyalty/membership/icon.js';

const words: Readonly<Record<MembershipState, () => string>> = {
  valid: () => msg('Confirmed', { id: 'badge.valid', desc: 'The membership was checked and is good' }),
  'other-site': () => msg('Not valid for this website', { id: 'badge.other-site', desc: 'The membership was signed for another website' }),
  expired: () => msg('Not valid now', { id: 'badge.expired' }),
  unlisted: () => msg('Not in this programme', { id: 'badge.unlisted', desc: 'This firm is not in the list of those who take part' }),
  unchecked: () => msg('Cannot be checked', { id: 'badge.unchecked' }),
};

export const foundWords = ({ state }: MembershipStatus): TemplateResult => html`${membershipIcon(state)}<span>${words[state]()}</span>`;
