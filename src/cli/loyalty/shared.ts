/** What several commands do: open a programme, find the file of its status list, read the books. */
import path from 'node:path';
import { mergeBooks, programmeOf, readBook, type CounterBook, type ProgrammeJson } from '../../documents/stamps/index.js';
import type { Loyalty } from '../../documents/loyalty.js';
import type { Option, Values } from '../command.js';
import { Failure, readJson, readText } from '../files.js';

export const urlOption: Option = { type: 'string', value: 'address', help: 'where the programme’s file is on the web; default: its "hub"' };
export const outOption = (what: string): Option => ({ type: 'string', value: 'file', help: what });
export const statusOption: Option = {
  type: 'string',
  value: 'file',
  help: 'the status list; default: beside the programme, under the name that its "status" ends in',
};

export interface Opened {
  file: string;
  json: ProgrammeJson;
  programme: Loyalty;
  base: string | undefined;
}

export async function openProgramme(values: Values): Promise<Opened> {
  const [file = ''] = values.files;
  const base = values.text('url');
  if (base !== undefined && !URL.canParse(base)) throw new Failure(`--url: “${base}” is no whole address. It begins with https://.`);
  const json = await readJson(file);
  return { file, json, programme: programmeOf(json, base), base };
}

/** Where the status list is on this disk; undefined where the programme names none. */
export function statusFile({ file, programme }: Opened, values: Values): string | undefined {
  const given = values.text('status-file');
  if (given !== undefined) return given;
  const name = programme.status === undefined ? '' : decodeURIComponent(new URL(programme.status).pathname.split('/').at(-1) ?? '');
  return name ? path.join(path.dirname(file), path.basename(name)) : undefined;
}

/** The books of all these files, in one. Notes what could not be read. */
export async function booksOf(files: readonly string[]): Promise<{ book: CounterBook; notes: string[] }> {
  const notes: string[] = [];
  const books: CounterBook[] = [];
  for (const file of files) {
    const read = readBook(await readText(file));
    if (!read) throw new Failure(`${file}: these are no books of a counter. The counter writes them under “Export”.`);
    if (read.refused) notes.push(`${file}: entries that cannot be read, and were left out: ${read.refused}.`);
    books.push(read.book);
  }
  const other = books.findIndex(({ programme }) => programme !== books[0]!.programme);
  if (other > 0)
    throw new Failure(`${files[other]!} is of the programme “${books[other]!.programme}”, ${files[0]!} of “${books[0]!.programme}”.`);
  return { book: mergeBooks(...books), notes };
}

export const linesOf = (...lines: readonly (string | false | undefined)[]): string =>
  lines.filter((line) => line !== false && line !== undefined).map((line) => `${line}\n`).join(''); // prettier-ignore
