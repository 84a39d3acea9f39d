/** Which files are meant: those that were named, and those in folders that were. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { identity, why } from '../files.js';

export interface Source {
  /** As it is shown: from the working folder, as the user wrote it. */
  readonly file: string;
  /** One name for one file. */
  readonly identity: string;
  /** Whether the user named it. */
  readonly named: boolean;
}

export interface Sources {
  readonly files: readonly Source[];
  /** Files of other types, which were not opened. */
  readonly unopened: readonly string[];
  /** What could not be read, in sentences. */
  readonly failures: readonly string[];
}

const TYPES = new Set(['.json', '.csv', '.tsv', '.ics']);

/** Folders that hold nothing of the user's own. Hidden ones are not looked into either. */
const isPassed = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** Each file once, by whatever links of the file system it is reached; a link that leads back up is followed once, too. */
export async function sourcesOf(names: readonly string[]): Promise<Sources> {
  const files: Source[] = [];
  const unopened: string[] = [];
  const failures: string[] = [];
  const seen = new Set<string>();

  const take = async (file: string, named: boolean): Promise<void> => {
    try {
      const found = await stat(file);
      const same = await identity(file);
      if (seen.has(same)) return;
      seen.add(same);
      if (found.isDirectory()) await walk(file);
      else if (named || TYPES.has(path.extname(file).toLowerCase())) files.push({ file, identity: same, named });
      else unopened.push(file);
    } catch (error) {
      failures.push(`${file}: ${why(error)}.`);
    }
  };
  const walk = async (folder: string): Promise<void> => {
    const entries = (await readdir(folder)).filter((name) => !isPassed(name)).sort();
    for (const name of entries) await take(path.join(folder, name), false);
  };

  // a file that was named and lies in a folder that was counts as named
  const folders: string[] = [];
  for (const name of names)
    if (
      await stat(name).then(
        (found) => found.isDirectory(),
        () => false,
      )
    )
      folders.push(name); // prettier-ignore
    else await take(name, true);
  for (const folder of folders) await take(folder, true);
  return { files, unopened, failures };
}
