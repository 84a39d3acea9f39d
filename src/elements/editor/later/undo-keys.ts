/** Undo and redo by keys and by the browser's menu: its own undo knows one field, ours knows the document. */
import type { Editor } from './editing.js';

/** Fields that are no part of the document, such as the one in which a link is pasted, undo what is typed in them. */
function isOfDocument(event: Event): boolean {
  const [target] = event.composedPath() as Element[];
  return !target?.matches('input,textarea') || !!target.closest('[data-path]');
}

export function listenForUndo(editor: Editor): void {
  const { element } = editor.host;
  element.addEventListener('beforeinput', (event) => {
    if ((event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') || !isOfDocument(event)) return;
    event.preventDefault();
    if (event.inputType === 'historyUndo') editor.undo();
    else editor.redo();
  });
  element.addEventListener('keydown', (event) => {
    if (event.altKey || !(event.ctrlKey || event.metaKey) || !/^[zy]$/i.test(event.key) || !isOfDocument(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key.toLowerCase() === 'y' || event.shiftKey) editor.redo();
    else editor.undo();
  });
}
