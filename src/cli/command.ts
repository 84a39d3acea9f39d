/** What a command is: its words, its options, and what it does. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Failure } from './files.js';

export interface Option {
  readonly type: 'string' | 'boolean';
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
  /** What it prints; the exit code is 1 where it says `wrong`. */
  run(values: Values): Promise<{ text: string; wrong?: boolean }>;
}

/** Reads what was typed. Throws a `Failure`. */
export function valuesOf(command: Command, typed: readonly string[]): Values {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, { type, multiple = false }] of Object.entries(command.options)) options[name] = { type, multiple };
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...typed], options, allowPositionals: true });
  } catch (error) {
    throw new Failure(`${(error as Error).message.split('. ')[0]!.replace(/\.$/, '')}. ${seeHelp(command)}`);
  }
  const { values, positionals: files } = parsed;
  const [least, most] = command.count;
  if (files.length < least) throw new Failure(`A file is missing: bob-widgets ${command.name} ${command.files}. ${seeHelp(command)}`);
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

const seeHelp = ({ name }: Command) => `See bob-widgets ${name} --help.`;

/** The help of one command. */
export function helpOf({ name, files, summary, options, more }: Command): string {
  const rows = Object.entries(options).map(([option, { value, help }]) => [`--${option}${value ? ` <${value}>` : ''}`, help] as const);
  const width = Math.max(0, ...rows.map(([option]) => option.length));
  const lines = rows.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`);
  return [
    `bob-widgets ${name} ${files}`.trimEnd(),
    '',
    summary,
    ...(lines.length ? ['', ...lines] : []),
    ...(more ? ['', more] : []),
    '',
  ].join('\n');
}
