/** The element has read its document and shows it. Not sent where the host page itself set `.data`. */
export class BobLoadEvent extends Event {
  constructor() {
    super('bob-load', { bubbles: true, composed: true });
  }
}

/** The document could not be had or read. Not sent where the host page itself set `.data`. */
export class BobErrorEvent extends Event {
  /**
   * @param code what went wrong, a stable word: `network`, `timeout`, `http`, `json`, `kind`, `required`, ...
   * @param path the place in the JSON, as in `sections.concept.text`; empty where the whole file is meant
   * @param hint how to mend it, in plain words
   */
  constructor(
    readonly code: string,
    readonly path: string,
    readonly hint: string,
  ) {
    super('bob-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bob-load': BobLoadEvent;
    'bob-error': BobErrorEvent;
  }
}
