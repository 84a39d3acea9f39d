/** The checklists that come along: one language of one pack at a time, the titles first. */
import { isObject } from '../../documents/leaves.js';
import { LoadError, type Loaded } from '../../documents/load.js';
import { fallbackChain } from '../../documents/text.js';
import { packs as made } from './packs/generated/packs.js';

interface Part {
  readonly titles: object;
  more(): Promise<{ readonly rest: object }>;
}
type Languages = Readonly<Record<string, () => Promise<Part>>>;

const packs: Readonly<Record<string, () => Promise<{ readonly languages: Languages }>>> = made;
const rests = new WeakMap<object, Part['more']>();

/**
 * The titles of a pack as a document in the language that is nearest to the reader's.
 *
 * @throws LoadError where there is no such pack, or where it cannot be had.
 */
export async function bringPack(name: string, language: string): Promise<Loaded> {
  if (!Object.hasOwn(packs, name)) throw new LoadError({ code: 'no-such-pack', path: '', id: name, expected: Object.keys(packs) });
  const { languages } = await packs[name]!();
  const best = fallbackChain(language).find((one) => Object.hasOwn(languages, one)) ?? Object.keys(languages)[0]!;
  const { titles, more } = await languages[best]!();
  rests.set(titles, more);
  return { json: titles, url: document.baseURI };
}

type Tree = Record<string, unknown> & { groups?: Tree[]; items?: Tree[] };

/** A pack's titles with the rest of it; any other document as it is, and the titles alone where the rest cannot be had. */
export async function wholePack(json: unknown): Promise<unknown> {
  const more = isObject(json) ? rests.get(json) : undefined;
  if (!more) return json;
  try {
    const { rest } = await more();
    return join(json as Tree, rest as Tree);
  } catch {
    return json;
  }
}

/** Both have the same groups and items, in the same order: see `scripts/packs/split.mjs`. */
const join = (titles: Tree, rest: Tree = {}): Tree => ({
  ...titles,
  ...rest,
  ...(titles.groups && { groups: titles.groups.map((group, at) => join(group, rest.groups?.[at])) }),
  ...(titles.items && { items: titles.items.map((item, at) => ({ ...item, ...rest.items?.[at] })) }),
});
