/** A checklist to read: its items with why and how. Answers need the script. */
import type { Checklist, ChecklistItem } from '../../formats/checklist/checklist.js';
import { msg } from '../../schema/messages.js';
import { shown } from '../convert/shown.js';
import { block, type Context } from './context.js';
import { h, join, link, type Html } from './html.js';
import type { Rendered } from './rendered.js';

const listed = ({ title, why, how, links }: ChecklistItem, context: Context): Html =>
  h(
    'li',
    {},
    h('p', {}, h('strong', {}, context.text(title))),
    block(4, msg('Why it matters', { id: 'plan.why', desc: 'Heading: why an item matters' }), context.rich(why)),
    block(4, msg('How to do it', { id: 'plan.how', desc: 'Heading: how an item is done' }), context.rich(how)),
    h(
      'ul',
      {},
      links?.map(({ url, title: name }) => h('li', {}, link(url, name ? context.text(name) : shown(url)))),
    ),
  );

export function renderChecklist({ title, intro, groups = [] }: Checklist, context: Context): Rendered {
  const body = join(
    h('h2', {}, context.text(title)),
    context.rich(intro),
    groups.map(({ title: name, intro: words, items = [] }) =>
      block(
        3,
        context.text(name),
        context.rich(words),
        h(
          'ul',
          {},
          items.map((item) => listed(item, context)),
        ),
      ),
    ),
  );
  return { body };
}
