/** Loading the file that the members of a cluster are in. */
import { rowsOf } from './read.js';
import { LoadError, parseJson, type Loaded, type LoadOptions } from '../../schema/load/load.js';
import { loadPatiently } from '../../schema/load/rescue.js';
import { tableAddress } from '../../schema/load/table-address.js';

/** The members as the file has them: rows for a `memberReader`, or the bytes of a table for `memberTable` of `csv/table.js`. */
export type MembersFile =
  { readonly rows: readonly unknown[]; readonly table?: undefined } | { readonly rows?: undefined; readonly table: Uint8Array };

export interface LoadedMembers extends Omit<Loaded, 'json'> {
  readonly file: MembersFile;
}

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
