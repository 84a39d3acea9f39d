/** Defines the password field for tests. */
import { BobPassword } from '../../src/elements/password/password.js';

if (!customElements.get('bob-password')) customElements.define('bob-password', BobPassword);
