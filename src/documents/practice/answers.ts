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

/** Longer texts are cut. */
const LONGEST = 4000;

/** A day that the calendar has. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && JSON.stringify(new Date(value)).includes(value);

/** The day here and now, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const pad = (number: number, digits = 2) => String(number).padStart(digits, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** An answer that says nothing any more. */
export const isBlank = ({ state, who, by, note }: Answer): boolean => !state && !who && !by && !note;

/** An answer as it should be; undefined where nothing is left of it. */
export function cleanAnswer(value: unknown): Answer | undefined {
  if (typeof value !== 'object' || !value) return undefined;
  const { state, on, who, by, note, title } = value as Record<string, unknown>;
  const text = (one: unknown) => (typeof one === 'string' ? one.slice(0, LONGEST) : '');
  const answer: Answer = {
    ...(answerStates.includes(state as AnswerState) && { state: state as AnswerState }),
    ...(isDay(on) && state === 'done' && { on }),
    ...(text(who).trim() && { who: text(who) }),
    ...(isDay(by) && { by }),
    ...(text(note).trim() && { note: text(note) }),
    ...(text(title).trim() && { title: text(title) }),
  };
  return isBlank(answer) ? undefined : answer;
}

/** Reads answers by id, as `.answers` gives them; what is none is left out. Never throws. */
export function cleanAnswers(value: unknown): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  try {
    for (const [id, one] of value instanceof Map ? (value as Map<string, unknown>) : Object.entries(value ?? {})) {
      const answer = cleanAnswer(one);
      if (answer && id) answers.set(id, answer);
    }
  } catch {
    // a live object with getters or proxies
  }
  return answers;
}
