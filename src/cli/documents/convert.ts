/** `bob-widgets convert FILE --to FORMAT`: a document in another format, and what that cannot hold. */
import { languagesOf } from '../../schema/languages.js';
import { languageTag } from '../../schema/text.js';
import { leftOut } from '../carry/open-parts.js';
import type { Command, Values } from '../command.js';
import { Failure } from '../files.js';
import { meant } from '../meant.js';
import { problemLine } from '../problem-line.js';
import { isSingle, lost, targets, write, type Target } from './formats.js';
import { printedOrWritten } from './out.js';
import { readSource, type Content } from './source.js';

/** So many things that were in the source and have no place are named. */
const NAMED = 10;

export const convert: Command = {
  name: 'convert',
  files: '<file>',
  count: [1, 1],
  summary: 'Writes a document in another format, and says what that cannot hold.',
  options: {
    to: { type: 'string', value: 'format', help: targets.join(', ') },
    out: { type: 'string', short: 'o', value: 'file', help: 'write it to this file; default: print it' },
    force: { type: 'boolean', help: 'write over a file that is there' },
    language: { type: 'string', multiple: true, value: 'code', help: 'of the texts, best first, where a format holds one language; default: that of the document' }, // prettier-ignore
    base: { type: 'string', value: 'address', help: 'of the file on the web, from which its relative addresses start' },
    all: { type: 'boolean', help: 'with the parts of a book for partners and staff, which are left out otherwise' },
  },
  more: [
    'It reads documents of bob-widgets, tables of members, notices, events and figures, calendar files (.ics), vCards, schema.org (JSON-LD), and pages with an h-card, microdata or one of our snippets. It writes:',
    '',
    '  vcard     address books (3.0; vcard4: 4.0), of books and members',
    '  jsonld    schema.org for search engines, of books, members and programmes',
    '  hcard     plain HTML with microformats, of books and members',
    '  csv       a table of members, for spreadsheets',
    '  json      a document of bob-widgets',
    '  atom      a feed of the open notices of a board (jsonfeed: a JSON Feed);',
    '            --base is the page that shows it',
    '',
    'What a format cannot hold goes to the standard error. The exit code is 1 if something in the file is wrong.',
  ].join('\n'),
  async run(values) {
    const [file = ''] = values.files;
    const target = targetOf(values.need('to'));
    const base = baseOf(values.text('base'));
    const { content, problems, dropped, left, relative } = await readSource(file, { base, all: values.flag('all') });
    const { languages, others } = languagesFor(content, values);
    const text = write(content, target, { languages, url: base });
    if (text === undefined) throw new Failure(`${file}: a document of this kind cannot be written as ${target}.`);
    const fields = lost(content, target);
    const notes = [
      ...(fields.length ? [`${target} cannot hold: ${fields.join(', ')}.`] : []),
      ...(isSingle(target) && others.length
        ? [`${target} holds one language, here ${languages[0]!}. Left out: ${others.join(', ')}.`]
        : []),
      ...left.map((place) => `${leftOut(place)} To keep it, add --all.`),
      ...(relative.length
        ? [
            `Addresses that start from the file were left out: ${relative.join(', ')}. To keep them, say where the file is on the web: --base https://….`,
          ]
        : []),
      ...dropped.slice(0, NAMED).map(({ field, value }) => `${field} (${value}): there is no place for it in a document.`),
      ...(dropped.length > NAMED ? [`And ${dropped.length - NAMED} more.`] : []),
      ...problems.map(problemLine),
    ];
    return { ...(await printedOrWritten(file, text, values)), notes, wrong: problems.length > 0 };
  },
};

function targetOf(typed: string): Target {
  const target = targets.find((one) => one === typed.toLowerCase().replace('json-ld', 'jsonld').replace('h-card', 'hcard'));
  if (target) return target;
  throw new Failure(`--to: there is no format “${typed}”. ${meant(typed, targets)}`);
}

function baseOf(address: string | undefined): string | undefined {
  if (address !== undefined && (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)))
    throw new Failure(`--base ${address}: this is not a web address (https://…).`);
  return address;
}

/** In which languages it is written, and which of its own are then left out. */
function languagesFor(content: Content, values: Values): { languages: readonly string[]; others: readonly string[] } {
  const documents: readonly object[] =
    content.is === 'books' ? content.books : content.is === 'cluster' ? [content.head, ...content.members] : [content.document];
  const found = [...new Set(documents.flatMap((document) => languagesOf(document)))];
  const { lang } = documents[0] as { lang?: string };
  const languages = [...values.all('language'), ...(lang === undefined ? [] : [languageTag(lang)]), ...found, 'en'].filter(Boolean);
  return { languages: [...new Set(languages)], others: found.filter((one) => one !== languages[0]) };
}
