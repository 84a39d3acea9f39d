/** `bob-widgets carry book.json`: the document as a link, for those who have nowhere to put a file. */
import { pack } from '../../engines/carry/carry.js';
import type { Command } from '../command.js';
import { readMade } from '../documents/made.js';
import { Failure } from '../files.js';
import { problemLine } from '../problem-line.js';
import { check, failed } from './kinds.js';
import { leftOut, notWhole, openParts } from './open-parts.js';

export const carry: Command = {
  name: 'carry',
  files: '<file>',
  count: [1, 1],
  summary: 'Writes a document as a link, for those who have nowhere to put a file.',
  options: {
    page: { type: 'string', value: 'address', help: 'the page that the link leads to; only the part behind it if unsaid' },
    all: { type: 'boolean', help: 'with the parts of a book for partners and staff, which are left out otherwise' },
  },
  more: [
    'The file is a document, or a table or calendar file (.csv, .ics) of which one is made. The link holds the whole document. Put it in src or data-src of an element, or in the href of a marked link. Everybody who has the link can read it, and mails, chats',
    'and histories keep it. Pictures and files are not in it: only their addresses, which must be whole (https://…).',
    '',
    'The link goes to the standard output, what is said of it to the standard error. The exit code is 1 if something in the document is wrong.',
  ].join('\n'),
  async run(values) {
    const [file = ''] = values.files;
    const { json, problems: ofTable } = await readMade(file);
    const page = pageOf(values.text('page'));
    const open = openParts(json, values.flag('all'));
    const { problems, relative } = check(open.json, file);
    const link = page + (await pack(open.json).catch(failed(file)));
    const notes = [
      `${link.length} characters.`,
      ...open.keys,
      ...open.left.map(leftOut),
      ...(typeof open.json.members === 'string' ? [`The members are in ${open.json.members}, which is not in the link.`] : []),
      ...notWhole(relative),
      ...ofTable,
      ...problems.map(problemLine),
    ];
    const wrong = problems.length + ofTable.length + relative.length + open.keys.length > 0;
    return { text: `${link}\n`, notes, wrong };
  },
};

function pageOf(address: string | undefined): string {
  if (address === undefined) return '';
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address))
    throw new Failure(`--page ${address}: this is not a web address (https://…).`);
  if (address.includes('#')) throw new Failure(`--page ${address}: leave out the # and what follows it.`);
  return address;
}
