import { conflicts, ledgerFile, mergeEntries, report, reportCsv } from '../../engines/stamps/index.js';
import type { Command } from '../command.js';
import { Failure, writeText } from '../files.js';
import { ledgerProgramme, ledgersOf, linesOf, outOption } from './shared.js';

export const merge: Command = {
  name: 'merge',
  files: '<ledger.json> …',
  count: [1, Infinity],
  summary: 'Joins the ledgers of counters into one file, which every counter can take in. In any order, and as often as you like.',
  options: { programme: ledgerProgramme, out: outOption('where the joined ledger goes') },
  more: 'What each counter signed stays signed. Unverified entries go along: counters warn of them, and refuse nothing for their sake.',
  async run(values) {
    const out = values.need('out');
    const { ledger, notes } = await ledgersOf(values);
    await writeText(out, `${ledgerFile(ledger)}\n`);
    const { given, spent } = mergeEntries(ledger, ledger.unverified);
    const twice = conflicts({ given, spent });
    return {
      text: linesOf(
        ...notes,
        `${out}: redemptions: ${spent.length}, of these unverified: ${ledger.unverified.spent.length}; tills: ${Object.keys(given).length}.`,
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

const day = (seconds: number) => (seconds < 8e12 ? new Date(seconds * 1000).toISOString().slice(0, 10) : String(seconds));

export const reports: Command = {
  name: 'report',
  files: '<ledger.json> …',
  count: [1, Infinity],
  summary: 'Stamps and rewards by firm and month. No person is in it.',
  options: {
    format: { type: 'string', value: 'csv|json', help: 'default: csv, for Excel' },
    programme: ledgerProgramme,
    out: outOption('where the report goes; default: it is printed'),
  },
  more: 'Columns: stamps given; of these, redeemed so far; rewards given; stamps taken for them. Unverified entries are counted, too; with --out it is said how many they are.',
  async run(values) {
    const format = values.text('format') ?? 'csv';
    if (format !== 'csv' && format !== 'json') throw new Failure(`--format is csv or json, not “${format}”.`);
    const { ledger, programme, notes } = await ledgersOf(values);
    const made = report(ledger, programme);
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
