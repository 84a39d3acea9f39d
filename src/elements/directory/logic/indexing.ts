/** Making the index of a directory's members. */
import { build } from '../../../engines/search/build.js';
import { openIndex } from '../../../engines/search/search.js';
import { inSlices } from '../../../engines/search/slices.js';
import type { Finder } from './finder.js';

const running = new WeakMap<Finder, Promise<boolean>>();

/** Makes the index, a few milliseconds at a time, once for each finder. False where `signal` ends it: another cluster has come. */
export function index(finder: Finder, signal: AbortSignal): Promise<boolean> {
  let run = running.get(finder);
  if (!run) running.set(finder, (run = make(finder, signal)));
  return run;
}

async function make(finder: Finder, signal: AbortSignal): Promise<boolean> {
  const { sectors } = finder.cluster;
  try {
    finder.adopt(openIndex(await inSlices(build(finder.members, sectors && { sector: sectors }), { signal })));
    return true;
  } catch {
    return false;
  }
}
