/** An owner at a keyboard or with a phone: acts by what is seen and said, and counts what it costs them. */
import { Reckoning } from './reckoning.mjs';

export class Owner extends Reckoning {
  /**
   * @param {import('playwright').Page} page
   * @param {'desktop' | 'phone'} at
   */
  constructor(page, at = 'desktop') {
    super(at);
    this.page = page;
  }

  get #form() {
    return this.page.locator('bob-editor .form');
  }

  /** Reads what is new in the form, or in the page around it. */
  async read(place = this.#form) {
    this.readText(await place.innerText(), await place.locator('option').allInnerTexts());
  }

  async press(role, name, place = this.page) {
    const found = place.getByRole(role, { name, exact: typeof name === 'string' }).first();
    await (this.at === 'phone' ? found.tap() : found.click());
    this.pressed();
  }

  /** Types into the field with this label, key by key. */
  async type(label, text, place = this.#form) {
    const field = place.getByRole('textbox', { name: label, exact: true }).first();
    await (this.at === 'phone' ? field.tap() : field.click());
    await field.pressSequentially(text);
    this.typed(text);
  }

  async choose(label, value, place = this.page) {
    await place.getByRole('combobox', { name: label }).first().selectOption({ label: value });
    this.chosen();
  }

  /** Goes to another page of the form: by the list of pages, or where there is no room for it, by the choice of pages. */
  async turnTo(name) {
    const list = this.page.locator('bob-editor nav.pages ol');
    if (await list.isVisible()) await this.press('button', name, list);
    else await this.choose(/\d/, name, this.page.locator('bob-editor nav.pages'));
    await this.page.locator('bob-editor #step-title', { hasText: name }).waitFor();
    await this.read();
  }

  /** Copies the line with its button; what is on the clipboard then. */
  async copy(name) {
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    await this.press('button', name);
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
