import { bookFile, conflicts, report, reportCsv } from '../../documents/stamps/index.js';
import { programmeOf } from '../../documents/stamps/organiser.js';
import type { Command } from '../command.js';
import { Failure, readJson, writeText } from '../files.js';
import { booksOf, linesOf, outOption } from './shared.js';

export const merge: Command = {
  name: 'merge',
  files: '<counter.json> …',
  count: [1, Infinity],
  summary: 'Joins the books of counters into one file, which every counter can take in. In any order, and as often as you like.',
  options: { out: outOption('where the joined books go') },
  async run(values) {
    const out = values.need('out');
    const { book, notes } = await booksOf(values.files);
    await writeText(out, `${bookFile(book)}\n`);
    const twice = conflicts(book);
    return {
      text: linesOf(
        ...notes,
        `${out}: redemptions: ${Object.keys(book.spent).length}, tills: ${Object.keys(book.given).length}.`,
        twice.length > 0 && `Stamps that were spent more than once, at counters that did not know of each other: ${twice.length}.`,
        ...twice
          .slice(0, 20)
          .map(
            ({ stamp, redemptions }) => `  ${stamp}: ${redemptions.map(({ participant, at }) => `${participant} ${day(at)}`).join(', ')}`,
          ),
      ),
    };
  },
};

const day = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);

export const reports: Command = {
  name: 'report',
  files: '<counter.json> …',
  count: [1, Infinity],
  summary: 'Stamps and rewards by firm and month. No person is in it.',
  options: {
    format: { type: 'string', value: 'csv|json', help: 'default: csv, for Excel' },
    programme: { type: 'string', value: 'file', help: 'the programme, for the clock by which its months begin' },
    out: outOption('where the report goes; default: it is printed'),
  },
  more: 'Columns: stamps given; of these, redeemed so far; rewards given; stamps taken for them.',
  async run(values) {
    const format = values.text('format') ?? 'csv';
    if (format !== 'csv' && format !== 'json') throw new Failure(`--format is csv or json, not “${format}”.`);
    const { book, notes } = await booksOf(values.files);
    const file = values.text('programme');
    const made = report(book, file === undefined ? {} : programmeOf(await readJson(file)));
    const text = format === 'csv' ? reportCsv(made) : `${JSON.stringify(made, null, 2)}\n`;
    const out = values.text('out');
    if (out === undefined) return { text: text.replace(/^\uFEFF/, '') };
    await writeText(out, text);
    return {
      text: linesOf(
        ...notes,
        `${out}: rows: ${made.rows.length}.`,
        made.twice > 0 && `Stamps that were spent more than once: ${made.twice}.`,
      ),
    };
  },
};
