/** The names in a firm's book or in a cluster's file: what its visitors and staff would think of first. */
import { isObject } from '../../../schema/leaves/leaf.js';

/** So many names are enough, and so deep they stand. */
export const MOST_NAMES = 2000;
const DEEP = 12;

const named = /^(name|city|municipality|brand|products?)$/;

/** All texts under `name` and their like, in every language, anywhere in a document. */
export function namesIn(json: unknown): string[] {
  const names = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') {
      const name = value.trim();
      if (name.length > 2 && name.length < 80) names.add(name);
    } else if (isObject(value)) Object.values(value).forEach((one) => typeof one === 'string' && take(one));
  };
  const walk = (value: unknown, depth: number): void => {
    if (depth > DEEP || names.size >= MOST_NAMES || typeof value !== 'object' || !value) return;
    for (const [key, one] of Object.entries(value)) {
      if (named.test(key)) take(one);
      walk(one, depth + 1);
    }
  };
  walk(json, 0);
  return [...names].slice(0, MOST_NAMES);
}
