/** Texts that members link to (their books), searched by the same engine: one more kind of field, worth less than their own fields, but for words that are only begun there with a typo. */
import type { IndexData } from './build.js';
import { packer, type Slice } from './pack.js';
import type { Work } from './slices.js';

/**
 * The index of the same members with these texts in it. What is there already is shared, not copied.
 *
 * @param data a complete index
 * @param texts by the member's place in the list that the index was made of
 */
export function* withDocuments(data: IndexData, texts: ReadonlyMap<number, Iterable<string>>): Work<IndexData> {
  const slices: Slice[] = [];
  for (const { from, parts } of data.slices) {
    const document = packer(false);
    const end = from + parts[0]!.start.length - 1;
    for (let member = from; member < end; member++) {
      for (const text of texts.get(data.order[member]!) ?? []) {
        document.add(text);
        yield;
      }
      document.next();
    }
    slices.push({ from, parts: [...parts, document.take()] });
    yield;
  }
  return { ...data, slices };
}
