/** Making a directory's members searchable: those who are shown first can be found first. */
import { building } from '../../../engines/search/build.js';
import { openIndex, type CoreIndex } from '../../../engines/search/search.js';
import { shuffled, today } from '../../../engines/search/shuffle.js';
import { inSlices, type Work } from '../../../engines/search/slices.js';
import type { Finder, Found } from './finder.js';

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

/** What is typed meanwhile is answered anew so often, in milliseconds. */
const OFTEN = 100;

async function make(finder: Finder, host: IndexingHost): Promise<boolean> {
  const { cluster, members } = finder;
  const { signal } = host;
  const { data, work } = building(members, cluster.sectors && { sector: cluster.sectors }, shuffled(members.length, today()));
  const opened = openIndex(data, { patient: true });
  try {
    finder.early = opened;
    await inSlices(answering(work, finder, host), { signal });
    const before = finder.early && finder.query.trim() ? finder.found : undefined;
    finder.index = opened;
    finder.early = undefined;
    extend(finder, before, host);
    void typos(opened, finder, host);
    return true;
  } catch {
    return false;
  }
}

/** Between slices of the work, what was typed meanwhile is answered from what is there. */
function* answering(work: Work<unknown>, finder: Finder, host: IndexingHost): Work<void> {
  let last = performance.now();
  for (let step = work.next(); !step.done; step = work.next()) {
    yield;
    if (!finder.query.trim() || performance.now() - last < OFTEN) continue;
    extend(finder, finder.found, host);
    host.changed();
    last = performance.now();
  }
}

/** Takes in what can be found now. Where somebody reads, those who were found before stay where they are. */
function extend(finder: Finder, before: Found | undefined, host: IndexingHost): void {
  finder.refresh();
  if (!before || !host.reading()) return;
  const { found } = finder;
  const now = new Set(found.hits);
  const kept = before.hits.filter((place) => now.has(place));
  const known = new Set(kept);
  const hits = Uint32Array.from([...kept, ...found.hits.filter((place) => !known.has(place))]);
  finder.refresh({ hits, count: found.count, loose: found.loose, ...(found.facets && { facets: found.facets }) });
}

/** What looking through the texts cannot do is made ready when nothing else is to be done. */
async function typos(opened: CoreIndex, finder: Finder, host: IndexingHost): Promise<void> {
  try {
    await inSlices(opened.typos(), { slice: 8, signal: host.signal });
  } catch {
    return;
  }
  if (!finder.query.trim() || finder.index !== opened) return;
  const before = finder.found;
  extend(finder, before, host);
  if (finder.found.count !== before.count) host.changed();
}
