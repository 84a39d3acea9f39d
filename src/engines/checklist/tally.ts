/** How far a firm is with a checklist; the day is left to `progress.ts`. */
import type { Checklist, ChecklistItem } from '../../formats/checklist/checklist.js';
import { answerStates, type Answer, type Answers, type AnswerState } from './answers.js';

/** As it was answered; `again` for what was done and is due again; undefined where there is no answer. */
export type Standing = AnswerState | 'again' | undefined;

export interface Tally {
  /** Items that count: those for a firm of this size, but for those that do not apply. */
  readonly total: number;
  readonly done: number;
  readonly partly: number;
  readonly notYet: number;
  /** Done once, and due again. */
  readonly again: number;
  /** Without an answer. */
  readonly open: number;
  /** Beside the total. */
  readonly notApplicable: number;
  /** From 0 to 1, by weight; what is partly done counts half. */
  readonly share: number;
}

export interface Progress extends Tally {
  /** Everything that applies is done, and nothing is without an answer. */
  readonly complete: boolean;
  readonly groups: readonly (Tally & { readonly id: string })[];
}

/** Whether an item is for a firm of so many people. */
export const fits = ({ from = 1, to = Infinity }: ChecklistItem, staff: number): boolean => from <= staff && staff <= to;

/** Sizes of firms for which the checklist differs: the least number of people of each, from 1 on. */
export const sizesOf = ({ groups = [] }: Checklist): number[] => {
  const steps = groups.flatMap(({ items = [] }) => items.flatMap(({ from = 1, to }) => (to === undefined ? [from] : [from, to + 1])));
  return [...new Set([1, ...steps])].sort((a, b) => a - b);
};

const worth: Partial<Record<string, number>> = { done: 1, partly: 0.5 };

/** How an item stands by its answer. */
export type StandingOf = (item: ChecklistItem, answer: Answer | undefined) => Standing;

function tally(items: readonly ChecklistItem[], answers: Answers, stands: StandingOf): Tally {
  const counts: Record<string, number> = {};
  let [all, got] = [0, 0];
  for (const item of items) {
    const state = stands(item, answers.get(item.id)) ?? 'open';
    counts[state] = (counts[state] ?? 0) + 1;
    if (state === answerStates[3]) continue;
    const { weight = 1 } = item;
    all += weight;
    got += weight * (worth[state] ?? 0);
  }
  const { done = 0, partly = 0, again = 0, open = 0, 'not-yet': notYet = 0, 'not-applicable': notApplicable = 0 } = counts;
  return { total: items.length - notApplicable, done, partly, notYet, again, open, notApplicable, share: all && got / all };
}

/**
 * The progress by group and of the whole.
 *
 * @param staff how many people work in the firm
 */
export function tallyOf({ groups = [] }: Checklist, answers: Answers, staff: number, stands: StandingOf): Progress {
  const kept = groups.map(({ id, items = [] }) => ({ id, items: items.filter((item) => fits(item, staff)) }));
  const whole = tally(
    kept.flatMap(({ items }) => items),
    answers,
    stands,
  );
  return {
    ...whole,
    complete: whole.total > 0 && whole.done === whole.total,
    groups: kept.map(({ id, items }) => ({ id, ...tally(items, answers, stands) })),
  };
}
