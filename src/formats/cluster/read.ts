/**
 * Reading a cluster: its head at once, its members in slices, so that a hundred thousand of them never hold up the page.
 */
import { goodBy, goodFields } from './fast-path.js';
import { clusterHead, member, type Cluster, type ClusterHead, type Member } from './cluster.js';
import { allLeaves } from '../../schema/leaves/index.js';
import { misplaced, type Coordinates } from '../common/bounds.js';
import { isNowhere } from '../common/place.js';
import { asWritten } from '../../schema/leaves/written.js';
import { isObject, type Leaves } from '../../schema/leaves/leaf.js';
import { safeUrl } from '../../schema/link.js';
import { memberIds } from './ids.js';
import { noteBook } from './findings.js';
import { pool } from './pool.js';
import type { Finding, Reading } from '../../schema/problem.js';
import { nameLike, noteAt, readDocument, type Noting } from '../../schema/read.js';
import { shapeReader } from '../../schema/shape-reader.js';
import { extend, type Leaf } from '../../schema/shape.js';
import { pickText, type Text } from '../../schema/text.js';

/** The head of a cluster, and where its members are. */
export interface OpenedCluster extends Reading<ClusterHead> {
  /** The members as they stand in the file, to be read by a `memberReader`. */
  readonly rows: readonly unknown[];
  /** Absolute address of the file with the members, where they are in one of their own: give it to `loadMembers`. */
  readonly source: string | undefined;
}

/** Its members are taken as they are, to be read later, piece by piece. */
const opened = extend(clusterHead, { members: 'rows' as Leaf<unknown> });
const leaves: Leaves = { ...allLeaves, rows: () => true };

/** Reads everything of a cluster but its members. Never throws. */
export function openCluster(json: unknown, base?: string): OpenedCluster {
  const { document, findings } = readDocument('cluster', opened, leaves, json, base);
  let source: string | undefined;
  let rows: readonly unknown[] = [];
  if (document) {
    const { members } = document;
    delete document.members;
    if (Array.isArray(members)) rows = members;
    else if (members !== undefined) {
      source = safeUrl(members, base, 'image');
      if (!source) findings.push({ code: 'bad-value', path: 'members', expected: 'members', found: members });
    }
  }
  return { document, findings, rows, source };
}

/** The members in a JSON file of their own: a list, or a record (a cluster, say) with a list called `members`. */
export const rowsOf = (json: unknown): readonly unknown[] | undefined => {
  const rows = isObject(json) ? json.members : json;
  return Array.isArray(rows) ? rows : undefined;
};

export interface MemberOptions {
  /** Address of the file that the members stand in, against which relative addresses are resolved. */
  base?: string;
  /** Language of texts that are plain strings: of several texts, the id is made of the one in this language. */
  lang?: string;
  /**
   * Each member gets lists of its own, which may be changed. Otherwise equal lists are one, and may be that of the row: it takes half the memory.
   * @default false
   */
  own?: boolean;
}

export interface MemberReader {
  /**
   * Reads `rows[from]` to `rows[to - 1]`, and gives the good ones among them. Call it for one slice after the other: ids are kept apart over all
   * that this reader has read. Never throws.
   *
   * @param from Default 0.
   * @param to Default the end.
   * @param first The number that `rows[0]` has in the file, where `rows` are but a part of it. Default 0.
   */
  read(rows: readonly unknown[], from?: number, to?: number, first?: number): Member[];
  /** What was noted so far: a hundred findings at most, of one sort twenty, and how many there are beside them. */
  readonly findings: Finding[];
}

/** Reads the members of one cluster. A bad one is left out, a bad value of an optional field dropped, and each is noted. */
export function memberReader({ base, lang, own }: MemberOptions = {}): MemberReader {
  const notes = noteBook();
  let told = false;
  const note: Noting = (...finding) => {
    told = true;
    notes.note(...finding);
  };
  const written = asWritten(allLeaves);
  const read = shapeReader(written, noteAt(note), base);
  const fields = goodFields(goodBy(written, base), member);
  const kept = own ? structuredClone : pool();
  /** Reads a row as `read` does; but what is good is kept, and only the rest is read. */
  const rowOf = (row: unknown, path: string): unknown => {
    if (!isObject(row)) return read(member, row, path);
    // a copy of the whole is much quicker than one put together field by field
    let result: Record<string, unknown> = { ...row };
    let bare = false;
    for (const name of Object.keys(row)) {
      const value = row[name];
      const good = fields.get(name);
      if (good?.(value)) {
        if (Array.isArray(value) || (own && name === 'location')) result[name] = kept(value);
        continue;
      }
      if (!good && nameLike.test(name)) note('unknown-field', `${path}.${name}`, Object.keys(member));
      const found = good && read(member[name as keyof typeof member], value, `${path}.${name}`);
      if (found === undefined) bare = true;
      result[name] = found;
    }
    if (bare) result = Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined));
    const place = result.location as Coordinates | undefined;
    if (isNowhere(place)) {
      const { lat: _lat, lon: _lon, ...rest } = place!;
      if (Object.keys(rest).length) result.location = rest;
      else delete result.location;
      note('bad-value', `${path}.location.lat`, 'latitude', '0, 0');
    } else if (place && misplaced(place)) note('elsewhere', `${path}.location.lat`, place.country, [place.lat, place.lon]);
    if (result.name !== undefined) return result;
    note('missing', `${path}.name`);
    return undefined;
  };
  const ids = memberIds(notes.note);
  const one = (row: unknown, index: number): Member | undefined => {
    const path = `members[${index}]`;
    try {
      told = false;
      const found = rowOf(row, path) as (Member & { name: Text }) | undefined;
      if (!found) {
        // an empty record says nothing; that there is one is told all the same
        if (!told) note('missing', `${path}.name`);
        return undefined;
      }
      const name = found.id ? found.id : pickText(found.name, lang ?? [], lang)?.text;
      found.id = ids(found.id, name ?? '', path);
      return found;
    } catch {
      // only a live object with getters or proxies comes here
      notes.note('bad-value', path, 'object');
      return undefined;
    }
  };
  return {
    read: (rows, from = 0, to = rows.length, first = 0) => {
      const members: Member[] = [];
      for (let index = from; index < Math.min(to, rows.length); index++) {
        const found = one(rows[index], first + index);
        if (found) members.push(found);
      }
      return members;
    },
    get findings() {
      return notes.findings;
    },
  };
}

/**
 * Reads rows in slices of about `milliseconds` (default 16), each the members of one slice. Rest between them as long as the page needs:
 *
 *     for (const members of memberSlices(rows, reader)) { index(members); await rest(); }
 */
export function* memberSlices(rows: readonly unknown[], reader: MemberReader, milliseconds = 16): Generator<Member[], void> {
  for (let from = 0; from < rows.length;) {
    const end = performance.now() + milliseconds;
    const members: Member[] = [];
    do members.push(...reader.read(rows, from, (from += 64)));
    while (from < rows.length && performance.now() < end);
    yield members;
  }
}

/**
 * Reads a whole cluster at once, and says in findings (not yet in words) what was wrong with it. Where its members are in a file of their own,
 * `members` is that file's address. Never throws.
 */
export function clusterReader(json: unknown, base?: string): Reading<Cluster> {
  const { document, findings, rows, source } = openCluster(json, base);
  if (!document) return { document: null, findings };
  const reader = memberReader({ base, lang: document.lang, own: true });
  const members = source ?? reader.read(rows);
  return { document: { ...document, ...(members.length && { members }) }, findings: [...findings, ...reader.findings] };
}
