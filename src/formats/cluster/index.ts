/** What `bob-widgets/documents` publishes of this format. */
import { published, type Published } from '../format.js';
import type { Cluster } from './cluster.js';
import { clusterReader } from './read.js';

export type * from './cluster.js';
export { memberReader, memberSlices, openCluster, type MemberOptions, type MemberReader, type OpenedCluster } from './read.js';
export { loadMembers, type LoadedMembers, type MembersFile } from './load.js';
export { tableAddress } from '../../schema/load/table-address.js';

/**
 * Reads a cluster with its members from parsed JSON. Where the members are in a file of their own, `document.members` is its address: give it to
 * `loadMembers`. Never throws.
 */
export const readCluster: Published<Cluster> = published(clusterReader);
