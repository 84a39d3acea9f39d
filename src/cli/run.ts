/** The command line: finds the command, and turns what goes wrong into a sentence. */
import { debuglog } from 'node:util';
import { CannotDo, NoCrypto } from '../engines/stamps/index.js';
import { version } from '../kit/version.js';
import { plain, type Paint } from './colours.js';
import { valuesOf, type Command } from './command.js';
import { groups, LOYALTY } from './commands.js';
import { Failure } from './files.js';
import { helpOf, overview } from './help.js';
import { meant } from './meant.js';

const commands: readonly Command[] = groups.flatMap((group) => group.commands);

export interface Output {
  out: (text: string) => void;
  error: (text: string) => void;
  /** Of what goes out. */
  paint?: Paint;
}

/** Prints where a fault of ours is: `NODE_DEBUG=bob-widgets`. */
const trace = debuglog('bob-widgets');

/**
 * Runs a command.
 *
 * @param typed What stands behind `bob-widgets`.
 * @returns The exit code: 0; 1 where it found something wrong; 2 where it could not be done.
 */
export async function run(typed: readonly string[], { out, error, paint = plain }: Output): Promise<number> {
  const isHelp = (word: string) => word === '--help' || word === '-h';
  const given = typed.includes('--') ? typed.slice(0, typed.indexOf('--')) : typed;
  const wantsHelp = given.some(isHelp) || given[0] === 'help';
  const words = typed.filter((word, at) => at >= given.length || !(isHelp(word) || (at === 0 && word === 'help')));
  const [first] = words;
  if (first === '--version') {
    out(`${version}\n`);
    return 0;
  }
  if (first === undefined || (first === LOYALTY && words.length === 1)) {
    if (wantsHelp) out(overview(groups, paint));
    else error(overview(groups, plain));
    return wantsHelp ? 0 : 2;
  }
  const length = first === LOYALTY ? 2 : 1;
  const name = words.slice(0, length).join(' ');
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const names = commands.map((one) => one.name);
    error(`bob-widgets has no command “${name}”. ${meant(name, names)}\n`);
    return 2;
  }
  if (wantsHelp) {
    out(helpOf(command, paint));
    return 0;
  }
  try {
    const { text, wrong, notes = [], failed } = await command.run(valuesOf(command, words.slice(length)), paint);
    out(text);
    error(notes.map((note) => `${note}\n`).join(''));
    return failed ? 2 : wrong ? 1 : 0;
  } catch (problem) {
    const isKnown = problem instanceof Failure || problem instanceof CannotDo || problem instanceof NoCrypto;
    trace('%o', problem);
    const { message } = problem as Error;
    error(
      isKnown
        ? `${message}\n`
        : `Something went wrong in bob-widgets: ${message}. Report it to its makers, with the command and the file.\n`,
    );
    return 2;
  }
}
