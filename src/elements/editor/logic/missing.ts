/** What is not translated yet. */
import type { Shape } from '../../../schema/shape.js';
import type { Path } from './paths.js';
import { leavesOf } from './shapes.js';
import { isWritten, textIn, type Languages } from './texts.js';

/** The texts that are written, but not in this language. */
export function missingIn(shape: Shape, document: unknown, language: string, languages: Languages): Path[] {
  const missing: Path[] = [];
  leavesOf(shape, document, (leaf, value, path) => {
    if ((leaf === 'text' || leaf === 'rich') && isWritten(value) && !textIn(value, language, languages).trim()) missing.push(path);
  });
  return missing;
}
