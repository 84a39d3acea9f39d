/** The organiser's private key in a file, plain or sealed with a passphrase. */
import { importKeys, isSealed, seal, unseal, WrongPassphrase, type KeyPair, type PrivateKey } from '../../engines/stamps/index.js';
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
  const text = JSON.stringify(key, null, 2);
  await writeText(file, `${passphraseFile ? await seal(text, await passphraseOf(passphraseFile)) : text}\n`, { secret: true, over: false });
}

export async function readSecret(file: string, passphraseFile?: string): Promise<KeyPair> {
  let text = await readText(file);
  if (isSealed(text)) {
    if (!passphraseFile) throw new Failure(`${file}: this key is protected by a passphrase. Give the file with it: --passphrase <file>.`);
    try {
      text = await unseal(text, await passphraseOf(passphraseFile));
    } catch (error) {
      if (error instanceof WrongPassphrase) throw new Failure(`${file}: the passphrase is wrong.`);
      throw error;
    }
  }
  try {
    const key = JSON.parse(text) as PrivateKey;
    if (typeof key.d !== 'string' || typeof key.kid !== 'string') throw new RangeError('no private key');
    return await importKeys(key);
  } catch {
    throw new Failure(`${file}: this is not a private key written by "bob-widgets loyalty keys".`);
  }
}
