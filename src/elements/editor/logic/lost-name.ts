/** What the form calls a place that a format cannot hold, with all that it is a part of: "Contacts: Photo", never "Photo" alone. */
import type { Form } from '../../../schema/form.js';
import { fieldName } from './labels.js';
import { pathText, type Path } from './paths.js';
import { shapeAt } from './shapes.js';

export function lostName(form: Form, place: string): string {
  const names: string[] = [];
  let path: Path = [];
  for (const step of place.split('.')) {
    path = [...path, step];
    const text = pathText(path);
    const name = fieldName(form, text);
    // a page of its own says enough
    if (form.steps.some(({ at }) => at === text)) names.length = 0;
    // what has no name of its own is called as what it stands in
    if (name !== text && name !== names.at(-1)) names.push(name);
    if (Array.isArray(shapeAt(form.shape, path))) path = [...path, 0];
  }
  return names.join(': ') || place;
}
