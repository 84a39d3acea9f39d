/** Figures of a cluster: each as a table, with its source; and where the cluster was seen, by days from the newest. */
import type { Appearance, Figures } from '../../formats/figures/figures.js';
import { msg } from '../../schema/messages.js';
import { shown } from '../convert/shown.js';
import type { Context } from './context.js';
import { h, join, link, parted, type Html } from './html.js';
import { indicatorTable } from './indicator.js';
import type { Rendered } from './rendered.js';

const MOST_ENTRIES = 200;

function item({ date, title, by, url }: Appearance, context: Context): Html {
  const name = context.text(title);
  return h('li', {}, parted([date ? h('time', { datetime: date }, context.words.date(date)) : join(), url ? link(url, name) : join(name), join(context.text(by))], ' · ')); // prettier-ignore
}

export function renderFigures({ name, text, indicators = [], visibility = [] }: Figures, _known: Figures, context: Context): Rendered {
  const figures = indicators.map((figure) => {
    const { source, url, method } = figure;
    const from = source ? join(context.text(source)) : join(url && shown(url));
    return h(
      'section',
      {},
      h('h3', {}, context.text(figure.name)),
      indicatorTable(figure, context),
      (source ?? url) && h('p', {}, url ? link(url, from) : from),
      h('div', {}, context.rich(method)),
    );
  });
  const log = visibility.slice(0, MOST_ENTRIES).map((one) => item(one, context));
  const body = join(
    h('h2', {}, context.text(name)),
    h('div', {}, context.rich(text)),
    ...figures,
    log.length > 0 && join(h('h3', {}, msg('Where we were seen', { id: 'figuresMore.visibility', desc: 'Press, radio, fairs, awards' })), h('ul', {}, log)), // prettier-ignore
  );
  return { body, node: undefined };
}
