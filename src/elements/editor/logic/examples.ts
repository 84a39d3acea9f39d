/** What a template wrote in the place of the owner's own words. */
import { equal } from '../../../engines/draft/equal.js';
import { valueAt } from '../../../engines/draft/path.js';
import type { Form } from '../../../schema/form.js';
import { isObject } from '../../../schema/leaves/leaf.js';
import { pathOf } from './paths.js';

/** Texts in one language, whether as a map or as a plain string. */
const words = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(words);
  if (!isObject(value)) return value;
  const all = Object.values(value);
  return all.length === 1 && typeof all[0] === 'string' && !('name' in value) ? all[0] : value;
};

/** Names that a template gives to be replaced: of the document, and of the first record in its lists. */
const NAMES = new Set(['name', 'members', 'participants']);

/** Whether what stands there is still the example of a template. Ask in the language of the form, or in English. */
export function isExample({ templates }: Form, document: unknown, place: string): boolean {
  if (!NAMES.has(place)) return false;
  const value = valueAt(document, pathOf(place));
  return value !== undefined && templates.some((one) => equal(words(valueAt(one.document(), pathOf(place))), words(value)));
}
