/** An entry of a list is gone: it is said where it stood, with the way back. What says so is gone with the next change, which undo would take back first. */
import { html, render } from 'lit';
import { msg } from '../../../schema/messages.js';
import type { Editor } from './editing.js';

/**
 * @param near the list's entry that is there now, or its button for another one
 * @param isAfter whether the entry stood after that
 */
export function offerBack(editor: Editor, near: Element, isAfter: boolean): void {
  const { element, root } = editor.host;
  const row = near.closest('li') ?? near;
  const box = document.createElement(row.localName === 'li' ? 'li' : 'div');
  box.className = 'notice removed';
  editor.host.say(() =>
    render(
      html`<p>${msg('Removed. You can undo.', { id: 'edit.removed', desc: 'For screen readers: an entry of a list is gone' })}</p>
        <button type="button" class="text" @click=${() => editor.undo()}>
          ${msg('Bring back', { id: 'edit.bring-back', desc: 'Button: a draft that was deleted is there again' })}
        </button>`,
      box,
    ),
  );
  root.querySelector('.removed')?.remove();
  if (isAfter) row.after(box);
  else row.before(box);
  box.scrollIntoView({ block: 'nearest' });
  element.addEventListener('bob-edit', () => box.remove(), { once: true });
}
