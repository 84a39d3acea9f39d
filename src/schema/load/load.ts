/** Fetching a JSON file, once for all who ask. What is done when that fails is in `rescue.ts`. */
import type { Finding, LoadCode } from '../problem.js';

export interface LoadOptions {
  /** Ends this consumer's wait; the request goes on for the others, and ends with the last. */
  signal?: AbortSignal;
  /** Milliseconds without a byte before an attempt is given up. Default 15,000. */
  timeout?: number;
  /** The largest file that is read, in bytes after decompression. Default 20 MB. */
  maxBytes?: number;
  /** Further attempts after a network error or a 5xx, where there is a `rescue`. Default 2. */
  retries?: number;
  /** What is done when the first attempt fails; nothing if unsaid. */
  rescue?: Rescue;
  /** Called when a good part of a large file has come, and waited for: what is done with it takes longer than what that needs takes to come. */
  large?: () => unknown;
  /** Ask the server again, whatever is held. */
  reload?: boolean;
  /** In place of the global one, for tests and Node. */
  fetch?: typeof fetch;
  /** Makes what is wanted of what came from `url`, in place of reading it as JSON; shared by all who name a function of this name. */
  parse?: (bytes: Blob, url: string) => Promise<unknown>;
}

export interface Loaded {
  /** What the file says. Shared between consumers: do not change it. */
  readonly json: unknown;
  /** Where it came from in the end, after redirects: the base of its relative links. */
  readonly url: string;
  /** When the server sent it, in its own words. */
  readonly sent?: string | null;
  /** Set if the network failed and the browser's HTTP cache served: the date of that copy, or true if unknown. */
  readonly stale?: Date | true;
}

/** One more request for the same file; it fails where nobody waits any more. */
export type Attempt = (cache: RequestCache) => Promise<Loaded>;
/** Makes the best of a failed first attempt: what it gives is given to all who asked. */
export type Rescue = (attempt: Attempt, error: unknown, options: LoadOptions) => Promise<Loaded>;

/** Loading failed; `finding` says why, `explain([finding])` in words. An abort rejects with the signal's reason instead. */
export class LoadError extends Error {
  constructor(readonly finding: Finding) {
    super(finding.code);
  }
}

const fail = (finding: Partial<Finding> & { code: LoadCode }): never => {
  throw new LoadError({ path: '', ...finding });
};

/** Parses the text of a document, of a file or of a script in the page; throws a LoadError that carries the text. */
export function parseJson(text: string, url?: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail({ code: 'bad-json', url, text });
  }
}

interface Shared {
  promise: Promise<Loaded>;
  users: number;
  /** Ends the request, since nobody waits for it any more. */
  stop: () => void;
}

/** What is under way or has just come, by address. */
const shared = new Map<string, Shared>();
/** So long a file that has come serves others who ask for it, in milliseconds. */
const keep = 10_000;

/**
 * Loads a JSON file. Consumers of the same address share one request while it is under way and for ten seconds after; a
 * failure is not kept. The limits are those of the first. The request is a plain CORS one without headers of its own, so that what a
 * `<link rel="preload" as="fetch" crossorigin>` has begun is used.
 *
 * @param url An absolute http or https address; a page's own may be relative.
 * @throws LoadError; where `signal` is aborted, its reason.
 */
export const loadJson = (url: string, options: LoadOptions = {}): Promise<Loaded> =>
  new Promise((resolve, reject) => {
    const { signal } = options;
    if (signal?.aborted) return reject(signal.reason as Error);
    const key = options.parse ? `${options.parse.name} ${url}` : url;
    let one = options.reload ? undefined : shared.get(key);
    if (!one) {
      shared.set(key, (one = begin(url, options)));
      const forget = () => shared.get(key) === one && shared.delete(key);
      // Node need not wait for it
      one.promise.then(() => (setTimeout(forget, keep) as { unref?: () => void }).unref?.(), forget);
    }
    one.users++;
    const leave = () => {
      reject(signal!.reason as Error);
      if (!--one.users) {
        one.stop();
        if (shared.get(key) === one) shared.delete(key);
      }
    };
    const settled = () => signal?.removeEventListener('abort', leave);
    one.promise.finally(settled).then(resolve, reject);
    signal?.addEventListener('abort', leave);
  });

/** Starts the request for all who will ask. */
function begin(url: string, options: LoadOptions): Shared {
  let gone = false;
  let control: AbortController;

  const attempt: Attempt = (cache) =>
    gone ? Promise.reject(new Error('gone')) : read(url, options, cache, (control = new AbortController()));
  const promise = attempt(options.reload ? 'no-cache' : 'default').catch((error: unknown) => {
    if (gone || !options.rescue) throw error;
    return options.rescue(attempt, error, options);
  });

  const stop = () => {
    gone = true;
    control.abort();
  };
  return { promise, users: 0, stop };
}

/** More is a large file, bytes. */
const LARGE = 250_000;

/** One request, read to its end. */
async function read(url: string, options: LoadOptions, cache: RequestCache, control: AbortController): Promise<Loaded> {
  const { timeout = 15_000, maxBytes = 20e6 } = options;
  const { signal } = control;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = () => {
    clearTimeout(timer);
    timer = setTimeout(() => control.abort(new LoadError({ code: 'timeout', path: '', url, limit: timeout })), timeout);
  };
  const weigh = (bytes: number) => {
    if (bytes > maxBytes) fail({ code: 'too-large', url, limit: maxBytes });
  };
  patience();
  try {
    const response = await (options.fetch ?? fetch)(url, { cache, signal });
    const { headers, status } = response;
    if (!response.ok) fail({ code: 'http', url, status });
    weigh(Number(headers.get('content-length')));
    const reader = response.body!.getReader();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    // Decoded as it comes: the text of a Blob makes a detour, which at some megabytes is noticed.
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    for (let part; !(part = await reader.read()).done;) {
      patience();
      weigh((size += part.value.length));
      if (size > LARGE && size - part.value.length <= LARGE) await options.large?.();
      if (options.parse) parts.push(part.value);
      else text += decoder.decode(part.value, { stream: true });
    }
    const json = options.parse ? await options.parse(new Blob(parts), url) : parseJson(text + decoder.decode(), url);
    return { json, url: response.url || url, sent: headers.get('date') ?? headers.get('last-modified') };
  } catch (error) {
    throw signal.aborted ? signal.reason : error instanceof LoadError ? error : new LoadError({ code: 'network', path: '', url });
  } finally {
    clearTimeout(timer);
    control.abort();
  }
}
