/** Pictures; films and documents as links to them. */
import type { Medium } from '../../../formats/book/book.js';
import { msg } from '../../../schema/messages.js';
import { shown } from '../../convert/shown.js';
import type { Context } from '../context.js';
import { h, join, link, nothing, picture, type Html } from '../html.js';

const caption = ({ title, caption: words }: Medium, context: Context): Html =>
  h('figcaption', {}, title && [h('strong', {}, context.text(title)), ' '], context.text(words));

function medium(one: Medium, context: Context): Html {
  const { type, src, embed, alt, title, format } = one;
  const name = context.text(title) || context.text(alt);
  if (type === 'image') {
    const drawn = picture(one, context.plain(alt) || context.plain(title));
    return drawn === nothing ? nothing : h('figure', {}, drawn, caption(one, context));
  }
  const address = embed ?? src;
  if (!address) return nothing;
  if (type === 'document') return h('p', {}, link(address, name || msg('Document', { id: 'book.document' })), format && ` (${format})`);
  return h('p', {}, link(address, name || shown(address)), one.caption && [' ', context.text(one.caption)]);
}

export const gallery = (media: readonly Medium[] | undefined, context: Context): Html =>
  join((media ?? []).map((one) => medium(one, context)));
