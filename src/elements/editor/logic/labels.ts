/** What the form calls a place: `sections.uniqueness.points` is "What makes you special: Points". */
import type { Locale } from '../../../kit/element/locale.js';
import type { Form } from '../../../schema/form.js';
import type { ObjectShape } from '../../../schema/shape.js';
import { valueAt } from '../../../engines/draft/path.js';
import { nameOf } from './item-name.js';
import { pathOf, pathText } from './paths.js';
import { shapeAt } from './shapes.js';

/** Of a deep place so many names say enough. */
const NAMES = 2;

/** @param seen with it, entries of lists are called by their names. */
export function labelOf(form: Form, place: string, seen?: { readonly document: unknown; readonly locale: Locale }): string {
  const path = pathOf(place);
  const names = path.flatMap((step, at) => {
    const here = path.slice(0, at + 1);
    const page = form.steps.find((one) => one.at === pathText(here));
    if (page) return page.title();
    const shape = shapeAt(form.shape, typeof step === 'number' ? here : here.slice(0, -1));
    const record = form.records.find((one) => one.shape === (shape as ObjectShape));
    if (!record) return [];
    if (typeof step === 'number') return (seen && nameOf(record, valueAt(seen.document, here), seen.locale)) || [];
    // the sections have a page each, and no name together
    return (Object.hasOwn(record.fields, step) && record.fields[step]?.label()) || [];
  });
  return names.slice(-NAMES).join(': ') || place;
}

/** The field alone. */
export const fieldName = (form: Form, place: string): string => labelOf(form, place).split(': ').at(-1)!;
