/** Several firms' codes added up: how far they are, by group, without a name. */
import type { Checklist } from '../../formats/checklist/checklist.js';
import { answerStates, type AnswerState } from './answers.js';
import type { Decoded } from './code.js';
import { progressOf } from './progress.js';
import { fits, type Progress } from './tally.js';

/** With fewer firms each could tell the other's figures from its own. */
export const LEAST_FIRMS = 3;

export interface Spread {
  /** Shares from 0 to 1: of the firm in the middle, and of those at a quarter and at three quarters. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface ItemSum {
  readonly id: string;
  /** How many firms gave each answer; `open` none. */
  readonly counts: Readonly<Record<AnswerState | 'open', number>>;
}

export interface Comparison {
  readonly firms: number;
  readonly whole: Spread;
  readonly groups: readonly (Spread & { readonly id: string; readonly firms: number })[];
  /** Items of the checklist, the one that most firms lack first; without those that no firm of these is meant by. */
  readonly items: readonly ItemSum[];
}

/** The value below which a part of them lies, between two of them in proportion. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at % 1);
}

const spread = (shares: readonly number[]): Spread => ({
  median: quantile(shares, 0.5),
  low: quantile(shares, 0.25),
  high: quantile(shares, 0.75),
});

/** Adds up codes; each firm's share is counted over what applies to it, by its size and on the day of its code. */
export function compare(checklist: Checklist, codes: readonly Decoded[]): Comparison {
  const { groups = [] } = checklist;
  const all = codes.map(({ answers, staff, day }): Progress => progressOf(checklist, answers, staff, day));
  const items = groups.flatMap(({ items = [] }) =>
    items.map((item) => {
      const counts = { done: 0, partly: 0, 'not-yet': 0, 'not-applicable': 0, open: 0 };
      for (const { answers, staff } of codes) if (fits(item, staff)) counts[answers.get(item.id)?.state ?? 'open']++;
      return { id: item.id, counts };
    }),
  );
  const lacking = ({ counts }: ItemSum) => counts['not-yet'] + counts.open + counts.partly / 2;
  const asked = ({ counts }: ItemSum) => [...answerStates, 'open' as const].some((state) => counts[state]);
  return {
    firms: codes.length,
    whole: spread(all.filter(({ total }) => total).map(({ share }) => share)),
    groups: groups.map(({ id }, at) => {
      const shares = all.flatMap(({ groups }) => (groups[at]!.total ? [groups[at]!.share] : []));
      return { id, firms: shares.length, ...spread(shares) };
    }),
    items: items.filter(asked).sort((a, b) => lacking(b) - lacking(a)),
  };
}
