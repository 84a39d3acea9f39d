/** Another page of the editor is open, or it is called otherwise: its title stands. */
export class BobPageEvent extends Event {
  /**
   * @param page the page of the form; `publish`, `export`, `check-page`, or `open`
   * @param title its title, as it is shown
   * @param name of the document; what its kind is called while it has none
   */
  constructor(
    readonly page: string,
    readonly title: string,
    readonly name: string,
  ) {
    super('bob-page', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bob-page': BobPageEvent;
  }
}
