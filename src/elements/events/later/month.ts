/** A month as a table of days. On narrow screens and for screen readers each day tells its events one after another. */
import { html, nothing, type TemplateResult } from 'lit';
import { clockOf, DAY, dayOf } from '../../../schema/calendar/moments.js';
import { wallAt } from '../../../engines/calendar/zone.js';
import { clock } from '../../../kit/intl/clock.js';
import { formatDate, weekdayCodes, weekdayName } from '../../../kit/intl/date.js';
import { msg } from '../../../schema/messages.js';
import { dates } from '../first/dates.js';
import { mark } from '../first/words.js';
import type { RenderContext } from '../first/state.js';
import { passes, type Shown } from '../logic/agenda.js';

const monthOf = (wall: number, step = 0): number => {
  const date = new Date(wall);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + step);
};

/** The events of each day of a month, also those that began before it. */
function byDay(all: readonly Shown[], from: number, to: number): Map<number, Shown[]> {
  const days = new Map<number, Shown[]>();
  for (const one of all) {
    const { wallStart, wallEnd } = one;
    if (wallStart >= to || wallEnd < from) continue;
    const last = Math.max(wallStart, wallEnd - 1);
    for (let day = Math.max(from, Math.floor(wallStart / DAY) * DAY); day <= last && day < to; day += DAY) {
      const list = days.get(day);
      if (list) list.push(one);
      else days.set(day, [one]);
    }
  }
  return days;
}

export interface MonthActions {
  /** Another month, by its first day. */
  show(first: number): void;
  /** All that is said of an event. */
  open(one: Shown): void;
}

export function month({ agenda, locale, state, calendar }: RenderContext, { show, open }: MonthActions): TemplateResult {
  const { code } = locale;
  const all = agenda.all.filter((one) => passes(one, state.filters, (text) => locale.plain(text)));
  const today = Math.floor(wallAt(agenda.now, calendar.timeZone ?? agenda.visitor) / DAY) * DAY;
  const first = state.month ?? monthOf(today);
  const end = monthOf(first, 1);
  const days = byDay(all, first, end);
  // Weeks begin on Monday.
  const lead = (new Date(first).getUTCDay() + 6) % 7;
  const weeks: number[][] = [];
  for (let day = first - lead * DAY; day < end; day += 7 * DAY) weeks.push(Array.from({ length: 7 }, (_, at) => day + at * DAY));
  const name = formatDate(code, dayOf(first).slice(0, 7));
  const entry = (one: Shown, day: number): TemplateResult => {
    const begins = one.wallStart >= day && !one.allDay;
    const said = mark(one, code);
    return html`<li
      class="entry ${one.status}"
      part="event"
      data-id=${one.event.id}
      data-date=${one.date ?? nothing}
      data-status=${one.status}
    >
      ${begins ? html`<span class="time">${clock(code, clockOf(one.wallStart))}</span> ` : nothing}<button
        type="button"
        class="title text"
        @click=${() => open(one)}
      >
        <span>${locale.text(one.event.name)}</span>
      </button>
      ${said ? html`<strong>${said}</strong>` : nothing}
    </li>`;
  };
  const cell = (day: number): TemplateResult => {
    if (day < first || day >= end) return html`<td class="outside"></td>`;
    const list = days.get(day) ?? [];
    return html`<td
      class=${`${list.length ? 'filled' : ''} ${day === today ? 'today' : ''}`}
      aria-current=${day === today ? 'date' : nothing}
    >
      <time datetime=${dayOf(day)}
        ><span class="short" aria-hidden="true">${String(new Date(day).getUTCDate())}</span
        ><span class="whole">${dates.current.weekday(code, day)} ${formatDate(code, dayOf(day))}</span></time
      >
      ${
        list.length
          ? html`<ul role="list">
              ${list.map((one) => entry(one, day))}
            </ul>`
          : nothing
      }
    </td>`;
  };
  return html`<div class="month" part="month">
    <p class="turn">
      <button type="button" aria-label=${msg('Previous month', { id: 'eventsMore.previous' })} @click=${() => show(monthOf(first, -1))}>
        ‹
      </button>
      <strong aria-live="polite">${name}</strong>
      <button type="button" aria-label=${msg('Next month', { id: 'eventsMore.next' })} @click=${() => show(end)}>›</button>
    </p>
    <table aria-label=${name}>
      <thead>
        <tr>
          ${weekdayCodes.map((day) => html`<th scope="col"><abbr title=${weekdayName(code, day)}>${weekdayName(code, day, 'short')}</abbr></th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${days.size ? nothing : html`<p class="none">${msg('Nothing is planned in this month.', { id: 'eventsMore.empty-month' })}</p>`}
  </div>`;
}
