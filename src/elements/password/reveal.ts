/** Shows what was typed for as long as the visitor wants, and no longer than he is on the page. */
export class Reveal {
  /** Whether it can be read now; undefined before it ever could. */
  visible: boolean | undefined;

  #input: HTMLInputElement | undefined;
  #listening = new AbortController();

  constructor(private readonly changed: () => void) {}

  show(input: HTMLInputElement): void {
    this.hide();
    this.#input = input;
    input.type = 'text';
    // some browsers send what is written in a text field to a spelling service
    input.spellcheck = false;
    input.autocapitalize = 'none';
    this.visible = true;
    this.changed();
  }

  hide(): void {
    this.#listening.abort();
    if (!this.visible) return;
    this.visible = false;
    this.#input!.type = 'password';
    this.changed();
  }

  /** Hides it when the form is submitted, so that no browser keeps it as a text; when the page is left; and when it comes back whole from its cache. */
  until(form: HTMLFormElement | null): void {
    const { signal } = (this.#listening = new AbortController());
    const hide = (): void => this.hide();
    form?.addEventListener('submit', hide, { signal });
    for (const event of ['pagehide', 'pageshow']) addEventListener(event, hide, { signal });
  }
}
