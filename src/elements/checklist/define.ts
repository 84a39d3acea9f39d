import { BobChecklist } from './checklist.js';

if (!customElements.get('bob-checklist')) customElements.define('bob-checklist', BobChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'bob-checklist': BobChecklist;
  }
}
