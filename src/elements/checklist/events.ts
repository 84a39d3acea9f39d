import type { Answer } from '../../engines/checklist/answers.js';
import type { Progress } from '../../engines/checklist/tally.js';

/** The visitor answered an item, or changed its note, its person or its day. */
export class BobChangeEvent extends Event {
  /**
   * @param id of the item; empty where many changed at once: read again, undone, begun anew
   * @param answer what it says now; undefined where it was taken back
   * @param progress of the whole, now
   */
  constructor(
    readonly id: string,
    readonly answer: Answer | undefined,
    readonly progress: Progress,
  ) {
    super('bob-change', { bubbles: true, composed: true });
  }
}

/** The visitor has done the last thing that applies. */
export class BobCompleteEvent extends Event {
  constructor(readonly progress: Progress) {
    super('bob-complete', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bob-change': BobChangeEvent;
    'bob-complete': BobCompleteEvent;
  }
}
