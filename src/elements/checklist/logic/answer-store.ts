/** The answers that one element holds, a sheet for each checklist: when the document changes, none are lost. */
import type { ChecklistItem } from '../../../formats/checklist/checklist.js';
import type { Answer } from '../../../engines/checklist/answers.js';

export class AnswerSheet {
  answers = new Map<string, Answer>();
  /** The size of the firm, once the visitor has chosen it. */
  staff: number | undefined;

  /**
   * Changes an answer, and takes it away where nothing is left of it.
   *
   * @param day today: what is marked as done counts from here
   * @param title how the item is worded now
   */
  change({ id }: ChecklistItem, change: Partial<Answer>, day: string, title: string): Answer | undefined {
    const { state, on, who, by, note } = { ...this.answers.get(id), ...(change.state && { on: day }), ...change };
    if (!state && !who && !by && !note) {
      this.answers.delete(id);
      return undefined;
    }
    const answer: Answer = {
      ...(state && { state }),
      ...(state === 'done' && on && { on }),
      ...(who && { who }),
      ...(by && { by }),
      ...(note && { note }),
      ...(title && { title }),
    };
    this.answers.set(id, answer);
    return answer;
  }
}

export class AnswerStore {
  readonly #byList = new Map<string, AnswerSheet>();

  of(list: string): AnswerSheet {
    let sheet = this.#byList.get(list);
    if (!sheet) this.#byList.set(list, (sheet = new AnswerSheet()));
    return sheet;
  }
}
