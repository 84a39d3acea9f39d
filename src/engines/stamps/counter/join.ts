/** The ledgers of several counters, as files, in one: for the organiser. */
import type { Loyalty } from '../../../formats/loyalty/loyalty.js';
import type { CounterLedger } from '../types.js';
import { mergeLedgers } from './ledger.js';
import { readLedger, type ReadLedger, type ReadLedgerOptions } from './ledger-file.js';

export interface LedgerFile {
  readonly name: string;
  readonly text: string;
}

export interface JoinedFile {
  readonly name: string;
  /** Entries that were left out, since they are none. */
  readonly refused: number;
  /** Entries that nobody has signed whose key is in the programme. */
  readonly unverified: number;
}

export interface RefusedFile {
  readonly name: string;
  /** Whose it is; undefined where it is no ledger. */
  readonly programme?: string;
}

export interface JoinedLedgers {
  /** undefined where none of the files is one. */
  readonly ledger: CounterLedger | undefined;
  /** The programme that all are of. */
  readonly programme: string | undefined;
  readonly files: readonly JoinedFile[];
  /** Files that are no ledgers, or of another programme. */
  readonly refused: readonly RefusedFile[];
}

async function readFile(file: LedgerFile, options: ReadLedgerOptions): Promise<ReadLedger | undefined> {
  try {
    return await readLedger(file.text, options);
  } catch {
    return undefined;
  }
}

/** @param options.programme whose keys are asked; without it nothing is verified, and the first ledger says which programme all must be of */
export async function joinLedgers(
  files: readonly LedgerFile[],
  options: { programme?: Loyalty; now?: number } = {},
): Promise<JoinedLedgers> {
  const ledgers: CounterLedger[] = [];
  const good: JoinedFile[] = [];
  const refused: RefusedFile[] = [];
  let programme = options.programme?.id;
  for (const file of files) {
    const { name } = file;
    // one that cannot be read must not take the others along
    const read = await readFile(file, options);
    programme ??= read?.ledger.programme;
    if (read?.ledger.programme === programme && read) {
      ledgers.push(read.ledger);
      good.push({ name, refused: read.refused, unverified: read.unverified });
    } else refused.push({ name, ...(read && { programme: read.ledger.programme }) });
  }
  return { ledger: ledgers.length ? mergeLedgers(...ledgers) : undefined, programme, files: good, refused };
}
