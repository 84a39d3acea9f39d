/** Defines the elements of the loyalty programme for tests. */
import { BobLoyaltyBadge } from '../../src/elements/loyalty-badge/loyalty-badge.js';
import { BobLoyaltyCard } from '../../src/elements/loyalty-card/loyalty-card.js';
import { BobLoyaltyDesk } from '../../src/elements/loyalty-desk/loyalty-desk.js';
import { BobLoyaltyProgramme } from '../../src/elements/loyalty-programme/loyalty-programme.js';

const elements = { badge: BobLoyaltyBadge, card: BobLoyaltyCard, desk: BobLoyaltyDesk, programme: BobLoyaltyProgramme };
for (const [name, element] of Object.entries(elements))
  if (!customElements.get(`bob-loyalty-${name}`)) customElements.define(`bob-loyalty-${name}`, element);
