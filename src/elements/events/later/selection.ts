/** The visitor's own list of events: in this page, and on their device only once they have asked for it. */
import { storageState, type StorageState } from '../../../kit/storage/storage-state.js';
import { follow, forget, keep, recall, tellFollowers } from '../../../kit/storage/storage.js';

const keyOf = (calendar: string): string => `bob-events:1:${calendar}`;
/** No list of a visitor is longer; what a script of the page has put there may be. */
const MOST = 1000;

/** Whatever stands there: a list of ids, or nothing. */
function idsIn(text: string | null): readonly string[] {
  try {
    const stored: unknown = JSON.parse(text ?? '');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export class Selection {
  /** Ids as of `idOf`, in the order in which they were added. */
  #ids: ReadonlySet<string> = new Set();
  #key = '';
  /** Whether it is on this device. */
  remembered = false;
  /** What becomes of what is stored in this page; `not-kept` also once storing has failed. */
  place: StorageState = storageState();
  readonly #hear = (text: string | null): void => {
    this.remembered = text !== null;
    // what is deleted elsewhere stays in this page
    if (text !== null) this.#ids = new Set(idsIn(text));
    this.changed();
  };

  /** @param changed called when another tab, or another calendar of the page, has changed the list */
  constructor(private readonly changed: () => void) {}

  /** The list of a calendar is wanted. Whether it is another one than before. */
  open(calendar: string): boolean {
    const key = keyOf(calendar);
    if (key === this.#key) return false;
    this.#key = key;
    const text = recall(key);
    this.remembered = text !== null;
    this.#ids = new Set(idsIn(text));
    return true;
  }

  /** Hears of changes made elsewhere, until what it gives is called. */
  follow(): () => void {
    return follow(this.#key, this.#hear);
  }

  get ids(): readonly string[] {
    return [...this.#ids];
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  toggle(id: string): void {
    const ids = new Set(this.#ids);
    if (!ids.delete(id)) ids.add(id);
    this.#ids = ids;
    if (this.remembered) this.remember();
  }

  remember(): void {
    const text = JSON.stringify(this.ids);
    this.remembered = !keep(this.#key, text);
    if (!this.remembered) this.place = 'not-kept';
    else tellFollowers(this.#key, text, this.#hear);
  }

  /** Takes it from the device. In this page it stays. */
  forget(): void {
    this.remembered = !forget(this.#key);
    if (!this.remembered) tellFollowers(this.#key, null, this.#hear);
  }
}
