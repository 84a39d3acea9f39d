/** Reads and checks files, each once; members that a cluster links to are read with the head of the cluster. */
import path from 'node:path';
import { decode } from '../../engines/csv/encoding.js';
import { beside } from '../beside.js';
import { exists, Failure, identity, LARGEST, LARGEST_TABLE, readBytes, textOf } from '../files.js';
import { checkJson } from './document.js';
import { inOrder, isOther, type Found, type MembersLink, type Other, type Placed } from './found.js';
import type { Source } from './sources.js';
import { checkTable } from './table.js';

export interface Checked extends Found {
  readonly file: string;
}

export interface PassedOver {
  readonly file: string;
  readonly reason: string;
}

export class Checker {
  /** What could not be read, in sentences. */
  readonly failures: string[] = [];
  /** By the identity of the file. */
  readonly #results = new Map<string, { readonly file: string; readonly found: Found | Other }>();

  /** @param links whether the addresses in the files are asked for */
  constructor(private readonly links = false) {}

  async all(sources: readonly Source[]): Promise<void> {
    const later = sources.filter(({ file }) => !isJsonName(file));
    for (const one of sources.filter((source) => !later.includes(source))) await this.#source(one);
    for (const [same, { file, found }] of [...this.#results]) {
      const { members } = found as Found;
      if (members) this.#results.set(same, { file, found: await this.#withMembers(file, found as Found, members) });
    }
    for (const one of later) if (!this.#results.has(one.identity)) await this.#source(one);
  }

  get checked(): Checked[] {
    return [...this.#results.values()].flatMap(({ file, found }) => (isOther(found) ? [] : { ...found, file }));
  }

  get passed(): PassedOver[] {
    return [...this.#results.values()].flatMap(({ file, found }) => (isOther(found) ? { file, reason: found.other } : []));
  }

  async #source({ file, identity: same, named }: Source): Promise<void> {
    const found = await this.#read(file, named);
    if (found) this.#results.set(same, { file, found });
  }

  /** Checks the members of a cluster, too. They are a file of their own in the report. */
  async #withMembers(cluster: string, found: Found, link: MembersLink): Promise<Found> {
    const { address, line, column } = link;
    const wrong = (message: string, hint: string): Found => ({
      ...found,
      problems: inOrder([...found.problems, { code: 'no-file', path: 'members', line, column, message, hint }]),
    });
    const file = beside(cluster, address);
    if (file === undefined) return found;
    if (!(await exists(file))) return wrong(`There is no file ${file}.`, 'Correct the address, or put the file there.');
    const read = await this.#read(file, true, link);
    if (read && !isOther(read)) this.#results.set(await identity(file), { file, found: read });
    return found;
  }

  /** Undefined where it could not be read, which is noted. */
  async #read(file: string, named: boolean, link?: MembersLink): Promise<Found | Other | undefined> {
    try {
      const bytes = await readBytes(file, LARGEST_TABLE);
      const about = { file, named, link, links: this.links };
      const start = decode(bytes.subarray(0, 1000)).text.trimStart();
      if (!isJsonName(file) && start && !/^[[{]/.test(start)) return checkTable(bytes, about);
      return bytes.length > LARGEST && !link ? tooLarge() : checkJson(textOf(bytes), about);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.failures.push(error.message);
      return undefined;
    }
  }
}

const isJsonName = (file: string): boolean => path.extname(file).toLowerCase() === '.json';

const tooLarge = (): Found => {
  const problem: Placed = {
    code: 'too-large',
    path: '',
    line: 1,
    column: 1,
    message: `This file is larger than ${LARGEST / 1e6} MB, so no element loads it.`,
    hint: 'Do not put pictures or videos in the file. Put their addresses in it.',
  };
  return { kind: 'none', problems: [problem] };
};
