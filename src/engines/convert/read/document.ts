/** Whatever an owner pastes or opens, as documents: which of the formats it is, is found out. */
import type { ClusterHead } from '../../../formats/cluster/cluster.js';
import { formats } from '../../../formats/generated/formats.js';
import { msg } from '../../../schema/messages.js';
import { explain } from '../../../schema/explain/explain.js';
import { LoadError, parseJson } from '../../../schema/load/load.js';
import { withoutPrivateKeys } from '../../../schema/private-keys.js';
import type { Finding, Problem } from '../../../schema/problem.js';
import { CarryError, unpack } from '../../carry/carry.js';
import { isCalendarFile } from '../../calendar/file.js';
import { decode } from '../../csv/encoding.js';
import { memberTable } from '../../csv/table.js';
import type { Converted, Dropped } from './converted.js';
import { bookFromTree } from './html/book.js';
import { treeOf } from './html/tree.js';
import { bookFromJsonLd, isJsonLd } from './json-ld/book.js';
import { carriedIn, linksIn } from './snippet.js';
import { documentOfTable, kindOfTable, type TableKind } from './tables.js';
import { bookFromVCard } from './vcard.js';

/** Where a document came from. */
export type Source = 'json' | 'carried' | 'vcard' | 'json-ld' | 'html' | 'table' | 'calendar';

export interface DocumentFrom {
  /** Kind of the first document; null where there is none. */
  kind: string | null;
  document: object | null;
  /** All that were found, each with a `kind` of its own. */
  documents: object[];
  /** What it was taken for; null where it is nothing that can be read. */
  source: Source | null;
  /** What is wrong, in English words; in another language: `explain(findings)` where its texts are set (`withMessages`). */
  problems: Problem[];
  findings: Finding[];
  /** What the source says, and a document has no place for. */
  dropped: Dropped[];
  /** The first document as it was written, for an editor that keeps what the reader leaves out: of JSON and carried links. */
  json?: unknown;
  /** All documents as they were written, also those that their reader refuses: of JSON and carried links. */
  jsons?: unknown[];
}

export interface DocumentFromOptions {
  /** Address at which the text stands: relative addresses in it begin there. */
  base?: string;
  /** Name of the file, for what is said of its lines. */
  file?: string;
  /** The cluster to which a table of members belongs. */
  cluster?: ClusterHead | null;
}

/** The longest page or card that is read, in bytes: as much as elements load. */
export const LONGEST_TEXT = 20_000_000;
/** The same of a table, and of a document, which may have been made of one. */
export const LONGEST_TABLE = 100_000_000;
/** What carries documents holds no more than these together. */
const MOST_CARRIED = 4_000_000;

/** An index is part of no page by itself. */
const { 'book-index': _index, ...kinds } = formats;

/**
 * Finds out what a text or a file is, and reads it: JSON, a link that carries a document or a snippet with one, a vCard, schema.org, the source of a page, a calendar file, a table of members, notices, events or figures.
 * Nothing is fetched, nothing in it runs. Never throws: what is wrong is in `problems`.
 */
export async function documentFrom(input: string | Uint8Array | ArrayBuffer, options: DocumentFromOptions = {}): Promise<DocumentFrom> {
  const found = await read(input, options).catch((error: unknown) => nothing({ code: 'failed', path: '', found: String(error) }));
  return { ...found, problems: explain(found.findings) };
}

/** What was found, before it is put in words. */
type Found = Omit<DocumentFrom, 'problems'>;

async function read(input: string | Uint8Array | ArrayBuffer, options: DocumentFromOptions): Promise<Found> {
  const bytes = typeof input === 'string' ? undefined : input instanceof Uint8Array ? input : new Uint8Array(input);
  const size = bytes?.length ?? sizeOf(input as string);
  if (size > LONGEST_TABLE) return nothing({ code: 'text-large', path: '', limit: LONGEST_TABLE });
  if (bytes && isBinary(bytes)) return nothing({ code: 'not-recognised', path: '' });
  const text = bytes ? decode(bytes).text : (input as string);
  return await readText(text.replace(/^\ufeff/, ''), size > LONGEST_TEXT, options, bytes);
}

