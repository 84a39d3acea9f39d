/** Words that differ by a typo or two: one walk over the sorted vocabulary, which goes on from what neighbours have in common. */

/** How many typos are forgiven in a word of so many letters. */
export const forgiven = (letters: number): number => (letters < 5 ? 0 : letters < 9 ? 1 : 2);

/** No form is compared further than this. */
export const LONGEST_FORM = 46;

/** The second letter of a two-letter spelling (aa, ae, oe, ue, dh), which costs nothing to leave out. */
const idle = (before: number, letter: number): boolean =>
  letter === 101 ? before === 97 || before === 111 || before === 117 : letter === 97 ? before === 97 : letter === 104 && before === 100;

/** Spelled words in their order. */
export interface Forms {
  readonly forms: readonly string[];
  /** How many letters each has in common with the one before it. */
  readonly shared: Uint8Array;
}

/**
 * Calls `found(form, distance)` for each form within the typos that `word` is forgiven: letters left out, put in, changed,
 * or swapped with their neighbour. With `begun`, the word may be the beginning of the form.
 */
export function walk({ forms, shared }: Forms, word: string, begun: boolean, found: (form: number, distance: number) => void): void {
  const width = word.length + 1;
  // a typed word may have lost letters: the longer of the two says how many typos are forgiven
  const most = forgiven(begun ? word.length : word.length + (word.length === 7 ? 2 : 1));
  if (!most) return;
  const typed = Array.from(word, (_, at) => word.charCodeAt(at));
  const cost = typed.map((letter, at) => (at && idle(typed[at - 1]!, letter) ? 0 : 1));
  const rows = new Uint8Array(width * (LONGEST_FORM + 1));
  const best = new Uint8Array(LONGEST_FORM + 1).fill(99);
  for (let at = 1; at < width; at++) rows[at] = rows[at - 1]! + cost[at - 1]!;
  let dead = 99;
  for (let form = 0; form < forms.length; form++) {
    let depth = shared[form]!;
    if (depth < dead) {
      const text = forms[form]!;
      dead = 99;
      while (depth < text.length && dead === 99) {
        if (row(text, depth++) > most) dead = depth;
      }
    } else depth = dead;
    const distance = begun ? best[depth]! : dead === 99 ? rows[depth * width + width - 1]! : 99;
    if (distance <= most && (begun || distance <= forgiven(Math.max(word.length, forms[form]!.length)))) found(form, distance);
  }

  /** Fills the row after letter `depth` of `text`, and returns the least in it. */
  function row(text: string, depth: number): number {
    const letter = text.charCodeAt(depth);
    const before = depth ? text.charCodeAt(depth - 1) : 0;
    const skip = idle(before, letter) ? 0 : 1;
    const above = depth * width;
    const here = above + width;
    let least = (rows[here] = rows[above]! + skip);
    for (let at = 1; at < width; at++) {
      const same = letter === typed[at - 1];
      let value = Math.min(rows[above + at - 1]! + (same ? 0 : 1), rows[above + at]! + skip, rows[here + at - 1]! + cost[at - 1]!);
      if (depth && at > 1 && letter === typed[at - 2] && before === typed[at - 1])
        value = Math.min(value, rows[above - width + at - 2]! + 1);
      rows[here + at] = value;
      if (value < least) least = value;
    }
    const end = letter === typed[width - 2] ? rows[here + width - 1]! : 99;
    best[depth + 1] = Math.min(best[depth]!, end);
    return least;
  }
}
