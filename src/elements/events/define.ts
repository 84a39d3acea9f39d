import { BobEvents } from './events.js';

if (!customElements.get('bob-events')) customElements.define('bob-events', BobEvents);

declare global {
  interface HTMLElementTagNameMap {
    'bob-events': BobEvents;
  }
}
