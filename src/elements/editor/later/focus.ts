/** Where the cursor goes when fields come and go. */
import { pathText, type Path } from '../logic/paths.js';
import type { Editor, EditorHost } from './editing.js';
import { offerBack } from './removed-entry.js';

const FIELDS = 'input:not([type=color]),textarea,select';

/** Puts the cursor into the field for a place, or the nearest around it. */
export function focusOn(host: EditorHost, path: Path): void {
  void drawn(host).then(() => {
    for (let length = path.length; length > 0; length--) {
      const place = pathText(path.slice(0, length));
      const found = [...host.root.querySelectorAll<HTMLElement>('[data-path]')].find(({ dataset }) => dataset.path === place);
      if (!found) continue;
      const inside = found.querySelector<HTMLElement>(`:is(${FIELDS})`) ?? found.querySelector<HTMLElement>('[data-add],summary');
      inside?.focus({ preventScroll: true });
      found.scrollIntoView({ block: 'nearest' });
      return;
    }
  });
}

/** An entry is gone: the one that has its place now, else the one before, else the button that adds to the list. */
export function focusAfter(editor: Editor, path: Path): void {
  const { host } = editor;
  void drawn(host).then(() => {
    const list = path.slice(0, -1);
    const index = path.at(-1) as number;
    const fields = [...host.root.querySelectorAll<HTMLElement>('[data-path],[data-add]')];
    const at = (place: string): HTMLElement | undefined => fields.find(({ dataset }) => dataset.path === place);
    const following = at(pathText([...list, index]));
    const entry = following ?? at(pathText([...list, index - 1]));
    const next =
      entry?.querySelector<HTMLElement>(`summary,:is(${FIELDS})`) ?? fields.find(({ dataset }) => dataset.add === pathText(list));
    if (!next) return;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
    offerBack(editor, next, !following && !!entry);
  });
}

/** Twice: what opens by a `toggle` event is drawn after that. */
async function drawn({ element }: EditorHost): Promise<void> {
  await element.updateComplete;
  await new Promise((go) => setTimeout(go));
  await element.updateComplete;
}
