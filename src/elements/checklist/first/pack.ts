/** Loads a built-in checklist in one language: the titles first, then the details. */
import { LoadError, type Loaded } from '../../../schema/load/load.js';
import { fallbackChain } from '../../../schema/text.js';
import { packs as made } from '../packs/generated/packs.js';

interface Part {
  readonly titles: object;
  more(): Promise<{ readonly rest: object }>;
}
type Languages = Readonly<Record<string, () => Promise<Part>>>;

const packs: Readonly<Record<string, () => Promise<{ readonly languages: Languages }>>> = made;
/** What loads the details of a pack, by its titles. */
const details = new WeakMap<object, Part['more']>();

/**
 * The titles of a pack as a document in the language that is nearest to the reader's.
 *
 * @throws LoadError where there is no such pack, or where it cannot be had.
 */
export async function loadPack(name: string, language: string): Promise<Loaded> {
  if (!Object.hasOwn(packs, name)) throw new LoadError({ code: 'no-such-pack', path: '', id: name, expected: Object.keys(packs) });
  const { languages } = await packs[name]!();
  const best = fallbackChain(language).find((one) => Object.hasOwn(languages, one)) ?? Object.keys(languages)[0]!;
  const { titles, more } = await languages[best]!();
  details.set(titles, more);
  return { json: titles, url: document.baseURI };
}

/** The details that belong to the titles of a pack; undefined for any other document, and where they cannot be loaded. */
export const loadDetails = async (titles: unknown): Promise<object | undefined> => {
  try {
    return (await details.get(titles as object)?.())?.rest;
  } catch {
    return undefined;
  }
};
