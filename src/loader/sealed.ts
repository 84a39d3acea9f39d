/**
 * `pinned()` of the script-tag build. `scripts/seal.mjs` turns `pinned(() => import('./x.js'))` into
 * `pinned((get) => get('kit-DIGEST x-DIGEST'))`: every file that the module needs, its dependencies first.
 * Nothing is imported before each of them is in the page's module map with its hash checked; the import then runs
 * those very bytes. A failed file is asked for once more, then the caller gets the error.
 *
 * What engines do, tried in Chromium 156, Firefox 153 and WebKitGTK 2.50:
 * - Chromium and Firefox check `integrity` on `<link rel="modulepreload">`, WebKit ignores it there. WebKit checks it on
 *   scripts; those go one after the other, as a script would fetch a missing dependency without a hash.
 * - Chromium asks again for a file that failed, Firefox and WebKit keep the failure for that address as long as the
 *   page lives. So the second try goes to other addresses of the same files.
 * - Static imports go to the first addresses. So only a loader, whose pins are complete, may move all of them.
 */
import { version } from '../kit/version.js';

/** Written into the code by the build: whether this is the loader, whose pins are complete, or a chunk. */
declare const __BOB_LOADER__: boolean;

type Get = <T>(pins: string) => Promise<T>;

const PAUSE = 800;

const here = new URL(/* @vite-ignore */ '.', import.meta.url).href;

/** Where a CDN serves a version range or none, the folder of the exact version: a range moves on under the hashes. */
const exact = here.replace(/(\/npm\/bob-widgets|\/bob-widgets(?=@))(@[^/]*)?\//, `$1@${version}/`);

/** The same folder by another address: as it was asked for, else with a letter of its name as a percent code. */
const aside = exact === here ? here.replace(/[a-z](?=[^/]*\/$)/, (letter) => '%' + letter.charCodeAt(0).toString(16)) : here;

let base = exact;

function put(name: 'link' | 'script', properties: Partial<HTMLLinkElement & HTMLScriptElement>): Promise<unknown> {
  const tag = document.createElement(name);
  return new Promise((resolve, reject) => {
    const { nonce } = document.querySelector<HTMLElement>('script[nonce]') ?? tag;
    Object.assign(tag, { crossOrigin: '', nonce, onload: resolve, onerror: reject }, properties);
    (document.head ?? document.documentElement).append(tag);
  }).finally(() => tag.remove());
}

/** Brings every file into the module map, checked; rejects if one does not come or is not what it should be. */
async function bring(files: (readonly [url: string, integrity: string])[]): Promise<void> {
  const checks = document.createElement('link').relList.supports('modulepreload') && !/^Apple/.test(navigator.vendor);
  const links = files.map(([href, integrity]) => put('link', checks ? { rel: 'modulepreload', href, integrity } : { rel: 'preload', as: 'script', href }));
  if (checks) return void (await Promise.all(links));
  for (const link of links) link.catch(() => {});
  for (const [src, integrity] of files)
    await put('script', { type: 'module', src, integrity }).catch((error: unknown) => {
      // An Error is Trusted Types refusing the address; the hash can still be checked, though only before the import.
      if (error instanceof Error) return fetch(src, { integrity });
      throw error;
    });
}

async function load<T>(pins: string): Promise<T> {
  const files = (folder: string, more: string) =>
    pins.split(' ').map((pin, index, { length }) => {
      const file = pin.slice(0, -43) + pin.slice(-43, -35).replace(/\W/g, '_') + '.js';
      return [folder + file + (index + 1 < length ? '' : more), `sha256-${pin.slice(-43)}=`] as const;
    });
  let found = files(base, '');
  try {
    await bring(found);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    found = __BOB_LOADER__ ? files(aside, '') : files(base, '?1');
    await bring(found);
    if (__BOB_LOADER__) base = aside;
  }
  return import(/* @vite-ignore */ found.at(-1)![0]) as Promise<T>;
}

const loads = new Map<string, Promise<unknown>>();

const get: Get = <T>(pins: string) => {
  if (!loads.has(pins)) {
    loads.set(pins, load(pins));
    loads.get(pins)!.catch(() => loads.delete(pins));
  }
  return loads.get(pins) as Promise<T>;
};

/** See `src/kit/pinned.ts`, which stands in its place outside of the script-tag build. */
export const pinned = <T>(sealed: (get: Get) => Promise<T>): Promise<T> => sealed(get);
