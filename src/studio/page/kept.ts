/** Whether what was typed is in the database of drafts: before anything takes the place of the editor. */
import { listDrafts } from '../../kit/storage/drafts/list.js';

/** A change is stored at once; so long it may take on a busy phone, in milliseconds. */
const PATIENCE = 3000;
const PAUSE = 150;
/** A change is dated a little before it is told. */
const NEAR = 200;

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

export class Kept {
  #changed = 0;
  #checking: ReturnType<typeof setTimeout> | undefined;
  /** False where it was seen that what was typed is not stored: the browser asks before the page is left. */
  #isSafe = true;

  constructor() {
    addEventListener('bob-edit', () => this.changed());
    addEventListener('beforeunload', (event) => {
      if (!this.#isSafe) event.preventDefault();
    });
  }

  /** Something is in the editor that is nowhere else. */
  changed(): void {
    this.#changed = Date.now();
    clearTimeout(this.#checking);
    this.#checking = setTimeout(() => void this.isKept(), PAUSE * 4);
  }

  /** The editor is gone, or what is in it may be. */
  forget(): void {
    clearTimeout(this.#checking);
    this.#changed = 0;
    this.#isSafe = true;
  }

  async isKept(): Promise<boolean> {
    const changed = this.#changed;
    const until = Date.now() + PATIENCE;
    const isStored = async (): Promise<boolean> => (await listDrafts()).some((draft) => draft.changed >= changed - NEAR);
    while (changed && !(await isStored())) {
      if (Date.now() > until) return (this.#isSafe = false);
      await wait(PAUSE);
    }
    return (this.#isSafe = true);
  }
}
