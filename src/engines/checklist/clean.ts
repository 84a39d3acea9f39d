/** Answers that came from outside: what a page sets, what was kept, what a file says. */
import { answerStates, type Answer, type AnswerState } from './answers.js';

/** Longer texts are cut. */
const LONGEST = 4000;

/** A day that the calendar has. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && JSON.stringify(new Date(value)).includes(value);

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
