/**
 * `studio/sw.js`: keeps the files of the studio, so that it opens without the internet. It answers for its own page and for files of its list; whatever else
 * is asked for (pictures of a preview, other pages) it does not touch, and never keeps.
 *
 * A version is kept whole or not at all: each file is checked by its hash. A new one waits until no page of the old one is open, or the reader says so.
 */
import { uiLocale } from '../../kit/element/messages.js';
import { OURS, STOP, TAKE_OVER } from './names.js';
import type { WorkerScope } from './scope.js';

/** An address, seen from the page, and the hash of its file. */
export type Listed = readonly [path: string, integrity: string];

export interface List {
  /** Hash of all that is below. */
  readonly version: string;
  readonly always: readonly Listed[];
  /** By language of the library's. */
  readonly languages: Readonly<Record<string, readonly Listed[]>>;
  /** Kept when it was used. */
  readonly used: readonly Listed[];
}

/** Written by `scripts/studio/build.mjs`. */
declare const LIST: List;

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const ours = OURS(scope);
const current = ours + LIST.version;

const whole = (path: string): string => new URL(path, scope).href;
const known = new Map(
  [...LIST.always, ...Object.values(LIST.languages).flat(), ...LIST.used].map(([path, integrity]) => [whole(path), integrity]),
);
/** A file of the library that is not in the list: of another version. */
const isOther = ({ href }: URL): boolean => href.startsWith(whole('..')) && /^[\w.-]+-[\w]{8}\.js$/.test(href.slice(whole('..').length));
const isPage = (url: URL): boolean => [whole('./'), whole('./index.html')].includes(url.origin + url.pathname);

/** A page may not be given an answer that was redirected. */
async function direct(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  const { status, statusText, headers } = response;
  return new Response(await response.blob(), { status, statusText, headers });
}

async function get(url: string): Promise<Response> {
  // what has its hash in its name is the same wherever it comes from
  const response = await fetch(url, { integrity: known.get(url)!, cache: /-\w{8}\.js$/.test(url) ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return direct(response);
}

async function keep(files: readonly Listed[]): Promise<void> {
  const cache = await caches.open(current);
  await Promise.all(
    files.map(async ([path]) => {
      const url = whole(path);
      if (!(await cache.match(url, { ignoreVary: true }))) await cache.put(url, await get(url));
    }),
  );
}

const keepLanguage = (language: string): Promise<void> => keep(LIST.languages[uiLocale(language)] ?? []);

const kept = async (url: string, name?: string): Promise<Response | undefined> => {
  const options = { ignoreVary: true, ...(name && { cacheName: name }) };
  return caches.match(url, options).catch(() => undefined);
};

async function page(request: Request): Promise<Response> {
  return (await kept(whole('./'), current)) ?? fetch(request);
}

async function file(request: Request, url: string): Promise<Response> {
  const here = await kept(url, current);
  if (here) return here;
  try {
    const response = await get(url);
    // without room it is only given
    await caches.open(current).then((cache) => cache.put(url, response.clone())).catch(() => undefined); // prettier-ignore
    return response;
  } catch {
    return fetch(request);
  }
}

/** A page of an older version goes on with its own files. */
async function older(request: Request, url: string): Promise<Response> {
  for (const name of await caches.keys()) {
    const found = name.startsWith(ours) && (await kept(url, name));
    if (found) return found;
  }
  return fetch(request);
}

/**
 * Deletes older versions, once no page is open that may be of one.
 *
 * @param most how many pages may be open: one that is loading is none of them yet
 * @param gone one that is about to be left
 */
async function clean(most: number, gone?: string): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.filter(({ id, url }) => url.startsWith(scope) && id !== gone).length > most) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours) && name !== current).map((name) => caches.delete(name)));
}

/** Whether this worker is switched off: it keeps nothing more, though its pages are still here. */
let isOff = false;

worker.addEventListener('install', (event) => {
  const languages = navigator.languages.map(uiLocale);
  const language = languages.find((one) => one !== 'en') ?? 'en';
  // the reader may read another: the page says so
  event.waitUntil(keep(LIST.always).then(() => keepLanguage(language).catch(() => undefined)));
});

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim().then(() => clean(1))));

worker.addEventListener('message', (event) => {
  const { act, language } = Object(event.data) as { act?: unknown; language?: unknown };
  if (act === TAKE_OVER) event.waitUntil(worker.skipWaiting());
  isOff ||= act === STOP;
  if (typeof language === 'string') event.waitUntil(keepLanguage(language).catch(() => undefined));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  url.hash = '';
  if (isOff || request.method !== 'GET' || url.searchParams.has('offline')) return;
  if (request.mode === 'navigate') {
    if (!isPage(url)) return;
    event.respondWith(page(request));
    event.waitUntil(clean(0, event.replacesClientId).catch(() => undefined));
  } else if (known.has(url.href)) event.respondWith(file(request, url.href));
  else if (isOther(url)) event.respondWith(older(request, url.href));
});
