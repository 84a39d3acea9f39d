/** Members in other formats: as books, and from there as vCards; and as JSON. */
import type { Book } from '../../formats/book/book.js';
import type { Cluster, ClusterHead, Member } from '../../formats/cluster/cluster.js';
import { memberReader } from '../../formats/cluster/read.js';
import { vCard, type VCardOptions } from './vcard.js';

/** What a list says of a member, as a book: for whatever reads books. */
export const memberAsBook = (member: Member, lang?: string): Book => {
  const {
    id,
    name,
    role,
    tagline,
    description,
    sectors,
    founded,
    languages,
    website,
    email,
    phone,
    contact,
    social,
    location,
    logo,
    image,
  } = member;
  const reach = { ...(contact && { name: contact }), ...(email && { email }), ...(phone && { phone }) };
  return {
    kind: 'book',
    id,
    of: role === 'cluster' ? 'cluster' : 'firm',
    name,
    ...(lang && { lang }),
    ...((tagline ?? description) && { tagline: tagline ?? description }),
    ...(sectors && { sectors }),
    ...(founded !== undefined && { founded }),
    ...(languages && { languages }),
    ...(website && { website }),
    ...(Object.keys(reach).length && { contacts: [reach] }),
    ...(social && { social }),
    ...(location && { location }),
    ...(logo && { logo }),
    ...(image && { cover: image }),
  };
};

/** Books as members of a cluster: of a file with many vCards, say. Of the contacts the first one is kept; each member gets an id of its own. */
export const booksAsMembers = (books: readonly Book[], lang?: string): Member[] => {
  const rows = books.map(({ id, of, name, tagline, sectors, founded, languages, website, contacts, social, location, logo, cover }) => {
    const [first] = contacts ?? [];
    return {
      ...{ id, name, tagline, sectors, founded, languages, website, social, location, logo, image: cover },
      ...{ contact: first?.name, email: first?.email, phone: first?.phone },
      ...(of === 'cluster' && { role: of }),
    };
  });
  return memberReader({ lang, own: true }).read(rows);
};

/** The vCards of many members in one file, one card each unless `people` is set. The media type is `text/vcard`. */
export const membersVCard = (members: readonly Member[], { lang, ...options }: VCardOptions & { lang?: string } = {}): string =>
  members.map((member) => vCard(memberAsBook(member, lang), { people: false, ...options })).join('');

/** A cluster's file with these members in it, which a directory reads. Addresses are absolute. */
export const clusterJson = (cluster: ClusterHead | Cluster, members: readonly Member[]): string =>
  JSON.stringify({ ...cluster, columns: undefined, version: 1, members }, null, 2) + '\n';
