/** Events as schema.org JSON-LD, as search engines read it. A deadline is no event, and stays out. */
import { clockOf, dayOf } from '../../schema/calendar/moments.js';
import { pickText, type Text } from '../../schema/text.js';
import type { CalendarEvent, Events } from '../../formats/events/events.js';
import { tidy, withoutMarks } from '../convert/json-ld/book.js';
import type { Occurrence } from './occurrences.js';
import { offsetWords } from './time-words.js';

export interface EventsJsonLdOptions {
  /** Address of the page that shows them. */
  readonly url?: string;
  /** Languages of the reader, best first. @default ["en"] */
  readonly languages?: readonly string[];
}

const STATUS = { planned: 'EventScheduled', moved: 'EventRescheduled', cancelled: 'EventCancelled' } as const;

/** A wall time with its distance from UTC, where it has a zone. */
function iso(wall: number, instant: number, zone: string | undefined): string {
  return `${dayOf(wall)}T${clockOf(wall)}${zone ? offsetWords(wall - instant) : ''}`;
}

/** A graph of Event nodes; undefined where there is none. */
export function eventsJsonLd(
  calendar: Events,
  occurrences: readonly Occurrence<CalendarEvent>[],
  { url, languages = ['en'] }: EventsJsonLdOptions = {},
): object | undefined {
  const pick = (text: Text | undefined): string | undefined => pickText(text, languages, calendar.lang)?.text;
  const nodes = occurrences
    .filter(({ event: { type } }) => type !== 'deadline')
    .map(({ event, allDay, wallStart, wallEnd, start, end, zone, status, was }) => {
      const { place, by, signUp, url: page } = event;
      const spot = place && (place.name || place.address || place.lat !== undefined);
      const when = (wall: number, instant: number): string => (allDay ? dayOf(wall) : iso(wall, instant, zone));
      return tidy({
        '@type': 'Event',
        name: pick(event.name),
        startDate: when(wallStart, start),
        endDate: end > start ? (allDay ? dayOf(wallEnd - 1) : when(wallEnd, end)) : undefined,
        eventStatus: `https://schema.org/${STATUS[status]}`,
        previousStartDate: status === 'moved' && was !== undefined ? (allDay ? dayOf(was) : when(was, start + was - wallStart)) : undefined,
        eventAttendanceMode: place?.online
          ? `https://schema.org/${spot ? 'MixedEventAttendanceMode' : 'OnlineEventAttendanceMode'}`
          : spot
            ? 'https://schema.org/OfflineEventAttendanceMode'
            : undefined,
        location: [
          spot && {
            '@type': 'Place',
            name: pick(place.name),
            address: place.address ?? pick(place.name),
            geo:
              place.lat === undefined || place.lon === undefined
                ? undefined
                : { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon },
          },
          place?.online && { '@type': 'VirtualLocation', url: place.online },
        ].filter(Boolean),
        description: withoutMarks(pick(event.text)),
        organizer: by && { '@type': 'Organization', name: pick(by) },
        maximumAttendeeCapacity: event.places,
        url: page ?? signUp ?? url,
      });
    });
  return nodes.length ? { '@context': 'https://schema.org', '@graph': nodes } : undefined;
}
