/** Notices as schema.org JSON-LD: what is needed as demands, what is offered as offers. */
import type { Board, Notice } from '../../formats/board/board.js';
import { pickText, type Text } from '../../schema/text.js';
import { tidy, withoutMarks } from '../convert/json-ld/book.js';

export interface BoardJsonLdOptions {
  /** Address of the page that shows them. */
  readonly url?: string;
  /** Languages of the reader, best first. @default ["en"] */
  readonly languages?: readonly string[];
  /** The name of a member, by its id. */
  readonly nameOf?: (id: string) => Text | undefined;
}

/** So many are told of. */
const MOST = 50;

/** A graph of Demand and Offer nodes; undefined where there is none. */
export function boardJsonLd(
  board: Board,
  notices: readonly Notice[],
  { url, languages = ['en'], nameOf }: BoardJsonLdOptions = {},
): object | undefined {
  const pick = (text: Text | undefined): string | undefined => pickText(text, languages, board.lang)?.text;
  const nodes = notices.slice(0, MOST).map((notice) => {
    const { kind, title, text, by, member, from, to, location, image, url: page } = notice;
    const giver = pick(by ?? (member === undefined ? undefined : nameOf?.(member)));
    return tidy({
      '@type': kind === 'need' ? 'Demand' : 'Offer',
      name: pick(title),
      description: withoutMarks(pick(text)),
      availabilityStarts: from,
      availabilityEnds: to,
      offeredBy: kind === 'offer' && giver && { '@type': 'Organization', name: giver },
      areaServed: location?.city ?? location?.region,
      image: image?.src,
      url: page ?? url,
    });
  });
  return nodes.length ? { '@context': 'https://schema.org', '@graph': nodes } : undefined;
}
