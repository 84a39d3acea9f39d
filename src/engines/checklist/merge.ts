/**
 * Answers that several tabs, frames and copies on one page change at the same time: each has the time of its last change, so that two views are joined
 * item by item, in any order and as often as one likes, with the same outcome everywhere.
 */
import { isNewerVersion } from '../../schema/version.js';
import { isObject } from '../../schema/leaves/leaf.js';
import type { Answer } from './answers.js';
import { cleanAnswer } from './clean.js';
import { answersFile, readFile, type AnswersFile } from './file.js';

export interface DatedAnswers {
  answers: Map<string, Answer>;
  /** When each item was last changed, in ms since 1970. An item with a time and no answer was taken back. */
  changed: Map<string, number>;
  staff: number | undefined;
  staffChanged: number;
  /** Whatever had been said until then was taken away. */
  cleared: number;
  /** When keeping began; it names what is kept, so that what was forgotten meanwhile does not come back. */
  since: number | undefined;
}

/** What stands in the storage. */
export type StoredAnswers =
  | { readonly state: 'none' }
  /** Written by a newer version: not ours to change. */
  | { readonly state: 'newer' }
  /** Not ours, or damaged. */
  | { readonly state: 'unreadable' }
  | { readonly state: 'kept'; readonly dated: DatedAnswers; readonly raw: Readonly<Record<string, unknown>> };

/** What is kept beside an answers file. Version 0.1 kept the file alone. */
interface KeptFile extends AnswersFile {
  readonly changed?: Readonly<Record<string, number>>;
  readonly staffChanged?: number;
  readonly cleared?: number;
  readonly since?: number;
}

export const noAnswers = (): DatedAnswers => ({
  answers: new Map(),
  changed: new Map(),
  staff: undefined,
  staffChanged: 0,
  cleared: 0,
  since: undefined,
});

const timeOf = (value: unknown): number => (typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0);

export function readStored(text: string | null): StoredAnswers {
  if (!text) return { state: 'none' };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { state: 'unreadable' };
  }
  if (isObject(raw) && raw.kind === 'checklist-answers' && isNewerVersion(raw.version)) return { state: 'newer' };
  const file = readFile(text);
  if (!file || !isObject(raw)) return { state: 'unreadable' };
  const { changed, staffChanged, cleared, since } = raw as Partial<KeptFile>;
  const times = Object.entries(isObject(changed) ? changed : {}).map(([id, time]) => [id, timeOf(time)] as const);
  const dated: DatedAnswers = {
    answers: file.answers,
    changed: new Map(times.filter(([, time]) => time)),
    staff: file.staff,
    staffChanged: timeOf(staffChanged),
    cleared: timeOf(cleared),
    since: timeOf(since),
  };
  return { state: 'kept', dated, raw };
}

const same = (one: Answer | undefined, other: Answer | undefined): boolean =>
  one === other || (!!one && !!other && JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)));
const sorted = (answer: Answer): [string, unknown][] => Object.entries(answer).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * The text to store. What the record holds that this version does not know stays in it.
 *
 * @param raw the record that stands there
 * @param saved the day
 */
export function storedText(list: string, dated: DatedAnswers, raw: Readonly<Record<string, unknown>>, saved: string): string {
  const before = isObject(raw.answers) ? raw.answers : {};
  const known = (id: string): boolean => dated.answers.has(id) || dated.changed.has(id) || !!cleanAnswer(before[id]);
  const answers = Object.fromEntries([
    ...Object.entries(before).filter(([id]) => !known(id)),
    ...[...dated.answers].map(([id, one]) => [id, same(one, cleanAnswer(before[id])) ? before[id] : one] as const),
  ]);
  const { staffChanged, cleared, since } = dated;
  return JSON.stringify({
    ...raw,
    ...answersFile({ id: list }, new Map(), dated.staff, saved),
    answers,
    changed: Object.fromEntries(dated.changed),
    ...(staffChanged && { staffChanged }),
    ...(cleared && { cleared }),
    ...(since && { since }),
  });
}