/** Texts that are surely short enough, or too long, are not measured. */
const sizeOf = (text: string): number =>
  text.length > LONGEST_TABLE || text.length * 3 <= LONGEST_TEXT ? text.length : new TextEncoder().encode(text).length;

/** Archives, PDFs, pictures: what programs write for themselves. */
const isBinary = (bytes: Uint8Array): boolean =>
  /^(?:PK\x03\x04|%PDF|\x89PNG|\xff\xd8\xff|GIF8|RIFF|\xd0\xcf\x11\xe0|\x1f\x8b|\x00asm)/.test(
    String.fromCharCode(...bytes.subarray(0, 8)),
  );

const nothing = (finding: Finding, source: Source | null = null): Found => ({
  kind: null,
  document: null,
  documents: [],
  source,
  findings: [finding],
  dropped: [],
});

const ofBooks = (source: Source, { documents, document, findings, dropped }: Converted): Found => ({
  kind: document && 'book',
  document,
  documents,
  source,
  findings,
  dropped,
});

/** @param isLong whether it is too long for all but documents and tables */
async function readText(text: string, isLong: boolean, options: DocumentFromOptions, bytes?: Uint8Array): Promise<Found> {
  const start = text.trimStart().slice(0, 2000);
  if (isLong && !/^[[{]/.test(start) && (/^BEGIN:|^</i.test(start) || !looksLikeTable(start)))
    return nothing({ code: 'text-large', path: '', limit: LONGEST_TEXT });
  if (/^\s*BEGIN\s*:\s*VCARD\s*$/im.test(start)) return ofBooks('vcard', bookFromVCard(text));
  if (isCalendarFile(start)) return readOther('events', 'calendar', bytes ?? text, options);
  if (/^[[{]/.test(start)) return readJson(text, options);
  // copied out of an editor that shows the code
  const markup = /^\s*&lt;[a-z!]/i.test(start) ? text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => escapes[name]!) : text;
  const links = linksIn(markup);
  if (links.length) return readLinks(links, options);
  if (/<[a-z!][^<]*>/i.test(markup.slice(0, 20_000)) && !looksLikeTable(start)) return readHtml(markup, options);
  if (/^https?:\/\/\S+\s*$/i.test(text.trim())) return nothing({ code: 'not-here', path: '', url: text.trim() });
  const kind = options.cluster ? undefined : kindOfTable(text);
  return kind ? readOther(kind, 'table', bytes ?? text, options) : readTable(bytes ?? text, options);
}

const escapes: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** Markup may stand in a cell, but not at the start of a table. */
const looksLikeTable = (start: string): boolean => /^[^<\n]*[;,\t|][^<\n]*\n/.test(start);

/** JSON of ours, of schema.org, or none. */
function readJson(text: string, options: DocumentFromOptions): Found {
  let json: unknown;
  try {
    json = parseJson(text, options.file);
  } catch (error) {
    return nothing(error instanceof LoadError ? error.finding : { code: 'failed', path: '' }, 'json');
  }
  if (isJsonLd(json)) return ofBooks('json-ld', bookFromJsonLd(json, { base: options.base }));
  return readDocuments('json', Array.isArray(json) && json.some(hasKind) ? json : [json], options);
}

const hasKind = (one: unknown): boolean => typeof one === 'object' && one !== null && 'kind' in one;

/** Reads each by the rules of its kind. */
function readDocuments(source: Source, written: readonly unknown[], { base }: DocumentFromOptions): Found {
  const documents: object[] = [];
  const findings: Finding[] = [];
  const keys: Finding[] = [];
  const jsons: unknown[] = [];
  written.forEach((whole, at) => {
    // what is opened is published next
    const { json: one, findings: taken } = withoutPrivateKeys(whole);
    const place = written.length > 1 ? `[${at}]` : '';
    const placed = (finding: Finding): Finding => (place ? { ...finding, path: `${place}${finding.path && '.'}${finding.path}` } : finding);
    const kind = hasKind(one) ? (one as { kind: unknown }).kind : undefined;
    const format = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (!format) {
      const isRecord = typeof one === 'object' && one !== null && !Array.isArray(one);
      findings.push(
        isRecord
          ? { code: 'wrong-kind', path: `${place}${place && '.'}kind`, expected: Object.keys(kinds), found: kind }
          : { code: 'not-a-document', path: place, expected: 'book', found: one },
      );
      return;
    }
    const { document, findings: own } = format.read(one, base);
    if (document) documents.push(document);
    jsons.push(one);
    keys.push(...taken.map(placed));
    findings.push(...own.map(placed));
  });
  const [document = null] = documents;
  const { kind } = (document ?? { kind: null }) as { kind: string | null };
  return {
    kind,
    document,
    documents,
    source,
    findings: [...keys, ...findings].slice(0, 100),
    dropped: [],
    ...(jsons.length && { json: jsons[0], jsons }),
  };
}

/** More are not in one mail. */
const MOST_LINKS = 50;

async function readLinks(links: readonly string[], options: DocumentFromOptions): Promise<Found> {
  const documents: unknown[] = [];
  const findings: Finding[] = [];
  let unpacked = 0;
  for (const link of links.slice(0, MOST_LINKS))
    try {
      const document = await unpack(link);
      // a mail of bombs is no mail
      unpacked += JSON.stringify(document).length;
      documents.push(document);
      if (unpacked > MOST_CARRIED) break;
    } catch (error) {
      if (!(error instanceof CarryError)) throw error;
      findings.push({ code: error.code === 'not-carried' ? 'carried-damaged' : error.code, path: '' });
    }
  const found = documents.length ? readDocuments('carried', documents, options) : nothing({ code: 'not-recognised', path: '' }, 'carried');
  return { ...found, findings: documents.length ? [...findings, ...found.findings] : findings };
}

/** A snippet with JSON in it or with the address of a file, else a page. */
function readHtml(text: string, options: DocumentFromOptions): Found {
  const root = treeOf(text);
  const { json, broken, file } = carriedIn(root);
  if (json.length) return readDocuments('json', json, options);
  const found = ofBooks('html', bookFromTree(root, options.base));
  if (found.document && !file && !broken) return found;
  // a page with our elements in it has more to say than which file they show
  const own: Finding[] = broken ? [broken] : file ? [{ code: 'not-here', path: '', url: file }] : [];
  const isPage = /<(?:html|head|body|title|meta)\b/i.test(text);
  if (found.document && isPage) return { ...found, findings: [...found.findings, ...own] };
  return own.length
    ? nothing(own[0]!, broken ? 'json' : null)
    : found.findings.length
      ? found
      : nothing({ code: 'not-recognised', path: '' }, null);
}

/** The notices, events or figures of a table; the events of a calendar file. */
function readOther(kind: TableKind, source: Source, input: string | Uint8Array, { base, file }: DocumentFromOptions): Found {
  const { document, findings } = documentOfTable(kind, input, file ?? base, base);
  const documents = document ? [document] : [];
  return { kind: document && kind, document, documents, source, findings: findings.slice(0, 100), dropped: [] };
}

/** The members of a table, as a cluster. */
function readTable(input: string | Uint8Array, { base, file, cluster }: DocumentFromOptions): Found {
  const text = typeof input === 'string' ? input : '';
  if (typeof input === 'string' && (!text.trim() || !/[\n\r]/.test(text.trim()))) return nothing({ code: 'not-recognised', path: '' });
  const table = memberTable(input, { url: base, file, cluster });
  const members = [...table.slices(Infinity)].flat();
  const codes = table.findings.map(({ code }) => code);
  const isNone = !members.length && codes.some((code) => code === 'not-a-table' || code === 'no-name-column');
  // prose has lines too: a heading that we know, or a separator, makes a table
  if (isNone && !/[;\t|]/.test(text.slice(0, 2000))) return nothing({ code: 'not-recognised', path: '' });
  const findings = table.findings.slice(0, 100);
  if (!members.length) return { ...nothing({ code: 'not-recognised', path: '' }, 'table'), findings };
  const name = cluster?.name ?? (file ?? '').replace(/\.\w+$/, '').trim();
  const document = { version: 1, ...cluster, kind: 'cluster', name: name || msg('Members', { id: 'problem.members-name' }), members };
  return { kind: 'cluster', document, documents: [document], source: 'table', findings, dropped: [] };
}
