/** The source of a page by its lines, and which of its tags are ours. */
import { elements } from '../../schema/explain/generated/kinds.js';
import { branches, type Branch } from '../convert/read/html/tree.js';

/** Gives the line of a place in a text, from 1. */
export function linesOf(source: string): (at: number) => number {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** What stands at a place, on one line. */
export const excerpt = (source: string, at: number, length = 80): string => {
  const text = source.slice(at, at + length + 20).replace(/\s+/g, ' ').trim(); // prettier-ignore
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
};

const boxes = new Set(Object.values(elements));

/** An element of ours, a marked link, or a box. */
export const isOurs = ({ name, attributes }: Branch): boolean =>
  name.startsWith('bob-') ||
  attributes['data-bob'] !== undefined ||
  (attributes.class ?? '').split(/\s+/).some((word) => boxes.has(word) || /^bob-loyalty-[a-z]+$/.test(word));

/** `bob.js` or `bob-card.js`, in `src` or in what a program has put in its place. */
const file = /(?:^|[/\\])bob(?:-[a-z-]+)?\.js(?:[?#].*)?$/i;
export const scriptAddress = ({ attributes }: Branch): [attribute: string, address: string] | undefined =>
  Object.entries(attributes).find(([name, value]) => name !== 'type' && file.test(value.trim().replace(/[“”″„"']+$/, '')));

/** The address of the document that an element shows. */
export const addressOf = ({ attributes }: Branch): string | undefined =>
  attributes.src ?? attributes['data-src'] ?? (attributes['data-bob'] === undefined ? undefined : attributes.href);

/** Whether it is in a block that shows code. */
export function inCode(branch: Branch): boolean {
  for (let one = branch.parent; one; one = one.parent) if (/^(?:pre|code|textarea|xmp)$/.test(one.name)) return true;
  return false;
}

/** Whether it holds a document itself. */
export const scriptsIn = (branch: Branch): Branch[] =>
  [...branches(branch)].filter(({ name, attributes }) => name === 'script' && /json/i.test(attributes.type ?? ''));
