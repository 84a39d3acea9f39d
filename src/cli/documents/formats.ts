/** What each kind of document is written as, and what is lost by that. */
import {
  booksAsMembers,
  clusterJson,
  hCard,
  itemList,
  jsonLd,
  memberAsBook,
  memberProgram,
  membersCsv,
  membersHCard,
  membersVCard,
  vCard,
} from '../../engines/convert/index.js';
import { boardAtom, boardJsonFeed, boardJsonLd, dayAt, openOn } from '../../engines/board/index.js';
import { lostIn } from '../../engines/convert/lost-in.js';
import type { LostFormat } from '../../engines/convert/index.js';
import type { Board } from '../../formats/board/board.js';
import type { ClusterHead, Member } from '../../formats/cluster/cluster.js';
import type { Loyalty } from '../../formats/loyalty/loyalty.js';
import type { Content } from './source.js';

export const targets = ['vcard', 'vcard4', 'jsonld', 'hcard', 'csv', 'json', 'atom', 'jsonfeed'] as const;
export type Target = (typeof targets)[number];

/** Of boards alone. */
type FeedTarget = 'atom' | 'jsonfeed';
const isFeed = (target: Target): target is FeedTarget => target === 'atom' || target === 'jsonfeed';

export interface Making {
  /** Of the reader, best first. */
  readonly languages: readonly string[];
  readonly url?: string | undefined;
}

/** Whether it holds the texts of one language only. */
export const isSingle = (target: Target): boolean => target !== 'json' && target !== 'csv';

const lines = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`;
const one = <T>(all: readonly T[]): T | readonly T[] => (all.length === 1 ? all[0]! : all);

/** Undefined where this kind of document is never written so. */
export function write(content: Content, target: Target, { languages, url }: Making): string | undefined {
  const options = { languages, ...(url && { url }) };
  const version = target === 'vcard4' ? '4.0' : '3.0';
  if (content.is === 'other') {
    if (target === 'json') return lines(content.document);
    if (content.kind === 'board') return writeBoard(content.document as Board, target, { languages, url });
    return target === 'jsonld' && content.kind === 'loyalty' ? lines(memberProgram(content.document as Loyalty, options)) : undefined;
  }
  if (isFeed(target)) return undefined;
  if (content.is === 'books') {
    const { books } = content;
    if (target === 'jsonld') return lines(one(books.map((book) => jsonLd(book, options))));
    if (target === 'hcard') return books.map((book) => `${hCard(book, options)}\n`).join('');
    if (target === 'csv') return membersCsv(booksAsMembers(books), { locale: languages[0]!, ...langOf(books[0]) });
    if (target === 'json')
      return books.length > 1 ? clusterJson({ kind: 'cluster', name: 'Members' }, booksAsMembers(books)) : lines(books[0]);
    return books.map((book) => vCard(book, { ...options, version })).join('');
  }
  const { head, members } = content;
  const lang = langOf(head);
  if (target === 'jsonld') return lines(itemList(head, members, options) ?? {});
  if (target === 'hcard') return `${membersHCard(members, { ...options, ...lang })}\n`;
  if (target === 'csv') return membersCsv(members, { locale: languages[0]!, ...lang });
  if (target === 'json') return clusterJson(head, members);
  return membersVCard(members, { ...options, version, ...lang });
}

/** The open notices as a feed, or for search engines. */
function writeBoard(board: Board, target: Target, { languages, url }: Making): string | undefined {
  const options = { languages, url };
  if (target === 'atom') return boardAtom(board, options);
  if (target === 'jsonfeed') return boardJsonFeed(board, options);
  if (target !== 'jsonld') return undefined;
  return lines(boardJsonLd(board, openOn(board.notices, dayAt(new Date())), { languages, ...(url && { url }) }) ?? {});
}

const langOf = (document: { lang?: string } | undefined): { lang?: string } => (document?.lang ? { lang: document.lang } : {});

const LOST: Readonly<Record<Exclude<Target, 'json' | 'csv' | FeedTarget>, LostFormat>> = {
  vcard: 'vcard-3',
  vcard4: 'vcard-4',
  jsonld: 'json-ld',
  hcard: 'h-card',
};

/** Of a book, in the columns of a table; of several contacts the first one. */
const IN_A_ROW = new Set(
  ['kind', 'version', 'id', 'of', 'lang', 'name', 'tagline', 'sectors', 'founded', 'languages', 'website', 'contacts', 'social', 'location', 'logo', 'cover'], // prettier-ignore
);
/** Of a member, in what is made of it as a book. */
const OF_A_MEMBER = new Set(
  ['id', 'name', 'role', 'tagline', 'description', 'sectors', 'founded', 'languages', 'website', 'email', 'phone', 'contact', 'social', 'location', 'logo', 'image'], // prettier-ignore
);

/** Written fields that do not come along. */
export function lost(content: Content, target: Target): readonly string[] {
  if (content.is === 'other')
    return target === 'json' ? [] : content.kind === 'board' ? lostOfBoard(content.document) : lostOfProgramme(content.document);
  if (isFeed(target)) return [];
  const all =
    content.is === 'books'
      ? content.books.flatMap((book) =>
          target === 'csv' || (target === 'json' && content.books.length > 1)
            ? [
                ...Object.keys(book).filter((field) => !IN_A_ROW.has(field)),
                ...((book.contacts?.length ?? 0) > 1 ? ['contacts (but the first)'] : []),
              ]
            : target === 'json'
              ? []
              : lostIn(LOST[target], book),
        )
      : target === 'json'
        ? []
        : ofCluster(content.head, content.members, target);
  return [...new Set(all)];
}

function ofCluster(head: ClusterHead, members: readonly Member[], target: Exclude<Target, 'json' | FeedTarget>): string[] {
  const beside = lostIn('csv', head).filter((field) => target !== 'jsonld' || field !== 'name');
  if (target === 'csv') return [...beside];
  const ofMembers = members.flatMap((member) => [
    ...Object.keys(member).filter((field) => !OF_A_MEMBER.has(field)),
    // the cards of members have no people
    ...(target.startsWith('vcard') && member.contact ? ['contact'] : []),
    // an id may be made of the name when members are read
    ...lostIn(LOST[target], memberAsBook(member)).flatMap((field) => (field === 'id' ? [] : ofMember(field))),
  ]);
  return [...beside, ...new Set(ofMembers.map((field) => `members.${field}`))];
}

/** Where a member has what its book has there. */
const ofMember = (field: string): string =>
  field.replace(/^cover/, 'image').replace(/^contacts\.name$/, 'contact').replace(/^contacts\./, ''); // prettier-ignore

/** Feeds and search engines are told of notices, and not how to reply. */
const OF_A_BOARD = new Set(['kind', 'version', 'id', 'lang', 'name', 'updated', 'notices']);
const lostOfBoard = (document: object): string[] => [
  ...Object.keys(document).filter((field) => !OF_A_BOARD.has(field)),
  ...((document as Board).notices?.some(({ contact }) => contact) ? ['notices.contact'] : []),
];

/** What search engines are told of a programme is little. */
const OF_A_PROGRAMME = new Set(['kind', 'version', 'id', 'lang', 'name', 'tagline', 'description', 'organiser', 'hub', 'logo', 'cover', 'social', 'tiers']); // prettier-ignore
const lostOfProgramme = (document: object): string[] => Object.keys(document).filter((field) => !OF_A_PROGRAMME.has(field));
