import { pathOf } from '../../logic/paths.js';
import type { Editor } from '../editing.js';

/** Shows a place of the document: its field; the page that it has for itself, by its title. */
export function leadTo(editor: Editor, place: string): void {
  const page = editor.steps.find(({ at }) => at === place);
  if (page) editor.go(page.id);
  else editor.show(pathOf(place));
}
