/** One after the other: reading, checking and writing of what several tabs share. */
import type { Lock } from './types.js';

const queues = new Map<string, Promise<unknown>>();

/** One after the other in this page, or in this process. */
function inTurn<T>(name: string, act: () => Promise<T>): Promise<T> {
  const turn = (queues.get(name) ?? Promise.resolve()).then(act);
  const settled = turn.catch(() => undefined);
  queues.set(name, settled);
  void settled.then(() => queues.get(name) === settled && queues.delete(name));
  return turn;
}

/** By Web Locks where there are any, so that tabs wait for each other; else within this page. An element brings a better one. */
export const defaultLock: Lock = async (name, act) => {
  const { locks } = (globalThis as { navigator?: { locks?: LockManager } }).navigator ?? {};
  let began = false;
  if (locks)
    try {
      return await locks.request(`bob:${name}`, () => {
        began = true;
        return act();
      });
    } catch (error) {
      // a frame without an origin of its own is refused
      if (began) throw error;
    }
  return inTurn(name, act);
};
