/** The organiser's private key in a file, plain or sealed with a passphrase. */
import { BadKey, readPrivateKey, writePrivateKey, type KeyPair, type PrivateKey } from '../../engines/stamps/index.js';
import type { Option } from '../command.js';
import { Failure, readText, writeText } from '../files.js';

export const keyOption: Option = { type: 'string', value: 'file', help: 'the organiser’s private key, as written by "keys"' };
export const passphraseOption: Option = {
  type: 'string',
  value: 'file',
  help: 'a file with the passphrase of the private key, on its first line',
};

const passphraseOf = async (file: string): Promise<string> => {
  const [line = ''] = (await readText(file)).split(/\r?\n/);
  if (!line.trim()) throw new Failure(`${file}: there is no passphrase on its first line.`);
  return line;
};

export async function writeSecret(file: string, key: PrivateKey, passphraseFile?: string): Promise<void> {
  const passphrase = passphraseFile === undefined ? undefined : await passphraseOf(passphraseFile);
  await writeText(file, await writePrivateKey(key, passphrase), { secret: true, over: false });
}

export async function readSecret(file: string, passphraseFile?: string): Promise<KeyPair> {
  const text = await readText(file);
  const passphrase = passphraseFile === undefined ? undefined : await passphraseOf(passphraseFile);
  try {
    return await readPrivateKey(text, { passphrase });
  } catch (error) {
    if (!(error instanceof BadKey)) throw error;
    if (error.code === 'sealed')
      throw new Failure(`${file}: this key is protected by a passphrase. Give the file with it: --passphrase <file>.`);
    if (error.code === 'wrong-passphrase') throw new Failure(`${file}: the passphrase is wrong.`);
    if (error.code === 'damaged') throw new Failure(`${file}: part of this file is missing. Use your copy of it.`);
    throw new Failure(`${file}: this is not a private key written by "bob-widgets loyalty keys".`);
  }
}
