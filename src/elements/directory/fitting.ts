/** Who of the cluster fits a member: offers what it looks for, or looks for what it offers. */
import type { Member } from '../../documents/cluster.js';
import { matching, type Match, type Matcher } from '../../documents/search/match.js';
import { inSlices } from '../../documents/search/slices.js';
import type { Finder } from './finder.js';

const matchers = new WeakMap<Finder, Promise<Matcher>>();

export async function fitting(member: Member, finder: Finder): Promise<Match[]> {
  let matcher = matchers.get(finder);
  if (!matcher) matchers.set(finder, (matcher = inSlices(matching(finder.members))));
  return (await matcher).match(finder.members.indexOf(member), { limit: 5 });
}
