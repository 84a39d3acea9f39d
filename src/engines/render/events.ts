/** A calendar: what is still to come, each event as an h-event. Days that are over are left out. */
import type { CalendarEvent, Events } from '../../formats/events/events.js';
import { clockOf, dayOf } from '../../schema/calendar/moments.js';
import { msg } from '../../schema/messages.js';
import { eventsJsonLd } from '../calendar/json-ld.js';
import type { Occurrence } from '../calendar/occurrences.js';
import { occurrences } from '../calendar/series.js';
import { shown } from '../convert/shown.js';
import type { Context } from './context.js';
import { h, join, link, parted, type Html } from './html.js';
import type { Rendered, Viewing } from './rendered.js';

/** So far ahead events are written out, and so many of them: a series has no end. */
const AHEAD = 366 * 864e5;
const MOST_EVENTS = 100;

/** A day, with its time of day where it has one. */
function time(property: string, wall: number, allDay: boolean, { words }: Context): Html {
  const day = dayOf(wall);
  const clock = clockOf(wall);
  const text = allDay ? words.date(day) : `${words.date(day)}, ${words.time(clock)}`;
  return h('time', { class: property, datetime: allDay ? day : `${day}T${clock}` }, text);
}

function item({ event, allDay, wallStart, wallEnd, status }: Occurrence<CalendarEvent>, context: Context): Html {
  const { name, place, text, by, price, signUp, url, grant } = event;
  // of all-day events the last day is meant
  const last = allDay ? wallEnd - 864e5 : wallEnd;
  const where = [join(context.text(place?.name)), join(place?.address)];
  const online = place?.online;
  return h(
    'li',
    { class: 'h-event' },
    h('h3', {}, h('span', { class: 'p-name' }, context.text(name)), status === 'cancelled' && [' (', msg('Cancelled', { id: 'events.cancelled' }), ')']), // prettier-ignore
    h('p', {}, time('dt-start', wallStart, allDay, context), last > wallStart && [' – ', time('dt-end', last, allDay, context)]),
    h('p', { class: 'p-location' }, parted(where, ', ')),
    online && h('p', {}, link(online, msg('Online', { id: 'events.online' }))),
    h('div', { class: 'p-summary' }, context.rich(text)),
    h('p', {}, context.text(by)),
    grant && h('p', {}, parted([join(context.text(grant.by)), join(context.text(grant.sum))], ' · ')),
    h('p', {}, context.text(price)),
    signUp && h('p', {}, link(signUp, msg('Sign up', { id: 'eventsMore.sign-up' }))),
    url && h('p', {}, link(url, shown(url), { class: 'u-url' })),
  );
}

export function renderEvents(written: Events, known: Events, context: Context, { url }: Viewing): Rendered {
  const { now, languages } = context;
  const timesOf = (calendar: Events): readonly Occurrence<CalendarEvent>[] =>
    occurrences(calendar.events ?? [], {
      ...(calendar.timeZone && { zone: calendar.timeZone }),
      visitor: calendar.timeZone ?? 'UTC',
      from: now,
      to: now + AHEAD,
      most: MOST_EVENTS,
    }).slice(0, MOST_EVENTS);
  const items = timesOf(written).map((one) => item(one, context));
  const body = join(
    h('h2', {}, context.text(written.name)),
    items.length ? h('ul', {}, items) : h('p', {}, msg('Nothing is planned at the moment.', { id: 'events.none' })),
  );
  return { body, node: eventsJsonLd(known, timesOf(known), { languages, ...(url && { url }) }) };
}
