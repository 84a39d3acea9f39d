/** `bob-widgets check FILE…`: what is wrong in documents and tables of members, where, and how to mend it. */
import type { Command } from '../command.js';
import { Checker } from './checker.js';
import { jsonReport, report } from './report.js';
import { sourcesOf } from './sources.js';

export const check: Command = {
  name: 'check',
  files: '<file or folder> …',
  count: [1, Infinity],
  summary: 'Says what is wrong in documents and tables of members, where, and how to fix it.',
  options: {
    json: { type: 'boolean', help: 'print one JSON object, for scripts' },
  },
  more: [
    'Documents of every kind (.json) and tables of members (.csv, .tsv). The file to which a cluster links for its members is checked with it. In a folder and the folders',
    'in it, files are checked that are documents or tables of members; the others are named. Hidden folders and node_modules are passed over.',
    '',
    'What is wrong begins with file, line and column, which many editors and terminals open by a click. Nothing is requested from the web.',
    '',
    'The exit code is 0 if nothing is wrong, 1 if something is, 2 if a file could not be read.',
  ].join('\n'),
  async run(values, paint) {
    const { files, unopened, failures } = await sourcesOf(values.files);
    const checker = new Checker();
    await checker.all(files);
    const { checked, passed } = checker;
    const notes = [...failures, ...checker.failures];
    const result = { checked, passed: [...passed, ...unopened.map((file) => ({ file, reason: 'another type of file' }))] };
    return {
      text: values.flag('json') ? jsonReport(result) : report(result, paint),
      wrong: checked.some(({ problems }) => problems.length > 0),
      notes,
      failed: notes.length > 0,
    };
  },
};
