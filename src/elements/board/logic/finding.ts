/** Search among notices, and what fits them: by the engines of the directory, loaded when somebody searches or opens a notice. */
import { matchingNotices, type Fit, type NoticeMatcher } from '../../../engines/board/matching.js';
import { createIndexInSlices, type SearchIndex } from '../../../engines/search/index.js';
import { inSlices } from '../../../engines/search/slices.js';
import type { Notice } from '../../../formats/board/board.js';
import type { Member } from '../../../formats/cluster/cluster.js';
import type { Text } from '../../../schema/text.js';

/** A notice as the search reads what it finds: by its title best, then by what it is about, its tags and place, then by its text. */
const searchable = (notice: Notice, nameOf: (notice: Notice) => Text | undefined): object => {
  const { id, title, tags = [], text, amount, season, price, location } = notice;
  const names = [nameOf(notice), amount, season, price].filter((one) => one !== undefined);
  return { id, name: title, tags: [...tags, ...names], description: text, location };
};

/** Makes the search of notices, a little at a time. */
export const searchOf = (notices: readonly Notice[], nameOf: (notice: Notice) => Text | undefined): Promise<SearchIndex> =>
  createIndexInSlices(notices.map((notice) => searchable(notice, nameOf)));

/** Makes the matching of notices with each other and with members, a little at a time. */
export const matcherOf = (notices: readonly Notice[], members: readonly Member[]): Promise<NoticeMatcher> =>
  inSlices(matchingNotices(notices, members));

/** What fits a notice, a little at a time. */
export const fitsOf = (matcher: NoticeMatcher, notice: Notice): Promise<Fit[]> => inSlices(matcher.fittingInParts(notice));
