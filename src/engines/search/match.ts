/** Who offers what a member needs, and who needs what it offers; or either of a visitor's own words. */
import { build } from './build.js';
import { facetNames, facetValues, textsOf } from './fields.js';
import { fold } from './fold.js';
import { lookup, type Freedom } from './lookup.js';
import { askedBy, shareOf, wordFound } from './match-words.js';
import type { Asked } from './query.js';
import { FEW } from './rank.js';
import { alike, isRhyme, meaningful, type Meaning } from './related.js';
import { atOnce, sorted, type Work } from './slices.js';
import type { Text } from '../../schema/text.js';

/** Which of the texts that were compared fit each other, and by what. */
export interface Reason {
  /** `gives`: the other offers what is needed here. `takes`: the other needs what is offered here. */
  readonly kind: 'gives' | 'takes';
  /** The text here: a need, an offer, or the visitor's words. */
  readonly mine: Text;
  /** The text there: an offer, a need, or a tag. */
  readonly theirs: Text;
  /** Pairs of words that fit, as they are written here and there. */
  readonly words: readonly (readonly [mine: string, theirs: string])[];
}

export interface Match {
  /** Place of the other in the list of members. */
  readonly member: number;
  /** Only for comparing: larger is better. */
  readonly score: number;
  /** Best first. */
  readonly reasons: readonly Reason[];
}

export interface MatchOptions {
  /** The most matches to return; 50 if unsaid. */
  readonly limit?: number | undefined;
  /** Only those who give, or only those who take; both if unsaid. */
  readonly kind?: Reason['kind'] | undefined;
}

export interface Matcher {
  /** Others who fit `member`, best first. A number is its place in the list. */
  match(member: unknown, options?: MatchOptions): Match[];
  /** The same, a little at a time: for `inSlices`. */
  matchInParts(member: unknown, options?: MatchOptions): Work<Match[]>;
  /** Members who offer (`gives`) or need (`takes`) what the words say, best first. */
  matchWords(words: string, options?: MatchOptions): Match[];
}

/** A text of one member: what it is, and whose. */
interface Entry {
  readonly member: number;
  /** In which role it stands there: tags are offers of a kind, but say less. */
  readonly side: 'offer' | 'need' | 'tag';
  readonly text: Text;
}

/** A match in the making. */
interface Found {
  readonly member: number;
  score: number;
  readonly reasons: (Reason & { readonly score: number })[];
}
type FoundByMember = Map<number, Found>;

const sides = ['offer', 'need', 'tag'] as const;
const places = sides.map((side) => facetNames.indexOf(side));

/** So many texts or words are compared at a stretch. */
const PART = 1024;

/** What a tag counts beside an offer. */
const TAG = 0.5;

/** The texts of one side of a member. */
const sideOf = (member: unknown, side: Entry['side']): Text[] => facetValues(member)[places[sides.indexOf(side)]!]! as Text[];

/** The words of a text in all its languages that say something. */
const meaningsOf = (text: unknown): Meaning[] => textsOf(text).flatMap((one) => meaningful(one));

/**
 * Makes ready for matching. What the search finds by a word is found; so are words of which it finds the one by the other only ("fiske" for "havfiske"), or by
 * all but their endings. Words that few use count for more than those that many do.
 */
