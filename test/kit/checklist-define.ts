/** Defines the checklist for tests. It gets a `define.ts` of its own when it joins the script tag. */
import { BobChecklist } from '../../src/elements/checklist/checklist.js';

if (!customElements.get('bob-checklist')) customElements.define('bob-checklist', BobChecklist);
