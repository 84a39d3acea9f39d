/** Asks before the page is left with what is stored nowhere. It listens only then: some browsers keep no page for "back" that listens. */
export class Leaving {
  #isAsking = false;
  readonly #ask = (event: Event): void => event.preventDefault();

  set(isAsking: boolean): void {
    if (this.#isAsking === isAsking) return;
    this.#isAsking = isAsking;
    if (isAsking) addEventListener('beforeunload', this.#ask);
    else removeEventListener('beforeunload', this.#ask);
  }
}