export function* matching(members: readonly unknown[]): Work<Matcher> {
  const entries: Entry[] = [];
  /** By key: the texts with the word. */
  const index = new Map<string, { word: string; entries: number[] }>();
  for (const [member, value] of members.entries()) {
    for (const side of sides) {
      for (const text of sideOf(value, side)) {
        const at = entries.push({ member, side, text }) - 1;
        for (const { key, word } of meaningsOf(text)) {
          const found = index.get(key);
          if (!found) index.set(key, { word, entries: [at] });
          else if (found.entries[found.entries.length - 1] !== at) found.entries.push(at);
        }
      }
    }
    if (member % 32 === 0) yield;
  }
  const keys = [...index];
  const words = lookup(yield* build(entries.map(({ text }) => ({ tagline: text }))));
  yield* words.prepare();

  /** What each text is worth for a word, as the search reads it: with typos where it finds few. */
  const searched = ({ needle, joined }: Asked): Uint8Array => {
    let worth = words.find(needle, 0).slice();
    for (const other of joined) for (const [at, value] of words.find(other, 0).entries()) worth[at] = Math.max(worth[at]!, value);
    const count = () => worth.reduce((sum, value) => sum + Number(value > 0), 0);
    for (const freedom of [1, 2] as Freedom[]) {
      if (freedom === 1 ? count() >= FEW : count() > 0) break;
      const found = words.find(needle, freedom);
      worth = worth.map((value, at) => Math.max(value, found[at]!));
    }
    return worth;
  };

  /** What is counted of a text: by text, then by word, how well it fits, and the word there, where it is known already. */
  type Fits = Map<number, Map<string, { weight: number; theirs: string }>>;

  // Loops stand in functions of their own: V8 does not optimise a generator while it runs.

  const rarity = (count: number): number => Math.log(1 + entries.length / count);

  const adder =
    (kind: Reason['kind'], self: number, fits: Fits) =>
    (at: number, word: string, theirs: string, weight: number): void => {
      const { member, side } = entries[at]!;
      if (member === self || (side === 'need') !== (kind === 'takes')) return;
      const pairs = fits.get(at) ?? new Map<string, { weight: number; theirs: string }>();
      fits.set(at, pairs);
      const before = pairs.get(word);
      pairs.set(word, { weight: Math.max(before?.weight ?? 0, side === 'tag' ? weight * TAG : weight), theirs: before?.theirs ?? theirs });
    };
  type Add = ReturnType<typeof adder>;

  const addAlike = ({ key, word }: Meaning, from: number, add: Add): void => {
    for (let place = from; place < Math.min(from + PART, keys.length); place++) {
      const [other, found] = keys[place]!;
      const part = alike(key, other);
      if (part) for (const at of found.entries) add(at, word, found.word, part * rarity(found.entries.length));
    }
  };

  const collect = (
    some: readonly [number, ReadonlyMap<string, { weight: number; theirs: string }>][],
    mine: Text,
    kind: Reason['kind'],
    matches: FoundByMember,
  ): void => {
    for (const [at, pairs] of some) {
      const score = [...pairs.values()].reduce((sum, { weight }) => sum + weight, 0);
      const { member, text } = entries[at]!;
      const match = matches.get(member) ?? { member, score: 0, reasons: [] };
      matches.set(member, match);
      match.score += score;
      match.reasons.push({ kind, mine, theirs: text, words: Array.from(pairs, ([word, { theirs }]) => [word, theirs] as const), score });
    }
  };

  /** Compares one text with those of the other sides, and adds what fits to `matches`. */
  function* compare(mine: Text, kind: Reason['kind'], self: number, matches: FoundByMember): Work<void> {
    const fits: Fits = new Map();
    const add = adder(kind, self, fits);
    for (const text of textsOf(mine)) {
      for (const asked of askedBy(text)) {
        const worth = searched(asked);
        yield;
        const found = [...worth.keys()].filter((at) => worth[at]);
        const rare = rarity(found.length || 1);
        yield;
        for (let from = 0; from < found.length; from += PART) {
          for (const at of found.slice(from, from + PART)) add(at, asked.needle.word, '', shareOf(worth[at]!) * rare);
          yield;
        }
      }
    }
    for (const meaning of meaningsOf(mine)) {
      for (let from = 0; from < keys.length; from += PART) {
        addAlike(meaning, from, add);
        yield;
      }
    }
    const all = [...fits];
    for (let from = 0; from < all.length; from += PART) {
      collect(all.slice(from, from + PART), mine, kind, matches);
      yield;
    }
  }

  /** With the words there as they are written; undefined where they only rhyme. */
  const told = ({ reasons, ...rest }: Found): Match | undefined => {
    const good = reasons
      .sort((a, b) => b.score - a.score)
      .map(({ score: _, ...reason }) => ({
        ...reason,
        words: reason.words
          .map(([mine, theirs]) => [mine, theirs || wordFound(reason.theirs, mine)] as const)
          .filter(([mine, theirs]) => !isRhyme(fold(mine), fold(theirs))),
      }))
      .filter(({ words }) => words.length);
    return good.length ? { ...rest, reasons: good } : undefined;
  };

  function* ranked(matches: FoundByMember, limit = 50): Work<Match[]> {
    const all = [...matches.values()];
    const order = yield* sorted(all.length, (one, other) => all[other]!.score - all[one]!.score || all[one]!.member - all[other]!.member);
    const best: Match[] = [];
    for (let at = 0; at < all.length && best.length < limit; at++) {
      const match = told(all[order[at]!]!);
      if (match) best.push(match);
      if (at % 64 === 0) yield;
    }
    return best;
  }

  function* matchInParts(given: unknown, { limit, kind }: MatchOptions = {}): Work<Match[]> {
    const self = typeof given === 'number' ? given : members.indexOf(given);
    const member = typeof given === 'number' ? members[given] : given;
    const matches = new Map<number, Found>();
    if (kind !== 'takes') for (const need of sideOf(member, 'need')) yield* compare(need, 'gives', self, matches);
    if (kind !== 'gives') for (const offer of sideOf(member, 'offer')) yield* compare(offer, 'takes', self, matches);
    return yield* ranked(matches, limit);
  }

  return {
    match: (given, options) => atOnce(matchInParts(given, options)),
    matchInParts,
    matchWords(words, { limit, kind = 'gives' } = {}) {
      const matches = new Map<number, Found>();
      atOnce(compare(typeof words === 'string' ? words : '', kind, -1, matches));
      return atOnce(ranked(matches, limit));
    },
  };
}

/** Makes ready for matching at one go; `inSlices(matching(members))` does it a little at a time. */
export const createMatcher = (members: readonly unknown[]): Matcher => atOnce(matching(members));

/** One question of a few members; for many, keep a matcher. */
export const match = (member: unknown, members: readonly unknown[], options?: MatchOptions): Match[] =>
  createMatcher(members).match(member, options);

/** One question in the visitor's own words. */
export const matchWords = (words: string, members: readonly unknown[], options?: MatchOptions): Match[] =>
  createMatcher(members).matchWords(words, options);
