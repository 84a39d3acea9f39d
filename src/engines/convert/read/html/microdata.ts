/** schema.org in the attributes of a page (`itemscope`, `itemprop`), as nodes of JSON-LD. */
import type { Node } from '../json-ld/nodes.js';
import { branches, langOf, textOf, type Branch } from './tree.js';

const isItem = (branch: Branch): boolean => 'itemscope' in branch.attributes;

/** The items of a page that are in no other. */
export function itemsIn(root: Branch): Node[] {
  const items: Node[] = [];
  for (const branch of branches(root, (one) => !isItem(one))) if (isItem(branch) && branch.attributes.itemtype) items.push(nodeOf(branch));
  return items;
}

function nodeOf(item: Branch): Node {
  const { itemtype = '', itemid } = item.attributes;
  const lang = langOf(item);
  const node: Record<string, unknown> = {
    '@type': itemtype.trim().split(/\s+/),
    ...(itemid && { '@id': itemid }),
    ...(lang && { inLanguage: lang }),
  };
  for (const branch of branches(item, (one) => !isItem(one))) {
    const names = (branch.attributes.itemprop ?? '').split(/\s+/).filter(Boolean);
    if (!names.length) continue;
    const value = isItem(branch) ? nodeOf(branch) : valueOf(branch);
    for (const name of names) {
      if (name.startsWith('@') || name === '__proto__') continue;
      const known = node[name];
      if (known === undefined || name === 'inLanguage') node[name] = value;
      else if (Array.isArray(known)) known.push(value);
      else node[name] = [known, value];
    }
  }
  return node;
}

function valueOf(branch: Branch): string {
  const { name, attributes } = branch;
  const value =
    attributes.content ??
    (/^(?:a|area|link)$/.test(name)
      ? attributes.href
      : /^(?:img|audio|video|source|iframe|embed|track)$/.test(name)
        ? attributes.src
        : name === 'time'
          ? attributes.datetime
          : /^(?:data|meter)$/.test(name)
            ? attributes.value
            : undefined);
  return (value ?? textOf(branch)).trim();
}
