/** Words that differ by a typo or two: one walk over the sorted vocabulary, which goes on from what neighbours have in common. */
import { isSecond } from './pack.js';

/** How many typos are forgiven in a word of so many letters. */
export const forgiven = (letters: number): number => (letters < 5 ? 0 : letters < 9 ? 1 : 2);

/** No form is compared further than this. */
const LONGEST_FORM = 46;

/** More typos than are ever forgiven. */
const FAR = 99;

/** Words as they are folded, in their order. */
export interface Forms {
  readonly forms: readonly string[];
  /** How many letters each has in common with the one before it. */
  readonly shared: Uint8Array;
}

const isDigit = (code: number): boolean => code >= 48 && code < 58;

/** How many letters that are no digits. */
const lettersIn = (word: string): number => word.replace(/\d+/g, '').length;

/**
 * Calls `found(form, distance)` for each form within the typos that `word` is forgiven: letters left out, put in, changed, or swapped with
 * their neighbour. A number with another digit is another number. With `begun`, the word may be the beginning of the form.
 *
 * `word` has all its letters, as it is typed ("tromsoe"); forms lack the second ones of two-letter spellings ("tromso").
 */
export function walk({ forms, shared }: Forms, word: string, begun: boolean, found: (form: number, distance: number) => void): void {
  const width = word.length + 1;
  const letters = lettersIn(word);
  // a typed word may have lost letters: the longer of the two says how many typos are forgiven
  const most = forgiven(begun ? letters : letters + (letters === 7 ? 2 : 1));
  if (!most) return;
  const typed = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  /** What it costs to pass over a letter that was typed. */
  const cost = typed.map((letter, at) => (isDigit(letter) ? FAR : at && isSecond(typed[at - 1]!, letter) ? 0 : 1));
  const rows = new Uint8Array(width * (LONGEST_FORM + 1));
  const best = new Uint8Array(LONGEST_FORM + 1).fill(FAR);
  for (let at = 1; at < width; at++) rows[at] = Math.min(FAR, rows[at - 1]! + cost[at - 1]!);
  let dead = FAR;
  for (let form = 0; form < forms.length; form++) {
    let depth = shared[form]!;
    if (depth < dead) {
      const text = forms[form]!;
      const end = Math.min(text.length, LONGEST_FORM);
      dead = FAR;
      while (depth < end && dead === FAR) {
        if (row(text, depth++) > most) dead = depth;
      }
    } else depth = dead;
    const distance = begun ? best[depth]! : dead === FAR ? rows[depth * width + width - 1]! : FAR;
    if (distance <= most && (begun || distance <= forgiven(Math.max(letters, lettersIn(forms[form]!))))) found(form, distance);
  }

  /** Fills the row after letter `depth` of `text`, and returns the least in it. */
  function row(text: string, depth: number): number {
    const letter = text.charCodeAt(depth);
    const before = depth ? text.charCodeAt(depth - 1) : 0;
    const digit = isDigit(letter);
    const skip = digit ? FAR : 1;
    const above = depth * width;
    const here = above + width;
    let least = (rows[here] = Math.min(FAR, rows[above]! + skip));
    for (let at = 1; at < width; at++) {
      const own = typed[at - 1]!;
      const change = letter === own ? 0 : digit || isDigit(own) ? FAR : 1;
      let value = Math.min(rows[above + at - 1]! + change, rows[above + at]! + skip, rows[here + at - 1]! + cost[at - 1]!);
      const swapped = depth && at > 1 && letter === typed[at - 2] && before === own && !digit && !isDigit(own);
      if (swapped) value = Math.min(value, rows[above - width + at - 2]! + 1);
      // the second letter of a pair of which the first was mistyped, set apart or swapped away: "xe", "oxe" and "ose" for "o", "so"
      if (at > 1 && isSecond(letter, own)) {
        if (!digit) value = Math.min(value, rows[above + at - 2]! + 1);
        if (at > 2 && letter === typed[at - 3]) value = Math.min(value, rows[above + at - 3]! + (isDigit(typed[at - 2]!) ? FAR : 1));
        if (at > 2 && depth && letter === typed[at - 3] && before === typed[at - 2] && !isDigit(before))
          value = Math.min(value, rows[above - width + at - 3]! + 1);
      }
      rows[here + at] = Math.min(FAR, value);
      if (value < least) least = value;
    }
    const end = letter === typed[width - 2] ? rows[here + width - 1]! : FAR;
    best[depth + 1] = Math.min(best[depth]!, end);
    return least;
  }
}
