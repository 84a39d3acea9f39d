/** Opening hours as the document says them, without today's: a page that is written ahead is read later. Days that are over are left out. */
import type { Hours } from '../../../formats/book/book.js';
import { msg } from '../../../schema/messages.js';
import { dateOf } from '../../hours/hours.js';
import { holidaysOf, periodsOf, type Period, type WeekRow } from '../../hours/week.js';
import type { Context } from '../context.js';
import { h, join, nothing, type Child, type Html } from '../html.js';

const days = ({ runs }: WeekRow, { words }: Context): string =>
  runs
    .map(([from, to]) => (from === to ? words.weekday(from) : words.range(words.weekday(from, 'short'), words.weekday(to, 'short'))))
    .join(', ');

const times = ({ spans, allDay }: WeekRow, { words }: Context): string =>
  allDay
    ? msg('Open 24 hours', { id: 'book.all-day' })
    : spans.map(({ opens, closes }) => words.range(words.time(opens), words.time(closes))).join(', ') ||
      msg('Closed', { id: 'book.closed' });

const row = (line: WeekRow, name: string, context: Context): Html =>
  h(
    'tr',
    {},
    h('th', { scope: 'row' }, name),
    h(
      'td',
      {},
      times(line, context),
      line.notes.map((note) => [' ', context.text(note)] as Child),
    ),
  );

function period({ from, to, rows }: Period, context: Context): Html {
  const { words } = context;
  const span = from === to || !from || !to ? words.date(from ?? to ?? '') : words.range(words.date(from), words.date(to));
  const body = rows.map((line) => row(line, days(line, context), context));
  return h('table', {}, h('caption', {}, from || to ? span : ''), h('tbody', {}, body));
}

export function hoursTables(hours: readonly Hours[] | undefined, context: Context): Html {
  // lines without times say nothing: not that it is closed
  if (!hours?.some((line) => (line.closed ? true : line.opens && line.closes))) return nothing;
  const today = Math.floor(context.now / 864e5);
  const holidays = holidaysOf(hours, today);
  const coming = periodsOf(hours).filter(({ to }) => to?.length !== 10 || to >= dateOf(today));
  return join(
    coming.map((one) => period(one, context)),
    holidays && h('table', {}, h('tbody', {}, row(holidays, msg('Public holidays', { id: 'book.holidays' }), context))),
  );
}
