/** What the visitor typed has been assessed. It never carries the password, nor a part of it. */
export class BobAssessEvent extends Event {
  /**
   * @param score 0 (a thousand guesses) to 4 (more than 10¹⁰)
   * @param guesses how many guesses a clever attacker needs, by estimate
   */
  constructor(
    readonly score: 0 | 1 | 2 | 3 | 4,
    readonly guesses: number,
  ) {
    super('bob-assess', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bob-assess': BobAssessEvent;
  }
}
