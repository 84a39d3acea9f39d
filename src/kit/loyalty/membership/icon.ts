import { svg, type TemplateResult } from 'lit';
import type { MembershipState } from '../../../engines/stamps/types.js';
import { icon } from '../../ui/icons.js';

const circle = svg`<circle cx="12" cy="12" r="8.5"/>`;
const drawings: Readonly<Record<MembershipState, () => TemplateResult>> = {
  valid: () => icon(svg`${circle}<path d="m8 12.3 2.8 2.8L16 9.5"/>`),
  'other-site': () => icon(svg`${circle}<path d="M8 9.5h8l-2.5-2.2M16 14.5H8l2.5 2.2"/>`),
  expired: () => icon(svg`${circle}<path d="m6 18 12-12"/>`),
  unlisted: () => icon(svg`${circle}<path d="m9 9 6 6m0-6-6 6"/>`),
  unchecked: () => icon(svg`${circle}<path d="M9.7 9.6a2.4 2.4 0 1 1 3.4 2.2c-.8.4-1.1.9-1.1 1.7M12 16.4v.1"/>`),
};

/** A drawing for each of the states; colour alone tells nothing. */
export const membershipIcon = (state: MembershipState): TemplateResult => drawings[state]();
