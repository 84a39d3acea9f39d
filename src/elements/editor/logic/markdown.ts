/** Signs of Markdown around what is selected. */
export interface Marked {
  readonly text: string;
  /** What is selected afterwards. */
  readonly from: number;
  readonly to: number;
}

/** Bold, or no longer. */
export function bold(text: string, from: number, to: number): Marked {
  const inner = text.slice(from, to);
  if (text.slice(from - 2, from) === '**' && text.slice(to, to + 2) === '**')
    return { text: text.slice(0, from - 2) + inner + text.slice(to + 2), from: from - 2, to: to - 2 };
  return { text: `${text.slice(0, from)}**${inner}**${text.slice(to)}`, from: from + 2, to: to + 2 };
}

/** The lines in the selection as a list, or as none. */
export function bullets(text: string, from: number, to: number): Marked {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const stop = text.indexOf('\n', to);
  const end = stop < 0 ? text.length : stop;
  const lines = text.slice(start, end).split('\n');
  const isList = lines.every((line) => line.startsWith('- '));
  const next = lines.map((line) => (isList ? line.slice(2) : `- ${line}`)).join('\n');
  // a list needs an empty line before it
  const gap = !isList && start > 0 && text.slice(Math.max(0, start - 2), start) !== '\n\n' ? '\n' : '';
  return {
    text: text.slice(0, start) + gap + next + text.slice(end),
    from: start + gap.length,
    to: start + gap.length + next.length,
  };
}

/** A link with the selection as its words; its address is selected. */
export function link(text: string, from: number, to: number): Marked {
  const address = 'https://';
  const words = text.slice(from, to);
  const at = from + words.length + 3;
  return { text: `${text.slice(0, from)}[${words}](${address})${text.slice(to)}`, from: at, to: at + address.length };
}
