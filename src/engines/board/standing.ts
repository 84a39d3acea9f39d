/** Where a notice stands on a day, and in which order notices are shown. Days are compared as they are written: `2026-12-04`. */

interface Dated {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly done?: boolean | undefined;
}

export type Standing = 'open' | 'done' | 'expired';

/** Whether it can still be answered. The last day belongs to it. */
export const standingOf = ({ to, done }: Dated, today: string): Standing => (done ? 'done' : to && to < today ? 'expired' : 'open');

/** What ends first comes first; what has no end follows, the newest first. */
export const bySoonest = (one: Dated, other: Dated): number =>
  one.to === other.to ? compare(other.from ?? '', one.from ?? '') : compare(one.to ?? '~', other.to ?? '~');

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Those that can still be answered on a day, in the order in which they are shown. */
export const openOn = <N extends Dated>(notices: readonly N[] | undefined, today: string): N[] =>
  (notices ?? []).filter((notice) => standingOf(notice, today) === 'open').sort(bySoonest);

/** The day of a clock that shows local time. */
export const dayAt = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
