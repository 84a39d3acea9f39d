import { BobLoyaltyProgramme } from './loyalty-programme.js';

if (!customElements.get('bob-loyalty-programme')) customElements.define('bob-loyalty-programme', BobLoyaltyProgramme);

declare global {
  interface HTMLElementTagNameMap {
    'bob-loyalty-programme': BobLoyaltyProgramme;
  }
}
