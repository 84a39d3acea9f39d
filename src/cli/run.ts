/** The command line: finds the command, and turns what goes wrong into a sentence. */
import { CannotDo, NoCrypto } from '../engines/stamps/index.js';
import { helpOf, valuesOf, type Command } from './command.js';
import { Failure } from './files.js';
import { merge, reports } from './loyalty/ledgers.js';
import { check } from './loyalty/check.js';
import { keys } from './loyalty/keys.js';
import { revoke } from './loyalty/revoke.js';
import { rotate } from './loyalty/rotate.js';
import { sign } from './loyalty/sign.js';
import { exporting } from './loyalty/export.js';
import { index } from './books/index-books.js';
import { carry } from './carry/carry.js';
import { open } from './carry/open.js';

const organiser: readonly Command[] = [keys, sign, check, revoke, rotate, merge, reports, exporting];
const commands: readonly Command[] = [...organiser.map((one) => ({ ...one, name: `loyalty ${one.name}` })), index, carry, open];

export interface Output {
  out: (text: string) => void;
  error: (text: string) => void;
}

/**
 * Runs a command.
 *
 * @param typed What stands behind `bob-widgets`.
 * @returns The exit code: 0; 1 where it found something wrong; 2 where it could not be done.
 */
export async function run(typed: readonly string[], { out, error }: Output): Promise<number> {
  const wantsHelp = typed.some((word) => word === '--help' || word === '-h');
  const words = typed.filter((word) => word !== '--help' && word !== '-h');
  const [first] = words;
  if (first === undefined || (first === 'loyalty' && words.length === 1) || first === 'help') {
    (wantsHelp || first === 'help' ? out : error)(overview());
    return wantsHelp || first === 'help' ? 0 : 2;
  }
  const length = first === 'loyalty' ? 2 : 1;
  const name = words.slice(0, length).join(' ');
  const command = commands.find((one) => one.name === name);
  if (!command) {
    error(`bob-widgets has no command “${name}”.\n\n${overview()}`);
    return 2;
  }
  if (wantsHelp) {
    out(helpOf(command));
    return 0;
  }
  try {
    const { text, wrong } = await command.run(valuesOf(command, words.slice(length)));
    out(text);
    return wrong ? 1 : 0;
  } catch (problem) {
    const known = problem instanceof Failure || problem instanceof CannotDo || problem instanceof NoCrypto;
    error(known ? `${problem.message}\n` : `Something went wrong in bob-widgets: ${(problem as Error).stack ?? String(problem)}\n`);
    return 2;
  }
}

const overview = (): string =>
  [
    'bob-widgets loyalty <command> … : tools for the organiser of a loyalty programme. They read and write files and send nothing anywhere.',
    '',
    ...organiser.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`),
    '',
    'bob-widgets index <cluster.json> : for the manager of a cluster.',
    '',
    `  ${index.name.padEnd(8)}${index.summary}`,
    '',
    'bob-widgets carry <file.json>, bob-widgets open <link> : documents that travel in a link.',
    '',
    ...[carry, open].map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`),
    '',
    'Help for a command: bob-widgets loyalty sign --help',
    '',
  ].join('\n');
