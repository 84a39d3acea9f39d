import { BobCard } from './card.js';

if (!customElements.get('bob-card')) customElements.define('bob-card', BobCard);

declare global {
  interface HTMLElementTagNameMap {
    'bob-card': BobCard;
  }
}
