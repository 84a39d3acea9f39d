/** Events in the order of time: the agenda, by months; the list, a line for each; and the next one alone. */
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf } from '../../../schema/calendar/moments.js';
import { msg, str } from '../../../schema/messages.js';
import { isOver, type Shown } from '../logic/agenda.js';
import { dates } from './dates.js';
import type { RenderContext } from './state.js';
import { dayWords, left, mark, times, typeName } from './words.js';

/** "50% of the cost, up to 2,000,000 ISK, West Iceland Development Fund". */
function grantLine({ event: { grant } }: Shown, { locale }: RenderContext): unknown {
  if (!grant) return nothing;
  const { share, sum, by } = grant;
  const said = [
    share === undefined ? '' : msg(str`Pays ${String(share)}% of the cost`, { id: 'events.share', desc: 'Of a grant' }),
    sum && locale.text(sum),
    by && locale.text(by),
  ];
  return html`<p class="grant">${dotted(said)}</p>`;
}

/** What is said of an event, in one line. */
const dotted = (said: readonly unknown[]): unknown => said.filter(Boolean).map((one, at) => [at ? ' · ' : '', one]);

function row(one: Shown, context: RenderContext & { readonly level: number }): TemplateResult {
  const { locale, agenda } = context;
  const { code } = locale;
  const { event, wallStart, status } = one;
  const { own, visitors } = times(one, code, agenda.visitor);
  const day = dayWords(code, one);
  const marked = mark(one, code);
  const counts = event.type === 'deadline' && status !== 'cancelled' && !isOver(one, agenda.now);
  return html`<li class="event ${status}" part="event" data-id=${event.id} data-date=${one.date ?? nothing} data-status=${status}>
    <time class="day" datetime=${dayOf(wallStart)} aria-hidden="true"
      ><b .textContent=${String(new Date(wallStart).getUTCDate())}></b>${dates.current.weekday(code, wallStart, 'short')}</time
    >
    <div>
      <p class="title" role="heading" aria-level=${context.level}><span>${locale.text(event.name)}</span></p>
      ${marked || counts ? html`<p class="marks">${marked ? html`<strong>${marked}</strong>` : nothing}${counts ? html`<strong class="left">${left(one, agenda.now, code)}</strong>` : nothing}</p>` : nothing}
      <p class="when">
        ${day ? html`<span class="date">${day}</span>` : nothing} ${own ? html`<span>${own}</span>` : nothing}
        ${visitors ? html`<span>${visitors}</span>` : nothing}
      </p>
      <p class="muted">
        ${dotted([
          event.type && typeName(event.type),
          event.place?.name && locale.text(event.place.name),
          event.place?.online && !event.place.name && msg('Online', { id: 'events.online' }),
        ])}
      </p>
      ${grantLine(one, context)} ${context.details?.(one)}
    </div>
  </li>`;
}

/** By months: a heading for each. In the list there are none. */
export function rows(page: readonly Shown[], view: string, context: RenderContext): TemplateResult {
  const { locale } = context;
  const months = new Map<string, Shown[]>();
  for (const one of page) {
    const month = view === 'list' ? '' : dayOf(one.wallStart).slice(0, 7);
    const list = months.get(month);
    if (list) list.push(one);
    else months.set(month, [one]);
  }
  return html`${[...months].map(
    ([month, list]) =>
      html`${month ? html`<h3 class="month-name">${dates.current.date(locale.code, month)}</h3>` : nothing}
        <ul class="events ${view}" role="list">
          ${list.map((one) => row(one, { ...context, level: month ? 4 : 3 }))}
        </ul>`,
  )}`;
}

/** One line, as for the foot of a page. */
export function next({ found: [one], locale, agenda, calendar }: RenderContext): TemplateResult {
  const none = msg('Nothing is planned at the moment.', { id: 'events.none' });
  if (!one) return html`<p class="next muted"><span part="name">${locale.text(calendar.name)}</span> <span>${none}</span></p>`;
  const { code } = locale;
  const { own, visitors } = times(one, code, agenda.visitor);
  const { event } = one;
  const said = [mark(one, code), dayWords(code, one), own, visitors, event.place?.name && locale.text(event.place.name)].filter(Boolean);
  return html`<p class="next" part="event" data-id=${event.id} data-status=${one.status}>
    <span class="muted" part="name">${locale.text(calendar.name)}</span>
    <b>${locale.text(event.name)}</b> ${said.map((part) => html`<span>${part}</span> `)}
  </p>`;
}
