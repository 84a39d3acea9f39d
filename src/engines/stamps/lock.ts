/** One after the other: reading, checking and writing of what several tabs share. */
import type { Lock } from './types.js';

const queues = new Map<string, Promise<unknown>>();

/** One after the other in this page, or in this process. */
export function inTurn<T>(name: string, act: () => Promise<T>): Promise<T> {
  const turn = (queues.get(name) ?? Promise.resolve()).then(act);
  const settled = turn.catch(() => undefined);
  queues.set(name, settled);
  void settled.then(() => queues.get(name) === settled && queues.delete(name));
  return turn;
}

/**
 * By Web Locks where there are any, so that tabs wait for each other. Pages without https have none, and an opaque origin (a sandboxed frame) is refused:
 * then `otherwise`.
 *
 * @param signal gives up waiting; what has begun is not ended by it
 */
export async function exclusive<T>(name: string, act: () => T | Promise<T>, otherwise: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const { locks } = (globalThis as { navigator?: { locks?: LockManager } }).navigator ?? {};
  let began = false;
  if (locks)
    try {
      return await locks.request(`bob:${name}`, signal ? { signal } : {}, () => {
        began = true;
        return act();
      });
    } catch (error) {
      if (began) throw error;
      signal?.throwIfAborted();
    }
  return otherwise();
}

/** For one page or process; an element brings a better one, which works between tabs without Web Locks, too. */
export const defaultLock: Lock = (name, act) => exclusive(name, act, () => inTurn(name, act));
