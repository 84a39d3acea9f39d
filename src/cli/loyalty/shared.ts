/** What several commands do: open a programme, find the file of its status list, read ledgers. */
import path from 'node:path';
import { joinLedgers, listAddressOf, programmeOf, statusName, type CounterLedger, type ProgrammeJson } from '../../engines/stamps/index.js';
import type { Loyalty } from '../../formats/loyalty/loyalty.js';
import type { Option, Values } from '../command.js';
import { Failure, readJson, readText, readTextIfThere } from '../files.js';

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

export const firstOption: Option = {
  type: 'boolean',
  help: 'there is no status list yet, on your website either: this is the first',
};

/** Where the status list is on this disk; undefined where the programme names none. */
export function statusFile({ file, programme }: Opened, values: Values): string | undefined {
  const given = values.text('status-file');
  if (given !== undefined) return given;
  listAddressOf(programme);
  const name = statusName(programme);
  return name !== undefined ? path.join(path.dirname(file), path.basename(name)) : undefined;
}

/** The list as it is. That there is none must be said: an empty one would make good whoever was cancelled on the one that is not here. */
export async function listIn(file: string, { programme }: Opened, values: Values): Promise<string | undefined> {
  const text = await readTextIfThere(file);
  if (text !== undefined && values.flag('first'))
    throw new Failure(`${file}: this list is here already, so it is not the first one. Leave out --first.`);
  if (text === undefined && !values.flag('first'))
    throw new Failure(
      `${file}: there is no such file, and a new list would make every cancelled membership valid again. If ${programme.status ?? 'your website'} has a list already, save it as this file. If there has never been one, add --first.`,
    );
  return text;
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
  const name = values.text('programme');
  const programme = name === undefined ? undefined : programmeOf(await readJson(name), NOWHERE);
  const read: { name: string; text: string }[] = [];
  for (const file of values.files) read.push({ name: file, text: await readText(file) });
  const joined = await joinLedgers(read, { ...(programme && { programme }) });
  const [wrong] = joined.refused;
  if (wrong)
    throw new Failure(
      wrong.programme === undefined
        ? `${wrong.name}: this file does not contain counter records. Save them at the counter with “Save the records”.`
        : `${wrong.name} is from the programme “${wrong.programme}”, ${name ?? values.files[0]!} of “${joined.programme!}”.`,
    );
  const notes = joined.files.flatMap((file) => [
    ...(file.refused ? [`${file.name}: entries that are not valid and were left out: ${file.refused}.`] : []),
    ...(file.unverified ? [`${file.name}: unverified entries${programme ? '' : ' (use --programme to check signatures)'}: ${file.unverified}.`] : []), // prettier-ignore
  ]);
  return { ledger: joined.ledger!, programme, notes };
}

export const linesOf = (...lines: readonly (string | false | undefined)[]): string =>
  lines.filter((line) => line !== false && line !== undefined).map((line) => `${line}\n`).join(''); // prettier-ignore
