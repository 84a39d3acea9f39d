/** Addresses as they are good in another place: a document that travels has no file that relative ones start from. */
import { apply } from '../../../engines/draft/change.js';
import { safeUrl } from '../../../schema/link.js';
import type { Shape } from '../../../schema/shape.js';
import { leavesOf } from './shapes.js';

/** The document with whole addresses, seen from `base`. What is none stays. */
export function absolute(shape: Shape, document: object, base: string): object {
  let whole: unknown = document;
  leavesOf(shape, document, (leaf, value, path) => {
    if (!['link', 'file', 'logo'].includes(leaf)) return;
    const address = safeUrl(value, base);
    if (address && address !== value && !URL.canParse(value as string))
      whole = apply(whole, { op: 'set', path, value: address, was: value });
  });
  return whole as object;
}
