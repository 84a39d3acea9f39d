/**
 * Folding of Nordic and Baltic spellings, so that a name is found however it is typed: "Tromsø", "tromso", "tromsoe".
 *
 * Two conventions live side by side, one letter or two (ø is o or oe, å is a or aa), and both also stand in names as
 * they are written (Haakon, Aarhus). Rather than to list all mixtures, both sides are brought to one key in which the second letter is
 * dropped. A letter is dropped for what stands before it alone, so the key of a word's beginning begins the key of the word.
 */

/** What is typed in the place of a letter: in full, and for those of `BOTH` also the first letter alone. */
const TYPED: Readonly<Record<string, string>> = Object.fromEntries<string>(
  'øoe åaa äae öoe üue ðdh æae œoe þth ßss łl đd ŧt ŋn ıi ĸq ħh'.split(' ').map((entry) => [entry[0]!, entry.slice(1)] as const),
);
const BOTH = 'øåäöüð';

/** Letters and digits of any script, with the marks on them. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** No word is looked at further than this; nobody types so long a one. */
const LONGEST = 40;

/** One word in the ways in which it is spelled without letters of its own language. */
export interface Spelling {
  /** What all spellings have in common. Empty where there is no letter or digit. */
  readonly key: string;
  /** One letter for each: "tromso". */
  readonly short: string;
  /** Two letters where that is a convention: "tromsoe". */
  readonly long: string;
}

/** The words of a text, in lower case, as it spells them. */
export const wordsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORD) ?? [];

/** Where the words of a text begin and end, in UTF-16 units. */
export const spansOf = (text: string): [start: number, end: number][] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => [index, index + word.length]);

/** Drops the second letter of the two-letter conventions: "haakon" and "hakon", "tromsoe" and "tromso" become one. */
const collapse = (word: string): string => word.replace(/(a)[ae]+|([ou])e+|(d)h+/g, '$1$2$3');

/** A letter as it is typed: in full, and by its first letter alone where it is one of `BOTH`. */
function typed(letter: string): readonly [long: string, short: string] {
  const latin = (letter >= 'À' && letter < 'ɐ') || (letter >= 'Ḁ' && letter <= 'ỿ');
  const base = latin && !TYPED[letter] ? letter.normalize('NFD')[0]! : letter;
  const long = latin ? (TYPED[base] ?? base) : base >= '\u0300' && base < '\u0370' ? '' : base;
  return [long, BOTH.includes(base) ? long[0]! : long];
}
const known = new Map<string, ReturnType<typeof typed>>();

function plain(word: string, long: boolean): string {
  let out = '';
  for (const letter of word) {
    let both = known.get(letter);
    if (!both) {
      both = typed(letter);
      // the alphabets of the region; not every sign of the world
      if (known.size < 1000) known.set(letter, both);
    }
    out += both[long ? 0 : 1];
  }
  return out;
}

/** Folds one word as `wordsOf` gives it. Letters that are not Latin stay as they are. */
export function spell(word: string): Spelling {
  const cut = word.slice(0, LONGEST);
  // ASCII, most words by far: nothing to fold
  if (/^[\0-\x7f]*$/.test(cut)) return { key: collapse(cut), short: cut, long: cut };
  const short = plain(cut, false);
  return { key: collapse(short), short, long: plain(cut, true) };
}

/** The key of a whole text, its words set apart by one blank: equal for all spellings of the same text. */
export const fold = (text: string): string =>
  wordsOf(text)
    .map((word) => spell(word).key)
    .join(' ');
