/** Orders that take time, made a few milliseconds at a time. Loaded when one is asked for: they bring collation along. */
import { collator } from '../../../engines/search/collate.js';
import { distance, inOrder, pointOf, type Point } from '../../../engines/search/order.js';
import { inSlices, sorted } from '../../../engines/search/slices.js';
import type { Member } from '../../../formats/cluster/cluster.js';

/** Places of the members by name, distance from `near` or age. */
export const placesInOrder = (
  members: readonly Member[],
  order: 'name' | 'distance' | 'newest',
  language: string,
  near: Point | undefined,
): Promise<Uint32Array> => inSlices(inOrder(members, { order, language, near }));

/** Places of texts as the language sorts them. Empty texts come last, whichever way it is sorted. */
export function placesByText(texts: readonly string[], language: string, down: boolean): Promise<Uint32Array> {
  const compare = collator(language);
  return inSlices(sorted(texts.length, (a, b) => Number(!texts[a]) - Number(!texts[b]) || compare(texts[a]!, texts[b]!) * (down ? -1 : 1)));
}

/** Kilometres of a member from a point. */
export const distanceFrom =
  (near: Point) =>
  (member: Member): number =>
    distance(near, pointOf(member));
