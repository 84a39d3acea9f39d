/** Files in, files out: as they come from Windows too, with plain words where something is wrong, and never half a file. */
import { chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { explain } from '../schema/explain/explain.js';
import { problemLine } from './problem-line.js';

/** What went wrong, for the one who typed the command. */
export class Failure extends Error {
  override name = 'Failure';
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'you have no permission to read or write it',
  EPERM: 'you have no permission to read or write it',
  ENOSPC: 'the disk is full',
  EROFS: 'nothing can be written there',
  EEXIST: 'this is a file, and no folder',
  ENOTDIR: 'there is no such folder',
  ELOOP: 'this link leads in a circle',
  ENAMETOOLONG: 'this name is too long',
};
/** Why a file could not be read or written, in words. */
export const why = (error: unknown): string => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
};

/** The largest document that an element loads, in bytes. */
export const LARGEST = 20e6;
/** The same of a file with members. */
export const LARGEST_TABLE = 100e6;

/** Throws a `Failure` where there is no such file, or a larger one. */
export async function readBytes(file: string, largest = LARGEST): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size <= largest) return await readFile(file);
  } catch (error) {
    throw new Failure(`${file}: ${why(error)}.`);
  }
  throw tooLarge(file, largest);
}

const tooLarge = (file: string, largest: number): Failure =>
  new Failure(
    `${file}: this file is larger than ${largest / 1e6} MB, so no element loads it. Do not put pictures or videos in the file. Put their addresses in it.`,
  );

/** Bytes as text, without a byte order mark. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The text of a file, without a byte order mark. */
export const readText = async (file: string): Promise<string> => textOf(await readBytes(file));

/** What tells whether two names are of one file, also by links of the file system and in folders that do not exist yet. */
export async function identity(file: string): Promise<string> {
  const whole = path.resolve(file);
  const folder = path.dirname(whole);
  return realpath(whole).catch(async () => (folder === whole ? whole : path.join(await identity(folder), path.basename(whole))));
}

/** The same, or undefined where there is no such file. */
export const readTextIfThere = async (file: string): Promise<string | undefined> => ((await exists(file)) ? readText(file) : undefined);

export async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** A JSON file: one object. What is wrong is said without a word of the file, which may be a secret. */
export async function readJson(file: string): Promise<Record<string, unknown>> {
  const text = await readText(file);
  return parse(file, text, (error) => `this is not valid JSON. ${error.message}.`);
}

/** The same of a document, with the place of the mistake and how to mend it. */
export async function readDocument(file: string): Promise<Record<string, unknown>> {
  return documentIn(file, await readBytes(file));
}

/** The same of a file that has been read. */
export function documentIn(file: string, bytes: Uint8Array): Record<string, unknown> {
  if (bytes.length > LARGEST) throw tooLarge(file, LARGEST);
  const text = textOf(bytes);
  return parse(file, text, () => {
    const [problem] = explain([{ code: 'bad-json', path: '', url: path.basename(file), text }]);
    return problemLine(problem!);
  });
}

function parse(file: string, text: string, words: (error: Error) => string): Record<string, unknown> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Failure(`${file}: ${words(error as Error)}`);
  }
  if (typeof json !== 'object' || !json || Array.isArray(json))
    throw new Failure(`${file}: this is not one JSON object in curly brackets.`);
  return json as Record<string, unknown>;
}

/** Makes a folder, and those around it, where it is not there. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new Failure(`${folder}: ${why(error)}.`);
  });
}

export interface WriteOptions {
  /** Nobody else on this computer may read it. */
  secret?: boolean;
  /** Write over a file that is there. */
  over?: boolean;
}

/** Writes a file whole or not at all: beside it first, then in its place. */
export async function writeText(file: string, text: string, { secret, over = true }: WriteOptions = {}): Promise<void> {
  if ((await stat(file).catch(() => undefined))?.isDirectory())
    throw new Failure(`${file}: this is a folder. Write the name of a file in it.`);
  if (!over && (await exists(file))) throw new Failure(`${file}: this file exists already and was not overwritten. Choose another name.`);
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    await writeFile(beside, text, secret ? { mode: 0o600 } : {});
    if (secret) await chmod(beside, 0o600);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    // the folder, since the file is made
    const isLost = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Failure(`${file}: ${isLost ? 'there is no such folder' : why(error)}.`);
  }
}

/** Writes JSON as the file that is there writes it: its indent, its line ends, its byte order mark. */
export async function writeJson(file: string, json: unknown, options?: WriteOptions): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => '');
  const indent = /^[{[]\r?\n([ \t]+)/.exec(before.replace(/^\uFEFF/, ''))?.[1] ?? '  ';
  const text = `${JSON.stringify(json, null, indent)}\n`;
  const ends = before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  await writeText(file, (before.startsWith('\uFEFF') ? '\uFEFF' : '') + ends, options);
}
