/** The answers that one element holds, a sheet for each checklist: when the document changes, none are lost. */
import type { ChecklistItem } from '../../documents/checklist.js';
import { cleanAnswer, cleanAnswers, type Answer } from '../../documents/practice/answers.js';

export class Sheet {
  answers = new Map<string, Answer>();
  /** The size of the firm, once the visitor has said it. */
  staff: number | undefined;

  /**
   * Changes an answer, and takes it away where nothing is left of it.
   *
   * @param day today: what is marked as done counts from here
   * @param title how the item is worded now
   */
  change({ id }: ChecklistItem, change: Partial<Answer>, day: string, title: string): Answer | undefined {
    const answer = cleanAnswer({ ...this.answers.get(id), ...change, title, ...(change.state && { on: day }) });
    if (answer) this.answers.set(id, answer);
    else this.answers.delete(id);
    return answer;
  }
}

export class Sheets {
  readonly #byList = new Map<string, Sheet>();

  /** The sheet of a checklist; that of `''` is for answers that are there before any checklist. */
  of(list: string): Sheet {
    let sheet = this.#byList.get(list);
    if (!sheet) this.#byList.set(list, (sheet = new Sheet()));
    return sheet;
  }

  /** Gives answers that came before their checklist to the first one. */
  adopt(list: string): void {
    const early = this.#byList.get('');
    if (!early) return;
    this.#byList.delete('');
    if (!this.#byList.has(list)) this.#byList.set(list, early);
  }

  replace(list: string, answers: unknown): void {
    this.of(list).answers = cleanAnswers(answers);
  }
}
