/** What a directory shows of a cluster at first: the head, and those few members that stand on the first page. */
import { image, logo } from '../common/image.js';
import { placePreview } from '../common/preview.js';
import { file, link } from '../../schema/leaves/address.js';
import { basicLeaves } from '../../schema/leaves/basic.js';
import { color, language } from '../../schema/leaves/code.js';
import { isObject } from '../../schema/leaves/leaf.js';
import { mapLeaves, texts } from '../../schema/leaves/map.js';
import { numberLeaves, year } from '../../schema/leaves/number.js';
import { rich, string, text } from '../../schema/leaves/text.js';
import { readPreview, shapeReader } from '../../schema/shape-reader.js';
import { list, object, oneOf, required, type Infer } from '../../schema/shape.js';

/** What the first view needs of a member. */
export const memberPreview = object({
  /**
   * A short name that stays the same, for links and for loyalty programmes. Unsaid it is made of the name.
   * @example "harbour-cafe"
   */
  id: string,
  /**
   * The member's name.
   * @example "Harbour Café"
   */
  name: required(text),
  /**
   * Its trades: ids of the cluster's `sectors`, or plain words.
   * @example ["food"]
   */
  sectors: list(string),
  /**
   * One line that says what it does.
   * @example {"en": "Soup and cake on the quay"}
   */
  tagline: text,
  /** More about it, in plain words. */
  description: text,
  /** Where it is. */
  location: placePreview,
  /** The logo. */
  logo,
  /** A picture. */
  image,
});

/** What the first view needs of the cluster itself. */
export const clusterPreview = object({
  /** Says that the file is a cluster. */
  kind: required(oneOf('cluster')),
  /**
   * A short name that stays the same, for links and lists.
   * @example "west-coast"
   */
  id: string,
  /**
   * Language of the texts that are plain strings, as a BCP 47 code.
   * @example "is"
   */
  lang: language,
  /**
   * Name of the cluster.
   * @example {"en": "West Coast Cluster", "is": "Vesturklasinn"}
   */
  name: required(text),
  /**
   * What holds it together: a place, a trade, knowledge, the net, or neighbours across a border.
   * @example "geographic"
   */
  type: oneOf('geographic|sector|knowledge|digital|cross-border'),
  /**
   * One line that says what it is.
   * @example {"en": "Fourteen firms, one coast"}
   */
  tagline: text,
  /** What the cluster is and does, in Markdown. */
  description: rich,
  /**
   * Year of foundation.
   * @example 2005
   */
  founded: year,
  /** The logo. */
  logo,
  /**
   * The cluster's colour, `#rrggbb`. It is corrected where it would be too faint to read.
   * @example "#0b6e4f"
   */
  color,
  /** The website. */
  website: link,
  /**
   * The cluster's own book, a JSON file. It can be opened in place.
   * @example "cluster-book.json"
   */
  book: file,
  /**
   * The trades of the members: names by the ids that members use.
   * @example {"food": {"en": "Food", "is": "Matur"}}
   */
  sectors: texts,
});

/** A member of which some fields have been read. One that has no id in the file gets it from the whole reader: until then, it is undefined. */
export type MemberPreview = Infer<typeof memberPreview> & { id: string };
/** The head of a cluster, and those members that have been read; the others are holes in the list. */
export type ClusterPreview = Infer<typeof clusterPreview> & { members: MemberPreview[]; preview: true };

export const previewLeaves = { ...basicLeaves, ...numberLeaves, ...mapLeaves };

type ReadRow = (row: unknown, place: number) => MemberPreview | undefined;

/** Throws where the whole reader is needed. */
function rowReader(base: string): ReadRow {
  const read = shapeReader(previewLeaves, () => undefined, base);
  return (row, place) => read(memberPreview, row, place) as MemberPreview | undefined;
}

/** Reads one member as a first view shows it, without a word about what is wrong; undefined until the whole reader has read it, where a preview cannot. */
export function previewReader(base: string): ReadRow {
  const read = rowReader(base);
  return (row, place) => {
    try {
      return read(row, place);
    } catch {
      return undefined;
    }
  };
}

/**
 * Reads the head, and of the members those at `places(how many there are)`, without a word about what is wrong. Never throws.
 *
 * @param base address of the file
 * @returns null where that is no cluster, or one without a list of members in it
 */
export function readClusterPreview(json: unknown, base: string, places: (count: number) => Iterable<number>): ClusterPreview | null {
  const rows: unknown = isObject(json) && json.members;
  const document = readPreview('cluster', clusterPreview, previewLeaves, json, base);
  if (!document || !Array.isArray(rows)) return null;
  const read = rowReader(base);
  const members = new Array<MemberPreview>(rows.length);
  try {
    for (const place of places(rows.length)) {
      const member = read(rows[place], place);
      if (member) members[place] = member;
    }
  } catch {
    // A text with markup, or a live object with getters: the whole reader deals with it.
    return null;
  }
  return { ...document, members, preview: true };
}
