/** The other files of the report: members, calendar, notices, book. Each is fetched only where its address is given; without it, its part of the report is left out. */
import { bookReader } from '../../../../formats/book/read.js';
import { loadMembers } from '../../../../formats/cluster/load.js';
import type { ClusterHead, Member } from '../../../../formats/cluster/cluster.js';
import { memberReader, openCluster } from '../../../../formats/cluster/read.js';
import { boardReader } from '../../../../formats/board/read.js';
import type { Notice } from '../../../../formats/board/board.js';
import { eventsReader } from '../../../../formats/events/read.js';
import type { Events } from '../../../../formats/events/events.js';
import type { Book } from '../../../../formats/book/book.js';
import { pinned } from '../../../../kit/pinned.js';
import { LoadError, type Loaded } from '../../../../schema/load/load.js';
import { loadPatiently } from '../../../../schema/load/rescue.js';
import { tableAddress } from '../../../../schema/load/table-address.js';
import type { Finding } from '../../../../schema/problem.js';
import type { FiguresElement } from '../element.js';

export interface Sources {
  readonly members?: readonly Member[];
  readonly calendar?: Events;
  readonly notices?: readonly Notice[];
  readonly book?: Book;
  /** What the language of plain strings in each of them is. */
  readonly lang: { readonly [source in 'members' | 'calendar' | 'notices' | 'book']?: string | undefined };
  readonly findings: readonly Finding[];
}

const isTable = (json: unknown): json is Uint8Array => json instanceof Uint8Array;

async function membersOf({ json, url }: Loaded, signal: AbortSignal): Promise<readonly [Member[], string | undefined]> {
  const tableOf = async (bytes: Uint8Array, from: string, cluster?: ClusterHead): Promise<Member[]> => {
    const { memberTable } = await pinned(() => import('../../../../engines/csv/table.js'));
    return [...memberTable(bytes, { url: from, ...(cluster && { cluster }) }).slices()].flat();
  };
  if (isTable(json)) return [await tableOf(json, url), undefined];
  const { document: head, rows, source } = openCluster(json, url);
  if (!head) throw new LoadError({ code: 'wrong-kind', path: '', expected: 'cluster', url });
  const { lang } = head;
  const read = (list: readonly unknown[], base: string) => memberReader({ base, ...(lang && { lang }) }).read(list);
  if (!source) return [read(rows, url), lang];
  const { file, url: from } = await loadMembers(source, { signal });
  return [file.rows ? read(file.rows, from) : await tableOf(file.table, from, head), lang];
}

async function calendarOf({ json, url }: Loaded): Promise<Events> {
  const given = isTable(json) ? (await pinned(() => import('../../../../engines/calendar/file.js'))).eventsFrom(json, url).json : json;
  return known(eventsReader(given, url).document, 'events', url);
}

async function boardOf({ json, url }: Loaded) {
  const given = isTable(json) ? (await pinned(() => import('../../../../engines/board/table.js'))).boardFrom(json, url).json : json;
  return known(boardReader(given, url).document, 'board', url);
}

function known<T>(document: T | null, kind: string, url: string): T {
  if (!document) throw new LoadError({ code: 'wrong-kind', path: 'kind', expected: kind, url });
  return document;
}

/** Asks for a file that an attribute names: also where that is the page of a sheet. */
export const fetchFile = (address: string, element: FiguresElement, signal: AbortSignal): Promise<Loaded> =>
  loadPatiently(tableAddress(new URL(address.trim(), document.baseURI).href), { signal, parse: element.parse });

/** Reads all files whose addresses are given, at once. One that cannot be had is told, and left out. */
export async function loadSources(element: FiguresElement, signal: AbortSignal): Promise<Sources> {
  const findings: Finding[] = [];
  const get = async <T>(address: string | null | undefined, read: (file: Loaded) => T | Promise<T>): Promise<T | undefined> => {
    if (!address?.trim()) return undefined;
    try {
      return await read(await fetchFile(address, element, signal));
    } catch (error) {
      if (!signal.aborted) findings.push(error instanceof LoadError ? error.finding : { code: 'bad-url', path: '', url: address });
      return undefined;
    }
  };
  const [cluster, calendar, board, book] = await Promise.all([
    get(element.cluster, (file) => membersOf(file, signal)),
    get(element.events, calendarOf),
    get(element.board, boardOf),
    get(element.book, ({ json, url }) => known(bookReader(json, url).document, 'book', url)),
  ]);
  return {
    ...(cluster && { members: cluster[0] }),
    ...(calendar && { calendar }),
    ...(board && { notices: board.notices ?? [] }),
    ...(book && { book }),
    lang: { members: cluster?.[1], calendar: calendar?.lang, notices: board?.lang, book: book?.lang },
    findings,
  };
}
