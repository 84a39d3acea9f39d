/** Reading a cluster with all its members, a slice at a time, wherever they are. Pure but for the rests between slices. */
import { loadMembers } from '../../../formats/cluster/load.js';
import { memberReader, memberSlices, openCluster } from '../../../formats/cluster/read.js';
import type { ClusterHead, Member } from '../../../formats/cluster/cluster.js';
import type { Finding, Reading } from '../../../schema/problem.js';
import { nextTask } from '../../../engines/search/slices.js';
import { pinned } from '../../../kit/pinned.js';

/** A cluster as the directory has it: its members are here. In a preview, the list has holes where no member has been read yet. */
export type Gathered = ClusterHead & { members: Member[]; preview?: true };

/** Shorter lists are read before anybody could notice. */
const SHORT = 500;

/**
 * Reads a cluster. Members in a file of their own (JSON, CSV, a published sheet) are fetched.
 *
 * @param json the cluster's file
 * @param base its address
 * @returns nothing where `signal` ends it
 * @throws LoadError where the members' file cannot be had
 */
export async function gather(json: unknown, base: string, signal: AbortSignal): Promise<Reading<Gathered>> {
  const { document, findings, rows, source } = openCluster(json, base);
  if (!document) return { document: null, findings };
  const { slices, notes } = source ? await fromFile(source, document, signal) : fromRows(rows, base, document);
  const members: Member[] = [];
  for (const slice of slices) {
    for (const member of slice) members.push(member);
    if (members.length > SHORT) await nextTask();
    if (signal.aborted) return { document: null, findings: [] };
  }
  return { document: { ...document, members }, findings: [...findings, ...notes()] };
}

interface Slices {
  readonly slices: Iterable<readonly Member[]>;
  readonly notes: () => readonly Finding[];
}

function fromRows(rows: readonly unknown[], base: string, { lang }: ClusterHead): Slices {
  const reader = memberReader({ base, ...(lang && { lang }) });
  return { slices: memberSlices(rows, reader), notes: () => reader.findings };
}

async function fromFile(source: string, cluster: ClusterHead, signal: AbortSignal): Promise<Slices> {
  const { file, url } = await loadMembers(source, { signal });
  if (file.rows) return fromRows(file.rows, url, cluster);
  const { memberTable } = await pinned(() => import('../../../engines/csv/table.js'));
  const table = memberTable(file.table, { url, cluster });
  return { slices: table.slices(), notes: () => table.findings };
}
