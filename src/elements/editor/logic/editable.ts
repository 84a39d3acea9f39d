import { isObject } from '../../../schema/leaves/leaf.js';
import type { Finding } from '../../../schema/problem.js';

/** Whether a value is a document that can be edited and stored: plain JSON, and no deeper than any format. */
const DEEPEST = 100;

export function isEditable(value: unknown): value is object {
  let level: unknown[] = [value];
  for (let depth = 0; level.length; depth++) {
    if (depth > DEEPEST) return false;
    level = level.flatMap((one) => (typeof one === 'object' && one ? (Object.values(one) as unknown[]) : []));
  }
  try {
    return typeof value === 'object' && JSON.stringify(value) !== undefined;
  } catch {
    return false; // what JSON cannot hold
  }
}

/** What is wrong with a document that none of these kinds is for. */
export const strangeKind = (json: unknown, expected: string | readonly string[]): Finding =>
  isObject(json) ? { code: 'wrong-kind', path: 'kind', expected, found: json.kind } : { code: 'not-a-document', path: '' };
