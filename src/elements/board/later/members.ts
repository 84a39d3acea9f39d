/** Loads the members of a cluster, wherever they are: in its file, or in another one that it names. */
import type { Member } from '../../../formats/cluster/cluster.js';
import { loadMembers } from '../../../formats/cluster/load.js';
import { memberReader, openCluster } from '../../../formats/cluster/read.js';
import { loadPatiently } from '../../../schema/load/rescue.js';
import type { Finding } from '../../../schema/problem.js';
import { pinned } from '../../../kit/pinned.js';

export interface ClusterMembers {
  readonly members: Member[];
  /** What is wrong with the file itself. */
  readonly findings: readonly Finding[];
}

/** @throws where a file cannot be had; where `signal` is aborted, its reason. */
export async function membersOf(address: string, signal: AbortSignal): Promise<ClusterMembers> {
  const { json, url } = await loadPatiently(new URL(address, document.baseURI).href, { signal });
  const { document: cluster, rows, source, findings } = openCluster(json, url);
  if (!cluster) return { members: [], findings };
  const found = (members: Member[]): ClusterMembers => ({ members, findings: [] });
  const lang = cluster.lang ? { lang: cluster.lang } : {};
  if (!source) return found(memberReader({ base: url, ...lang }).read(rows));
  const { file, url: base } = await loadMembers(source, { signal });
  if (file.rows) return found(memberReader({ base, ...lang }).read(file.rows));
  const { membersFromTable } = await pinned(() => import('../../../engines/csv/table.js'));
  return found(membersFromTable(file.table, { url: base, cluster }).members);
}
