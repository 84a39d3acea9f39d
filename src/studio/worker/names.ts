/** What page and worker call the same. */

/** How names of our caches begin: storage is the whole site's, which may have a second studio. */
export const OURS = (scope: string): string => `bob-studio ${new URL(scope).pathname} `;

/** Sent to a worker that waits. */
export const TAKE_OVER = 'take-over';

/** Sent to a worker that is switched off. */
export const STOP = 'stop';
