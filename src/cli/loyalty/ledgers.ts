import { conflicts, ledgerFile, mergeEntries, report, reportCsv } from '../../engines/stamps/index.js';
import type { Command } from '../command.js';
import { Failure, writeText } from '../files.js';
import { headingsIn } from './headings.js';
import { ledgerProgramme, ledgersOf, linesOf, outOption } from './shared.js';

export const merge: Command = {
  name: 'merge',
  files: '<ledger.json> …',
  count: [1, Infinity],
  summary:
    'Merges the records (ledgers) of several counters into one file that every counter can load. The order does not matter, and you can repeat it.',
  options: { programme: ledgerProgramme, out: outOption('where the merged ledger goes') },
  more: 'Entries that a counter signed stay signed. Unverified entries are kept, too: counters warn of them and do not refuse stamps because of them.',
  async run(values) {
    const out = values.need('out');
    const { ledger, notes } = await ledgersOf(values);
    await writeText(out, `${ledgerFile(ledger)}\n`);
    const { given, spent } = mergeEntries(ledger, ledger.unverified);
    const twice = conflicts({ given, spent });
    return {
      text: linesOf(
        ...notes,
        `${out}: rewards: ${spent.length}, of these unverified: ${ledger.unverified.spent.length}; devices: ${Object.keys(given).length}.`,
        twice.length > 0 && `Stamps used more than once, at counters that had not shared their records: ${twice.length}.`,
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
  summary: 'Lists stamps and rewards by firm and month. It contains no personal data.',
  options: {
    format: { type: 'string', value: 'csv|json', help: 'default: csv, for Excel' },
    language: { type: 'string', value: 'code', help: 'csv: of the headings, such as is; default: short English names, for programs' },
    programme: ledgerProgramme,
    out: outOption('where the report goes; default: print it'),
  },
  more: 'Columns: stamps given; of these, redeemed so far; rewards given; stamps used for them. Unverified entries are counted, too; with --out you see how many there are.',
  async run(values) {
    const format = values.text('format') ?? 'csv';
    if (format !== 'csv' && format !== 'json') throw new Failure(`--format must be csv or json, not “${format}”.`);
    const { ledger, programme, notes } = await ledgersOf(values);
    const made = report(ledger, programme);
    const text = format === 'csv' ? reportCsv(made, headingsIn(values.text('language'))) : `${JSON.stringify(made, null, 2)}\n`;
    const out = values.text('out');
    if (out === undefined) return { text: text.replace(/^\uFEFF/, '') };
    await writeText(out, text);
    return {
      text: linesOf(...notes, `${out}: rows: ${made.rows.length}.`, made.twice > 0 && `Stamps used more than once: ${made.twice}.`),
    };
  },
};
