/** What was found, for people and for scripts. */
import type { Paint } from '../colours.js';
import type { Checked, PassedOver } from './checker.js';

/** What was asked of the web. */
export interface Links {
  readonly addresses: number;
  /** Those of which it is not known whether they lead anywhere. */
  readonly unknown: readonly { readonly address: string; readonly why: string }[];
  /** Requests by host. */
  readonly hosts: Readonly<Record<string, number>>;
}

export interface Result {
  readonly links?: Links | undefined;
  readonly checked: readonly Checked[];
  readonly passed: readonly PassedOver[];
}

/** So many files that were passed over are named. */
const NAMED = 5;

export function report({ checked, passed, links }: Result, paint: Paint): string {
  const lines = checked.flatMap(({ file, problems }) =>
    problems.flatMap(({ line, column, path, message, hint }) => [
      `${paint('bold', `${file}:${line}:${column}`)}: ${path && `${path}: `}${message}`,
      `  ${paint('dim', hint)}`,
    ]),
  );
  const count = checked.reduce((sum, { problems }) => sum + problems.length, 0);
  const files = checked.filter(({ problems }) => problems.length).length;
  const sum = count
    ? paint('red', `Files checked: ${checked.length}. Problems: ${count}, in ${files === 1 ? '1 file' : `${files} files`}.`)
    : checked.length
      ? paint('green', `Files checked: ${checked.length}. Nothing is wrong.`)
      : 'No file was checked.';
  return [...lines, ...(lines.length ? [''] : []), sum, ...told(passed), ...(links ? toldOf(links) : [])]
    .map((line) => `${line}\n`)
    .join('');
}

/** Files by why they were passed over. */
function told(passed: readonly PassedOver[]): string[] {
  const reasons = [...new Set(passed.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const files = passed.filter((one) => one.reason === reason).map(({ file }) => file);
    const more = files.length - NAMED;
    return `Passed over (${reason}): ${files.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
  });
}

function toldOf({ addresses, unknown, hosts }: Links): string[] {
  const reasons = [...new Set(unknown.map(({ why }) => why))];
  const asked = Object.entries(hosts).map(([host, count]) => `${host} (${count})`);
  return [
    `Addresses: ${addresses}.${asked.length ? ` Requested from the web: ${asked.join(', ')}.` : ''}`,
    ...reasons.map((reason) => {
      const own = unknown.filter(({ why }) => why === reason).map(({ address }) => address);
      const more = own.length - NAMED;
      return `Not known whether they lead anywhere (${reason}): ${own.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
    }),
  ];
}

/** Stable: scripts rely on its names. */
export function jsonReport({ checked, passed, links }: Result): string {
  const files = checked.map(({ file, kind, problems }) => ({
    file,
    kind,
    problems: problems.map(({ line, column, path, code, message, hint }) => ({ line, column, path, code, message, hint })),
  }));
  return `${JSON.stringify({ files, passed, ...(links && { links }), problems: files.reduce((sum, { problems }) => sum + problems.length, 0) }, null, 2)}\n`;
}
