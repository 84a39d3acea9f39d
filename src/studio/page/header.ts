/** The bar of the page: its name, which leads to the first screen, and the choice of a language. Made once: what has the focus stays. */
import { locales } from '../../kit/element/messages.js';
import { ownLanguageName } from '../../kit/intl/names.js';
import { h } from './dom.js';
import { title, words } from './texts.js';

/** In a closed choice each arrow key chooses. A language is wanted when so long no other one comes, in milliseconds. */
const PAUSE = 1000;
/** Keys that choose what is shown, and not the next one. */
const COMMITS = /^(Enter|Tab| )$/;

export class Header {
  readonly #brand = h('a', { class: 'brand' });
  readonly #label = h('span');
  readonly #choice = h('select', {}, ...locales.map((one) => h('option', { value: one, lang: one }, ownLanguageName(one))));
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the last choice was made by a key that leads from one to the next. */
  #isPassing = false;
  /** What is shown in the choice, and not spoken yet. */
  #wanted: string | undefined;

  constructor(
    place: HTMLElement,
    private readonly choose: (language: string) => unknown,
  ) {
    const choice = this.#choice;
    choice.addEventListener('keydown', ({ key }) => {
      this.#isPassing = !COMMITS.test(key);
      if (key === 'Enter') this.#commit();
    });
    choice.addEventListener('pointerdown', () => (this.#isPassing = false));
    choice.addEventListener('change', () => {
      clearTimeout(this.#timer);
      this.#wanted = choice.value;
      if (this.#isPassing) this.#timer = setTimeout(() => this.#commit(), PAUSE);
      else this.#commit();
    });
    choice.addEventListener('blur', () => this.#commit());
    new ResizeObserver(() => document.documentElement.style.setProperty('--bar', `${place.offsetHeight}px`)).observe(place);
    place.replaceChildren(this.#brand, h('label', {}, this.#label, choice));
  }

  /** @param home the address of the first screen */
  draw(locale: string, home: string): void {
    this.#brand.textContent = title();
    this.#brand.setAttribute('href', home);
    this.#brand.setAttribute('aria-label', words.home());
    this.#label.textContent = words.language();
    // somebody may be on the way to another one
    this.#choice.value = this.#wanted ?? locale;
  }

  #commit(): void {
    clearTimeout(this.#timer);
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted !== undefined) this.choose(wanted);
  }
}
