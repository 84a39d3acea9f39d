import { BobEditor } from './editor.js';

if (!customElements.get('bob-editor')) customElements.define('bob-editor', BobEditor);

declare global {
  interface HTMLElementTagNameMap {
    'bob-editor': BobEditor;
  }
}
