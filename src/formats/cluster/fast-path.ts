/**
 * Values that need no reading, as most do: they are looked at and kept, not put together anew. The reader proper (`read.ts`) has to do with the others only;
 * for a good value both give the same.
 */
import { isObject, type Leaves } from '../../schema/leaves/leaf.js';
import type { ObjectShape, Shape } from '../../schema/shape.js';
import { languageCode } from '../../schema/text.js';

/** Whether a value is just what its reader would give, without a note. */
export type Good = (value: unknown) => boolean;

const trimmed = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.trim() === value;

/** A text that is kept as it is. */
const isText =
  (good: Good): Good =>
  (value) => {
    if (!isObject(value)) return good(value);
    const languages = Object.keys(value);
    return languages.length > 0 && languages.every((one) => languageCode.test(one) && good(value[one]));
  };
const withoutMarkup: Good = (value) => trimmed(value) && !value.includes('<') && !value.includes('&') && !value.includes('_x00');

/** An address that the URL parser would give back as it is; by far most are, and the parser is slow. */
const ready = /^https:\/\/(?!xn--)[a-z\d]([a-z\d-]*[a-z\d])?(\.(?!xn--)[a-z\d]([a-z\d-]*[a-z\d])?)*\.[a-z]{2,}\/([\w~-][\w~.-]*\/?)*$/;

/** What is told sooner than by reading it. What these do not know may be good all the same. */
const quick: Readonly<Record<string, Good>> = {
  text: isText(withoutMarkup),
  rich: isText(trimmed),
  string: withoutMarkup,
  link: (value) => typeof value === 'string' && ready.test(value),
};

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
    const known = quick[name];
    return (value) => {
      if (known?.(value)) return true;
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
