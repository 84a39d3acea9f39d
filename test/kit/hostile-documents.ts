/** Documents of any kind, made from the shape of its form, in which each field holds what is hostile: the corpus of the elements, field by field. */
import type { ObjectShape, Shape } from '../../src/schema/shape.js';
import { HOSTILE, HOSTILE_URLS, hostile } from '../support/index.js';
import { isList, isRecord, leafOf, minimal } from '../support/shapes.js';

/** What is long is tried by itself: in each field of a document it would be a test of patience. What is empty is not kept. */
const SHORT = hostile.filter((text) => text && text.length < 3000);
const ADDRESSES = [...HOSTILE_URLS, ...HOSTILE.css, ...HOSTILE.scripts];
const TEXTS = new Set(['text', 'rich', 'string', 'texts', 'words']);
const FILES = new Set(['link', 'file']);

export interface Hostility {
  readonly kind: string;
  readonly shape: ObjectShape;
  /** At which place of the corpus it begins: with as many turns as the corpus has texts, each of them stands in each field once. */
  readonly turn: number;
  /** What has a form of its own, such as a day or a number: good, so that the document is shown whole, or hostile too. */
  readonly rest: 'good' | 'hostile';
  /** The name; unsaid it is hostile, too. */
  readonly name?: string;
}

export function hostileDocument({ kind, shape, turn, rest, name }: Hostility): Record<string, unknown> {
  let at = turn;
  const next = (from: readonly string[]): string => from[at++ % from.length]!;
  const value = (one: Shape): unknown => {
    if (isList(one)) return [value(one[0]), value(one[0])];
    if (isRecord(one)) return record(one);
    const leaf = leafOf(one as string);
    if (leaf === 'texts' || leaf === 'words') return { [next(SHORT)]: next(SHORT), [next(HOSTILE.names)]: next(SHORT) };
    if (leaf === 'text' || leaf === 'rich') return at % 5 ? next(SHORT) : { en: next(SHORT), is: next(SHORT), [next(SHORT)]: next(SHORT) };
    if (TEXTS.has(leaf)) return next(SHORT);
    if (FILES.has(leaf)) return next(ADDRESSES);
    if (rest === 'hostile') return next(SHORT);
    return (minimal({ one: `${leaf}!` }) as { one: unknown }).one;
  };
  const record = (of: ObjectShape): Record<string, unknown> =>
    Object.fromEntries(Object.entries(of).map(([field, one]) => [field, value(one)]));
  const made = record(shape);
  // what a document is by itself must be there, or no form would be for it
  return { ...made, kind, version: 1, lang: 'en', ...(name !== undefined && ('name' in shape ? { name } : { title: name })) };
}

/** So many turns until each text of the corpus has stood in each field. */
export const TURNS = SHORT.length;
