/** Reading a cluster with all its members, a slice at a time, wherever they are. Pure but for the rests between slices. */
import { loadMembers } from '../../../formats/cluster/load.js';
import { previewReader } from '../../../formats/cluster/preview.js';
import { memberReader, memberSlices, openCluster } from '../../../formats/cluster/read.js';
import type { ClusterHead, Member } from '../../../formats/cluster/cluster.js';
import type { Finding, Reading } from '../../../schema/problem.js';
import { shuffled, today } from '../../../engines/search/shuffle.js';
import { nextTask } from '../../../engines/search/slices.js';
import { pinned } from '../../../kit/pinned.js';

/** A cluster as the directory has it: its members are here. In a preview, the list has holes where no member has been read yet. */
export type Gathered = ClusterHead & { members: Member[]; preview?: true };

/** What is shown of members that have come, before they are read: those of the first page, in the order of the day. */
export function previewOf({ head, rows, url }: Come, size: number): Gathered {
  const read = previewReader(url);
  const members = new Array<Member>(rows.length);
  for (const place of shuffled(rows.length, today()).subarray(0, size)) {
    const member = read(rows[place], place);
    if (member) members[place] = member;
  }
  return { ...head, members, preview: true };
}

/** Shorter lists are read before anybody could notice. */
const SHORT = 500;

/** Members that have come in a file of their own: the head of their cluster, and the rows that they are read from. */
export interface Come {
  readonly head: ClusterHead;
  readonly rows: readonly unknown[];
  /** The address of their file. */
  readonly url: string;
}

/**
 * Reads a cluster. Members in a file of their own (JSON, CSV, a published sheet) are fetched.
 *
 * @param json the cluster's file
 * @param base its address
 * @param come what is done with many members before they are read
 * @returns nothing where `signal` ends it
 * @throws LoadError where the members' file cannot be had
 */
export async function gather(
  json: unknown,
  base: string,
  signal: AbortSignal,
  come?: (members: Come) => Promise<unknown>,
): Promise<Reading<Gathered>> {
  const { document, findings, rows, source } = openCluster(json, base);
  if (!document) return { document: null, findings };
  const { slices, notes } = source ? await fromFile(source, document, signal, come) : fromRows(rows, base, document);
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

async function fromFile(
  source: string,
  cluster: ClusterHead,
  signal: AbortSignal,
  come?: (members: Come) => Promise<unknown>,
): Promise<Slices> {
  const { file, url } = await loadMembers(source, { signal });
  if (file.rows) {
    const { rows } = file;
    if (rows.length > SHORT && !signal.aborted) await come?.({ head: cluster, rows, url });
    return fromRows(rows, url, cluster);
  }
  const { memberTable } = await pinned(() => import('../../../engines/csv/table.js'));
  const table = memberTable(file.table, { url, cluster });
  return { slices: table.slices(), notes: () => table.findings };
}
