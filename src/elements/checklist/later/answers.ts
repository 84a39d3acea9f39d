/** What becomes of the answers beside being shown: kept on the device, taken along, read again, begun anew. */
import { cleanAnswers } from '../../../engines/checklist/clean.js';
import { answersFile } from '../../../engines/checklist/file.js';
import { pinned } from '../../../kit/pinned.js';
import type { StorageState } from '../../../kit/storage/storage-state.js';
import { Keeper } from './stored-answers.js';
import type { Scene } from '../first/view-state.js';
import type { Sheet, Sheets } from '../logic/answer-store.js';
import { said, type Said } from './texts.js';

/** What the desk needs of its element. */
export interface Port {
  readonly sheets: Sheets;
  readonly host: HTMLElement;
  /** Answers have changed; by the visitor or not. */
  changed(visitor: boolean): void;
  /** Answers came from another tab or copy. */
  adopted(): void;
  refresh(): void;
  say<T>(words: () => T): T;
}

/** What is told for a while, and can perhaps be undone. */
export interface Notice {
  /** In words, while rendering. */
  readonly words: () => string;
  readonly undo?: () => void;
  /** Something went wrong: told at once, and a file offered. */
  readonly alarm?: boolean;
}

const SOON = 400; // ms

export class Desk {
  notice: Notice | undefined;
  /** The code to copy, once it is asked for. */
  code = '';
  /** Whether the place to read answers is open. */
  reading = false;
  /** Whether the whole plan is shown. */
  wholePlan = false;

  readonly #port: Port;
  readonly #keeper: Keeper;
  #list = '';
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(port: Port) {
    this.#port = port;
    this.#keeper = new Keeper({
      sheets: port.sheets,
      host: port.host,
      adopted: () => port.adopted(),
      forgotten: () => this.#tell({ words: said.forgotten }),
      failed: (trouble) => this.#tell({ words: said[trouble], alarm: true }),
    });
  }

  // --- on this device ---

  get remembered(): boolean {
    return this.#keeper.remembered;
  }

  /** What becomes here of what is kept. */
  get place(): StorageState {
    return this.#keeper.place;
  }

  /** A checklist is shown: what was kept for it comes back, and what has been answered meanwhile wins. */
  recall(list: string): void {
    this.#flush();
    this.#list = list;
    this.#keeper.open(list);
  }

  /** The element is in the page (again). */
  attend(): void {
    this.#keeper.attend();
  }

  /** The element is not in the page any more. */
  leave(): void {
    this.#flush();
    this.#keeper.leave();
  }

  /** Keeps the answers, if the visitor has asked for it; says at once when that fails. */
  keep(): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    const trouble = this.#keeper.save();
    if (trouble) this.#tell({ words: said[trouble], alarm: true });
    else if (this.notice?.alarm) this.#tell(undefined);
  }

  /** The same when typing pauses. */
  keepSoon(): void {
    this.#keeper.note();
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.keep(), SOON);
  }

  remember(): void {
    const trouble = this.#keeper.remember();
    if (trouble) return this.#tell({ words: said[trouble], alarm: true });
    this.#tell({ words: this.#keeper.setAside ? said['set-aside'] : this.place === 'maybe' ? said['remembered-maybe'] : said.remembered });
  }

  forget(): void {
    if (!this.#keeper.forget()) return this.#tell({ words: said.blocked, alarm: true });
    this.#tell({ words: said.forgotten });
  }

  #flush(): void {
    if (this.#soon !== undefined) this.keep();
  }

  get #sheet(): Sheet {
    return this.#port.sheets.of(this.#list);
  }

  // --- taken along, and read again ---

  async export(format: 'json' | 'csv' | 'code', scene: Scene): Promise<string> {
    if (format === 'json') return JSON.stringify(answersFile(scene.list, scene.answers, scene.staff, scene.day), null, 2) + '\n';
    const { exported } = await pinned(() => import('./exchange.js'));
    return this.#port.say(() => exported(format, scene));
  }

  /** @param visitor Whether the visitor did it: then it is told to the page, and can be undone. */
  async import(text: string, scene: Scene, visitor: boolean): Promise<{ taken: number; trouble?: string }> {
    const { imported } = await pinned(() => import('./exchange.js'));
    const incoming = this.#port.say(() => imported(text, scene));
    if ('trouble' in incoming) {
      if (visitor) this.#tell({ words: said[incoming.trouble] });
      return { taken: 0, trouble: incoming.trouble };
    }
    const { answers, staff } = incoming;
    const sheet = this.#sheet;
    const before = this.#now();
    for (const [id, answer] of answers) sheet.answers.set(id, { ...sheet.answers.get(id), ...answer });
    sheet.staff = staff ?? sheet.staff;
    if (visitor) {
      this.reading = false;
      this.#tell({ words: () => said.taken(answers.size, scene.speech.code), undo: this.#back(before) });
    }
    this.#port.changed(visitor);
    return { taken: answers.size };
  }

  /** The page gives the answers. */
  set(answers: unknown): void {
    this.#sheet.answers = cleanAnswers(answers);
  }

  /** Begins anew; the visitor may undo it. */
  reset(visitor: boolean): void {
    const before = this.#now();
    this.#keeper.clear();
    this.#tell({ words: said.anew, undo: this.#back(before) });
    this.#port.changed(visitor);
  }

  #now(): Pick<Sheet, 'answers' | 'staff'> {
    const { answers, staff } = this.#sheet;
    return { answers: new Map(answers), staff };
  }

  /** What brings back how it was before, but for what has been said since, here or in another tab. */
  #back(before: Pick<Sheet, 'answers' | 'staff'>): () => void {
    const sheet = this.#sheet;
    const after = this.#now();
    const isAsLeft = (id: string): boolean => JSON.stringify(sheet.answers.get(id)) === JSON.stringify(after.answers.get(id));
    return () => {
      for (const id of new Set([...before.answers.keys(), ...after.answers.keys()])) {
        if (!isAsLeft(id)) continue;
        const answer = before.answers.get(id);
        if (answer) sheet.answers.set(id, answer);
        else sheet.answers.delete(id);
      }
      if (sheet.staff === after.staff) sheet.staff = before.staff;
      this.#tell(undefined);
      this.#port.changed(true);
    };
  }

  #tell(notice: Notice | undefined): void {
    this.notice = notice;
    this.#port.refresh();
  }

  /** Tells the visitor something, and takes it away with the next thing. */
  tell(words: Said): void {
    this.#tell({ words });
  }

  refresh(change: Partial<Pick<Desk, 'code' | 'reading' | 'wholePlan'>>): void {
    Object.assign(this, change);
    this.#port.refresh();
  }

  async print(): Promise<void> {
    const { printAlone } = await pinned(() => import('../../../kit/controllers/print.js'));
    await printAlone(this.#port.host, false);
  }
}
