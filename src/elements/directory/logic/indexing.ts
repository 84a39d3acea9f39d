/** Making a directory's members searchable: those who are shown first can be found first. */
import { previewReader } from '../../../formats/cluster/preview.js';
import { isObject } from '../../../schema/leaves/leaf.js';
import type { Reading } from '../../../schema/problem.js';
import type { Labels } from '../../../engines/search/fields.js';
import { building, type IndexData } from '../../../engines/search/build.js';
import { openIndex, type CoreIndex } from '../../../engines/search/search.js';
import { shuffled, today } from '../../../engines/search/shuffle.js';
import { inSlices, type Work } from '../../../engines/search/slices.js';
import { warmUp } from '../../../engines/search/warm-up.js';
import { indexes, type Finder, type Found } from './finder.js';
import type { Gathered } from './gather.js';
import { sameMembers } from './same-members.js';

/** What whoever asks for the index is told, and asked. */
export interface IndexingHost {
  readonly signal: AbortSignal;
  /** More is found than before. */
  changed(): void;
  /** Whether somebody reads in what is found: then it goes on where it ends, and nothing comes before it. */
  reading(): boolean;
}

const running = new WeakMap<Finder, Promise<boolean>>();

/** Makes the index, a few milliseconds at a time, once for each finder. False where the signal ends it: another cluster has come. */
export function index(finder: Finder, host: IndexingHost): Promise<boolean> {
  let run = running.get(finder);
  if (!run) running.set(finder, (run = make(finder, host)));
  return run;
}

/** Milliseconds at a stretch: what is typed meanwhile, and its answer, come between two of them. */
const SHORT = 6;

/** What is typed meanwhile is answered anew so often, in milliseconds. */
const OFTEN = 250;

async function make(finder: Finder, host: IndexingHost): Promise<boolean> {
  const { cluster, members } = finder;
  const { signal } = host;
  let opened = finder.early;
  try {
    if (!opened) {
      const { data, work } = building(members, labelsOf(cluster), shuffled(members.length, today()));
      finder.early = opened = openIndex(data, { patient: true });
      await inSlices(answering(work, data, finder, host), { slice: SHORT, signal });
    }
    const before = finder.query.trim() ? finder.found : undefined;
    finder.index = opened;
    finder.early = undefined;
    extend(finder, before, host);
    void typos(opened, finder, host);
    return true;
  } catch {
    running.delete(finder);
    return false;
  }
}

const labelsOf = ({ sectors }: Pick<Gathered, 'sectors'>): Labels | undefined => sectors && { sector: sectors };

/**
 * Makes the members of a file searchable before they are read; those who are shown are read then. `finder` has the preview of that file.
 *
 * @returns what hands the index on to the members, once they are read
 */
export async function indexRows(
  finder: Finder,
  json: unknown,
  base: string,
  host: IndexingHost,
): Promise<(reading: Reading<Gathered>) => unknown> {
  const { cluster } = finder;
  const { members } = cluster;
  const rows = isObject(json) && json.members;
  if (!cluster.preview || !Array.isArray(rows) || rows.length !== members.length || rows.length < MANY) return () => undefined;
  const { data, work } = building(rows, labelsOf(cluster), shuffled(rows.length, today()));
  const opened = openIndex(data, { patient: true });
  const read = previewReader(base);
  finder.read = (place) => read(rows[place], place);
  finder.early = opened;
  await inSlices(answering(work, data, finder, host), { slice: SHORT, signal: host.signal });
  if (finder.query.trim()) {
    extend(finder, finder.found, host);
    host.changed();
  }
  return async ({ document }) => {
    if (document && (await inSlices(sameMembers(rows, document.members)))) indexes.set(document.members, opened);
  };
}

/** Fewer members are read before anybody could type. */
export const MANY = 500;

/** Between slices of the work, what was typed meanwhile is answered from what is there: as soon as all names are, and every now and then. */
function* answering(work: Work<unknown>, data: IndexData, finder: Finder, host: IndexingHost): Work<void> {
  let last = performance.now();
  let named = false;
  for (let step = work.next(); !step.done; step = work.next()) {
    yield;
    const due = named !== (named = data.named === data.count) || performance.now() - last > OFTEN;
    if (!due || !finder.query.trim()) continue;
    extend(finder, finder.found, host);
    host.changed();
    last = performance.now();
  }
}

/** Takes in what can be found now. Where somebody reads, those who were found before stay where they are. */
export function extend(finder: Finder, before: Found | undefined, host: IndexingHost): void {
  finder.refresh();
  if (!before || !host.reading()) return;
  const { found } = finder;
  const now = new Set(found.hits);
  const kept = before.hits.filter((place) => now.has(place));
  const known = new Set(kept);
  const hits = Uint32Array.from([...kept, ...found.hits.filter((place) => !known.has(place))]);
  finder.refresh({
    ...{ hits, count: found.count, loose: found.loose },
    ...(found.facets && { facets: found.facets }),
    ...(found.inDocument && { inDocument: found.inDocument }),
  });
}

/** What looking through the texts cannot do is made ready when nothing else is to be done. */
export async function typos(opened: CoreIndex, finder: Finder, host: IndexingHost): Promise<void> {
  try {
    const { signal } = host;
    await inSlices(warmUp(opened.data), { slice: SHORT, signal });
    await inSlices(opened.typos(), { slice: SHORT, signal });
  } catch {
    return;
  }
  if (!finder.query.trim() || finder.index !== opened) return;
  const before = finder.found;
  extend(finder, before, host);
  if (finder.found.count !== before.count) host.changed();
}
