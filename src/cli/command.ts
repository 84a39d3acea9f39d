/** What a command is: its words, its options, and what it does. How it is explained is in `help.ts`. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../schema/explain/words.js';
import type { Paint } from './colours.js';
import { Failure } from './files.js';

export interface Option {
  readonly type: 'string' | 'boolean';
  /** One letter that stands for it, too: `o`. */
  readonly short?: string;
  readonly multiple?: boolean;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly help: string;
}

export interface Values {
  /** Files, in the order given. */
  readonly files: readonly string[];
  text(name: string): string | undefined;
  /** Throws a `Failure` where it is missing. */
  need(name: string): string;
  all(name: string): readonly string[];
  flag(name: string): boolean;
}

export interface Outcome {
  /** Goes to the standard output. */
  readonly text: string;
  /** Something is wrong with what was read: the exit code is 1. */
  readonly wrong?: boolean;
  /** What the user should know and no program that reads the output, line by line: goes to the standard error. */
  readonly notes?: readonly string[];
  /** Part of it could not be done, and the notes say what: the exit code is 2. */
  readonly failed?: boolean;
}

export interface Command {
  /** Its words: `loyalty sign`. */
  readonly name: string;
  /** What stands behind the name: `<programme.json>`. */
  readonly files: string;
  /** How many files it takes: least and most. */
  readonly count: readonly [least: number, most: number];
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly more?: string;
  run(values: Values, paint: Paint): Promise<Outcome>;
}

/** Reads what was typed. Throws a `Failure`. */
export function valuesOf(command: Command, typed: readonly string[]): Values {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, { type, short, multiple = false }] of Object.entries(command.options))
    options[name] = { type, multiple, ...(short !== undefined && { short }) };
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...typed], options, allowPositionals: true });
  } catch (error) {
    throw new Failure(`${misspelt(command, error as NodeJS.ErrnoException)} ${seeHelp(command)}`);
  }
  const { values, positionals: files } = parsed;
  const [least, most] = command.count;
  if (files.length < least)
    throw new Failure(`${missing(command)} is missing: bob-widgets ${command.name} ${command.files}. ${seeHelp(command)}`);
  if (files.length > most) throw new Failure(`Too many files: ${files.slice(most).join(', ')}. ${seeHelp(command)}`);
  const text = (name: string) => values[name] as string | undefined;
  return {
    files,
    text,
    need: (name) => {
      const value = text(name);
      if (!value) throw new Failure(`--${name} is missing. ${seeHelp(command)}`);
      return value;
    },
    all: (name) => (values[name] as string[] | undefined) ?? [],
    flag: (name) => values[name] === true,
  };
}

/** `A link` for `<link>`; whatever may be a file is called one. */
const missing = ({ files }: Command) => {
  const [, word] = /^<(kind|link)>/.exec(files) ?? [];
  return `A ${word ?? 'file'}`;
};

const seeHelp = ({ name }: Command) => `See bob-widgets ${name} --help.`;

/** What is wrong with the options, in a sentence; of an unknown one, which may have been meant. */
function misspelt({ options }: Command, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const [, known = ''] = /--([\w-]+)/.exec(message) ?? [];
    const { type, value } = options[known] ?? {};
    if (type) return type === 'string' ? `--${known} needs a value: --${known} <${value ?? 'value'}>.` : `--${known} takes no value.`;
  }
  const [, option] = /'(--?[^' =]+)/.exec(message) ?? [];
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || option === undefined) return `${message.split('. ')[0]!.replace(/\.$/, '')}.`;
  const meant = nearest(option.replace(/^-+/, ''), Object.keys(options));
  return `There is no option ${option}.${meant === undefined ? '' : ` Did you mean --${meant}?`}`;
}
