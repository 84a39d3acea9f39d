/** What the parts of a checklist are drawn with. */
import type { Checklist, ChecklistItem } from '../../../formats/checklist/checklist.js';
import type { Answer, Answers } from '../../../engines/checklist/answers.js';
import type { Progress, Stands } from '../../../engines/checklist/tally.js';
import type { Locale } from '../../../kit/element/locale.js';

export interface Scene {
  readonly list: Checklist;
  readonly speech: Locale;
  readonly answers: Answers;
  readonly progress: Progress;
  /** The size of the firm: the least number of people of its step. */
  readonly staff: number;
  /** How each item stands today. */
  readonly stands: Stands;
  /** Today. */
  readonly day: string;
  /** Ids of the items that are opened. */
  readonly open: ReadonlySet<string>;
  /** The drawn Markdown of a text, once its reader is here. */
  readonly rich: ((text: string) => unknown) | undefined;
}

/** What a visitor does. */
export interface Actions {
  /** Changes an answer; `settled` is false while a text is being typed. */
  answer(item: ChecklistItem, change: Partial<Answer>, settled?: boolean): void;
  toggle(item: ChecklistItem, open: boolean): void;
  size(staff: number): void;
}
