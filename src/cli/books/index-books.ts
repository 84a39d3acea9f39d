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
import { Places, REFUSED } from './places.js';

/** What lets a book be indexed all the same, and is its owner's business. So many remarks on one book are told. */
const REMARKS = 3;
/** What is said of a place. */
interface Told {
  readonly path: string;
  readonly says: string;
  /** How many more things are wrong in this book. */
  readonly more: number;
}

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
    local: { type: 'boolean', help: 'request books from this computer and the local network, too: http://localhost, 192.168.…' },
    offline: { type: 'boolean', help: 'request nothing from the web: books on other websites are left out' },
  },
  more: [
    'Only public parts are written. Books are read from this computer where the cluster links to them by relative addresses. Books with an address on the web are',
    `requested from there, and you see from where. A book may have ${LARGEST / 1e6} MB. Run the command again when books have changed.`,
    '',
    'The exit code is 1 if something is wrong in the cluster or in a book, or a book was left out.',
  ].join('\n'),
  async run(values) {
    const [file = ''] = values.files;
    const out = path.resolve(values.text('out') ?? path.join(path.dirname(file), 'index.json'));
    const places = new Places(
      path.resolve(values.text('root') ?? path.parse(path.resolve(file)).root),
      !values.flag('offline'),
      values.flag('local'),
    );
    await refuseOther(out);
    const { head, members, findings: ofCluster } = await readMembers(file, places);
    const links = members.flatMap(({ id, book }): BookLink[] => (book === undefined ? [] : [{ member: id, book }]));
    const entries = new Array<IndexedBook | undefined>(links.length);
    const told = new Array<Told[]>(links.length);
    let wrong = ofCluster.length > 0;
    await loadBooks(links, { fetch: places.fetch, reload: true }, ({ entry, findings }, at) => {
      entries[at] = entry && seenFrom(path.dirname(out), entry, places);
      wrong ||= !entry || findings.length > 0;
      told[at] = inWords(entry ? findings : findings.slice(0, 1), places);
    });
    const books = entries.filter((entry) => entry !== undefined);
    const made: BookIndex = { kind: 'book-index', version: 1, ...(head.id !== undefined && { cluster: head.id }), books };
    const text = `${JSON.stringify(made)}\n`;
    await writeText(out, text);
    const lines = [
      ...linesOf(inWords(ofCluster, places, ofCluster.length)),
      ...linesOf(told.flat()),
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

async function readMembers(file: string, places: Places): Promise<{ head: ClusterHead; members: Member[]; findings: Finding[] }> {
  const base = places.addressOf(file);
  const { document: head, findings, rows, source } = openCluster(await readDocument(file), base);
  const [first] = explain(findings);
  if (!head) throw new Failure(`${file}: ${first?.message ?? ''} ${first?.hint ?? ''}`);
  const options = (url: string) => ({ base: url, ...(head.lang !== undefined && { lang: head.lang }) });
  const readRows = (from: readonly unknown[], url: string) => {
    const reader = memberReader(options(url));
    const members = reader.read(from);
    return { head, members, findings: [...findings, ...reader.findings] };
  };
  if (source === undefined) return readRows(rows, base);
  try {
    const { file: found, url } = await loadMembers(source, { fetch: places.fetch, retries: 0, reload: true });
    if (found.rows) return readRows(found.rows, url);
    const table = memberTable(found.table, { url, cluster: head });
    const members = [...table.slices()].flat();
    return { head, members, findings: [...findings, ...table.findings] };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    throw new Failure(`${file}: ${linesOf(inWords([error.finding], places)).join(' ')}`);
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
function inWords(findings: readonly Finding[], places: Places, most = REMARKS): Told[] {
  const shown = findings
    .slice(0, most)
    .map((finding) => (finding.url === undefined ? finding : { ...finding, url: places.shown(finding.url) }));
  const told = explain(shown).map((problem, at) => {
    const { path: place, ...words } = { ...problem, ...ownWords(shown[at]!) };
    return { path: place, says: problemLine({ ...words, path: '' }), more: 0 };
  });
  const more = findings.length - shown.length;
  return more > 0 ? told.map((one, at) => (at === told.length - 1 ? { ...one, more } : one)) : told;
}

/** A line each. What is wrong in the same words in several places is said once. */
function linesOf(told: readonly Told[]): string[] {
  const places = new Map<string, Told[]>();
  for (const one of told) places.set(one.says, [...(places.get(one.says) ?? []), one]);
  return [...places].flatMap(([says, all]) => {
    const [first] = all;
    const others = all.length > 1 ? [`  … and the same in ${all.length - 1} more places, the next: ${all[1]!.path}`] : [];
    const more = all.reduce((sum, one) => sum + one.more, 0);
    return [[first!.path, says].filter(Boolean).join(': '), ...others, ...(more ? [`  … and ${more} more about ${all.length > 1 ? 'these books' : 'this book'}.`] : [])]; // prettier-ignore
  });
}

/** What a command says in other words than a page. */
function ownWords({ code, status, url = '' }: Finding): { message: string; hint: string } | undefined {
  if (status === REFUSED.redirects)
    return { message: `${url} leads on and on to other addresses.`, hint: 'Use the address where the book itself is.' };
  if (status === REFUSED.local)
    return {
      message: `${url} is on this computer or in its local network. It was not requested.`,
      hint: 'Visitors cannot read it either: use its address on the web. To try it out, use --local.',
    };
  if (status === REFUSED.outside)
    return { message: `${url} leads to a file outside of the folder of the website (--root). It was not read.`, hint: 'Put the file itself in the folder.' }; // prettier-ignore
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
