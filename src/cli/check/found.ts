/** What is wrong in a file, and where. */
import type { ClusterHead } from '../../formats/cluster/cluster.js';
import type { Problem } from '../../schema/problem.js';
import type { Spot } from './positions.js';

/** The words that are not those of a reader have codes of their own. */
export interface Placed extends Omit<Problem, 'code'>, Spot {
  readonly code: Problem['code'] | 'lost-letters' | 'name-twice' | 'no-file' | 'dead-link';
}

/** An address in a file. */
export interface Address extends Spot {
  readonly address: string;
  readonly path: string;
}

/** The file in which the members of a cluster are. */
export interface MembersLink extends Spot {
  readonly address: string;
  readonly head: ClusterHead;
}

/** A file of ours: what it is, and what is wrong. */
export interface Found {
  /** The kind of document; `members` for a list of them without a cluster. */
  readonly kind: string;
  readonly problems: readonly Placed[];
  readonly members?: MembersLink;
  /** Addresses on the web, of the documents and within texts. */
  readonly addresses?: readonly Address[];
}

/** No file of ours: why not. */
export interface Other {
  readonly other: string;
}

export const isOther = (one: Found | Other): one is Other => 'other' in one;

/** In the order of the file; what has no place comes last. */
export const inOrder = (problems: readonly Placed[]): Placed[] =>
  [...problems].sort(
    (one, next) => Number(one.code === 'and-more') - Number(next.code === 'and-more') || one.line - next.line || one.column - next.column,
  );
