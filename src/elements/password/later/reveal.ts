/** Shows what was typed for as long as the visitor wants, and no longer than they are on the page. */

const KEPT = ['spellcheck', 'autocapitalize'] as const;

export class Reveal {
  /** Whether it can be read now; undefined before it ever could. */
  visible: boolean | undefined;

  #input: HTMLInputElement | undefined;
  /** Attributes as the page gave them. */
  #before: (string | null)[] = [];
  #listening = new AbortController();

  constructor(
    private readonly changed: () => void,
    private readonly form: () => HTMLFormElement | null,
  ) {}

  show(input: HTMLInputElement): void {
    input.type = 'text';
    this.follow(input);
  }

  hide(): void {
    if (!this.visible) return;
    this.#input!.type = 'password';
    this.follow(this.#input!);
  }

  /** Looks what the input really is: the page may have a button of its own for it, or may have put another input there. */
  follow(input: HTMLInputElement | null): void {
    const readable = !!input && input.type !== 'password';
    if (readable === !!this.visible && (!readable || input === this.#input)) return;
    if (this.visible) this.#leave();
    if (readable) this.#enter(input);
    this.visible = readable;
    this.changed();
  }

  #enter(input: HTMLInputElement): void {
    this.#input = input;
    this.#before = KEPT.map((name) => input.getAttribute(name));
    // some browsers send what is written in a text field to a spelling service
    input.spellcheck = false;
    input.autocapitalize = 'none';
    const { signal } = (this.#listening = new AbortController());
    const hide = (): void => this.hide();
    // no browser keeps it as a text when the form is submitted; when the page is left; and when it comes back whole from its cache
    this.form()?.addEventListener('submit', hide, { signal });
    for (const event of ['pagehide', 'pageshow']) addEventListener(event, hide, { signal });
  }

  #leave(): void {
    this.#listening.abort();
    KEPT.forEach((name, at) => {
      const before = this.#before[at];
      if (typeof before === 'string') this.#input!.setAttribute(name, before);
      else this.#input!.removeAttribute(name);
    });
  }
}
