/** What is stored of a draft, as JSON: a damaged disk or another version may have written anything, so all of it is checked when it is read. */
import { play, readEntry, readHistory, startHistory, valueAt, type Entry, type History } from '../../../engines/draft/index.js';
import { isObject } from '../../../schema/leaves/leaf.js';
import { done, type Stores } from './database.js';

/** In `drafts`, by the draft's id: what a list shows, and how far its log goes. */
export interface Summary {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** When it was last changed, in ms. */
  readonly changed: number;
  readonly bytes: number;
  /** The number of its last change. Who writes must have seen that one. */
  readonly seq: number;
  /** Where its owner was. */
  readonly seen?: Seen | undefined;
}

/** Which page of the form was open, and the language beside the first. */
export interface Seen {
  readonly page: string;
  readonly language: string;
}

/** Why a version was kept: editing began again, another document was put in its place, what had been undone was given up, two tabs differed, damage. */
export type Why = 'pause' | 'replace' | 'undone' | 'other-tab' | 'damaged' | 'kept';

/** In `versions`, by `[id, at, salt]`. */
export interface Version {
  readonly key: string;
  readonly at: number;
  readonly why: Why;
  readonly title: string;
  readonly bytes: number;
}

export interface NewVersion {
  readonly at: number;
  readonly why: Why;
  readonly title: string;
  readonly document: unknown;
}

/** A draft as it is stored. */
export interface Stored {
  readonly kind: string;
  readonly history: History;
  readonly seq: number;
  readonly changed: number;
  readonly bytes: number;
  readonly seen?: Seen | undefined;
  /** How much of it is in the log, to know when a snapshot is due. */
  readonly logged: number;
  /** What could not be read. */
  readonly damaged: readonly unknown[];
}

export interface Batch {
  readonly summary: Summary;
  /** The number of the last change that the writer has seen. */
  readonly after: number;
  readonly entries: readonly Entry[];
  /** Everything, for the snapshot. */
  readonly history: History;
  readonly isWhole: boolean;
  readonly versions: readonly NewVersion[];
}

const LAST = Number.MAX_SAFE_INTEGER;

/** The keys of its changes and versions. */
export const ofDraft = (id: string, from = 0): IDBKeyRange => IDBKeyRange.bound([id, from], [id, LAST, '\uffff']);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isTime = (value: unknown): value is number => isNumber(value) && !Number.isNaN(new Date(value).getTime());

/** Undefined where it is no JSON. */
export function parse(text: unknown): unknown {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** Deeper than any document of ours. Some browsers take seconds to find out that they cannot write what is deeper, and others write it. */
const DEEPEST = 1000;

function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one ? (Object.values(one) as unknown[]) : []));
  }
  return false;
}

/** Whether it is one that an editor can show. */
export const isDocument = (value: unknown): boolean => isObject(value) && !isTooDeep(value);

/** Undefined where it is nested too deeply. */
export const jsonOf = (value: unknown): string | undefined => (isTooDeep(value) ? undefined : JSON.stringify(value));

function mustBeJson(value: unknown): string {
  const text = jsonOf(value);
  if (text === undefined) throw new RangeError('Nested too deeply.');
  return text;
}

export function readSummary(raw: unknown): Summary | undefined {
  if (!isObject(raw) || typeof raw.id !== 'string' || !isNumber(raw.seq)) return undefined;
  const { id, kind, title, changed, bytes, seq, seen } = raw;
  return {
    id,
    kind: textOf(kind),
    title: textOf(title),
    changed: isTime(changed) ? changed : 0,
    bytes: isNumber(bytes) ? bytes : 0,
    seq,
    ...(isObject(seen) && { seen: { page: textOf(seen.page), language: textOf(seen.language) } }),
  };
}

/** The title of a document, as a list of drafts shows it. */
export function titleOf(document: unknown): string {
  if (!isObject(document)) return '';
  const texts = [document.name, document.title].flatMap((value) => (isObject(value) ? Object.values(value) : [value]));
  const title = texts.find((text) => typeof text === 'string' && text.trim()) as string | undefined;
  return (title ?? '').trim().slice(0, 120);
}

/** The changes with a number above `after`, in order. */
async function entriesAfter(stores: Stores, id: string, after: number): Promise<{ seq: number; raw: unknown; entry: Entry | undefined }[]> {
  const range = ofDraft(id, after + 1);
  const [keys, values] = await Promise.all([done(stores.changes.getAllKeys(range)), done<unknown[]>(stores.changes.getAll(range))]);
  return values.map((raw, at) => ({ seq: (keys[at] as [string, number])[1], raw, entry: readEntry(parse(raw)) }));
}

