/** A figure over time as a table: its target, its values. */
import type { Indicator } from '../../formats/common/indicator.js';
import { msg, str } from '../../schema/messages.js';
import type { Context } from './context.js';
import { h, join, type Html } from './html.js';

export function indicatorTable({ unit, target, better, values = [] }: Indicator, context: Context): Html {
  const { words } = context;
  const hasNotes = values.some(({ note }) => note);
  const goal = target === undefined ? '' : words.number(target);
  const column = context.plain(unit) ? context.text(unit) : msg('Value', { id: 'chart.value' });
  const heads = [msg('Period', { id: 'chart.period' }), column, ...(hasNotes ? [msg('Note', { id: 'chart.note' })] : [])];
  const rows = values.map(({ period, value, note }) => {
    const cells = [
      h('td', {}, Number.isFinite(value) ? words.number(value) : '–'),
      hasNotes && (note ? h('td', {}, context.text(note)) : ''),
    ];
    return h('tr', {}, h('th', { scope: 'row' }, period), cells);
  });
  const table = h('table', {}, h('thead', {}, h('tr', {}, heads.map((head) => h('th', { scope: 'col' }, head)))), h('tbody', {}, rows)); // prettier-ignore
  const aim = better === 'lower' ? msg(str`Target: ${goal} or less`, { id: 'chart.target-most' }) : msg(str`Target: ${goal}`, { id: 'chart.target' }); // prettier-ignore
  return join(goal && h('p', {}, aim), values.length > 0 && table);
}
