/** What was meant by a name that is not known, of those that are. */
import { nearest } from '../schema/explain/words.js';

/** @param all said where none is near */
export function meant(typed: string, known: readonly string[], all = `Choose one of ${known.join(', ')}.`): string {
  const near = nearest(typed, known);
  return near === undefined ? all : `Did you mean “${near}”?`;
}
