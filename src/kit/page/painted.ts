import { nextTask } from '../../engines/search/slices.js';

/** At most so long is waited for a frame, in milliseconds: a page that is hidden draws none. */
const LIMIT = 200;

/** Resolves when the page has had the time to paint what it was given. */
export const painted = (): Promise<void> =>
  new Promise((go) => {
    setTimeout(go, LIMIT);
    requestAnimationFrame(() => void nextTask().then(go));
  });
