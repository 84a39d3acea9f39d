import { BobFigures } from './figures.js';

if (!customElements.get('bob-figures')) customElements.define('bob-figures', BobFigures);

declare global {
  interface HTMLElementTagNameMap {
    'bob-figures': BobFigures;
  }
}
