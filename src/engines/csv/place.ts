/** Where something stands in a table, in what is reported. */
import type { Finding } from '../../schema/problem.js';

export type Place = Pick<Finding, 'path' | 'line' | 'column'>;

/** `plan.csv line 3, "Date"`: a file without a name is called `table.csv`. */
export const placeOf = (file: string, line?: number, column?: string): Place => ({
  path: (file || 'table.csv') + (line === undefined ? '' : ` line ${line}`) + (column === undefined ? '' : `, "${column}"`),
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
});
