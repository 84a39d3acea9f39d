import { waitUntil as poll } from '@open-wc/testing';

/**
 * Until something is so. It looks each 5 ms and not each 50: tests wait hundreds of times, mostly for what is there in a moment.
 * It gives up after 20 s, also where less is asked for: a busy machine needs longer for the browser's Back, and only a failure waits so long.
 */
export const waitUntil: typeof poll = (predicate, message, options) =>
  poll(predicate, message, { interval: 5, ...options, timeout: Math.max(options?.timeout ?? 0, 20_000) });
