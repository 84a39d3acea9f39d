/** The element has read its document and shows it. Not sent where the host page itself set `.data`. */
export class BobLoadEvent extends Event {
  constructor() {
    super('bob-load', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bob-load': BobLoadEvent;
  }
}
