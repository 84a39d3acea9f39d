/**
 * The way to the second flight. The hashes of its dozen files are half a kilobyte, which does not compress: they are not in the first flight, and
 * come while the titles are read.
 */
import { pinned } from '../../kit/pinned.js';

export const loadRest = (): Promise<typeof import('./rest.js')> => pinned(() => import('./rest.js'));
