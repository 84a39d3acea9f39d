/**
 * Values that need no reading, as most do: they are looked at and kept, not put together anew. The reader proper (`read.ts`) has to do with the others only;
 * for a good value both give the same.
 */
import { isObject, type Leaves } from '../../schema/leaves.js';
import type { ObjectShape, Shape } from '../../schema/shape.js';

/** Whether a value is just what its reader would give, without a note. */
export type Good = (value: unknown) => boolean;

/** What tells the good values of a shape. */
export function goodBy(leaves: Leaves, base?: string): (shape: Shape) => Good {
  let noted = false;
  const note = () => void (noted = true);

  const leaf = (name: string): Good => {
    const rule = leaves[name];
    if (rule instanceof RegExp) return (value) => trimmed(value) && rule.test(value);
    if (!rule) {
      const words = name.split('|');
      return (value) => words.includes(value as string);
    }
    return (value) => {
      if (typeof value === 'string' ? !trimmed(value) : value == null) return false;
      noted = false;
      const found = rule(value, note, base);
      // false is what a rule says of what is no such value, `false` itself among them
      return !noted && found !== false && (found === true || found === value);
    };
  };

  const good = (shape: Shape): Good => {
    if (typeof shape === 'string') return leaf(shape.replace(/!$/, ''));
    if (Array.isArray(shape)) {
      const item = good((shape as readonly [Shape])[0]);
      return (value) => {
        if (!Array.isArray(value) || !value.length) return false;
        for (const one of value) if (!item(one)) return false;
        return true;
      };
    }
    const fields = goodFields(good, shape as ObjectShape);
    const must = Object.keys(shape).filter((name) =>
      (shape as Record<string, { endsWith?: (end: string) => boolean }>)[name]!.endsWith?.('!'),
    );
    return (value) => {
      if (!isObject(value)) return false;
      let some = false;
      for (const name of Object.keys(value)) {
        if (!fields.get(name)?.(value[name])) return false;
        some = true;
      }
      return some && must.every((name) => Object.hasOwn(value, name));
    };
  };
  return good;
}

/** What tells the good values of each field. */
export const goodFields = (good: (shape: Shape) => Good, shape: ObjectShape): ReadonlyMap<string, Good> =>
  new Map(Object.entries(shape).map(([name, one]) => [name, good(one)]));

const trimmed = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.trim() === value;

/** Keeps one of equal lists: of a hundred thousand members, many speak the same languages and are in the same trades. */
export function pool(): <T>(value: T) => T {
  const known = new Map<string, readonly unknown[]>();
  const list = (value: readonly unknown[]): readonly unknown[] => {
    if (!value.every((item) => typeof item === 'string')) return value;
    const key = value.join('\0');
    const there = known.get(key);
    if (there) return there;
    if (known.size < MOST) known.set(key, value);
    return value;
  };
  return (value) => (Array.isArray(value) ? (list(value) as typeof value) : value);
}

/** So many are remembered; where there are more, they are hardly ever the same. */
const MOST = 20_000;
