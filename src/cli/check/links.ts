/** Whether the addresses in documents lead anywhere: the one part of `check` that asks the web. */
import { isLocal } from '../books/local.js';
import type { Placed } from './found.js';

export interface Limits {
  /** Requests at a time. */
  readonly atOnce: number;
  /** Milliseconds for one request. */
  readonly patience: number;
  /** Milliseconds for all of them. */
  readonly total: number;
  /** Addresses that are asked. */
  readonly most: number;
}

export const LIMITS: Limits = { atOnce: 8, patience: 15_000, total: 300_000, most: 1000 };

/** `unknown`: the server does not tell a program, or was not asked. */
export type Answer =
  | { readonly state: 'good' }
  | { readonly state: 'dead'; readonly words: Pick<Placed, 'message' | 'hint'> }
  | { readonly state: 'unknown'; readonly why: string };

export interface Asked {
  readonly answers: ReadonlyMap<string, Answer>;
  /** Requests by host. */
  readonly hosts: ReadonlyMap<string, number>;
}

/** Redirects that are followed. */
const REDIRECTS = 5;

const dead = (message: string, hint: string): Answer => ({ state: 'dead', words: { message, hint } });

export async function askAll(addresses: Iterable<string>, isNearby: boolean, limits: Limits = LIMITS): Promise<Asked> {
  // a place within a page is not the server's business
  const whole = [...new Set([...addresses].map(withoutPlace))];
  const answers = new Map<string, Answer>();
  const hosts = new Map<string, number>();
  const end = AbortSignal.timeout(limits.total);
  const waiting = whole.slice(0, limits.most);
  for (const one of whole.slice(limits.most)) answers.set(one, { state: 'unknown', why: `only ${limits.most} are checked` });
  const worker = async (): Promise<void> => {
    for (let one; (one = waiting.shift()) !== undefined;)
      answers.set(
        one,
        end.aborted ? { state: 'unknown', why: 'the time was up' } : await new Request(hosts, isNearby, limits, end).answer(one),
      );
  };
  await Promise.all(Array.from({ length: limits.atOnce }, worker));
  return { answers, hosts };
}

export const withoutPlace = (address: string): string => address.replace(/#.*/s, '');

class Request {
  constructor(
    private readonly hosts: Map<string, number>,
    private readonly isNearby: boolean,
    private readonly limits: Limits,
    private readonly end: AbortSignal,
  ) {}

  async answer(address: string): Promise<Answer> {
    let url = address;
    for (let steps = 0; steps <= REDIRECTS; steps++) {
      if (!URL.canParse(url) || !/^https?:/.test(url)) return dead(`${shown(url)} is not an address.`, 'Correct the address.');
      const { hostname } = new URL(url);
      if (!this.isNearby && (await isLocal(hostname)))
        return dead(
          `${shown(url)} is on this computer or in its local network, where nobody else can open it. It was not requested.`,
          'Use an address on the web. To request it all the same, add --local.',
        );
      const found = await this.#request(url, 'HEAD').then((one) =>
        // some servers know no HEAD, or answer it wrongly
        typeof one !== 'string' && one.status >= 400 ? this.#request(url, 'GET') : one,
      );
      if (typeof found === 'string') return failed(url, found, this.end);
      const { status, next } = found;
      if (next === null) return byStatus(url, status);
      if (!URL.canParse(next, url)) return dead(`${shown(url)} leads on to ${shown(next)}, which is not an address.`, CHECK);
      url = new URL(next, url).href;
    }
    return dead(`${shown(address)} leads on and on.`, CHECK);
  }

  /** A string is the code of what went wrong. */
  async #request(url: string, method: 'HEAD' | 'GET'): Promise<{ status: number; next: string | null } | string> {
    const { host } = new URL(url);
    this.hosts.set(host, (this.hosts.get(host) ?? 0) + 1);
    const control = new AbortController();
    const timer = setTimeout(() => control.abort(), this.limits.patience);
    const stop = () => control.abort();
    this.end.addEventListener('abort', stop);
    try {
      const { status, headers, body } = await fetch(url, {
        method,
        redirect: 'manual',
        signal: control.signal,
        headers: { accept: '*/*' },
      });
      // nobody reads what comes
      await body?.cancel();
      return { status, next: status >= 300 && status < 400 ? headers.get('location') : null };
    } catch (error) {
      const { code = '' } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException;
      return control.signal.aborted ? 'timeout' : code || 'network';
    } finally {
      clearTimeout(timer);
      this.end.removeEventListener('abort', stop);
    }
  }
}

const CHECK = 'Open the address in your browser, and use the one to which it leads.';
const SPELLING = 'Correct the spelling of the address.';

const shown = (address: string): string => (address.length > 200 ? `${address.slice(0, 199)}…` : address);

function failed(url: string, code: string, end: AbortSignal): Answer {
  const { host } = new URL(url);
  if (end.aborted) return { state: 'unknown', why: 'the time was up' };
  if (code === 'timeout') return dead(`${shown(url)} did not respond.`, 'Try again later. If it stays so, delete the link.');
  if (code === 'ENOTFOUND') return dead(`${shown(url)}: there is no server called ${host}.`, SPELLING);
  if (/CERT|TLS|SSL|ALTNAME|SELF_SIGNED/.test(code))
    return dead(`${shown(url)}: the certificate of ${host} is not valid, so browsers warn of it.`, 'Ask the people who run it.');
  return dead(`${shown(url)} could not be opened (${code}).`, 'Open the address in your browser to see what it returns.');
}

function byStatus(url: string, status: number): Answer {
  if (status < 400) return { state: 'good' };
  if (status === 404 || status === 410) return dead(`There is nothing at ${shown(url)} (error ${status}).`, SPELLING);
  if (status >= 500 && status !== 999) return dead(`The server returned error ${status} for ${shown(url)}.`, 'Try again later.');
  // many social networks answer people only
  return { state: 'unknown', why: `error ${status}` };
}
