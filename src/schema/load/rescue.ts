/** Patience with a file that could not be had: two more tries, then the copy that the browser's own HTTP cache holds. */
import { loadJson, type Loaded, type LoadError, type LoadOptions, type Rescue } from './load.js';

/** A copy that was kept. */
const marked = (loaded: Loaded): Loaded => {
  const date = new Date(loaded.sent ?? NaN);
  return { ...loaded, stale: +date ? date : true };
};

/**
 * Tries again after a network error or a 5xx, later each time. When the network is gone for good, or after a timeout, the
 * browser's HTTP cache serves, and what it brings is marked as stale. Of the errors, the last one of the network counts.
 */
export const rescue: Rescue = async (attempt, error, { retries = 2, reload }) => {
  for (let tries = 0; ; tries++) {
    const { code, status = 0 } = (error as Partial<LoadError>).finding ?? {};
    const lost = code === 'network' || status >= 500;
    if (!lost && code !== 'timeout') throw error;
    if (!lost || tries >= retries) {
      const last = error;
      return attempt('force-cache').then(marked, () => Promise.reject(last as Error));
    }
    await new Promise((wake) => setTimeout(wake, 400 * 3 ** tries));
    try {
      return await attempt(reload ? 'no-cache' : 'default');
    } catch (next) {
      error = next;
    }
  }
};

/** `loadJson` with that patience: what everybody wants who does not count the bytes of a first view. */
export const loadPatiently = (url: string, options: LoadOptions = {}): Promise<Loaded> => loadJson(url, { rescue, ...options });
