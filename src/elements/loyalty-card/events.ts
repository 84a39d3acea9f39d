/** The visitor took a stamp. */
export class BobStampEvent extends Event {
  constructor(
    /** Id of the participant that gave it. */
    readonly participant: string,
    /** Stamps that can be spent now. */
    readonly balance: number,
  ) {
    super('bob-stamp', { bubbles: true, composed: true });
  }
}

/** The visitor took stamps aside for a reward, to show at a counter. */
export class BobRedeemEvent extends Event {
  constructor(
    /** Id of the reward. */
    readonly reward: string,
  ) {
    super('bob-redeem', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bob-stamp': BobStampEvent;
    'bob-redeem': BobRedeemEvent;
  }
}
