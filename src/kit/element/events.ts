/** The document could not be had or read. Not sent where the host page itself set `.data`. */
export class BobErrorEvent extends Event {
  /** What went wrong, a stable word: `network`, `timeout`, `http`, `bad-json`, `wrong-kind`, `missing`, ... */
  readonly code: string;
  /** The place in the JSON, as in `sections.concept.text`; empty where the whole file is meant. */
  readonly path: string;
  /** How to mend it, in plain words. */
  readonly hint: string;

  constructor({ code, path, hint = '' }: { code: string; path: string; hint?: string }) {
    super('bob-error', { bubbles: true, composed: true });
    this.code = code;
    this.path = path;
    this.hint = hint;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bob-error': BobErrorEvent;
  }
}
