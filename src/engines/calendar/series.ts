/** The times of events, their series followed. What is shown at first does without: rules come with the rest. */
import { ruleOf } from '../../schema/calendar/rules.js';
import { occurrencesOf as timesOf, type Occurrence, type Repeat, type Timed, type Window } from './occurrences.js';
import { repeated, type Budget } from './rule.js';

/**
 * Who writes the rules does not decide how long a page takes: thousands of daily series are a few bytes each. So many days are looked at for all events of a window
 * together, which takes seconds on a phone; series that come after them are not followed.
 */
const DAYS = 5e6;
const budgets = new WeakMap<Window, Budget>();

/** What all events that are asked for by the same window share. */
function budgetOf(window: Window): Budget {
  const budget = budgets.get(window) ?? { left: DAYS };
  budgets.set(window, budget);
  return budget;
}

const repeatWithin =
  (budget: Budget): Repeat =>
  (text, start, from) => {
    const rule = ruleOf(text);
    return rule && { walls: repeated(rule, start, from, budget), until: rule.until?.instant };
  };

/**
 * The times of an event within a window, in the order of the series. None where its start cannot be read. Events that share a window share what may be gone through
 * for it: give all of a calendar the same one.
 */
export const occurrencesOf = <E extends Timed>(event: E, window: Window): Occurrence<E>[] =>
  timesOf(event, { repeat: repeatWithin(budgetOf(window)), ...window });

/** The times of all events within a window, in the order of time. Which of two at once comes first is told by their place in the document. */
export const occurrences = <E extends Timed>(events: readonly E[], window: Window): Occurrence<E>[] =>
  events.flatMap((event) => occurrencesOf(event, window)).sort((one, other) => one.start - other.start || one.end - other.end);

/** Whether a series goes on for ever. */
export function isEndless({ rrule }: Timed): boolean {
  const rule = rrule === undefined ? undefined : ruleOf(rrule);
  return !!rule && !rule.count && !rule.until;
}
