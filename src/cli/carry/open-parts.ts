/** What of a document leaves the computer of its owner: nothing for partners and staff, and no private key. */
import { publicPartsOf } from '../../formats/book/public-parts.js';
import { explain } from '../../schema/explain/explain.js';
import { withoutPrivateKeys } from '../../schema/private-keys.js';
import { problemLine } from '../problem-line.js';

/** What is given away. */
interface OpenParts {
  readonly json: Record<string, unknown>;
  /** Places of what is not for everybody. */
  readonly left: readonly string[];
  /** What is said of the private keys that stood in it. */
  readonly keys: readonly string[];
}

/** What is said of a part that is left out. */
export const leftOut = (place: string): string => `${place}: left out, since it is not for everybody.`;

/** What is said of the addresses that start from the file, where the document is read without it. */
export const notWhole = (relative: readonly string[]): string[] =>
  relative.length ? [`Addresses that are not whole: ${relative.join(', ')}. Write them with https:// in front.`] : [];

/** @param all whether the parts for partners and staff go along */
export function openParts(document: Record<string, unknown>, all = false): OpenParts {
  const { json: parts, left } = all ? { json: document, left: [] } : publicPartsOf(document);
  const { json, findings } = withoutPrivateKeys(parts);
  return { json, left, keys: explain(findings).map(problemLine) };
}
