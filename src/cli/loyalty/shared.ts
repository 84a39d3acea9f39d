/** What several commands do: open a programme, find the file of its status list, read ledgers. */
import path from 'node:path';
import { mergeLedgers, programmeOf, readLedger, type CounterLedger, type ProgrammeJson } from '../../engines/stamps/index.js';
import type { Loyalty } from '../../formats/loyalty/loyalty.js';
import type { Option, Values } from '../command.js';
import { Failure, readJson, readText } from '../files.js';

export const urlOption: Option = {
  type: 'string',
  value: 'address',
  help: 'the address of the programme file on the web; default: its "hub"',
};
export const outOption = (what: string): Option => ({ type: 'string', value: 'file', help: what });
export const statusOption: Option = {
  type: 'string',
  value: 'file',
  help: 'the status list; default: next to the programme, with the file name from its "status"',
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
  if (base !== undefined && !URL.canParse(base)) throw new Failure(`--url: “${base}” is not a full address. It must start with https://.`);
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

export const ledgerProgramme: Option = {
  type: 'string',
  value: 'file',
  help: 'the programme with the keys and the time zone to check the ledgers by; without it nothing is verified',
};

/** Ledgers have no need of the programme's addresses. */
const NOWHERE = 'https://programme.invalid/';

/** The ledgers of all these files, in one. Notes what could not be read, and what no key of the programme has signed. */
export async function ledgersOf(values: Values): Promise<{ ledger: CounterLedger; programme: Loyalty | undefined; notes: string[] }> {
  const { files } = values;
  const notes: string[] = [];
  const ledgers: CounterLedger[] = [];
  const name = values.text('programme');
  const programme = name === undefined ? undefined : programmeOf(await readJson(name), NOWHERE);
  for (const file of files) {
    const read = await readLedger(await readText(file), { programme });
    if (!read) throw new Failure(`${file}: this file does not contain counter records. Save them at the counter with “Save the records”.`);
    if (read.refused) notes.push(`${file}: entries that are not valid and were left out: ${read.refused}.`);
    if (read.unverified) notes.push(`${file}: unverified entries${programme ? '' : ' (use --programme to check signatures)'}: ${read.unverified}.`); // prettier-ignore
    ledgers.push(read.ledger);
  }
  const id = programme?.id ?? ledgers[0]!.programme;
  const other = ledgers.findIndex((one) => one.programme !== id);
  if (other >= 0)
    throw new Failure(`${files[other]!} is from the programme “${ledgers[other]!.programme}”, ${name ?? files[0]!} of “${id}”.`);
  return { ledger: mergeLedgers(...ledgers), programme, notes };
}

export const linesOf = (...lines: readonly (string | false | undefined)[]): string =>
  lines.filter((line) => line !== false && line !== undefined).map((line) => `${line}\n`).join(''); // prettier-ignore
