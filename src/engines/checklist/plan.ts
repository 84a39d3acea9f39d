/** What to do next: the items that are not done, in the order in which they are worth doing. */
import type { Checklist, ChecklistItem } from '../../formats/checklist/checklist.js';
import type { Answer, Answers } from './answers.js';
import { standing } from './progress.js';
import { after } from './repeat.js';
import { fits, type Standing } from './tally.js';

/** Why a step stands where it stands. */
export type Reason =
  /** Its day has passed. */
  | 'overdue'
  /** Its day is within two weeks. */
  | 'soon'
  /** It was done, and is due again. */
  | 'again'
  | 'matters-most'
  | 'matters'
  /** It is begun. */
  | 'begun'
  | 'takes-minutes'
  | 'takes-hours'
  | 'takes-days';

export interface Step {
  readonly item: ChecklistItem;
  readonly answer: Answer;
  readonly state: Standing;
  /** The day by which it is to be done, `YYYY-MM-DD`, where one is known. */
  readonly due: string | undefined;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
}

export interface Plan {
  readonly steps: readonly Step[];
  /** Items that are done and will be due again, the next one first; `due` is when. */
  readonly later: readonly Step[];
  /** Items without an answer, which nobody can plan for. */
  readonly open: number;
}

/** What an hour of work is worth: the weight of an item is divided by this. Unsaid is as hours. */
const cost = { minutes: 1, hours: 1.5, days: 2.5 } as const;
/** What is begun is sooner done. */
const BEGUN = 1.25;
const SOON = 'P14D';

const worth = ({ item, state }: Step): number => ((item.weight ?? 1) / cost[item.effort ?? 'hours']) * (state === 'partly' ? BEGUN : 1);

/** What has a day that presses comes first, the earliest day first. */
const pressing = ({ reasons: [first] }: Step): boolean => first === 'overdue' || first === 'soon' || first === 'again';

function reasonsOf({ weight = 1, effort }: ChecklistItem, state: Standing, due: string | undefined, day: string): Reason[] {
  const reasons: Reason[] = [];
  if (state === 'again') reasons.push('again');
  else if (due && due < day) reasons.push('overdue');
  else if (due && due <= after(day, SOON)!) reasons.push('soon');
  if (weight > 1) reasons.push(weight > 2 ? 'matters-most' : 'matters');
  if (state === 'partly') reasons.push('begun');
  if (effort) reasons.push(`takes-${effort}`);
  return reasons;
}

/**
 * The plan of a firm of so many people, on a day. What needs doing again, is late or has its day within two weeks comes first; then what is
 * worth most for the work that it takes; of two equals the one that stands first in the checklist.
 */
export function planOf({ groups = [] }: Checklist, answers: Answers, staff: number, day: string): Plan {
  const steps: Step[] = [];
  const later: Step[] = [];
  let open = 0;
  for (const item of groups.flatMap(({ items = [] }) => items)) {
    if (!fits(item, staff)) continue;
    const answer = answers.get(item.id) ?? {};
    const state = standing(item, answer, day);
    const again = item.repeat && answer.state === 'done' && answer.on ? after(answer.on, item.repeat) : undefined;
    if (state === 'done') {
      if (again) later.push({ item, answer, state, due: again, reasons: [] });
    } else if (state && state !== 'not-applicable') {
      const due = state === 'again' ? again : answer.by;
      steps.push({ item, answer, state, due, reasons: reasonsOf(item, state, due, day) });
    } else if (!state) open++;
  }
  const byDay = (a: Step, b: Step) => (a.due! < b.due! ? -1 : a.due! > b.due! ? 1 : 0);
  steps.sort((a, b) => {
    const [first, second] = [pressing(a), pressing(b)];
    if (first !== second) return first ? -1 : 1;
    return first ? byDay(a, b) : worth(b) - worth(a);
  });
  return { steps, later: later.sort(byDay), open };
}
