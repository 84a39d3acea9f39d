/** What is new in a long text: pieces that stood in it before are left out, as a packer would. */

/** Repeats of fewer UTF-16 units are nothing that anybody copies. */
const PIECE = 4;

export interface Novel {
  /** The text without its copies. */
  readonly text: string;
  /** Where each unit of it stands in the whole. */
  readonly at: readonly number[];
  /** How many pieces were left out. */
  readonly copies: number;
  /** The longest of them, with what it copies where that goes on to it. */
  readonly longest: { readonly from: number; readonly to: number } | undefined;
}

/** Takes time in proportion to the length. Capitals do not make a piece new. */
export function novel(whole: string): Novel {
  // letter by letter: some capitals are two small letters
  const folded = Array.from({ length: whole.length }, (_, at) => whole[at]!.toLowerCase()[0]!).join('');
  const seen = new Map<string, number>();
  const at: number[] = [];
  let copies = 0;
  let longest: { from: number; to: number } | undefined;
  const remember = (place: number): void => void seen.set(folded.slice(place, place + PIECE), place);
  for (let here = 0; here < whole.length;) {
    const before = here + PIECE <= whole.length ? seen.get(folded.slice(here, here + PIECE)) : undefined;
    if (before === undefined) {
      at.push(here);
      remember(here++);
      continue;
    }
    let length = PIECE;
    while (here + length < whole.length && folded[before + length] === folded[here + length]) length++;
    copies++;
    const to = here + length;
    if (!longest || to - here > longest.to - longest.from) longest = { from: before + length < here ? here : before, to };
    while (here < to) remember(here++);
  }
  return { text: at.map((place) => whole[place]).join(''), at, copies, longest };
}
