/** What was found, for people and for scripts. */
import type { Paint } from '../colours.js';
import type { Checked, PassedOver } from './checker.js';

export interface Result {
  readonly checked: readonly Checked[];
  readonly passed: readonly PassedOver[];
}

/** So many files that were passed over are named. */
const NAMED = 5;

export function report({ checked, passed }: Result, paint: Paint): string {
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
  return [...lines, ...(lines.length ? [''] : []), sum, ...told(passed)].map((line) => `${line}\n`).join('');
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

/** Stable: scripts rely on its names. */
export function jsonReport({ checked, passed }: Result): string {
  const files = checked.map(({ file, kind, problems }) => ({
    file,
    kind,
    problems: problems.map(({ line, column, path, code, message, hint }) => ({ line, column, path, code, message, hint })),
  }));
  return `${JSON.stringify({ files, passed, problems: files.reduce((sum, { problems }) => sum + problems.length, 0) }, null, 2)}\n`;
}
