/** Whether what the editor holds is in the database of drafts: before anything takes its place. */
import { withoutEmpty } from '../../engines/draft/empty.js';
import { equal } from '../../engines/draft/equal.js';
import { storedDocuments } from '../../kit/storage/drafts/list.js';

/** A change is stored at once; so long it may take on a busy phone, in milliseconds. */
const PATIENCE = 3000;
const PAUSE = 150;
/** The open draft is among the latest; other tabs may write theirs. */
const LATEST = 5;

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

export class Kept {
  #checking: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  /** False where it was seen that the document is not stored: the browser asks before the page is left. */
  #isSafe = true;
  /** The editor has a draft, and asks by itself. */
  #isGuarded = false;

  /** @param current the document that is edited, without what is empty */
  constructor(private readonly current: () => object | null | undefined) {
    addEventListener('bob-edit', () => this.changed());
    addEventListener('bob-draft', ({ draft }) => (this.#isGuarded = !!draft));
    addEventListener('beforeunload', (event) => {
      if (!this.#isSafe && !this.#isGuarded) event.preventDefault();
    });
  }

  /** Looks soon. */
  changed(): void {
    clearTimeout(this.#checking);
    this.#checking = setTimeout(() => void this.isKept(), PAUSE * 4);
  }

  /** The page may be left: what is in the editor is stored, or its owner gives it up. */
  forget(): void {
    clearTimeout(this.#checking);
    this.#turn++;
    this.#isSafe = true;
    this.#isGuarded = false;
  }

  async isKept(): Promise<boolean> {
    const turn = ++this.#turn;
    const until = Date.now() + PAUSE + PATIENCE;
    let isStored = await this.#isStored();
    for (; !isStored && Date.now() < until; isStored = await this.#isStored()) await wait(PAUSE);
    if (turn === this.#turn) this.#isSafe = isStored;
    return isStored;
  }

  async #isStored(): Promise<boolean> {
    const document = this.current() as { kind: string } | null | undefined;
    // an empty form is not stored
    if (!document || Object.keys(document).every((key) => key === 'kind' || key === 'version')) return true;
    const { kind } = document;
    const stored = await storedDocuments(kind, LATEST);
    return stored.some((one) => equal({ kind, version: 1, ...(withoutEmpty(one) as object | undefined) }, document));
  }
}
