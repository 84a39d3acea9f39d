import type { Mode, Stores } from './database.js';

/** What a draft needs of the place in which it is kept. */
export interface Place {
  /** Undefined where nothing can be stored at present; never rejects. */
  readonly run: <T>(mode: Mode, work: (stores: Stores) => Promise<T>) => Promise<{ readonly value: T | undefined } | undefined>;
  readonly told: (id: string) => void;
  /** Tells the other tabs whether a draft is open here. */
  readonly here: (id: string, isOpen: boolean) => void;
  /** @param closed settles when all of it is stored */
  readonly left: (draft: object, closed: Promise<void>) => void;
}