export async function load(stores: Stores, id: string): Promise<Stored | undefined> {
  const [rawSummary, raw] = await Promise.all([done<unknown>(stores.drafts.get(id)), done<unknown>(stores.snapshots.get(id))]);
  if (rawSummary === undefined && raw === undefined) return undefined;
  const damaged: unknown[] = [];
  const snapshotSeq = isObject(raw) && isNumber(raw.seq) ? raw.seq : 0;
  let before = readHistory(parse(isObject(raw) ? raw.text : undefined));
  if (!before || !isDocument(before.document)) {
    damaged.push(raw);
    const last = (await done<unknown[]>(stores.versions.getAll(ofDraft(id)))).findLast((one) => isObject(one) && one.why !== 'damaged');
    const document = parse(isObject(last) ? last.text : undefined);
    before = startHistory(isDocument(document) ? document : {});
  }
  const entries = await entriesAfter(stores, id, snapshotSeq);
  let history: History = before;
  for (const { raw: text, entry } of entries) {
    const next = entry && play(history, entry);
    if (next && isObject(next.document)) history = next;
    else damaged.push(text);
  }
  if (isTooDeep(history.document)) {
    damaged.push(...entries.map(({ raw: text }) => text));
    history = before;
  }
  const summary = readSummary(rawSummary);
  const changed = summary?.changed ?? entries.at(-1)?.entry?.at ?? 0;
  const seq = summary?.seq ?? Math.max(snapshotSeq, entries.at(-1)?.seq ?? 0);
  const kind = summary?.kind || textOf(valueAt(history.document, ['kind']));
  return { kind, history, seq, changed, bytes: summary?.bytes ?? 0, seen: summary?.seen, logged: entries.length, damaged };
}

/** What others have written since `after`: as changes, or where those are in a snapshot already, as the whole; undefined where it is nothing. */
export async function since(stores: Stores, id: string, after: number): Promise<Stored | { entries: Entry[]; seq: number } | undefined> {
  const summary = readSummary(await done<unknown>(stores.drafts.get(id)));
  if (!summary || summary.seq === after) return undefined;
  const found = await entriesAfter(stores, id, after);
  const entries = found.flatMap(({ entry }) => (entry ? [entry] : []));
  return entries.length === summary.seq - after ? { entries, seq: summary.seq } : load(stores, id);
}

/** Writes, and gives what the list says now. Undefined, and nothing is written, where another tab has written since: that has to be merged first. */
export async function append(stores: Stores, { summary, after, entries, history, isWhole, versions }: Batch): Promise<Summary | undefined> {
  const { id } = summary;
  const raw = await done<unknown>(stores.drafts.get(id));
  const stored = readSummary(raw);
  if (stored && stored.seq !== after) return undefined;
  // A draft that is not there was never stored, or has been removed; a change to it brings it back as a whole.
  let { bytes } = summary;
  if (isWhole || raw === undefined) {
    // What cannot be written may be in a step that was undone.
    const text = jsonOf(history) ?? mustBeJson(startHistory(history.document));
    bytes = text.length;
    stores.snapshots.put({ seq: summary.seq, text }, id);
    stores.changes.delete(ofDraft(id));
  } else
    entries.forEach((entry, at) => {
      const text = mustBeJson(entry);
      bytes += text.length;
      stores.changes.put(text, [id, after + 1 + at]);
    });
  for (const { at, why, title, document } of versions) {
    const text = jsonOf(document);
    if (text !== undefined) stores.versions.put({ at, why, title, text }, [id, at, Math.random().toString(36).slice(2)]);
  }
  const written = { ...summary, bytes };
  stores.drafts.put(written, id);
  return written;
}

export async function listAll(stores: Stores): Promise<Summary[]> {
  const [raws, ids] = await Promise.all([done<unknown[]>(stores.drafts.getAll()), done(stores.snapshots.getAllKeys())]);
  const known = raws.flatMap((raw) => readSummary(raw) ?? []);
  // Its line in the list is damaged, but it is there.
  const others = ids.filter((id) => typeof id === 'string' && !known.some((one) => one.id === id)) as string[];
  return [...known, ...others.map((id) => ({ id, kind: '', title: '', changed: 0, bytes: 0, seq: 0 }))];
}

export function removeOne(stores: Stores, id: string): Promise<void> {
  stores.drafts.delete(id);
  stores.snapshots.delete(id);
  stores.changes.delete(ofDraft(id));
  stores.versions.delete(ofDraft(id));
  return Promise.resolve();
}

interface StoredVersion {
  readonly version: Version;
  readonly text: string;
}

export async function versionsOf(stores: Stores, id: string): Promise<StoredVersion[]> {
  const [keys, raws] = await Promise.all([
    done(stores.versions.getAllKeys(ofDraft(id))),
    done<unknown[]>(stores.versions.getAll(ofDraft(id))),
  ]);
  return raws.flatMap((raw, nth) => {
    if (!isObject(raw) || typeof raw.text !== 'string') return [];
    const { text, at, why, title } = raw as { text: string; at: number; why: Why; title?: unknown };
    const key = (keys[nth] as unknown[]).slice(1).join(' ');
    return [{ version: { key, at: isTime(at) ? at : 0, why, title: textOf(title), bytes: text.length }, text }];
  });
}
