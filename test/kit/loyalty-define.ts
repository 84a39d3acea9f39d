/** Defines the elements of the loyalty programme for tests. */
import { BobLoyaltyBadge } from '../../src/elements/loyalty-badge/badge.js';
import { BobLoyaltyCard } from '../../src/elements/loyalty-card/card.js';
import { BobLoyaltyDesk } from '../../src/elements/loyalty-desk/desk.js';
import { BobLoyaltyProgramme } from '../../src/elements/loyalty-programme/programme.js';

const elements = { badge: BobLoyaltyBadge, card: BobLoyaltyCard, desk: BobLoyaltyDesk, programme: BobLoyaltyProgramme };
for (const [name, element] of Object.entries(elements))
  if (!customElements.get(`bob-loyalty-${name}`)) customElements.define(`bob-loyalty-${name}`, element);
