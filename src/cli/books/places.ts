/**
 * Addresses of files on this disk and on the web, read by one `fetch`. A cluster's file and what it links to by relative addresses are seen as files of a site
 * that is nowhere, so that addresses are resolved by the same rules as in a browser.
 */
import { randomUUID } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { LoadError } from '../../schema/load/load.js';
import { Failure } from '../files.js';
import { isLocal } from './local.js';

/** Redirects that are followed. */
const REDIRECTS = 5;

/** Why something was not read, as a status that no server gives. */
export const REFUSED = { redirects: 310, local: 311, outside: 312 } as const;

const encoded = (file: string): string => file.split(path.sep).map(encodeURIComponent).join('/');

export class Places {
  /** Requests by host: what the user is told. */
  readonly asked = new Map<string, number>();
  /** No such site can be, and nobody can name it: a list on the web must not lead to files of this disk. */
  readonly #site = `https://${randomUUID()}.cluster.invalid`;

  /**
   * @param root folder of the site, where addresses that begin with a slash start
   * @param online whether the web may be asked
   * @param nearby whether this computer and its network may be asked
   */
  constructor(
    private readonly root: string,
    private readonly online: boolean,
    private readonly nearby = false,
  ) {}

  /** The address of a file. */
  addressOf(file: string): string {
    const relative = path.relative(this.root, path.resolve(file));
    if (relative.startsWith('..') || path.isAbsolute(relative))
      throw new Failure(`${file}: this file is not in the folder ${this.root} (--root).`);
    return `${this.#site}/${encoded(relative)}`;
  }

  /** The file at an address; undefined where it is one of the web. */
  fileAt(address: string): string | undefined {
    if (!address.startsWith(`${this.#site}/`)) return undefined;
    const { pathname } = new URL(address);
    // A slash that is written as a sign of a name is none: behind it could be a way out of the folder.
    if (/%(?:2f|5c|00)/i.test(pathname)) return path.join(this.root, pathname);
    try {
      return path.join(this.root, decodeURIComponent(pathname));
    } catch {
      return path.join(this.root, pathname);
    }
  }

  /** As a person reads it: the file beside the working folder, or the address. */
  shown(address: string): string {
    const file = this.fileAt(address);
    return file === undefined ? address : path.relative('', file) || file;
  }

  /** The same address, seen from a file in `folder`. */
  from(folder: string, address: string): string {
    const file = this.fileAt(address);
    return file === undefined ? address : encoded(path.relative(folder, file));
  }

  /** Reads from disk or from the web. */
  readonly fetch: typeof fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    const file = this.fileAt(address);
    return file === undefined ? this.#fromWeb(address, init) : this.#fromDisk(file, address);
  };

  async #fromWeb(address: string, init?: RequestInit): Promise<Response> {
    let url = address;
    for (let steps = 0; steps <= REDIRECTS; steps++) {
      const { host, hostname, protocol } = new URL(url);
      if (!this.online || !/^https?:$/.test(protocol) || url.startsWith(`${this.#site}/`))
        throw new LoadError({ code: 'network', path: '', url });
      if (!this.nearby && (await isLocal(hostname))) throw new LoadError({ code: 'http', path: '', url, status: REFUSED.local });
      this.asked.set(host, (this.asked.get(host) ?? 0) + 1);
      const { signal = null } = init ?? {};
      const response = await fetch(url, { redirect: 'manual', signal, headers: { accept: 'application/json, */*;q=0.5' } });
      const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
      if (next === null) return response;
      await response.body?.cancel();
      if (!URL.canParse(next, url)) break;
      url = new URL(next, url).href;
    }
    throw new LoadError({ code: 'http', path: '', url: address, status: REFUSED.redirects });
  }

  /** A file in the folder of the site, also by the way of links of the file system: one that leads out of it is not read. */
  async #fromDisk(file: string, address: string): Promise<Response> {
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) throw new LoadError({ code: 'http', path: '', url: address, status: 404 });
    const inside = path.relative(await realpath(this.root), await realpath(file));
    if (inside.split(path.sep)[0] === '..' || path.isAbsolute(inside))
      throw new LoadError({ code: 'http', path: '', url: address, status: REFUSED.outside });
    const response = new Response(await readFile(file), { headers: { 'content-length': String(found.size) } });
    Object.defineProperty(response, 'url', { value: address });
    return response;
  }
}
