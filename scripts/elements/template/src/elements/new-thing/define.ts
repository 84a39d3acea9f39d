import { BobNewThing } from './new-thing.js';

if (!customElements.get('bob-new-thing')) customElements.define('bob-new-thing', BobNewThing);

declare global {
  interface HTMLElementTagNameMap {
    'bob-new-thing': BobNewThing;
  }
}
