import { BobPassword } from './password.js';

if (!customElements.get('bob-password')) customElements.define('bob-password', BobPassword);

declare global {
  interface HTMLElementTagNameMap {
    'bob-password': BobPassword;
  }
}
