import type { Step } from '../../../schema/form.js';
import { isWithin, pathOf, pathText, type Path } from './paths.js';

/** The page of the form on which a place stands. */
export function stepOf(steps: readonly Step[], path: Path): string | undefined {
  const place = pathText(path);
  const fits = steps
    .filter(({ at = '', fields }) => {
      if (!isWithin(place, at)) return false;
      const name = pathOf(place)[at ? pathOf(at).length : 0];
      return !fields || fields.includes(String(name));
    })
    .sort((one, other) => (other.at ?? '').length - (one.at ?? '').length);
  return fits[0]?.id;
}
