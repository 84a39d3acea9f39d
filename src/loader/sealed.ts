/**
 * `pinned()` of the script-tag build, in the loader. `scripts/integrity/` turns `pinned(() => import('./x.js'))` into
 * `pinned((get) => get('kit-DIGEST x-DIGEST'))`: every file that the module needs, its dependencies first.
 *
 * A built file imports nothing. It exports a function that takes what is there, by file name, and returns its own exports.
 * The lists of what first views load stand in a file of their own, whose pin is here: `get('', 'x')` is what that has under `x`.
 *
 * So no import of a file can fetch another one unchecked: not when the first check of that one failed, not when its
 * address is redirected. And all files can come at the same time.
 *
 * What engines do, tried in Chromium 156, Firefox 153 and WebKitGTK 2.50: Chromium and Firefox check `integrity` on
 * `<link rel="modulepreload">`; WebKit ignores it there, but not on scripts. Both put the checked bytes into the module map, and
 * the import that follows runs those. Firefox and WebKit remember a failure as long as the page lives, so the second
 * try needs another address; an import without a check may go to the network again, so there is none after a failure.
 */
import { version } from '../kit/version.js';

type Get = <T>(pins?: string, name?: string) => Promise<T>;
type Files = Record<string, unknown>;
type File = (files: Files) => unknown;

/** The build puts pins in their place: of the lists of what first views load, and of those of what a second kind of element needs. */
const LISTS = '$lists';
const SECOND = '$second';

const PAUSE = 800;

const here = new URL(/* @vite-ignore */ '.', import.meta.url).href;

/** Where a CDN serves a version range or none, the folder of the exact version: a range moves on under the hashes. */
const exact = here.replace(/(\/npm\/bob-widgets|\/bob-widgets(?=@))(@[^/]*)?\//, `$1@${version}/`);

/** What a page has; an `<img name="querySelector">` takes the document's own away, and what throws for that would be taken for Trusted Types. */
const { prototype }: { prototype: { createElement(name: string): HTMLElement; querySelector(selector: string): HTMLElement | null } } =
  Document;
const make = (name: string): HTMLElement => prototype.createElement.call(document, name);
const first = (selector: string): HTMLElement | null => prototype.querySelector.call(document, selector);

function put(name: 'link' | 'script', properties: Partial<HTMLLinkElement & HTMLScriptElement>): Promise<unknown> {
  const tag = make(name);
  return new Promise((resolve, reject) => {
    const { nonce } = first('script[nonce]') ?? tag;
    Object.assign(tag, { crossOrigin: '', nonce, onload: resolve, onerror: reject }, properties);
    first(':root')!.append(tag);
  }).finally(() => tag.remove());
}

/** Imports a file whose hash fits; anything else rejects and does not run. */
async function checked(address: string, integrity: string): Promise<File> {
  const links = (make('link') as HTMLLinkElement).relList.supports('modulepreload') && !/^Apple/.test(navigator.vendor);
  const loaded = links
    ? put('link', { rel: 'modulepreload', href: address, integrity })
    : put('script', { type: 'module', src: address, integrity });
  await loaded.catch((error: unknown) => {
    // An Error, not an event: Trusted Types refuse a script's address. The hash can still be checked, just before the import.
    if (error instanceof Error) return fetch(address, { integrity });
    throw error;
  });
  return ((await import(/* @vite-ignore */ address)) as { default: File }).default;
}

const bring = async (pin: string): Promise<File> => {
  const digest = pin.slice(-43);
  const file = `${pin.slice(0, -43)}${digest.slice(0, 8).replace(/\W/g, '_')}.js`;
  const integrity = `sha256-${digest}=`;
  try {
    return await checked(exact + file, integrity);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return checked(here + file + (here === exact ? '?1' : ''), integrity);
  }
};

const brought = new Map<string, Promise<File>>();

const nameOf = (pin: string): string => pin.slice(0, -44);

const get: Get = async <T>(pins?: string, name?: string): Promise<T> => {
  const list = (pins || LISTS).split(' ');
  const came = await Promise.all(
    list.map((pin) => {
      if (files[nameOf(pin)]) return undefined;
      if (!brought.has(pin)) brought.set(pin, bring(pin));
      const file = brought.get(pin)!;
      file.catch(() => brought.delete(pin));
      return file;
    }),
  );
  let exported: unknown;
  list.forEach((pin, index) => (exported = files[nameOf(pin)] ??= came[index]!(files)));
  return name ? get((exported as Record<string, string>)[name]) : (exported as T);
};

/** What has been loaded, by file name; the files get `get` from here too. The script of one element puts in what it holds. */
export const files: Files = { $: get };

/** See `src/kit/pinned.ts`, which stands in its place outside of the script-tag build. */
export const pinned = <T>(sealed: (get: Get) => Promise<T>): Promise<T> => sealed(get);

/** Loads an element where one of another kind is there; only the file with the lists of such where nothing is named. */
export const second = (name?: string): Promise<unknown> => get(SECOND, name);
