/** A notice board: the notices that can still be answered, what ends first before the others. */
import type { Board, Notice } from '../../formats/board/board.js';
import { msg, str } from '../../schema/messages.js';
import { dialled } from '../../schema/phone.js';
import { boardJsonLd } from '../board/json-ld.js';
import { contactFor } from '../board/reply.js';
import { dayAt, openOn } from '../board/standing.js';
import { shown } from '../convert/shown.js';
import type { Context } from './context.js';
import { h, join, link, parted, type Html } from './html.js';
import type { Rendered, Viewing } from './rendered.js';

/** A page takes only so many. */
const MOST = 200;

/** From when until when it holds: one day alone says which of the two it is. */
function span({ from, to }: Notice, { words }: Context): Html {
  const time = (property: string, day: string, said: string): Html => h('time', { class: property, datetime: day }, said);
  if (from && to) return from === to ? time('dt-start', from, words.date(from)) : parted([time('dt-start', from, words.date(from)), time('dt-end', to, words.date(to))], ' – '); // prettier-ignore
  if (from) return time('dt-start', from, msg(str`From ${words.date(from)}`, { id: 'board.from', desc: 'A day follows' }));
  if (to) return time('dt-end', to, msg(str`Until ${words.date(to)}`, { id: 'board.until', desc: 'A day follows' }));
  return join(msg('No end date', { id: 'board.no-end' }));
}

function item(notice: Notice, board: Board, context: Context): Html {
  const { kind, title, text, by, amount, price, season, location, url } = notice;
  const mark =
    kind === 'need'
      ? msg('Needed', { id: 'board.need', desc: 'Mark of a notice: somebody needs this' })
      : msg('Offered', { id: 'board.offer', desc: 'Mark of a notice: somebody offers this' });
  const facts = [amount, price, season].map((fact) => join(context.text(fact)));
  const reply = contactFor(notice.contact, board.contact);
  const { email, phone } = reply ?? {};
  const name = notice.contact?.name ?? (reply === board.contact ? board.contact?.name : undefined);
  return h(
    'li',
    { class: 'h-entry' },
    h('h3', {}, mark, ': ', h('span', { class: 'p-name' }, context.text(title))),
    h('p', {}, span(notice, context)),
    h('p', {}, parted([...facts, join(location?.city)], ' · ')),
    h('div', { class: 'e-content' }, context.rich(text)),
    h(
      'p',
      {},
      parted(
        [
          join(context.text(by)),
          join(name),
          join(email && link(`mailto:${email}`, email)),
          join(phone && link(`tel:${dialled(phone, location?.country)}`, phone)),
        ],
        ' · ',
      ),
    ),
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
