/**
 * `studio/sw-off.js`: the kill switch. Whoever hosts the studio puts it in the place of `sw.js`: it deletes what was kept, and goes. Open pages go on; drafts
 * are none of its business.
 */
import { OURS } from './names.js';
import type { WorkerScope } from './scope.js';

const worker = globalThis as unknown as WorkerScope;

async function end(): Promise<void> {
  const ours = OURS(worker.registration.scope);
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
  await worker.registration.unregister();
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(end()));
