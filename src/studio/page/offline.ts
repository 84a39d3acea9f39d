/**
 * The service worker, where there may be one (https, no private window of some browsers): the page works the same without. `?offline=off` ends it, even where
 * what it keeps is broken: it never answers for that address.
 */
import { OURS, STOP, TAKE_OVER } from '../worker/names.js';

const scope = (): string => new URL('./', location.href).href;

const container = (): ServiceWorkerContainer | undefined => {
  try {
    return isSecureContext ? navigator.serviceWorker : undefined;
  } catch {
    return undefined; // a frame without an origin
  }
};

const registration = async (workers: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | undefined> => {
  const found = await workers.getRegistration(scope());
  return found?.scope === scope() ? found : undefined;
};

/** Takes away what is kept. Drafts are none of that. False where there was nothing. */
export async function endOffline(): Promise<boolean> {
  const workers = container();
  if (!workers) return false;
  try {
    const found = await registration(workers);
    found?.active?.postMessage({ act: STOP });
    const isGone = await found?.unregister();
    const names = (await caches.keys()).filter((name) => name.startsWith(OURS(scope())));
    await Promise.all(names.map((name) => caches.delete(name)));
    return isGone ?? names.length > 0;
  } catch {
    return false; // storage is blocked
  }
}

export interface Told {
  /** All is here, for the first time. */
  ready(): void;
  /** A new version waits until `use` is called. */
  update(use: () => void): void;
  /** Another version answers from now on; `asked` by this page. */
  changed(asked: boolean): void;
}

/** @param language of the library's: its texts are kept, too */
export async function beginOffline(language: string, told: Told): Promise<void> {
  const workers = container();
  if (!workers) return;
  try {
    let hadOne = !!workers.controller;
    let asked = false;
    workers.addEventListener('controllerchange', () => {
      if (hadOne) told.changed(asked);
      else told.ready();
      hadOne = true;
    });
    const found = await workers.register('sw.js', { updateViaCache: 'none' });
    const waits = (worker: ServiceWorker): void =>
      told.update(() => {
        asked = true;
        worker.postMessage({ act: TAKE_OVER });
      });
    const follow = (worker: ServiceWorker): void =>
      worker.addEventListener('statechange', () => {
        if (worker.state === 'installed' && hadOne) waits(worker);
      });
    if (found.waiting && hadOne) waits(found.waiting);
    if (found.installing) follow(found.installing);
    found.addEventListener('updatefound', () => found.installing && follow(found.installing));
    await keepLanguage(language);
  } catch {
    // no storage, no file sw.js, or one that cannot run: the page goes on without
  }
}

/** The texts of another language are kept, too. */
export async function keepLanguage(language: string): Promise<void> {
  const { active } = (await container()?.ready.catch(() => undefined)) ?? {};
  active?.postMessage({ language });
}
