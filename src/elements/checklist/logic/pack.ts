/** Puts the two parts of a pack together. */

type Tree = Record<string, unknown> & { groups?: Tree[]; items?: Tree[] };

/** Both parts have the same groups and items, in the same order: see `scripts/packs/split.mjs`. */
const join = (titles: Tree, rest: Tree = {}): Tree => ({
  ...titles,
  ...rest,
  ...(titles.groups && { groups: titles.groups.map((group, at) => join(group, rest.groups?.[at])) }),
  ...(titles.items && { items: titles.items.map((item, at) => ({ ...item, ...rest.items?.[at] })) }),
});

/** A document with what belongs to it; as it is where there is nothing. */
export const whole = (json: unknown, rest: object | undefined): unknown => (rest ? join(json as Tree, rest as Tree) : json);