/** Takes away what had been said until `time`; answers without a time are older than any. */
function clearUntil(dated: DatedAnswers, time: number): void {
  if (!time) return;
  for (const id of new Set([...dated.answers.keys(), ...dated.changed.keys()]))
    if ((dated.changed.get(id) ?? 0) <= time) {
      dated.answers.delete(id);
      dated.changed.delete(id);
    }
}

/**
 * Both views in one: of each item the later word; of two at the same time one of them, everywhere the same, and rather an answer than none.
 *
 * @param mine what this copy holds
 * @param stored what is kept; where that was begun anew since this copy last saw it, only what this copy has said afterwards counts
 */
export function merge(mine: DatedAnswers, stored: DatedAnswers): DatedAnswers {
  const merged = noAnswers();
  const own = { ...mine, answers: new Map(mine.answers), changed: new Map(mine.changed) };
  if (mine.since !== undefined && stored.since && mine.since !== stored.since) clearUntil(own, stored.since);
  for (const id of new Set([own, stored].flatMap(({ answers, changed }) => [...answers.keys(), ...changed.keys()]))) {
    const [here, there] = [own, stored].map(({ changed, answers }) => ({ time: changed.get(id) ?? 0, answer: answers.get(id) })) as [
      Word,
      Word,
    ];
    const { time, answer } = later(here, there);
    if (answer) merged.answers.set(id, answer);
    if (time) merged.changed.set(id, time);
  }
  const staff = own.staffChanged > stored.staffChanged || (own.staffChanged === stored.staffChanged && own.staff) ? own : stored;
  merged.staff = staff.staff;
  merged.staffChanged = staff.staffChanged;
  merged.cleared = Math.max(own.cleared, stored.cleared);
  merged.since = stored.since;
  clearUntil(merged, merged.cleared);
  return merged;
}

interface Word {
  readonly time: number;
  readonly answer: Answer | undefined;
}

function later(here: Word, there: Word): Word {
  if (here.time !== there.time) return here.time > there.time ? here : there;
  if (!here.answer || !there.answer) return here.answer ? here : there;
  return JSON.stringify(sorted(here.answer)) >= JSON.stringify(sorted(there.answer)) ? here : there;
}

/** Whether two views say the same, and since the same times. */
export const isSame = (one: DatedAnswers, other: DatedAnswers): boolean =>
  one.staff === other.staff &&
  one.cleared === other.cleared &&
  one.answers.size === other.answers.size &&
  one.changed.size === other.changed.size &&
  [...one.changed].every(([id, time]) => other.changed.get(id) === time) &&
  [...one.answers].every(([id, answer]) => same(answer, other.answers.get(id)));

/** A time after every one that this view has seen, also where a clock was ahead: what is said last is the last word. */
export const nextTime = ({ changed, staffChanged, cleared, since = 0 }: DatedAnswers, now = Date.now()): number =>
  Math.max(now, 1 + Math.max(staffChanged, cleared, since, ...changed.values()));

/** Dates what has been changed since the last look, later than `after`. */
export function note(dated: DatedAnswers, answers: ReadonlyMap<string, Answer>, staff: number | undefined, after = 0): void {
  const ids = new Set([...answers.keys(), ...dated.answers.keys()]);
  const other = [...ids].filter((id) => !same(answers.get(id), dated.answers.get(id)));
  if (!other.length && staff === dated.staff) return;
  const time = Math.max(nextTime(dated), after);
  for (const id of other) {
    const answer = answers.get(id);
    if (answer) dated.answers.set(id, answer);
    else dated.answers.delete(id);
    dated.changed.set(id, time);
  }
  if (staff !== dated.staff) Object.assign(dated, { staff, staffChanged: time });
}

/** Begins anew: what was said until now is taken away, also where this view has not seen it. */
export function clear(dated: DatedAnswers): void {
  dated.cleared = nextTime(dated);
  clearUntil(dated, dated.cleared);
}
