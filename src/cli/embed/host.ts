/** Copies the files of the library that a site needs, each verified by its hash. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesFor, type BuildRecord, type Built } from '../../engines/embed/self-host.js';
import { isObject } from '../../schema/leaves/leaf.js';
import type { Values } from '../command.js';
import { Failure, readBytes, readJson, why } from '../files.js';
import { packageFolder } from '../package-folder.js';

export interface Script {
  readonly src: string;
  readonly integrity: string;
}

/** The build from which is copied. */
export interface Build {
  readonly folder: string;
  readonly record: BuildRecord;
  /** Of `bob.js`. */
  readonly integrity: string;
}

const LICENCES = 'third-party-licenses.txt';

export async function readRecord(given: string | undefined): Promise<Build> {
  const own = packageFolder();
  const folder = given ?? (own === undefined ? undefined : path.join(own, 'dist'));
  if (folder === undefined) throw new Failure('Say where the build of the library is: --dist <folder>.');
  const file = path.join(folder, 'build.json');
  const json = await readJson(file);
  const record = isRecord(json) ? json : undefined;
  const integrity = record?.files.find(({ name }) => name === 'bob.js')?.integrity;
  if (!record || integrity === undefined)
    throw new Failure(`${file}: this is not the record of a build. Build the library again: npm run build.`);
  return { folder, record, integrity };
}

function isRecord(json: Record<string, unknown>): json is Record<string, unknown> & BuildRecord {
  const { elements, files } = json;
  return Array.isArray(elements) && Array.isArray(files) && files.every((one: unknown) => isObject(one) && isName(one.file));
}

/** A name beside the record, and no way out of the folder. */
const isName = (file: unknown): boolean => typeof file === 'string' && /^[\w.-]+\.js$/.test(file);

/** Copies; gives what is said of it. Nothing is written where one of the files is not as the build has written it. */
export async function selfHost(to: string, { folder, record }: Build, elements: readonly string[], values: Values): Promise<string[]> {
  const known = new Set(record.files.map(({ modules }) => modules).flatMap((modules) => Object.keys(modules)));
  const languages = languagesOf(values.text('languages'), known);
  const files = filesFor(record, elements, languages).filter(({ name }) => !values.flag('without-packs') || !name.startsWith('pack-'));
  const copies = new Map<string, Uint8Array>();
  for (const one of files) copies.set(one.file, await verified(folder, one));
  copies.set(LICENCES, await readBytes(path.join(folder, LICENCES)));
  if (!values.flag('force')) await refuseOthers(to, copies);
  try {
    await mkdir(to, { recursive: true });
    for (const [name, bytes] of copies) await writeFile(path.join(to, name), bytes);
  } catch (error) {
    throw new Failure(`${to}: ${why(error)}.`);
  }
  const size = [...copies.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  return [
    `${to}: ${files.length} script files, ${Math.ceil(size / 1000)} kB, for ${elements.join(', ')} in ${languages === undefined ? 'all languages' : ['en', ...languages].join(', ')}. All have the hash that the build has written down.`,
    'Copy the whole folder to your website, and keep its files together. Send .js files as text/javascript.',
  ];
}

async function verified(folder: string, { file, integrity }: Built): Promise<Uint8Array> {
  const bytes = await readBytes(path.join(folder, file));
  if (`sha256-${createHash('sha256').update(bytes).digest('base64')}` !== integrity)
    throw new Failure(
      `${path.join(folder, file)}: this file is not as the build has written it. Nothing was copied. Build the library again: npm run build.`,
    );
  return bytes;
}

/** A script that is there under the same name and differs is another version: pages have its hash. */
async function refuseOthers(to: string, copies: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [name, bytes] of copies) {
    const there = await readFile(path.join(to, name)).catch(() => undefined);
    if (there && !there.equals(bytes))
      throw new Failure(
        `${path.join(to, name)}: this file is there already, of another version. Nothing was copied. To write over it, add --force, and change the integrity in your pages.`,
      );
  }
}

/** Undefined for all of them. */
function languagesOf(typed: string | undefined, modules: ReadonlySet<string>): readonly string[] | undefined {
  if (typed === undefined) return undefined;
  const known = [...new Set([...modules].flatMap((id) => /^locales\/generated\/\w+\/([a-z]{2})\.ts$/.exec(id)?.[1] ?? []))].sort();
  const languages = typed.split(/[,\s]+/).filter(Boolean).map((code) => code.toLowerCase().replace(/^(?:no|nn|nb)\b.*/, 'nb').split(/[-_]/)[0]!); // prettier-ignore
  for (const one of languages)
    if (one !== 'en' && !known.includes(one))
      throw new Failure(`--languages: there are no words in “${one}”. Choose among en, ${known.join(', ')}.`);
  return languages.filter((one) => one !== 'en');
}
