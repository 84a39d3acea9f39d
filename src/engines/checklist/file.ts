/** Answers as JSON: what is kept on a device, and what is saved as a file. */
import type { Checklist } from '../../formats/checklist/checklist.js';
import type { Answer, Answers } from './answers.js';
import { cleanAnswers } from './clean.js';

/** What is kept and what travels: the same record on a device and in a file. */
export interface AnswersFile {
  readonly kind: 'checklist-answers';
  readonly version: 1;
  /** Id of the checklist. */
  readonly checklist: string;
  /** Day of the checklist's last change, where it says so. */
  readonly updated?: string;
  /** The day on which it was saved. */
  readonly saved: string;
  /** How many people work in the firm: the least number of its step. Absent while nobody has said it. */
  readonly staff?: number;
  readonly answers: Readonly<Record<string, Answer>>;
}

export const answersFile = (
  checklist: Pick<Checklist, 'id' | 'updated'>,
  answers: Answers,
  staff: number | undefined,
  saved: string,
): AnswersFile => ({
  kind: 'checklist-answers',
  version: 1,
  checklist: checklist.id,
  ...(checklist.updated && { updated: checklist.updated }),
  saved,
  ...(staff && { staff }),
  answers: Object.fromEntries(answers),
});

/** Answers that came from outside. */
export interface Incoming {
  readonly answers: Map<string, Answer>;
  /** How many people work in the firm, where that is said. */
  readonly staff?: number;
}

/** Reads such a file; undefined where it is none. Never throws. */
export function readFile(text: string): (Incoming & { readonly checklist: unknown }) | undefined {
  try {
    const { kind, checklist, staff, answers } = JSON.parse(text) as Partial<AnswersFile>;
    if (kind !== 'checklist-answers' || typeof answers !== 'object') return undefined;
    const counts = typeof staff === 'number' && staff >= 1 && staff <= 1e6;
    return { checklist, answers: cleanAnswers(answers), ...(counts && { staff: Math.floor(staff) }) };
  } catch {
    return undefined;
  }
}
