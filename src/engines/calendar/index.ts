/** When events take place: `bob-widgets/calendar`. Reads and writes calendar files, follows rules of repetition, knows the clocks of all zones. Runs in Node. */
export { occurrences, occurrencesOf, isEndless } from './series.js';
export type { Change, Occurrence, Repeat, Status, Timed, Window } from './occurrences.js';
export { instantOf, offsetAt, wallAt } from './zone.js';
export { eventsFrom } from './file.js';
export { calendarFile, uidOf, type IcsOptions } from './ics.js';
export { eventsJsonLd, type EventsJsonLdOptions } from './json-ld.js';
