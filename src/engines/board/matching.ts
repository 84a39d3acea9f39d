/** Which notices fit each other, and which members fit a notice, with the reason: by the matching of the directory. */
import type { Notice } from '../../formats/board/board.js';
import type { Member } from '../../formats/cluster/cluster.js';
import type { Text } from '../../schema/text.js';
import { fold } from '../search/fold.js';
import { matching, type Matcher, type Reason } from '../search/match.js';
import { atOnce, type Work } from '../search/slices.js';

/** What fits a notice: another notice or a member, and why. */
export interface Fit {
  readonly notice?: Notice | undefined;
  readonly member?: Member | undefined;
  /** Best first. */
  readonly reasons: readonly Reason[];
}

export interface NoticeMatcher {
  /** What fits a notice, best first; `limit` of it, five if unsaid. */
  fitting(notice: Notice, limit?: number): Fit[];
  /** The same, a little at a time: for `inSlices`. */
  fittingInParts(notice: Notice, limit?: number): Work<Fit[]>;
}

/** So many are looked at for each that is told: some are left out. */
const AHEAD = 8;

/** What a notice says in a few words: its title and its tags. */
const saidBy = ({ title, tags = [] }: Notice): Text[] => [title, ...tags];

const asMember = (notice: Notice): object => (notice.kind === 'need' ? { needs: saidBy(notice) } : { offers: saidBy(notice) });

/** Whether a thing can be answered by another: a room is no answer to who needs a lift, although both name the town. */
const mayFit = (one: string | undefined, other: string | undefined): boolean => {
  const [a, b] = [one, other].map((about) => (about === 'material' ? 'goods' : (about ?? 'other')));
  return a === b || a === 'other' || b === 'other';
};

/** The names of all places, word by word: a place alone is no reason. */
function placeWords(notices: readonly Notice[], members: readonly Member[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const list of [notices, members])
    for (const { location } of list) for (const name of [location?.city, location?.region]) if (name) names.add(name);
  return new Set([...names].flatMap((name) => name.split(/\s+/).map((word) => fold(word))));
}

/** Makes ready for matching open notices with each other and with members. */
export function* matchingNotices(notices: readonly Notice[], members: readonly Member[]): Work<NoticeMatcher> {
  const matcher: Matcher = yield* matching([...notices.map(asMember), ...members]);
  const places = placeWords(notices, members);
  yield;
  const isPlace = (word: string): boolean => places.has(fold(word));
  const tells = ({ words }: Reason): boolean => words.some(([mine, theirs]) => !isPlace(mine) && !isPlace(theirs));

  function* fittingInParts(notice: Notice, limit = 5): Work<Fit[]> {
    const at = notices.indexOf(notice);
    if (at < 0) return [];
    const fits: Fit[] = [];
    for (const { member: place, reasons } of yield* matcher.matchInParts(at, { limit: limit * AHEAD })) {
      const other = notices[place];
      const member = other ? undefined : members[place - notices.length];
      const own = notice.member !== undefined && notice.member === (other ? other.member : member?.id);
      const sameGiver = !!other && notice.by !== undefined && JSON.stringify(notice.by) === JSON.stringify(other.by);
      const good = reasons.filter(tells);
      if (own || sameGiver || !good.length || (other && !mayFit(notice.about, other.about))) continue;
      fits.push({ notice: other, member, reasons: good });
      if (fits.length === limit) break;
    }
    return fits;
  }

  return { fitting: (notice, limit) => atOnce(fittingInParts(notice, limit)), fittingInParts };
}
