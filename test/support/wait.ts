import { waitUntil as poll } from '@open-wc/testing';

/** Until something is so. It looks each 5 ms and not each 50: tests wait hundreds of times, mostly for what is there in a moment. */
export const waitUntil: typeof poll = (predicate, message, options) => poll(predicate, message, { interval: 5, ...options });
