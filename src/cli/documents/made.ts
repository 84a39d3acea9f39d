/** A document as it is written, or made of a table or a calendar file: whatever an element shows. */
import path from 'node:path';
import { documentFrom } from '../../engines/convert/index.js';
import { documentIn, LARGEST_TABLE, readBytes, textOf } from '../files.js';
import { problemLine } from '../problem-line.js';

export interface Made {
  readonly json: Record<string, unknown>;
  /** It was made of a table or a calendar file. */
  readonly isMade: boolean;
  /** What is wrong in the table, in lines. */
  readonly problems: readonly string[];
}

export async function readMade(file: string): Promise<Made> {
  const bytes = await readBytes(file, LARGEST_TABLE);
  // what was meant as JSON is told so
  if (!/^\s*[[{<]/.test(textOf(bytes.subarray(0, 1000)))) {
    const { document, source, problems } = await documentFrom(bytes, { file: path.basename(file) });
    if (document && (source === 'table' || source === 'calendar'))
      return { json: { ...document }, isMade: true, problems: problems.map(problemLine) };
  }
  return { json: documentIn(file, bytes), isMade: false, problems: [] };
}
