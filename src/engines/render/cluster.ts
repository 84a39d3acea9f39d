/** A cluster with its members. */
import type { ClusterHead, Member } from '../../formats/cluster/cluster.js';
import { msg, str } from '../../schema/messages.js';
import { plural } from '../../schema/plural.js';
import { hCard } from '../convert/h-card.js';
import { itemList } from '../convert/json-ld/item-list.js';
import { memberAsBook } from '../convert/members.js';
import { block, points, type Context } from './context.js';
import { h, Html, join, link, nothing, picture, type Child } from './html.js';
import type { Rendered, Viewing } from './rendered.js';
import { shown } from '../convert/shown.js';

/** So many members are written out: more would be a page that nobody reads, and that takes long to load. */
const MOST_MEMBERS = 500;

export interface Members {
  readonly head: ClusterHead;
  readonly members: readonly Member[];
}

function membersInWords(many: number, { words }: Context): string {
  const count = words.number(many);
  return plural(many, words.language, {
    zero: () => msg(str`${count} members`, { id: 'dir.members.zero' }),
    one: () => msg(str`${count} member`, { id: 'dir.members.one' }),
    few: () => msg(str`${count} members`, { id: 'dir.members.few' }),
    many: () => msg(str`${count} members`, { id: 'dir.members.many' }),
    other: () => msg(str`${count} members`, { id: 'dir.members.other' }),
  });
}

function memberItem(member: Member, { sectors }: ClusterHead, context: Context): Html {
  const { languages, own } = context;
  const named = member.sectors?.map((id) => (sectors && Object.hasOwn(sectors, id) && context.plain(sectors[id])) || id);
  const book = memberAsBook({ ...member, ...(named && { sectors: named }) }, own);
  const { tagline, description, offers, needs } = member;
  const more: Child[] = [
    // where there is a tagline, that is the note of the card
    tagline && description && h('p', {}, context.text(description)),
    block(4, msg('Offers', { id: 'dirs.offer' }), points(offers, context)),
    block(4, msg('Looking for', { id: 'dirs.need' }), points(needs, context)),
  ];
  return h('li', {}, new Html(hCard(book, { languages, heading: 3 })), more);
}

export function renderCluster(written: Members, known: Members, context: Context, { url }: Viewing): Rendered {
  const { head, members } = written;
  const { logo, name, tagline, description, website } = head;
  const first = members.slice(0, MOST_MEMBERS);
  const body = join(
    logo && picture(logo, context.plain(logo.alt) || context.plain(name)),
    h('h2', {}, context.text(name)),
    h('p', {}, context.text(tagline)),
    context.rich(description),
    website ? h('p', {}, link(website, shown(website))) : nothing,
    members.length > 0 && h('p', {}, membersInWords(members.length, context)),
    h(
      'ul',
      {},
      first.map((member) => memberItem(member, head, context)),
    ),
  );
  const { languages } = context;
  const options = { languages, total: members.length, ...(url && { url }) };
  return { body, node: itemList(known.head, known.members.slice(0, MOST_MEMBERS), options), left: members.length - first.length };
}
