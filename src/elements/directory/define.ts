import { BobDirectory } from './directory.js';

if (!customElements.get('bob-directory')) customElements.define('bob-directory', BobDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'bob-directory': BobDirectory;
  }
}
