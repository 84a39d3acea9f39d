/** The reader of calendars: each event has an id, unlike any other; an event of which a change cannot be read is left out. */
import { ruleOf } from '../../schema/calendar/rules.js';
import { allLeaves } from '../../schema/leaves/index.js';
import { isBlank, isObject } from '../../schema/leaves/leaf.js';
import { momentLeaves } from '../../schema/leaves/moment.js';
import type { Finding, Reading } from '../../schema/problem.js';
import { readDocument } from '../../schema/read.js';
import { momentAsWritten } from './as-written.js';
import { events, type Events } from './events.js';
import { brokenChange } from './changes.js';
import { settle } from './settle.js';

const leaves = {
  ...allLeaves,
  ...momentLeaves,
  moment: momentAsWritten,
  rrule: (value: unknown) => typeof value === 'string' && !!ruleOf(value),
};

/** Leaves out the events of which a change cannot be read. Gives undefined where there are none such. */
function withoutBroken(json: unknown, findings: Finding[]): unknown {
  if (!isObject(json) || !Array.isArray(json.events)) return json;
  let broken = false;
  const kept = json.events.map((event: unknown, at) => {
    const change = brokenChange(event);
    if (change < 0) return event;
    broken = true;
    const { changes } = event as { changes: unknown };
    const found: unknown = Array.isArray(changes) ? changes[change] : changes;
    findings.push({ code: 'bad-value', path: `events[${at}].changes[${change}]`, expected: 'change', found, whole: true });
    return null;
  });
  return broken ? { ...json, events: kept } : json;
}

/** For each event that was read, its place in the file: those that were left out are counted. */
function placesOf(list: readonly { start: string }[], json: unknown): number[] {
  const raw = isObject(json) && Array.isArray(json.events) ? (json.events as unknown[]) : [];
  let at = -1;
  return list.map(({ start }) => {
    const before = at;
    for (let index = at + 1; index < raw.length; index++) {
      const one = raw[index];
      if (isObject(one) && !isBlank(one.name) && (one.start === start || momentAsWritten(one.start) === start)) return (at = index);
    }
    return (at = before + 1);
  });
}

/** More findings than an owner reads at once are counted, not kept. */
const CAP = 100;

/** Reads a calendar, and says in findings (not yet in words) what was wrong with it. Never throws. */
export function eventsReader(json: unknown, base?: string): Reading<Events> {
  const own: Finding[] = [];
  let whole = json;
  try {
    whole = withoutBroken(json, own);
  } catch {
    // a live object with getters or proxies: the reader says that it is no document
  }
  const { document, findings } = readDocument('events', events, leaves, whole, base);
  const list = document?.events ?? [];
  const places = placesOf(list, whole);
  settle(list, (code, at, field, expected, found) => own.push({ code, path: `events[${places[at]}].${field}`, expected, found }));
  const all = [...own, ...findings];
  const more = all.length - CAP;
  return {
    document: document as Events | null,
    findings: more > 0 ? [...all.slice(0, CAP), { code: 'and-more', path: '', limit: more }] : all,
  };
}
