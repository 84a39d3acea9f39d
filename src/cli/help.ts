/** The help, as wide as a terminal is. */
import type { Paint } from './colours.js';
import type { Command } from './command.js';

export interface Group {
  readonly title: string;
  readonly commands: readonly Command[];
}

const WIDTH = 80;
/** A name that is longer stands on a line of its own. */
const LONGEST = 26;

/** A text of paragraphs in lines that are no longer than `width`; a line that begins with a blank stays. */
export function wrapped(text: string, width = WIDTH): string[] {
  const lines: string[] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    if (!line || line.startsWith(' ')) {
      lines.push(line);
      isOpen = false;
      continue;
    }
    for (const word of line.split(' ')) {
      const last = lines.at(-1);
      if (isOpen && last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
      isOpen = true;
    }
  }
  return lines;
}

/** Names with what they are, in two columns. */
function rows(all: readonly (readonly [name: string, text: string])[], paint: Paint): string[] {
  const width = Math.min(LONGEST, Math.max(0, ...all.map(([name]) => name.length)));
  const indent = ' '.repeat(width + 4);
  return all.flatMap(([name, text]) => {
    const [first = '', ...more] = wrapped(text, WIDTH - indent.length);
    const named = `  ${paint('bold', name)}`;
    const lines = more.map((line) => indent + line);
    return name.length > width ? [named, indent + first, ...lines] : [`${named}${' '.repeat(width - name.length)}  ${first}`, ...lines];
  });
}

/** The help of one command. */
export function helpOf({ name, files, summary, options, more }: Command, paint: Paint): string {
  const names = Object.entries(options).map(
    ([option, { short, value, help }]) =>
      [`${short === undefined ? '' : `-${short}, `}--${option}${value ? ` <${value}>` : ''}`, help] as const,
  );
  return [
    paint('bold', `bob-widgets ${name} ${files}`.trimEnd()),
    '',
    ...wrapped(summary),
    ...(names.length ? ['', ...rows(names, paint)] : []),
    ...(more ? ['', ...wrapped(more)] : []),
    '',
  ].join('\n');
}

/** All commands. */
export function overview(groups: readonly Group[], paint: Paint): string {
  return [
    paint('bold', 'bob-widgets <command> …'),
    '',
    ...wrapped('Reads and writes documents for bob-widgets. Nothing is sent anywhere.'),
    ...groups.flatMap(({ title, commands }) => [
      '',
      `${title}:`,
      '',
      ...rows(
        commands.map(({ name, summary }) => [name, summary] as const),
        paint,
      ),
    ]),
    '',
    'Help for a command: bob-widgets check --help',
    '',
    ...wrapped(
      'The exit code is 0 if nothing is wrong, 1 if something is wrong in the files, 2 if the command was mistyped or could not be carried out.',
    ),
    '',
  ].join('\n');
}
