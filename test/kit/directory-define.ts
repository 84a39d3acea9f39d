/** Defines the directory for tests. It gets a `define.ts` of its own when it joins the script tag. */
import { BobDirectory } from '../../src/elements/directory/directory.js';

if (!customElements.get('bob-directory')) customElements.define('bob-directory', BobDirectory);
