/** Pages that stand in a form in place of fields. Each is loaded when it is opened. */
import { nothing } from 'lit';
import { pinned } from '../../../kit/pinned.js';
import type { Editor, Part } from './editing.js';

const pages: Readonly<Record<string, () => Promise<{ open(editor: Editor): Promise<Part> }>>> = {
  organise: () => pinned(() => import('./organise/page.js')),
};

const opened = new WeakMap<Editor, Map<string, Part | 'coming'>>();

export function page(editor: Editor, name: string): unknown {
  const known = opened.get(editor) ?? new Map<string, Part | 'coming'>();
  opened.set(editor, known);
  const part = known.get(name);
  if (part && part !== 'coming') return part.render();
  const load = Object.hasOwn(pages, name) ? pages[name] : undefined;
  if (part || !load) return nothing;
  known.set(name, 'coming');
  const coming = load().then(({ open }) => open(editor));
  void editor.host.later(coming, (made) => {
    known.set(name, made);
    editor.host.update();
  });
  // what cannot be had now is asked for again when the page is opened again
  coming.catch(() => known.delete(name));
  return nothing;
}
