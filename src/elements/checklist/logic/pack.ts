/** Puts the two parts of a pack together. */

type Tree = Record<string, unknown> & { groups?: Tree[]; items?: Tree[] };

/** Both parts have the same groups and items, in the same order: see `scripts/packs/split.mjs`. */
const join = (titles: Tree, details: Tree = {}): Tree => ({
  ...titles,
  ...details,
  ...(titles.groups && { groups: titles.groups.map((group, at) => join(group, details.groups?.[at])) }),
  ...(titles.items && { items: titles.items.map((item, at) => ({ ...item, ...details.items?.[at] })) }),
});

/** The titles of a pack with their details; any other document as it is. */
export const joinPack = (titles: unknown, details: object | undefined): unknown =>
  details ? join(titles as Tree, details as Tree) : titles;
