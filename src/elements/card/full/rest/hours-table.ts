/** Opening hours: the coming week as a table, then other seasons and single days. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Book } from '../../../../formats/book/book.js';
import { weekTable, type Period, type WeekRow } from '../../../../engines/hours/week.js';
import { msg, str } from '../../../../schema/messages.js';
import { zoneOf } from '../../../../engines/hours/time-zone.js';
import type { RestContext } from './context.js';

const days = ({ runs }: WeekRow, { format }: RestContext): string =>
  runs
    .map(([from, to]) =>
      from === to ? format.weekday(from, 'long') : `${format.weekday(from, 'short')}\u2060–\u2060${format.weekday(to, 'short')}`,
    )
    .join(', ');

const times = ({ spans, allDay }: WeekRow, { format }: RestContext): string =>
  allDay
    ? msg('Open 24 hours', { id: 'book.all-day' })
    : spans.map(({ opens, closes }) => format.range(format.time(opens), format.time(closes))).join(', ') ||
      msg('Closed', { id: 'book.closed' });

const row = (line: WeekRow, name: string, context: RestContext): TemplateResult =>
  html`<tr class=${line.today ? 'today' : ''}>
    <th scope="row">${name}${line.today ? html`<span class="unseen"> (${msg('today', { id: 'book.today' })})</span>` : nothing}</th>
    <td>${times(line, context)}${line.notes.map((note) => html`<span class="note">${context.locale.text(note)}</span>`)}</td>
  </tr>`;

const span = ({ from, to }: { from?: string; to?: string }, { format }: RestContext): string =>
  from === to || !to ? format.date(from ?? '') : format.range(format.date(from ?? ''), format.date(to));

const table = (rows: readonly WeekRow[], caption: string, context: RestContext): TemplateResult =>
  html`<table class="hours">
    ${
      caption
        ? html`<caption>
            ${caption}
          </caption>`
        : nothing
    }
    <tbody>
      ${rows.map((line) => row(line, days(line, context), context))}
    </tbody>
  </table>`;

/** A dated exception or another season. One line is enough where all its days are alike. */
const other = (period: Period, context: RestContext): TemplateResult =>
  period.rows.length === 1 && period.rows[0]!.days.length === 7
    ? html`<table class="hours">
        <tbody>
          ${row(period.rows[0]!, span(period, context), context)}
        </tbody>
      </table>`
    : table(period.rows, span(period, context), context);

export function hoursTable(book: Book, context: RestContext): TemplateResult | typeof nothing {
  const week = weekTable(book.hours, zoneOf(book));
  if (!week) return nothing;
  const { rows, season, holidays, periods } = week;
  const name = season ? msg(str`This week (season: ${span(season, context)})`, { id: 'book.week-season' }) : '';
  return html`${table(rows, name, context)}
  ${
    holidays
      ? html`<table class="hours">
          <tbody>
            ${row(holidays, msg('Public holidays', { id: 'book.holidays' }), context)}
          </tbody>
        </table>`
      : nothing
  }
  ${periods.map((period) => other(period, context))}`;
}
