/** Names and values that no element has, where one is near that was meant: content systems and frameworks add attributes of their own. */
import { nearest } from '../../schema/explain/words.js';
import type { Branch } from '../convert/read/html/tree.js';
import { isChoice } from '../embed/choices.js';
import { attributes as known } from '../embed/generated/attributes.js';
import type { PageFinding } from './findings.js';

const names = Object.keys(known);

/** The name of its element, and the attributes that it takes, without `data-`. */
function asked({ name, attributes }: Branch): { written: string; prefix: string; own: readonly (readonly [string, string])[] } | undefined {
  const mark = attributes['data-bob']?.trim();
  const written = name.startsWith('bob-') ? name : mark;
  if (!written) return undefined;
  const own = Object.entries(attributes).filter(([one]) => one !== 'data-bob');
  if (mark === undefined) return { written, prefix: 'bob-', own };
  return { written, prefix: '', own: own.flatMap(([one, value]) => (one.startsWith('data-') ? [[one.slice(5), value] as const] : [])) };
}

/** The first that is wrong in a tag or a marked link. */
export function misspelt(branch: Branch): Omit<PageFinding, 'line' | 'found'> | undefined {
  const element = asked(branch);
  if (!element) return undefined;
  const { written, prefix, own } = element;
  const name = written.toLowerCase().replace(/^bob-/, '');
  if (!Object.hasOwn(known, name)) {
    const near = nearest(name, names);
    return { code: 'unknown-element', text: written, meant: (near === undefined ? names : [near]).map((one) => prefix + one) };
  }
  const taken = known[name]!;
  for (const [attribute, value] of own) {
    if (!Object.hasOwn(taken, attribute)) {
      // a name of two letters is near to many
      const near = attribute.length > 2 ? nearest(attribute, Object.keys(taken)) : undefined;
      if (near !== undefined && branch.attributes[near] === undefined) return { code: 'unknown-attribute', text: attribute, meant: [near] };
      continue;
    }
    const choices = taken[attribute];
    if (choices && value.trim() && !isChoice(value.trim(), choices)) {
      const near = nearest(value, choices);
      return { code: 'unknown-attribute', text: `${attribute}=${value}`, meant: near === undefined ? choices : [near] };
    }
  }
  return undefined;
}
