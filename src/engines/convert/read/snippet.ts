/** Our own snippets in what is pasted: the links that carry documents, the JSON in elements, the addresses of files. */
import { LoadError, parseJson } from '../../../schema/load/load.js';
import type { Finding } from '../../../schema/problem.js';
import { branches, rawOf, type Branch } from './html/tree.js';

/** Addresses and fragments with a document, in whatever stands around them. */
export function linksIn(text: string): string[] {
  const links = new Set<string>();
  for (const [link] of text.matchAll(/#bob(?:=|%3D|&#61;)[\w-]*/gi)) links.add(link.replace('&#61;', '='));
  // without its sign, as an address bar or a program may give it
  const [alone] = /^\s*bob=1[\w-]{8,}/i.exec(text) ?? [];
  if (!links.size && alone) links.add(`#${alone.trim()}`);
  return [...links];
}

export interface Carried {
  /** What scripts of data hold. */
  readonly json: readonly unknown[];
  readonly broken: Finding | undefined;
  /** Address of the file that an element shows. */
  readonly file: string | undefined;
}

const isOurs = ({ name, attributes }: Branch): boolean =>
  name.startsWith('bob-') || attributes['data-bob'] !== undefined || /(?:^|\s)bob-[a-z-]+/.test(attributes.class ?? '');

export function carriedIn(root: Branch): Carried {
  const json: unknown[] = [];
  let broken: Finding | undefined;
  let file: string | undefined;
  for (const branch of branches(root)) {
    const { name, attributes } = branch;
    if (name === 'script' && /^application\/json$/i.test(attributes.type?.trim() ?? ''))
      try {
        const one = parseJson(rawOf(branch));
        if (typeof one === 'object' && one !== null && 'kind' in one && 'version' in one) json.push(one);
      } catch (error) {
        // data of other programs is not ours to judge
        if (error instanceof LoadError && branch.parent && isOurs(branch.parent)) broken ??= error.finding;
      }
    else if (isOurs(branch)) {
      const address = attributes.src ?? attributes['data-src'] ?? (attributes['data-bob'] === undefined ? undefined : attributes.href);
      if (address && !address.startsWith('#')) file ??= address;
    }
  }
  return { json, broken, file };
}
