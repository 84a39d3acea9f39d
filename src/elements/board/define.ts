import { BobBoard } from './board.js';

if (!customElements.get('bob-board')) customElements.define('bob-board', BobBoard);

declare global {
  interface HTMLElementTagNameMap {
    'bob-board': BobBoard;
  }
}
