/** The times of events, their series followed. What is shown at first does without: rules come with the rest. */
import { ruleOf } from '../../schema/calendar/rules.js';
import { occurrencesOf as timesOf, type Occurrence, type Repeat, type Timed, type Window } from './occurrences.js';
import { repeated } from './rule.js';

export const repeat: Repeat = (text, start, from) => {
  const rule = ruleOf(text);
  return rule && { walls: repeated(rule, start, from), until: rule.until?.instant };
};

/** The times of an event within a window, in the order of the series. None where its start cannot be read. */
export const occurrencesOf = <E extends Timed>(event: E, window: Window): Occurrence<E>[] => timesOf(event, { repeat, ...window });

/** The times of all events within a window, in the order of time. Which of two at once comes first is told by their place in the document. */
export const occurrences = <E extends Timed>(events: readonly E[], window: Window): Occurrence<E>[] =>
  events.flatMap((event) => occurrencesOf(event, window)).sort((one, other) => one.start - other.start || one.end - other.end);

/** Whether a series goes on for ever. */
export function isEndless({ rrule }: Timed): boolean {
  const rule = rrule === undefined ? undefined : ruleOf(rrule);
  return !!rule && !rule.count && !rule.until;
}
