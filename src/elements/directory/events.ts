/** The visitor looked for something else: another query, filter or order. */
export class BobSearchEvent extends Event {
  /**
   * @param query the words as they were typed
   * @param filters values chosen by facet
   * @param count how many members are found
   */
  constructor(
    readonly query: string,
    readonly filters: Readonly<Record<string, readonly string[]>>,
    readonly count: number,
  ) {
    super('bob-search', { bubbles: true, composed: true });
  }
}

/** The visitor opened a member. */
export class BobOpenEvent extends Event {
  /** @param id of the member */
  constructor(readonly id: string) {
    super('bob-open', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bob-search': BobSearchEvent;
    'bob-open': BobOpenEvent;
  }
}
