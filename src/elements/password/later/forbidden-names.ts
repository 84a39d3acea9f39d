/** The names in a firm's book or in a cluster's file: what its visitors and staff would think of first. */
import { loadMembers } from '../../../formats/cluster/load.js';
import { openCluster } from '../../../formats/cluster/read.js';
import { isObject } from '../../../schema/leaves.js';
import { loadPatiently } from '../../../schema/load/rescue.js';
import { pinned } from '../../../kit/pinned.js';

/** So many names are enough, and so deep they stand. */
const MOST = 2000;
const DEEP = 12;

const named = /^(name|city|municipality|brand|products?)$/;

/** All texts under `name` and their like, in every language, anywhere in a document. */
export function namesIn(json: unknown): string[] {
  const names = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') {
      const name = value.trim();
      if (name.length > 2 && name.length < 80) names.add(name);
    } else if (isObject(value)) Object.values(value).forEach((one) => typeof one === 'string' && take(one));
  };
  const walk = (value: unknown, depth: number): void => {
    if (depth > DEEP || names.size >= MOST || typeof value !== 'object' || !value) return;
    for (const [key, one] of Object.entries(value)) {
      if (named.test(key)) take(one);
      walk(one, depth + 1);
    }
  };
  walk(json, 0);
  return [...names].slice(0, MOST);
}

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
  return [...new Set((await Promise.all(addresses.map(load))).flat())].slice(0, MOST);
}
