/** The members that a page shows as a schema.org ItemList, for search engines. */
import { encodeName } from '../../../schema/fragment.js';
import type { ClusterHead, Member } from '../../../formats/cluster/cluster.js';
import { pickText } from '../../../schema/text.js';
import { jsonLd, type JsonLd } from './book.js';
import { memberAsBook } from '../members.js';

export interface ItemListOptions {
  /** Address of the page that shows the list. */
  url?: string;
  /** Languages of the reader, best first. @default ["en"] */
  languages?: readonly string[];
  /** How many members there are in all, where `members` are those of the first page. @default their number */
  total?: number;
}

/** One ItemList with a node for each member; undefined where there is none. Give it what the visitor sees, no more. */
export function itemList(
  cluster: ClusterHead | null,
  members: readonly Member[],
  { url, languages = ['en'], total }: ItemListOptions = {},
): JsonLd | undefined {
  if (!members.length) return undefined;
  const name = pickText(cluster?.name, languages, cluster?.lang)?.text;
  const page = url?.replace(/#.*/, '');
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    ...(page && { '@id': `${page}#${encodeName(cluster?.id ?? 'members')}`, url: page }),
    ...(name && { name }),
    numberOfItems: total ?? members.length,
    itemListElement: members.map((member, at) => {
      const { '@context': _, '@id': id, subjectOf: __, ...item } = jsonLd(memberAsBook(member, cluster?.lang), { languages, sections: [] });
      const own = id && member.website ? { '@id': id } : {};
      return { '@type': 'ListItem', position: at + 1, item: { ...item, ...own } };
    }),
  };
}
