/** What becomes of the answers beside being shown: kept on the device, taken along, read again, begun anew. */
import { today, type Answer } from '../../documents/practice/answers.js';
import { cleanAnswers } from '../../documents/practice/clean.js';
import { answersFile, readFile } from '../../documents/practice/file.js';
import { pinned } from '../../kit/pinned.js';
import { follow, forget, keep, recall, type StorageTrouble } from '../../kit/storage.js';
import type { Scene } from './scene.js';
import type { Sheet, Sheets } from './sheets.js';
import { said, type Said } from './words.js';

/** What the desk needs of its element. */
export interface Port {
  readonly sheets: Sheets;
  readonly host: HTMLElement;
  /** Answers have changed; by the visitor or not. */
  changed(visitor: boolean): void;
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
const keyOf = (list: string): string => `bob-checklist:1:${list}`;

export class Desk {
  notice: Notice | undefined;
  /** The code to copy, once it is asked for. */
  code = '';
  /** Whether the place to read answers is open. */
  reading = false;
  /** Whether the whole plan is shown. */
  wholePlan = false;
  remembered = false;

  readonly #port: Port;
  #list = '';
  readonly #recalled = new Set<string>();
  #unfollow: (() => void) | undefined;
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(port: Port) {
    this.#port = port;
  }

  // --- on this device ---

  /** A checklist is shown: what was kept for it comes back, and what has been answered meanwhile wins. */
  recall(list: string): void {
    this.#flush();
    this.leave();
    this.#list = list;
    const kept = readFile(recall(keyOf(list)) ?? '');
    this.remembered = !!kept;
    if (kept && !this.#recalled.has(list)) {
      const sheet = this.#sheet;
      sheet.answers = new Map([...kept.answers, ...sheet.answers]);
      sheet.staff ??= kept.staff;
    }
    this.#recalled.add(list);
    this.attend();
  }

  /** The element is in the page (again). */
  attend(): void {
    if (!this.remembered || this.#unfollow || !this.#port.host.isConnected) return;
    const flush = (): void => this.#flush();
    const stop = follow(keyOf(this.#list), (text) => this.#elsewhere(text));
    document.addEventListener('visibilitychange', flush);
    this.#unfollow = () => {
      stop();
      document.removeEventListener('visibilitychange', flush);
    };
  }

  /** The element is not in the page any more. */
  leave(): void {
    this.#flush();
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  /** Keeps the answers, if the visitor has asked for it; says at once when that fails. */
  keep(sheet: Sheet = this.#sheet): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    if (this.remembered) this.#write(sheet);
  }

  /** The same when typing pauses. */
  keepSoon(sheet: Sheet): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.keep(sheet), SOON);
  }

  remember(): void {
    this.remembered = true;
    if (this.#write(this.#sheet)) this.#tell({ words: said.remembered });
    else this.remembered = false;
    this.attend();
  }

  forget(): void {
    if (!forget(keyOf(this.#list))) return this.#tell({ words: said.blocked, alarm: true });
    this.remembered = false;
    this.leave();
    this.#tell({ words: said.forgotten });
  }

  /** Another window of the site changed or forgot what is kept. */
  #elsewhere(text: string | null): void {
    const kept = readFile(text ?? '');
    if (kept) {
      this.#sheet.answers = kept.answers;
      this.#sheet.staff = kept.staff;
    } else {
      this.remembered = false;
      this.leave();
    }
    this.#port.refresh();
  }

  #write({ answers, staff }: Sheet): boolean {
    const trouble: StorageTrouble | undefined = keep(
      keyOf(this.#list),
      JSON.stringify(answersFile({ id: this.#list }, answers, staff, today())),
    );
    if (trouble) this.#tell({ words: said[trouble], alarm: true });
    else if (this.notice?.alarm) this.#tell(undefined);
    return !trouble;
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
    const back = this.#snapshot();
    const sheet = this.#sheet;
    for (const [id, answer] of answers) sheet.answers.set(id, { ...sheet.answers.get(id), ...answer });
    sheet.staff = staff ?? sheet.staff;
    if (visitor) {
      this.reading = false;
      this.#tell({ words: () => said.taken(answers.size, scene.speech.locale), undo: back });
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
    const back = this.#snapshot();
    this.#sheet.answers = new Map<string, Answer>();
    this.#tell({ words: said.anew, undo: back });
    this.#port.changed(visitor);
  }

  /** What brings the present answers back. */
  #snapshot(): () => void {
    const sheet = this.#sheet;
    const { staff } = sheet;
    const answers = new Map(sheet.answers);
    return () => {
      Object.assign(sheet, { answers, staff });
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
    const { printAlone } = await pinned(() => import('../../kit/print.js'));
    await printAlone(this.#port.host, false);
  }
}
