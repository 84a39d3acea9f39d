/** One after the other: reading, merging and writing of what several tabs share. */
import { exclusive, inTurn } from '../../engines/stamps/lock.js';
import { forget, keep, recall } from './storage.js';

const LEASE = 5000; // ms: so long a tab that was closed in its work keeps the others waiting
const SETTLE = 20; // ms: for two tabs that took the same free place at once

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/**
 * One after the other in this browser, as far as that goes without locks: a note in the storage says who is at work and until when. Where there is no
 * storage there is nothing that tabs could share.
 */
async function underLease<T>(name: string, work: () => T | Promise<T>, signal?: AbortSignal): Promise<T> {
  const key = `bob-lock:${name}`;
  const mine = String(Math.random()).slice(2);
  const sign = (): boolean => !keep(key, `${mine} ${Date.now() + LEASE}`);
  const isMine = (): boolean => recall(key)?.startsWith(`${mine} `) ?? false;
  for (;;) {
    signal?.throwIfAborted();
    const left = Number(recall(key)?.split(' ')[1]) - Date.now();
    // A lease that is longer than any was written by a clock that has been set back since.
    if (!(left > 0 && left <= LEASE)) {
      if (!sign()) return work();
      await pause(SETTLE);
      if (isMine()) break;
    }
    await pause(SETTLE * (0.5 + Math.random()));
  }
  const renew = setInterval(() => isMine() && sign(), LEASE / 3);
  try {
    return await work();
  } finally {
    clearInterval(renew);
    if (isMine()) forget(key);
  }
}

/**
 * Runs `work` while no other tab, frame or element of this origin runs any under the same name: by Web Locks where the browser has them. Pages
 * without https have none, and an opaque origin (a sandboxed frame) is refused: there one after the other in the page, and between tabs by a lease.
 * Rejects as `work` does. Do not ask for the same name inside of it.
 *
 * @param signal gives up waiting; work that has begun is not ended by it
 */
export const withLock = <T>(name: string, work: () => T | Promise<T>, signal?: AbortSignal): Promise<T> =>
  exclusive(name, work, () => inTurn(name, () => underLease(name, work, signal)), signal);

/**
 * The same promise, but rejected with a `TimeoutError` when it is not settled in time: an IndexedDB may never answer.
 *
 * @param signal nobody waits any longer: rejects with its reason
 */
export function within<T>(time: number, promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  let give: () => void;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DOMException('No answer in time.', 'TimeoutError')), time);
    give = () => reject(signal!.reason as Error);
    if (signal?.aborted) give();
    signal?.addEventListener('abort', give);
  });
  return Promise.race([promise, late]).finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', give);
  });
}
