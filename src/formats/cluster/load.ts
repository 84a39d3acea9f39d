/** Loading the file that the members of a cluster are in. */
import { rowsOf } from './read.js';
import { LoadError, parseJson, type Loaded, type LoadOptions } from '../../schema/load/load.js';
import { loadPatiently } from '../../schema/load/rescue.js';

/** The members as the file has them: rows for a `memberReader`, or the bytes of a table for `memberTable` of `csv/table.js`. */
export type MembersFile =
  { readonly rows: readonly unknown[]; readonly table?: undefined } | { readonly rows?: undefined; readonly table: Uint8Array };

export interface LoadedMembers extends Omit<Loaded, 'json'> {
  readonly file: MembersFile;
}

/**
 * The address under which Google gives a sheet as CSV: managers copy that of the page, or of the browser while they write in it. Others stay as they are.
 *
 * `.../d/e/KEY/pubhtml?gid=0` becomes `.../d/e/KEY/pub?gid=0&single=true&output=csv`, `.../d/KEY/edit#gid=0` becomes `.../d/KEY/export?format=csv&gid=0`.
 */
export function tableAddress(url: string): string {
  const [, key, page = 'edit'] = sheet.exec(url) ?? [];
  if (!key) return url;
  const gid = /[?&#]gid=(\d+)/.exec(url)?.[1];
  const published = key.startsWith('e/');
  if (published !== page.startsWith('pub')) return url;
  const root = `https://docs.google.com/spreadsheets/d/${key}`;
  if (!published) return `${root}/export?format=csv${gid ? `&gid=${gid}` : ''}`;
  const query = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1]);
  for (const name of ['widget', 'headers', 'chrome']) query.delete(name);
  if (gid) query.set('gid', gid);
  query.set('output', 'csv');
  if (gid) query.set('single', 'true');
  return `${root}/pub?${query}`;
}

/** A sheet that is published (`e/KEY`), or one that whoever has the link may read; also of an organisation (`a/firm.example`), of a second account (`u/1`). */
const sheet =
  /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/((?:e\/)?[\w-]+)(?:\/(pubhtml|pub|edit|view|preview|htmlview|copy|export)?(?:\/sheet)?\/?)?(?:[?#]|$)/;

/** A hundred thousand members are some 50 MB. */
const maxBytes = 100e6;

/**
 * Loads members from a JSON file (a list, or a record with a list called `members`) or a table. Which of them it is, the file itself tells, not its name.
 * It may have 100 MB, unless `options` say otherwise.
 *
 * @throws LoadError; where `signal` is aborted, its reason.
 */
export async function loadMembers(url: string, options: LoadOptions = {}): Promise<LoadedMembers> {
  const { json, ...loaded } = await loadPatiently(tableAddress(url), { maxBytes, ...options, parse: readMembersFile });
  return { ...loaded, file: json as MembersFile };
}

async function readMembersFile(blob: Blob, url: string): Promise<MembersFile> {
  const start = (await blob.slice(0, 1000).text()).trimStart();
  if (!/^[[{]/.test(start)) return { table: new Uint8Array(await blob.arrayBuffer()) };
  const json = parseJson(await blob.text(), url);
  const rows = rowsOf(json);
  if (!rows) throw new LoadError({ code: 'bad-value', path: '', expected: 'members', found: json, url });
  return { rows };
}
