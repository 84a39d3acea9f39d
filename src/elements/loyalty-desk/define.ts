import { BobLoyaltyDesk } from './loyalty-desk.js';

if (!customElements.get('bob-loyalty-desk')) customElements.define('bob-loyalty-desk', BobLoyaltyDesk);

declare global {
  interface HTMLElementTagNameMap {
    'bob-loyalty-desk': BobLoyaltyDesk;
  }
}
