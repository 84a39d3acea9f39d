/** Whatever a file is, as documents: JSON of ours, a table of members, a vCard, schema.org, a page. */
import path from 'node:path';
import { documentFrom, type Dropped } from '../../engines/convert/index.js';
import { membersFromTable } from '../../engines/csv/table.js';
import type { Book } from '../../formats/book/book.js';
import { publicPartsOf } from '../../formats/book/public-parts.js';
import type { Cluster, ClusterHead, Member } from '../../formats/cluster/cluster.js';
import { memberReader, rowsOf } from '../../formats/cluster/read.js';
import { formats } from '../../formats/generated/formats.js';
import { explain } from '../../schema/explain/explain.js';
import { isObject } from '../../schema/leaves/leaf.js';
import type { Finding, Problem } from '../../schema/problem.js';
import { beside } from '../beside.js';
import { Failure, LARGEST_TABLE, readBytes, textOf } from '../files.js';
import { problemLine } from '../problem-line.js';

export type Content =
  | { readonly is: 'books'; readonly books: readonly Book[] }
  | { readonly is: 'cluster'; readonly head: ClusterHead; readonly members: readonly Member[] }
  | { readonly is: 'other'; readonly kind: string; readonly document: object };

export interface Source {
  readonly content: Content;
  readonly problems: readonly Problem[];
  /** What the file says and a document has no place for. */
  readonly dropped: readonly Dropped[];
  /** Places of the parts that are not for everybody, and were left out. */
  readonly left: readonly string[];
  /** Places of addresses that were left out, since they start from the file. */
  readonly relative: readonly string[];
}

export interface SourceOptions {
  /** The address of the file on the web. */
  readonly base: string | undefined;
  /** With the parts for partners and staff. */
  readonly all: boolean;
}

/** Stands for an address that is not known. */
const ANYWHERE = 'https://relative.invalid/';

export async function readSource(file: string, { base, all }: SourceOptions): Promise<Source> {
  const bytes = await readBytes(file, LARGEST_TABLE);
  const own = ownJson(textOf(bytes));
  if (own) return await readOwn(own, file, base, all);
  const name = path.basename(file);
  const { documents, problems, dropped } = await documentFrom(bytes, { file: name, ...(base !== undefined && { base }) });
  const [first] = documents as { kind: string }[];
  if (!first) throw new Failure(`${file}: ${problems[0] ? problemLine(problems[0]) : 'nothing was found here.'}`);
  const parts = (documents as Book[]).map((one) => (all ? { json: one, left: [] } : publicPartsOf({ ...one })));
  const content = contentOf(
    first.kind,
    parts.map(({ json }) => json),
  );
  return { content, problems, dropped, left: parts.flatMap(({ left }) => left), relative: [] };
}

function contentOf(kind: string, documents: readonly object[]): Content {
  if (kind === 'book') return { is: 'books', books: documents.filter((one) => (one as Book).kind === 'book') as Book[] };
  const [document] = documents as [object];
  if (kind !== 'cluster') return { is: 'other', kind, document };
  const { members, ...head } = document as Cluster;
  return { is: 'cluster', head, members: Array.isArray(members) ? members : [] };
}

/** JSON with a kind of ours, of any size that an element loads. */
function ownJson(text: string): Record<string, unknown> | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) && typeof json.kind === 'string' && Object.hasOwn(formats, json.kind) ? json : undefined;
  } catch {
    // told by whoever reads it as something else
    return undefined;
  }
}

async function readOwn(whole: Record<string, unknown>, file: string, base: string | undefined, all: boolean): Promise<Source> {
  const kind = whole.kind as string;
  const { json, left } = all ? { json: whole, left: [] } : publicPartsOf(whole);
  const { read } = formats[kind]!;
  const { document, findings } = read(json, base);
  const found = [...findings];
  const known = new Set(read(json, base ?? ANYWHERE).findings.map(({ path: place }) => place));
  // the file with the members is looked for beside the cluster
  const isLink = (place: string) => place === 'members' && typeof json.members === 'string';
  const relative = base === undefined ? found.filter(({ path: place }) => !known.has(place)).map(({ path: place }) => place) : [];
  const rest = found.filter(({ path: place }) => !relative.includes(place));
  if (!document) throw new Failure(`${file}: ${problemLine(explain(rest.length ? rest : found)[0]!)}`);
  let content = contentOf(kind, [document]);
  const problems = explain(rest);
  if (content.is === 'cluster' && typeof json.members === 'string') {
    const { members, findings: own } = await membersBeside(file, json.members, content.head, base);
    content = { ...content, members };
    problems.push(...explain(own));
  }
  return { content, problems, dropped: [], left, relative: [...new Set(relative)].filter((place) => !isLink(place)) };
}

/** The members in the file to which a cluster links. */
async function membersBeside(
  cluster: string,
  address: string,
  head: ClusterHead,
  base: string | undefined,
): Promise<{ members: Member[]; findings: readonly Finding[] }> {
  const file = beside(cluster, address);
  if (file === undefined)
    throw new Failure(
      `${cluster}: the members are at ${address}, and nothing is requested. Save them beside the cluster, and write the name of that file.`,
    );
  const bytes = await readBytes(file, LARGEST_TABLE);
  const url = base === undefined ? undefined : new URL(address, base).href;
  const text = textOf(bytes);
  if (!/^\s*[[{]/.test(text)) return membersFromTable(bytes, { file: path.basename(file), cluster: head, ...(url && { url }) });
  let rows: readonly unknown[] | undefined;
  try {
    rows = rowsOf(JSON.parse(text));
  } catch {
    // told below
  }
  if (!rows) throw new Failure(`${file}: this is no list of members. See bob-widgets check ${cluster}.`);
  const reader = memberReader({ own: true, ...(url && { base: url }), ...(head.lang !== undefined && { lang: head.lang }) });
  return { members: reader.read(rows), findings: reader.findings };
}
