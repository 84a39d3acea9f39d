/** How far a firm is on a day: what was done may be due again. */
import type { Checklist, ChecklistItem } from '../../formats/checklist/checklist.js';
import type { Answer, Answers } from './answers.js';
import { after } from './repeat.js';
import { tallyOf, type Progress, type Standing } from './tally.js';

/** How an item stands on a day. */
export const standing = ({ repeat }: ChecklistItem, answer: Answer | undefined, day: string): Standing => {
  const { state, on } = answer ?? {};
  if (state !== 'done' || !repeat || !on) return state;
  const due = after(on, repeat);
  return due && due <= day ? 'again' : state;
};

/**
 * The progress by group and of the whole.
 *
 * @param staff how many people work in the firm
 * @param day today, `YYYY-MM-DD`
 */
export const progressOf = (checklist: Checklist, answers: Answers, staff: number, day: string): Progress =>
  tallyOf(checklist, answers, staff, (item, answer) => standing(item, answer, day));
