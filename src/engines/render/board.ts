/** A notice board: the notices that can still be answered, what ends first before the others. */
import type { Board, Notice } from '../../formats/board/board.js';
import { msg } from '../../schema/messages.js';
import { boardJsonLd } from '../board/json-ld.js';
import { dayAt, openOn } from '../board/standing.js';
import { shown } from '../convert/shown.js';
import type { Context } from './context.js';
import { h, join, link, parted, type Html } from './html.js';
import type { Rendered, Viewing } from './rendered.js';

/** A page takes only so many. */
const MOST = 200;

const day = (property: string, value: string | undefined, { words }: Context): Html =>
  h('time', { class: property, datetime: value }, value && words.date(value));

function item(notice: Notice, board: Board, context: Context): Html {
  const { kind, title, text, by, from, to, amount, price, season, location, url, contact = board.contact } = notice;
  const mark =
    kind === 'need'
      ? msg('Needed', { id: 'board.need', desc: 'Mark of a notice: somebody needs this' })
      : msg('Offered', { id: 'board.offer', desc: 'Mark of a notice: somebody offers this' });
  const facts = [amount, price, season].map((fact) => join(context.text(fact)));
  const { name, email, phone } = contact ?? {};
  return h(
    'li',
    { class: 'h-entry' },
    h('p', {}, mark, ': ', h('strong', { class: 'p-name' }, context.text(title))),
    h('p', {}, parted([day('dt-start', from, context), day('dt-end', to, context)], ' – ')),
    h('p', {}, parted([...facts, join(location?.city)], ' · ')),
    h('div', { class: 'e-content' }, context.rich(text)),
    h('p', {}, parted([join(context.text(by)), join(name), join(email && link(`mailto:${email}`, email)), join(phone)], ' · ')),
    url && h('p', {}, link(url, shown(url), { class: 'u-url' })),
  );
}

export function renderBoard(written: Board, known: Board, context: Context, { url }: Viewing): Rendered {
  const { now, languages } = context;
  const open = ({ notices }: Board): Notice[] => openOn(notices, dayAt(new Date(now)));
  const all = open(written);
  const items = all.slice(0, MOST).map((notice) => item(notice, written, context));
  const body = join(
    h('h2', {}, context.text(written.name)),
    items.length ? h('ul', {}, items) : h('p', {}, msg('There are no notices at the moment.', { id: 'board.none' })),
  );
  return { body, node: boardJsonLd(known, open(known), { languages, ...(url && { url }) }), left: Math.max(0, all.length - MOST) };
}
