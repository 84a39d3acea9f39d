/** An input whose value counts at once, whoever sets it: the visitor, a script of the page, a password manager. */

interface Taken {
  readonly name: 'value' | 'setCustomValidity';
  readonly before: PropertyDescriptor | undefined;
  readonly ours: PropertyDescriptor;
}

const native = (name: Taken['name']): PropertyDescriptor => Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, name) ?? {};

/**
 * Puts a value into an input as the browser does for a visitor: past whoever watches what scripts set. React takes what went through its
 * own accessor for a value that it knows, hears no event about it, and puts the old one back.
 */
export const typeInto = (input: HTMLInputElement, value: string): void => native('value').set!.call(input, value);

export class WatchedInput {
  #taken: Taken[] = [];
  /** What the page itself says against the value. */
  #theirs: string;
  #ours = '';

  /** @param changed called after a script has set the value; events are told by the browser */
  constructor(
    readonly input: HTMLInputElement,
    changed: () => void,
  ) {
    this.#theirs = input.validity.customError ? input.validationMessage : '';
    // React keeps an accessor of its own there, which goes on to work.
    const value = Object.getOwnPropertyDescriptor(input, 'value') ?? native('value');
    if (value.get && value.set)
      this.#take('value', {
        get: () => value.get!.call(input) as string,
        set: (text: unknown) => {
          value.set!.call(input, text);
          changed();
        },
      });
    this.#take('setCustomValidity', {
      writable: true,
      value: (words: string) => {
        this.#theirs = words;
        this.#apply();
      },
    });
  }

  /** What speaks against the value beside what the page says itself; empty for nothing. */
  refuse(words: string): void {
    this.#ours = words;
    this.#apply();
  }

  /** Gives the input back as it was. */
  release(): void {
    const { input } = this;
    for (const { name, before, ours } of this.#taken) {
      const now = Object.getOwnPropertyDescriptor(input, name);
      // who has put something over it keeps that
      if (now?.set !== ours.set || now?.value !== ours.value) continue;
      delete (input as Partial<HTMLInputElement>)[name];
      if (before) Object.defineProperty(input, name, before);
    }
    this.#taken = [];
    this.refuse('');
  }

  #take(name: Taken['name'], mine: PropertyDescriptor): void {
    const { input } = this;
    const before = Object.getOwnPropertyDescriptor(input, name);
    if (before && !before.configurable) return;
    const ours = { configurable: true, enumerable: false, ...mine };
    Object.defineProperty(input, name, ours);
    this.#taken.push({ name, before, ours });
  }

  #apply(): void {
    (native('setCustomValidity').value as (words: string) => void).call(this.input, this.#ours || this.#theirs);
  }
}
