/** Addresses as they are good in another place: a document that travels has no file that relative ones start from. */
import { isObject } from '../../../schema/leaves/leaf.js';
import { safeUrl } from '../../../schema/link.js';
import type { ObjectShape, Shape } from '../../../schema/shape.js';

const ADDRESS = /^(?:link|file|logo)[!?]?$/;

/** The document with whole addresses, seen from `base`. What is none stays. */
export function absolute(shape: Shape, document: object, base: string): object {
  const address = (value: unknown): unknown => {
    const whole = safeUrl(value, base);
    return whole && whole !== value && !URL.canParse(value as string) ? whole : value;
  };
  /** The same object where nothing in it changes. */
  const read = (one: Shape, value: unknown): unknown => {
    if (typeof one === 'string') return ADDRESS.test(one) ? address(value) : value;
    if (Array.isArray(one)) {
      if (!Array.isArray(value)) return value;
      const items = value.map((item) => read((one as readonly [Shape])[0], item));
      return items.some((item, at) => item !== value[at]) ? items : (value as unknown);
    }
    if (!isObject(value)) return value;
    let changed: Record<string, unknown> | undefined;
    for (const name of Object.keys(one)) {
      if (!Object.hasOwn(value, name)) continue;
      const inner = read((one as ObjectShape)[name]!, value[name]);
      if (inner !== value[name]) (changed ??= { ...value })[name] = inner;
    }
    return changed ?? value;
  };
  return read(shape, document) as object;
}
