/** What the editor listens for, and what it tells, from when its form stands. */
import type { Editor } from './editing.js';
import { tellPage } from './tell-page.js';
import { listenForArrows } from './toolbar-keys.js';
import { listenForUndo } from './undo-keys.js';

export function listen(editor: Editor): void {
  listenForUndo(editor);
  listenForArrows(editor.host.root);
  tellPage(editor.host);
}
