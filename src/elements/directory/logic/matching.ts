/** Who of the cluster fits a member, or a visitor's own words: offers what is looked for, or looks for what is offered. */
import type { Member } from '../../../formats/cluster/cluster.js';
import { matching, type Match, type Matcher, type Reason } from '../../../engines/search/match.js';
import { inSlices } from '../../../engines/search/slices.js';

const matchers = new WeakMap<readonly Member[], Promise<Matcher>>();

/** Made once for a list of members, a little at a time. */
export function matcherOf(members: readonly Member[]): Promise<Matcher> {
  let matcher = matchers.get(members);
  if (!matcher) matchers.set(members, (matcher = inSlices(matching(members))));
  return matcher;
}

/** How many are named of each kind. */
const limit = 5;

/** Who offers what `member` looks for, and who looks for what it offers. */
export async function fitting(member: Member, members: readonly Member[]): Promise<Record<Reason['kind'], Match[]>> {
  const matcher = await matcherOf(members);
  const at = members.indexOf(member);
  return { gives: matcher.match(at, { limit, kind: 'gives' }), takes: matcher.match(at, { limit, kind: 'takes' }) };
}
