export { BobDraftEvent } from './draft-event.js';
export { BobPageEvent } from './page-event.js';

/** The owner changed the document. */
export class BobEditEvent extends Event {
  /** @param path the place in the document: `sections.concept.text`; empty where all of it is another */
  constructor(readonly path: string) {
    super('bob-edit', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bob-edit': BobEditEvent;
  }
}
