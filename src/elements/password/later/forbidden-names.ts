/** Loads the names that nobody may choose: from a firm's book and from a cluster's file. */
import { loadMembers } from '../../../formats/cluster/load.js';
import { openCluster } from '../../../formats/cluster/read.js';
import { isObject } from '../../../schema/leaves/leaf.js';
import { loadPatiently } from '../../../schema/load/rescue.js';
import { pinned } from '../../../kit/pinned.js';
import { MOST_NAMES, namesIn } from '../logic/names.js';

const absolute = (href: string, base = document.baseURI): string => new URL(href, base).href;

/** The members of a cluster, where they stand in a file of their own. */
async function membersOf(json: unknown, url: string, signal: AbortSignal): Promise<unknown> {
  const { document } = openCluster(json, url);
  const source = isObject(json) && typeof json.members === 'string' ? absolute(json.members, url) : undefined;
  if (!source) return [];
  const { file, url: base } = await loadMembers(source, { signal });
  if (file.rows) return file.rows;
  const { memberTable } = await pinned(() => import('../../../engines/csv/table.js'));
  return [...memberTable(file.table, { url: base, cluster: document }).slices()];
}

/** Loads the documents, and the members of a cluster. What cannot be had is passed over. */
export async function loadNames(addresses: readonly string[], signal: AbortSignal): Promise<string[]> {
  const load = async (address: string): Promise<string[]> => {
    try {
      const { json, url } = await loadPatiently(absolute(address), { signal });
      return [...namesIn(json), ...namesIn(await membersOf(json, url, signal).catch(() => []))];
    } catch {
      return [];
    }
  };
  return [...new Set((await Promise.all(addresses.map(load))).flat())].slice(0, MOST_NAMES);
}
