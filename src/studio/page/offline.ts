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

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

const WORKER = 'sw.js';

/**
 * The worker's address for `register()`. Under `require-trusted-types-for 'script'` only a policy may make one: ours makes this and no other. A host whose
 * `trusted-types` does not name it goes without a worker.
 */
function workerAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    const policy = trustedTypes?.createPolicy('bob-studio', {
      createScriptURL(url) {
        if (url !== WORKER) throw new TypeError(`no worker of the studio: ${url}`);
        return url;
      },
    });
    return policy?.createScriptURL(WORKER) ?? WORKER;
  } catch {
    return WORKER; // the policy has no place here; the address may do without
  }
}

export interface Told {
  /** All is here, for the first time. */
  ready(): void;
  /** It cannot be kept here: there is no room, no file sw.js, or the site's policy forbids it. */
  refused(): void;
  /** A new version waits until `use` is called. */
  update(use: () => void): void;
  /** Another version answers from now on; `asked` by this page. */
  changed(asked: boolean): void;
}

/** @param language of the library's: its texts are kept, too */
export async function beginOffline(language: string, told: Told): Promise<void> {
  const workers = container();
  if (!workers) return;
  let hadOne = !!workers.controller;
  try {
    let asked = false;
    workers.addEventListener('controllerchange', () => {
      if (hadOne) told.changed(asked);
      else told.ready();
      hadOne = true;
    });
    const found = await workers.register(workerAddress(), { updateViaCache: 'none' });
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
    // the page goes on without
    if (!hadOne) told.refused();
  }
}

/** The texts of another language are kept, too. */
export async function keepLanguage(language: string): Promise<void> {
  const { active } = (await container()?.ready.catch(() => undefined)) ?? {};
  active?.postMessage({ language });
}
