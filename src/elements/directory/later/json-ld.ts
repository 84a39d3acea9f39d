/** The first members as a schema.org list in the head of the page. */
import type { Member } from '../../../formats/cluster/cluster.js';
import { itemList } from '../../../engines/convert/json-ld/item-list.js';
import { publish } from '../../../kit/controllers/json-ld.js';
import type { Gathered } from '../logic/gather.js';

/** Tells what visitors see first; returns what takes it back. */
export function publishList(cluster: Gathered, page: readonly Member[], language: string): (() => void) | undefined {
  const list = itemList(cluster, page, { url: location.href.split('#')[0]!, languages: [language], total: cluster.members.length });
  return list && publish(list);
}
