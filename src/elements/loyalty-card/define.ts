import { BobLoyaltyCard } from './loyalty-card.js';

if (!customElements.get('bob-loyalty-card')) customElements.define('bob-loyalty-card', BobLoyaltyCard);

declare global {
  interface HTMLElementTagNameMap {
    'bob-loyalty-card': BobLoyaltyCard;
  }
}
