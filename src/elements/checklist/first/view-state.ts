/** What the views of a checklist are drawn with, and what they and the lazy half may ask of the element. Types only. */
import type { Checklist, ChecklistItem } from '../../../formats/checklist/checklist.js';
import type { Answer, Answers } from '../../../engines/checklist/answers.js';
import type { Progress, StandingOf } from '../../../engines/checklist/tally.js';
import type { Locale } from '../../../kit/element/locale.js';
import type { AnswerStore } from '../logic/answer-store.js';

export interface ViewState {
  readonly list: Checklist;
  readonly locale: Locale;
  readonly answers: Answers;
  readonly progress: Progress;
  /** The size of the firm: the least number of people of its step. */
  readonly staff: number;
  /** How each item stands today. */
  readonly stands: StandingOf;
  /** Today. */
  readonly day: string;
  /** Ids of the items that are opened. */
  readonly open: ReadonlySet<string>;
  /** Whether a group, by its place in the list, shows its items. */
  unfolded(group: number): boolean;
  /** The drawn Markdown of a text, once its reader is here. */
  readonly rich: ((text: string) => unknown) | undefined;
}

/** What a visitor does. */
export interface Actions {
  /** Changes an answer; `settled` is false while a text is being typed. */
  answer(item: ChecklistItem, change: Partial<Answer>, settled?: boolean): void;
  toggle(item: ChecklistItem, open: boolean): void;
  /** Shows the items of a group, or folds them up. */
  fold(group: number, open: boolean): void;
  size(staff: number): void;
}

/** What the lazy half shares with the first view, in which answers are given before the rest is loaded. */
export interface FirstView {
  readonly store: AnswerStore;
  /** A whole checklist was read. */
  opened(list: Checklist): void;
  /** Many answers have changed: `visitor` says who did it. */
  changed(visitor: boolean): void;
  /** Answers came from another tab or copy. */
  adopted(): void;
}
