/** A first glance at a cluster: its head and those few members that stand on the first page. The whole reading, which says what is wrong, follows. */
import type { ClusterHead, Member } from './cluster.js';
import { isObject, leaves, type Leaves, type Read } from '../../schema/leaves.js';
import { readDocument, shapeReader } from '../../schema/read.js';
import { file, language, link, list, object, oneOf, required, string, text, type ObjectShape } from '../../schema/shape.js';

const clean = leaves.text as Read;

const glanceLeaves: Leaves = {
  ...leaves,
  color: /^#([\da-f]{3}){1,2}$/i,
  texts: (value, note) =>
    isObject(value) &&
    Object.fromEntries(
      Object.entries(value).flatMap(([key, one]) => {
        const good = clean(one, note);
        return good ? [[key, good === true ? one : good]] : [];
      }),
    ),
};

const image = object({ src: required(file), alt: text });

const head: ObjectShape = object({
  kind: required(oneOf('cluster')),
  id: string,
  lang: language,
  name: required(text),
  type: string,
  tagline: text,
  founded: string,
  logo: image,
  website: link,
  book: file,
  description: text,
  ...{ color: 'color', sectors: 'texts' },
});

const member = object({
  id: string,
  name: required(text),
  sectors: list(string),
  tagline: text,
  description: text,
  location: object({ city: string, region: string }),
  logo: image,
  image,
});

/** A cluster of which only some members have been looked at; the others are holes in the list. */
export type Glance = ClusterHead & { members: Member[]; glance: true };

/**
 * Reads the head, and of the members those at `places(how many there are)`. Never throws.
 *
 * @param base address of the file
 * @returns null where that is no cluster, or one without a list of members in it
 */
export function glanceAtCluster(json: unknown, base: string, places: (count: number) => Iterable<number>): Glance | null {
  const rows: unknown = isObject(json) && json.members;
  const { document } = readDocument('cluster', head, glanceLeaves, json, base);
  if (!document || !Array.isArray(rows)) return null;
  const reader = shapeReader(glanceLeaves, () => undefined, base);
  const members = new Array<Member>(rows.length);
  try {
    for (const place of places(rows.length)) {
      const found = reader(member, rows[place], place) as Member | undefined;
      if (found) members[place] = found;
    }
  } catch {
    // Only a live object with getters comes here; the whole reading deals with it.
    return null;
  }
  return { ...(document as unknown as ClusterHead), members, glance: true };
}
