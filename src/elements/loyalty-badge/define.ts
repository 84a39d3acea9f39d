import { BobLoyaltyBadge } from './loyalty-badge.js';

if (!customElements.get('bob-loyalty-badge')) customElements.define('bob-loyalty-badge', BobLoyaltyBadge);

declare global {
  interface HTMLElementTagNameMap {
    'bob-loyalty-badge': BobLoyaltyBadge;
  }
}
