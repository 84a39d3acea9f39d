/** When events take place: `bob-widgets/calendar`. Reads and writes calendar files, follows rules of repetition, knows the clocks of all zones. Runs in Node. */
export {
  occurrences,
  occurrencesOf,
  isEndless,
  type Change,
  type Occurrence,
  type Status,
  type Timed,
  type Window,
} from './occurrences.js';
export { instantOf, offsetAt, wallAt } from './zone.js';
export { eventsFrom } from './file.js';
export { calendarFile, uidOf, type IcsOptions } from './ics.js';
export { eventsJsonLd, type EventsJsonLdOptions } from './json-ld.js';
