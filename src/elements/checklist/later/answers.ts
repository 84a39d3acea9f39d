/** What becomes of the answers: kept on the device, exported, imported, reset; and what the visitor is told about it. */
import { cleanAnswers } from '../../../engines/checklist/clean.js';
import { answersFile } from '../../../engines/checklist/file.js';
import type { Checklist } from '../../../formats/checklist/checklist.js';
import type { Host } from '../../../kit/element/host.js';
import { printing } from '../../../kit/controllers/print.js';
import { pinned } from '../../../kit/pinned.js';
import type { StorageState } from '../../../kit/storage/storage-state.js';
import type { FirstView, ViewState } from '../first/view-state.js';
import type { AnswerSheet } from '../logic/answer-store.js';
import { StoredAnswers } from './stored-answers.js';
import { sentences, type Sentence } from './texts.js';

/** What the visitor is told until the next thing happens, and can perhaps undo. */
export interface Notice {
  /** In words, while rendering. */
  readonly words: () => string;
  readonly undo?: () => void;
  /** Something went wrong: told at once, and a file offered. */
  readonly alarm?: boolean;
}

const SOON = 400; // ms

export class AnswersController {
  notice: Notice | undefined;
  /** The code to copy, once it is asked for. */
  code = '';
  /** Whether the form to import answers is open. */
  importing = false;
  /** Whether the whole plan is shown. */
  wholePlan = false;

  readonly #stored: StoredAnswers;
  readonly #print: ReturnType<typeof printing>;
  #list = '';
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: Host<Checklist>,
    private readonly first: FirstView,
  ) {
    this.#print = printing(host, { whole: false, folded: '.group > details' });
    this.#stored = new StoredAnswers({
      store: first.store,
      element: host.element,
      adopted: () => first.adopted(),
      forgotten: () => this.#tell({ words: sentences.forgotten }),
      failed: (trouble) => this.#tell({ words: sentences[trouble], alarm: true }),
    });
  }

  // --- on this device ---

  get remembered(): boolean {
    return this.#stored.remembered;
  }

  /** What becomes here of what is kept. */
  get place(): StorageState {
    return this.#stored.place;
  }

  /** A checklist is shown: what was kept for it comes back, and what has been answered meanwhile wins. */
  open(list: string): void {
    this.#flush();
    this.#list = list;
    this.#stored.open(list);
  }

  /** The element is in the page (again). */
  connect(): void {
    this.#stored.connect();
  }

  /** The element is not in the page any more. */
  disconnect(): void {
    this.#flush();
    this.#stored.disconnect();
  }

  /** Keeps the answers, if the visitor has asked for it; says at once when that fails. */
  keep(): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    const trouble = this.#stored.save();
    if (trouble) this.#tell({ words: sentences[trouble], alarm: true });
    else if (this.notice?.alarm) this.#tell(undefined);
  }

  /** The same when typing pauses. */
  keepSoon(): void {
    this.#stored.note();
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.keep(), SOON);
  }

  remember(): void {
    const trouble = this.#stored.remember();
    if (trouble) return this.#tell({ words: sentences[trouble], alarm: true });
    this.#tell({
      words: this.#stored.setAside ? sentences['set-aside'] : this.place === 'maybe' ? sentences['remembered-maybe'] : sentences.remembered,
    });
  }

  forget(): void {
    if (!this.#stored.forget()) return this.#tell({ words: sentences.blocked, alarm: true });
    this.#tell({ words: sentences.forgotten });
  }

  #flush(): void {
    if (this.#soon !== undefined) this.keep();
  }

  get #answers(): AnswerSheet {
    return this.first.store.of(this.#list);
  }

  // --- export and import ---

  async export(format: 'json' | 'csv' | 'code', state: ViewState): Promise<string> {
    if (format === 'json') return JSON.stringify(answersFile(state.list, state.answers, state.staff, state.day), null, 2) + '\n';
    const { exported } = await pinned(() => import('./exchange.js'));
    return this.host.say(() => exported(format, state));
  }

  /** @param visitor Whether the visitor did it: then it is told to the page, and can be undone. */
  async import(text: string, state: ViewState, visitor: boolean): Promise<{ taken: number; trouble?: string }> {
    const { imported } = await pinned(() => import('./exchange.js'));
    const incoming = this.host.say(() => imported(text, state));
    if ('trouble' in incoming) {
      if (visitor) this.#tell({ words: sentences[incoming.trouble] });
      return { taken: 0, trouble: incoming.trouble };
    }
    const { answers, staff } = incoming;
    const current = this.#answers;
    const before = this.#now();
    for (const [id, answer] of answers) current.answers.set(id, { ...current.answers.get(id), ...answer });
    current.staff = staff ?? current.staff;
    if (visitor) {
      this.importing = false;
      this.#tell({ words: () => sentences.taken(answers.size, state.locale.code), undo: this.#back(before) });
    }
    this.first.changed(visitor);
    return { taken: answers.size };
  }

  /** The page gives the answers. */
  set(answers: unknown): void {
    this.#answers.answers = cleanAnswers(answers);
  }

  /** Begins anew; the visitor may undo it. */
  reset(visitor: boolean): void {
    const before = this.#now();
    this.#stored.clear();
    this.#tell({ words: sentences.anew, undo: this.#back(before) });
    this.first.changed(visitor);
  }

  #now(): Pick<AnswerSheet, 'answers' | 'staff'> {
    const { answers, staff } = this.#answers;
    return { answers: new Map(answers), staff };
  }

  /** What brings back how it was before, but for what has been said since, here or in another tab. */
  #back(before: Pick<AnswerSheet, 'answers' | 'staff'>): () => void {
    const current = this.#answers;
    const after = this.#now();
    const isAsLeft = (id: string): boolean => JSON.stringify(current.answers.get(id)) === JSON.stringify(after.answers.get(id));
    return () => {
      for (const id of new Set([...before.answers.keys(), ...after.answers.keys()])) {
        if (!isAsLeft(id)) continue;
        const answer = before.answers.get(id);
        if (answer) current.answers.set(id, answer);
        else current.answers.delete(id);
      }
      if (current.staff === after.staff) current.staff = before.staff;
      this.#tell(undefined);
      this.first.changed(true);
    };
  }

  #tell(notice: Notice | undefined): void {
    this.notice = notice;
    this.host.update();
  }

  /** Tells the visitor something, and takes it away with the next thing. */
  tell(words: Sentence): void {
    this.#tell({ words });
  }

  refresh(change: Partial<Pick<AnswersController, 'code' | 'importing' | 'wholePlan'>>): void {
    Object.assign(this, change);
    this.host.update();
  }

  print(): void {
    void this.#print.start();
  }
}
