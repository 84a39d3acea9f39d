/** What `<bob-events>` shows at first: what takes place when, and where. With all limits, so that it never says more than the whole. */
import { link } from '../../schema/leaves/address.js';
import { basicLeaves } from '../../schema/leaves/basic.js';
import { color, identifier, language } from '../../schema/leaves/code.js';
import { clocks, moment, momentLeaves, rrule } from '../../schema/leaves/moment.js';
import { amount, numberLeaves } from '../../schema/leaves/number.js';
import { string, text } from '../../schema/leaves/text.js';
import { readPreview } from '../../schema/shape-reader.js';
import { limit, list, object, oneOf, required, type Infer } from '../../schema/shape.js';

export const status = oneOf('planned|moved|cancelled');

/** What is different at one time of an event, most often of a series. An event of which a change cannot be read is left out: it might be the one that is cancelled. */
export const eventChange = object({
  /**
   * The day on which it would have been: `2026-05-08`. Of several on one day, with its time.
   * @example "2026-05-08"
   */
  date: required(moment),
  /**
   * When it begins instead.
   * @example "2026-05-09T14:00"
   */
  start: limit(moment),
  /**
   * When it ends instead. Unsaid it lasts as long as it would have.
   * @example "2026-05-09T16:00"
   */
  end: limit(moment),
  /**
   * Whether it takes place. Unsaid it is `moved` where its time is another.
   * @example "cancelled"
   */
  status: limit(status),
});

/** Where an event takes place, as far as the list tells it. */
export const venuePreview = object({
  /**
   * Name of the place.
   * @example {"en": "Settlement Centre, Borgarnes", "is": "Landnámssetrið, Borgarnesi"}
   */
  name: text,
  /**
   * Where to take part from afar.
   * @example "https://meet.example.org/west"
   */
  online: link,
});

/** A grant that can be applied for. */
export const grant = object({
  /**
   * Who gives it.
   * @example {"en": "West Iceland Development Fund"}
   */
  by: text,
  /**
   * How much of the cost it pays, in percent.
   * @example 50
   */
  share: amount,
  /**
   * How much there is, in words.
   * @example {"en": "up to 2,000,000 ISK"}
   */
  sum: text,
});

/** An event, as far as the list tells it. */
export const eventPreview = object({
  /**
   * A short name that stays the same: calendars of visitors know the event by it. Unsaid it is made of the name and the day.
   * @example "spring-meeting"
   */
  id: string,
  /**
   * What it is called.
   * @example {"en": "Spring meeting", "is": "Vorfundur"}
   */
  name: required(text),
  /**
   * What it is. A `deadline` is the last moment: visitors are told how long there is.
   * @default "other"
   * @example "meeting"
   */
  type: oneOf('meeting|fair|course|visit|deadline|other'),
  /**
   * When it begins, on the clocks of its time zone: `2026-05-01T10:00`; or a whole day: `2026-05-01`.
   * @example "2026-05-01T10:00"
   */
  start: required(moment),
  /**
   * When it ends. Of whole days the last one, which belongs to it.
   * @example "2026-05-01T16:00"
   */
  end: limit(moment),
  /**
   * Its time zone, where it is not that of the document.
   * @example "Europe/Oslo"
   */
  timeZone: limit(clocks),
  /**
   * How it repeats, as calendars write it (RFC 5545): by days, weeks, months or years.
   * @example "FREQ=WEEKLY;COUNT=5"
   */
  rrule,
  /**
   * Days of the series on which it is not.
   * @example ["2026-12-25"]
   */
  except: list(limit(moment)),
  /**
   * Days or moments at which it is as well.
   * @example ["2026-06-17T10:00"]
   */
  also: list(limit(moment)),
  /** What is different at single times of a series: moved, cancelled. */
  changes: list(eventChange),
  /** Where. */
  place: venuePreview,
  /**
   * Whether it takes place as planned. Moved and cancelled ones are marked.
   * @default "planned"
   * @example "cancelled"
   */
  status: limit(status),
  /** Of a deadline: the grant that can be applied for until then. */
  grant,
});

/** What the first view needs. */
export const eventsPreview = object({
  /** Says that the file is a calendar of events. */
  kind: required(oneOf('events')),
  /**
   * A short name that stays the same. Calendars of visitors know the events by it.
   * @example "west-iceland"
   */
  id: identifier,
  /**
   * Language of the texts that are plain strings, as a BCP 47 code.
   * @example "is"
   */
  lang: language,
  /**
   * Name of the calendar.
   * @example {"en": "What is on in West Iceland", "is": "Á döfinni á Vesturlandi"}
   */
  name: required(text),
  /**
   * The time zone of all events that name none. Without one, the times are those of the place, and visitors elsewhere are not told what that is for them.
   * @example "Atlantic/Reykjavik"
   */
  timeZone: clocks,
  /**
   * Its own colour, `#rrggbb`. It is corrected where it would be too faint to read.
   * @example "#0b6e4f"
   */
  color,
  /** The events, in any order. */
  events: list(eventPreview),
});

export type EventsPreview = Infer<typeof eventsPreview>;
type EventPreview = Infer<typeof eventPreview>;

export const previewLeaves = { ...basicLeaves, ...numberLeaves, ...momentLeaves };

/** What only the whole reader settles: series and what is changed in them, ids that are to be given, ends in doubt. */
const isPlain = ({ id, start, end = start, except, also, changes }: EventPreview): boolean =>
  !!id && !except && !also && !changes && end.length === start.length && end >= start && !/Z|[+-]..:..$/.test(start + end);

/** A change that cannot be read leaves no trace in what is read. */
function hasChanges(json: unknown): boolean {
  try {
    const { events } = json as { events?: unknown };
    return Array.isArray(events) && events.some((event) => !!(event as { changes?: unknown } | null)?.changes);
  } catch {
    return true;
  }
}

/**
 * Reads a calendar as far as the first view needs it, and reports nothing. Never throws.
 *
 * @returns null where the whole reader gives none either, and says why; and where something has to be left out, which it does.
 */
export function readEventsPreview(json: unknown, base?: string): EventsPreview | null {
  if (hasChanges(json)) return null;
  const preview = readPreview('events', eventsPreview, previewLeaves, json, base);
  const { events = [] } = preview ?? {};
  return events.every(isPlain) && new Set(events.map(({ id }) => id)).size === events.length ? preview : null;
}
