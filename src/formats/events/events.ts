/**
 * A calendar of events: the meetings, fairs, courses and visits of a cluster, and the deadlines of grants.
 *
 * With `preview.ts` the single source of the format. The same may come as an `.ics` file or a table: `engines/calendar/` makes such a document of it.
 */
import { latitude, link, longitude, positive, rich, string, text, version } from '../../schema/leaves/index.js';
import { extend, list, type Infer } from '../../schema/shape.js';
import { eventPreview, eventsPreview, venuePreview } from './preview.js';

/** Where an event takes place. */
export const venue = extend(venuePreview, {
  /**
   * Street, postal code and town.
   * @example "Brákarbraut 13–15, 310 Borgarnes"
   */
  address: string,
  /**
   * Latitude in degrees, north is positive.
   * @example 64.5383
   */
  lat: latitude,
  /**
   * Longitude in degrees, east is positive.
   * @example -21.9206
   */
  lon: longitude,
});

/** An event. */
export const calendarEvent = extend(eventPreview, {
  /** Where. */
  place: venue,
  /**
   * What it is about, in Markdown.
   * @example {"en": "We choose what we do **together** next season."}
   */
  text: rich,
  /**
   * The member that organises it: its id in the directory.
   * @example "settlement-centre"
   */
  member: string,
  /**
   * Who organises it, in words.
   * @example {"en": "The Settlement Centre"}
   */
  by: text,
  /**
   * What it costs, in words.
   * @example {"en": "Free for members", "is": "Ókeypis fyrir félaga"}
   */
  price: text,
  /**
   * How many can take part.
   * @example 20
   */
  places: positive,
  /**
   * Where to sign up.
   * @example "https://example.org/sign-up"
   */
  signUp: link,
  /**
   * Where to read more.
   * @example "https://example.org/spring-meeting"
   */
  url: link,
});

/** Calendar of events */
export const events = extend(eventsPreview, {
  /**
   * Version of the format.
   * @default 1
   */
  version,
  /** The events, in any order. */
  events: list(calendarEvent),
});

/** An event as it is read: it always has an id, unlike any other in its calendar. */
export type CalendarEvent = Infer<typeof calendarEvent> & { id: string };
/** A calendar as it is read. */
export type Events = Omit<Infer<typeof events>, 'events'> & { events?: CalendarEvent[] };
