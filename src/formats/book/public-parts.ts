/** What of a book’s file is for everybody. Pure. */
import { isObject } from '../../schema/leaves/leaf.js';
import { bookReader } from './read.js';

/** A file without what is meant for others. */
export interface PublicParts {
  readonly json: Record<string, unknown>;
  /** Places of what was left out: `sections.methods`, `topics[2]`. */
  readonly left: readonly string[];
}

/** Whether the reader shows a part with this audience to everybody: one rule for what is shown and for what is given away. */
function isPublic(audience: unknown): boolean {
  if (audience === undefined) return true;
  const { document } = bookReader({ kind: 'book', version: 1, name: '-', sections: { concept: { text: '-', audience } } });
  return (document?.sections?.concept?.audience ?? 'public') === 'public';
}

const audienceOf = (part: unknown): unknown => (isObject(part) ? part.audience : undefined);

/** The JSON of a book as it is in its file, without the sections and topics for partners and staff. */
export function publicParts(json: Record<string, unknown>): PublicParts {
  const { sections, topics } = json;
  const left: string[] = [];
  const keep = (place: string, part: unknown): boolean => {
    const open = isPublic(audienceOf(part));
    if (!open) left.push(place);
    return open;
  };
  return {
    json: {
      ...json,
      ...(isObject(sections) && {
        sections: Object.fromEntries(Object.entries(sections).filter(([name, part]) => keep(`sections.${name}`, part))),
      }),
      ...(Array.isArray(topics) && { topics: topics.filter((part, at) => keep(`topics[${at}]`, part)) }),
    },
    left,
  };
}

/** The same of a document of any kind: only a book has such parts. */
export const publicPartsOf = (document: Record<string, unknown>): PublicParts =>
  document.kind === 'book' ? publicParts(document) : { json: document, left: [] };
