/** What a command makes of one file: printed, or written to the file of `--out`, with `--force` over one that is there. */
import type { Outcome, Values } from '../command.js';
import { Failure, identity, writeText } from '../files.js';

/** Throws a `Failure` where that would be the file that was read. */
export async function printedOrWritten(file: string, text: string, values: Values): Promise<Pick<Outcome, 'text'>> {
  const out = values.text('out');
  if (out === undefined) return { text };
  if ((await identity(out)) === (await identity(file))) throw new Failure(`${out}: this is the file itself, which is never written over.`);
  await writeText(out, text, { over: values.flag('force') });
  return { text: `${out}: written.\n` };
}
