/** Another document is edited from now on. It comes before anything of it is drawn. */
export class BobDraftEvent extends Event {
  /**
   * @param draft id of the draft that keeps it; empty while there is none
   * @param since when something else was put in its place as a whole the last time (an import, a link, an undo of one), in ms; 0 where nothing was
   */
  constructor(
    readonly draft: string,
    readonly since: number,
  ) {
    super('bob-draft', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bob-draft': BobDraftEvent;
  }
}
