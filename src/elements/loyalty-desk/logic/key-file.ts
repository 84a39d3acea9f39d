/** The file that takes a counter's key to another device, encrypted with a passphrase. */
import { isSealed, seal, unseal } from '../../../engines/stamps/crypto/seal.js';
import type { PrivateKey } from '../../../engines/stamps/types.js';

interface KeyFile {
  readonly kind: 'loyalty-till';
  /** Id of the programme. */
  readonly programme: string;
  readonly participant: string;
  readonly key: PrivateKey;
}

export type FiledKey = Pick<KeyFile, 'programme' | 'participant' | 'key'>;

export const writeKeyFile = ({ programme, participant, key }: FiledKey, passphrase: string): Promise<string> => {
  const file: KeyFile = { kind: 'loyalty-till', programme, participant, key };
  return seal(JSON.stringify(file), passphrase);
};

/**
 * Reads a key for this programme, and for this member where one is named. Rejects with a `WrongPassphrase`, a `SyntaxError` where it is no JSON, or a
 * `RangeError` where it is no such key.
 */
export async function readKeyFile(text: string, passphrase: string, programme: string, member?: string | null): Promise<FiledKey> {
  const file = JSON.parse(isSealed(text) ? await unseal(text, passphrase) : text) as Partial<KeyFile> | null;
  const { kind, participant, key } = file ?? {};
  const isOurs = kind === 'loyalty-till' && file?.programme === programme && (!member || participant === member);
  if (!isOurs || !key || typeof participant !== 'string') throw new RangeError('This is no key of a counter of this programme.');
  return { programme, participant, key };
}
