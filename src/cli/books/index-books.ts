/** `bob-widgets index cluster.json`: the public parts of the members' books in one file, for the search of a directory. */
import path from 'node:path';
import { memberTable } from '../../engines/csv/table.js';
import type { BookIndex, IndexedBook } from '../../formats/book-index/book-index.js';
import { LARGEST, loadBooks, type BookLink } from '../../formats/book-index/load.js';
import type { ClusterHead, Member } from '../../formats/cluster/cluster.js';
import { loadMembers } from '../../formats/cluster/load.js';
import { memberReader, openCluster } from '../../formats/cluster/read.js';
import { explain } from '../../schema/explain/explain.js';
import { LoadError } from '../../schema/load/load.js';
import type { Finding } from '../../schema/problem.js';
import type { Command } from '../command.js';
import { problemLine } from '../problem-line.js';
import { exists, Failure, readDocument, readJson, writeText } from '../files.js';
import { Places } from './places.js';

/** What lets a book be indexed all the same, and is its owner's business. So many remarks on one book are told. */
const REMARKS = 3;
/** Of these the manager of the cluster is told by the exit code. */
const serious: readonly Finding['code'][] = ['self-link'];

export const index: Command = {
  name: 'index',
  files: '<cluster.json>',
  count: [1, 1],
  summary: 'Writes the index of the members’ books, with which <bob-directory books="index.json"> searches inside them.',
  options: {
    out: { type: 'string', value: 'file', help: 'the index; default: index.json next to the cluster' },
    root: {
      type: 'string',
      value: 'folder',
      help: 'the folder of the website: needed where the cluster has addresses that begin with /',
    },
    offline: { type: 'boolean', help: 'request nothing from the web: books on other websites are left out' },
  },
  more: [
    'Only public parts are written. Books are read from this computer where the cluster links to them by relative addresses. Books with an address on the web are',
    `requested from there, and you see from where. A book may have ${LARGEST / 1e6} MB. Run the command again when books have changed.`,
    '',
    'The exit code is 1 if a book was left out.',
  ].join('\n'),
  async run(values) {
    const [file = ''] = values.files;
    const out = path.resolve(values.text('out') ?? path.join(path.dirname(file), 'index.json'));
    const places = new Places(path.resolve(values.text('root') ?? path.parse(path.resolve(file)).root), !values.flag('offline'));
    await refuseOther(out);
    const { head, members } = await readMembers(file, places);
    const links = members.flatMap(({ id, book }): BookLink[] => (book === undefined ? [] : [{ member: id, book }]));
    const entries = new Array<IndexedBook | undefined>(links.length);
    const told = new Array<string[]>(links.length);
    let wrong = false;
    await loadBooks(links, { fetch: places.fetch, reload: true }, ({ entry, findings }, at) => {
      entries[at] = entry && seenFrom(path.dirname(out), entry, places);
      wrong ||= !entry || findings.some(({ code }) => serious.includes(code));
      told[at] = inWords(entry ? findings : findings.slice(0, 1), places);
    });
    const books = entries.filter((entry) => entry !== undefined);
    const made: BookIndex = { kind: 'book-index', version: 1, ...(head.id !== undefined && { cluster: head.id }), books };
    const text = `${JSON.stringify(made)}\n`;
    await writeText(out, text);
    const lines = [
      ...told.flat(),
      ...(places.asked.size
        ? [`Requested from the web: ${[...places.asked].map(([host, count]) => `${host} (${count})`).join(', ')}.`]
        : []),
      `${path.relative('', out) || out}: books: ${books.length} of ${links.length}; members: ${members.length}; size: ${Math.ceil(Buffer.byteLength(text) / 1000)} kB.`,
    ];
    return { wrong, text: lines.map((line) => `${line}\n`).join('') };
  },
};

/** An index is written over, nothing else. */
async function refuseOther(out: string): Promise<void> {
  if (!(await exists(out))) return;
  const { kind } = await readJson(out).catch(() => ({ kind: undefined }));
  if (kind !== 'book-index')
    throw new Failure(`${out}: this file is not an index of books and was not overwritten. Choose another name: --out <file>.`);
}

async function readMembers(file: string, places: Places): Promise<{ head: ClusterHead; members: Member[] }> {
  const base = places.addressOf(file);
  const { document: head, findings, rows, source } = openCluster(await readDocument(file), base);
  const [first] = explain(findings);
  if (!head) throw new Failure(`${file}: ${first?.message ?? ''} ${first?.hint ?? ''}`);
  const options = (url: string) => ({ base: url, ...(head.lang !== undefined && { lang: head.lang }) });
  if (source === undefined) return { head, members: memberReader(options(base)).read(rows) };
  try {
    const { file: found, url } = await loadMembers(source, { fetch: places.fetch, retries: 0, reload: true });
    if (found.rows) return { head, members: memberReader(options(url)).read(found.rows) };
    return { head, members: [...memberTable(found.table, { url, cluster: head }).slices()].flat() };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    throw new Failure(`${file}: ${inWords([error.finding], places).join(' ')}`);
  }
}

/** An entry with its addresses as they are seen from the index. */
function seenFrom(folder: string, entry: IndexedBook, places: Places): IndexedBook {
  const { book, logo, cover } = entry;
  const from = (address: string) => places.from(folder, address);
  return {
    ...entry,
    ...(book !== undefined && { book: from(book) }),
    ...(logo && { logo: { ...logo, src: from(logo.src) } }),
    ...(cover && { cover: { ...cover, src: from(cover.src) } }),
  };
}

/** Findings in words, with files named as a person names them. */
function inWords(findings: readonly Finding[], places: Places): string[] {
  const shown = findings
    .slice(0, REMARKS)
    .map((finding) => (finding.url === undefined ? finding : { ...finding, url: places.shown(finding.url) }));
  const lines = explain(shown).map((problem, at) => problemLine({ ...problem, ...ownWords(shown[at]!) }));
  const more = findings.length - shown.length;
  return more > 0 ? [...lines, `  … and ${more} more about this book.`] : lines;
}

/** What a command says in other words than a page. */
function ownWords({ code, status, url = '' }: Finding): { message: string; hint: string } | undefined {
  if (status === 310) return { message: `${url} leads on and on to other addresses.`, hint: 'Use the address where the book itself is.' };
  if (code === 'network' || code === 'bad-url')
    return {
      message: `${url} could not be loaded.`,
      hint: 'Check the address and your connection. With --offline nothing is requested from the web.',
    };
  if (status === 404 && !/^https?:/.test(url))
    return {
      message: `${url}: there is no such file.`,
      hint: 'Check the spelling of the address in the cluster, including capital letters. For addresses that begin with /, use --root.',
    };
  return undefined;
}
