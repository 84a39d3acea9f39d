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

const commands: readonly Command[] = [keys, sign, check, revoke, rotate, merge, reports, exporting];

export interface Output {
  out: (text: string) => void;
  error: (text: string) => void;
}

/**
 * Runs a command.
 *
 * @param typed What stands behind `bob-widgets`.
 * @returns The exit code: 0; 1 where `check` found something; 2 where it could not be done.
 */
export async function run(typed: readonly string[], { out, error }: Output): Promise<number> {
  const wantsHelp = typed.some((word) => word === '--help' || word === '-h');
  const [group, name, ...rest] = typed.filter((word) => word !== '--help' && word !== '-h');
  if (group === undefined || (group === 'loyalty' && name === undefined) || group === 'help') {
    (wantsHelp || group === 'help' ? out : error)(overview());
    return wantsHelp || group === 'help' ? 0 : 2;
  }
  const command = group === 'loyalty' ? commands.find((one) => one.name === name) : undefined;
  if (!command) {
    error(`bob-widgets has no command “${[group, name].filter(Boolean).join(' ')}”.\n\n${overview()}`);
    return 2;
  }
  if (wantsHelp) {
    out(helpOf(command));
    return 0;
  }
  try {
    const { text, wrong } = await command.run(valuesOf(command, rest));
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
    ...commands.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`),
    '',
    'Help for a command: bob-widgets loyalty sign --help',
    '',
  ].join('\n');
