/** What somebody answered to the items of a checklist. */

/** How far an item is. */
export const answerStates = ['done', 'partly', 'not-yet', 'not-applicable'] as const;
export type AnswerState = (typeof answerStates)[number];

export interface Answer {
  readonly state?: AnswerState;
  /** The day on which it was marked as done, `YYYY-MM-DD`; what is to be repeated is counted from there. */
  readonly on?: string;
  /** Who looks after it. */
  readonly who?: string;
  /** By when, `YYYY-MM-DD`. */
  readonly by?: string;
  readonly note?: string;
  /** How the item was worded: for when the checklist has it no more. */
  readonly title?: string;
}

/** Answers by the id of their item. */
export type Answers = ReadonlyMap<string, Answer>;

/** The day here and now, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const pad = (number: number, digits = 2) => String(number).padStart(digits, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
