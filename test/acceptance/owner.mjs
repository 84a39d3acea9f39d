/**
 * An owner at a keyboard or with a phone: acts by what is seen and said, and counts what it costs them.
 *
 * No clock is read. The time is reckoned by the keystroke-level model (Card, Moran and Newell 1980): a key 0.28 s, as of a typist who is none; on a phone
 * 0.38 s (36 words a minute: Palin and others 2019); to point 1.1 s, a press 0.2 s, to make up one's mind 1.35 s; and 450 words a
 * minute to skim each text on the way once (Carver 1992).
 */
const KEY = { desktop: 0.28, phone: 0.38 };
const [POINT, PRESS, MIND] = [1.1, 0.2, 1.35];
const WORD = 60 / 450;

export class Owner {
  #seen = new Set();
  seconds = 0;
  keys = 0;
  presses = 0;

  /**
   * @param {import('playwright').Page} page
   * @param {'desktop' | 'phone'} at
   */
  constructor(page, at = 'desktop') {
    this.page = page;
    this.at = at;
  }

  get #form() {
    return this.page.locator('bob-editor .form');
  }

  /** Reads what is new in the form, or in the page around it. */
  async read(place = this.#form) {
    const text = await place.innerText();
    const choices = await place.locator('option').allInnerTexts(); // nobody reads a list of countries
    for (const line of text.split('\n').map((one) => one.trim())) {
      if (choices.includes(line)) continue;
      if (!line || this.#seen.has(line)) continue;
      this.#seen.add(line);
      this.seconds += line.split(/\s+/).length * WORD;
    }
  }

  async press(role, name, place = this.page) {
    const found = place.getByRole(role, { name, exact: typeof name === 'string' }).first();
    await (this.at === 'phone' ? found.tap() : found.click());
    this.presses++;
    this.seconds += MIND + POINT + PRESS;
  }

  /** Types into the field with this label, key by key. */
  async type(label, text, place = this.#form) {
    const field = place.getByRole('textbox', { name: label, exact: true }).first();
    await (this.at === 'phone' ? field.tap() : field.click());
    await field.pressSequentially(text);
    this.keys += text.length;
    this.seconds += MIND + POINT + PRESS + text.length * KEY[this.at];
  }

  async choose(label, value, place = this.page) {
    await place.getByRole('combobox', { name: label }).first().selectOption({ label: value });
    this.presses += 2;
    this.seconds += MIND + 2 * (POINT + PRESS);
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

  get report() {
    return `${Math.round(this.seconds)} s: ${this.keys} keys, ${this.presses} presses, ${this.#seen.size} lines read`;
  }
}
