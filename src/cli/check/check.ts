/** `bob-widgets check FILE…`: what is wrong in documents, tables and calendar files, where, and how to mend it. */
import type { Command } from '../command.js';
import { Failure } from '../files.js';
import { Checker, type Checked } from './checker.js';
import { inOrder } from './found.js';
import { askAll, withoutPlace } from './links.js';
import { jsonReport, report, type Links } from './report.js';
import { sourcesOf } from './sources.js';

export const check: Command = {
  name: 'check',
  files: '<file or folder> …',
  count: [1, Infinity],
  summary: 'Says what is wrong in documents, tables and calendar files, where, and how to fix it.',
  options: {
    links: { type: 'boolean', help: 'request each http and https address in the files, to see whether it leads anywhere' },
    local: { type: 'boolean', help: 'with --links: those on this computer and the local network, too' },
    json: { type: 'boolean', help: 'print one JSON object, for scripts' },
  },
  more: [
    'Documents of every kind (.json), tables of members, events, notices and figures (.csv, .tsv), and calendar files (.ics), of which --links requests nothing. The file to which a cluster links for its members is checked with it. In a folder and the folders',
    'in it, files are checked that are such documents; the others are named. Hidden folders and node_modules are passed over.',
    '',
    'What is wrong begins with file, line and column, which many editors and terminals open by a click. Only with --links is anything requested from the web, without cookies, and the hosts are named. Where a server does not answer programs, that is no problem.',
    '',
    'The exit code is 0 if nothing is wrong, 1 if something is, 2 if a file could not be read.',
  ].join('\n'),
  async run(values, paint) {
    if (values.flag('local') && !values.flag('links')) throw new Failure('--local needs --links.');
    const { files, unopened, failures } = await sourcesOf(values.files);
    const checker = new Checker(values.flag('links'));
    await checker.all(files);
    const { passed } = checker;
    const notes = [...failures, ...checker.failures];
    const { checked, links } = values.flag('links') ? await withLinks(checker.checked, values.flag('local')) : { checked: checker.checked };
    const result = { checked, links, passed: [...passed, ...unopened.map((file) => ({ file, reason: 'another type of file' }))] };
    return {
      text: values.flag('json') ? jsonReport(result) : report(result, paint),
      wrong: checked.some(({ problems }) => problems.length > 0),
      notes,
      failed: notes.length > 0,
    };
  },
};

/** What leads nowhere is a problem at its place, at each of them. */
async function withLinks(all: readonly Checked[], isNearby: boolean): Promise<{ checked: Checked[]; links: Links }> {
  const { answers, hosts } = await askAll(
    all.flatMap(({ addresses = [] }) => addresses.map(({ address }) => address)),
    isNearby,
  );
  const checked = all.map((one) => {
    const dead = (one.addresses ?? []).flatMap(({ address, path, line, column }) => {
      const answer = answers.get(withoutPlace(address));
      return answer?.state === 'dead' ? { code: 'dead-link' as const, path, line, column, ...answer.words } : [];
    });
    return { ...one, problems: inOrder([...one.problems, ...dead]) };
  });
  const unknown = [...answers].flatMap(([address, answer]) => (answer.state === 'unknown' ? { address, why: answer.why } : []));
  return { checked, links: { addresses: answers.size, unknown, hosts: Object.fromEntries(hosts) } };
}
