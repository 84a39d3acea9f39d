/** Fetching a JSON file: once for all who ask, with patience, and with a stale copy where there is nothing else. */
import type { Finding } from './problem.js';

export interface LoadOptions {
  /** Ends this consumer's wait; the request goes on for the others, and ends with the last. */
  signal?: AbortSignal;
  /** Milliseconds without a byte before an attempt is given up. Default 15,000. */
  timeout?: number;
  /** The largest file that is read, in bytes after decompression. Default 20 MB. */
  maxBytes?: number;
  /** Further attempts after a network error or a 5xx. Default 2. */
  retries?: number;
  /** Ask the server again, whatever is held. */
  reload?: boolean;
  /** In place of the global one, for tests and Node. */
  fetch?: typeof fetch;
}

export interface Loaded {
  /** What the file says. Shared between consumers: do not change it. */
  readonly json: unknown;
  /** Where it came from in the end, after redirects: the base of its relative links. */
  readonly url: string;
  /** Set if the network failed and the browser's HTTP cache served: the date of that copy, or true if unknown. */
  readonly stale?: Date | true;
}

/** Loading failed; `finding` says why, `explain([finding])` in words. An abort rejects with the signal's reason instead. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  constructor(readonly finding: Finding) {
    super(finding.code);
  }
}

export declare function loadJson(url: string, options?: LoadOptions): Promise<Loaded>;
