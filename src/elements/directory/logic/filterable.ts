/** Whether filters can part these members at all. Told from what is there before the search is: a column that is empty later need not be kept. */
import type { Member } from '../../../formats/cluster/cluster.js';

/** Of what filters go by, only this is in a first glance. */
const traits = ({ sectors, location }: Member): string => JSON.stringify([sectors, location]);

/** @param members a list that may have holes */
export function parted(members: readonly Member[]): boolean {
  let first: string | undefined;
  return members.some((member) => (first ??= traits(member)) !== traits(member));
}
