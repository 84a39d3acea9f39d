/** Loads the members of a cluster, wherever they are: in its file, or in another one that it names. */
import type { Member } from '../../../formats/cluster/cluster.js';
import { loadMembers } from '../../../formats/cluster/load.js';
import { memberReader, openCluster } from '../../../formats/cluster/read.js';
import { loadPatiently } from '../../../schema/load/rescue.js';
import { pinned } from '../../../kit/pinned.js';

/** @throws where a file cannot be had; where `signal` is aborted, its reason. */
export async function membersOf(address: string, signal: AbortSignal): Promise<Member[]> {
  const { json, url } = await loadPatiently(new URL(address, document.baseURI).href, { signal });
  const { document: cluster, rows, source } = openCluster(json, url);
  if (!cluster) return [];
  const lang = cluster.lang ? { lang: cluster.lang } : {};
  if (!source) return memberReader({ base: url, ...lang }).read(rows);
  const { file, url: base } = await loadMembers(source, { signal });
  if (file.rows) return memberReader({ base, ...lang }).read(file.rows);
  const { membersFromTable } = await pinned(() => import('../../../engines/csv/table.js'));
  return membersFromTable(file.table, { url: base, cluster }).members;
}
