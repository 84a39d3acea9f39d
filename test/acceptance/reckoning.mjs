/**
 * What an act costs a person, by the keystroke-level model (Card, Moran and Newell 1980). No clock is read: a key 0.28 s, as of a typist who is none; on a
 * phone 0.38 s (36 words a minute: Palin and others 2019); to point 1.1 s, a press 0.2 s, to make up one's mind 1.35 s; and 450 words a minute to skim
 * each text on the way once (Carver 1992).
 */
const KEY = { desktop: 0.28, phone: 0.38 };
const [POINT, PRESS, MIND] = [1.1, 0.2, 1.35];
const WORD = 60 / 450;
/** To write a word on paper: 20 a minute. */
const PEN = 3;
/** To hold a phone before a code until it is read. */
const SCAN = 5;

export class Reckoning {
  #seen = new Set();
  seconds = 0;
  keys = 0;
  presses = 0;

  /** @param {'desktop' | 'phone'} at */
  constructor(at = 'desktop') {
    this.at = at;
  }

  /** Reads the lines that are new. @param {string[]} choices lines that nobody reads: a list of countries */
  readText(text, choices = []) {
    for (const line of text.split('\n').map((one) => one.trim())) {
      if (!line || choices.includes(line) || this.#seen.has(line)) continue;
      this.#seen.add(line);
      this.seconds += line.split(/\s+/).length * WORD;
    }
  }

  pressed() {
    this.presses++;
    this.seconds += MIND + POINT + PRESS;
  }

  /** Presses into a field, and types. */
  typed(text) {
    this.keys += text.length;
    this.seconds += MIND + POINT + PRESS + text.length * KEY[this.at];
  }

  /** Opens a list, and chooses. */
  chosen() {
    this.presses += 2;
    this.seconds += MIND + 2 * (POINT + PRESS);
  }

  scanned() {
    this.seconds += MIND + SCAN;
  }

  /** Writes words down on paper. */
  wroteDown(count) {
    this.seconds += count * PEN;
  }

  get report() {
    return `${Math.round(this.seconds)} s: ${this.keys} keys, ${this.presses} presses, ${this.#seen.size} lines read`;
  }
}
