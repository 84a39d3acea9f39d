import { createKeys, privateKeyOf, publicOnly, rotateKey, withOrganiserKey } from '../../engines/stamps/index.js';
import type { Command } from '../command.js';
import { Failure, exists, readJson, writeJson } from '../files.js';
import { passphraseOption, writeSecret } from './secrets.js';
import { linesOf } from './shared.js';

export const keys: Command = {
  name: 'keys',
  files: '',
  count: [0, 0],
  summary: 'Creates a key pair. The private key goes into a file, the public key into the programme.',
  options: {
    out: { type: 'string', value: 'file', help: 'where the private key goes; default: organiser.private.json' },
    kid: { type: 'string', value: 'name', help: 'a short name for the key; default: made from the key itself' },
    from: { type: 'string', value: 'day', help: 'first day on which the key is valid, such as 2026-05-01' },
    passphrase: { ...passphraseOption, help: 'a file with a passphrase on its first line, to protect the private key' },
    programme: { type: 'string', value: 'file', help: 'write the public key into this programme as the organiser’s' },
    participant: { type: 'string', value: 'id', help: 'with --programme: as this participant’s, for another device' },
  },
  more: 'Keep the private key where only you can open it, and a copy in another place. Never put it on a web server.',
  async run(values) {
    const out = values.text('out') ?? 'organiser.private.json';
    const [file, participant, from] = [values.text('programme'), values.text('participant'), values.text('from')];
    if (participant !== undefined && file === undefined) throw new Failure('--participant needs --programme.');
    if (await exists(out))
      throw new Failure(`${out}: this file exists already, and keys are never overwritten. Choose another name: --out <file>.`);
    const pair = await createKeys({ kid: values.text('kid'), from, extractable: true });
    const json = file === undefined ? undefined : await readJson(file);
    const { publicKey } = pair;
    const changed =
      json &&
      (participant === undefined
        ? withOrganiserKey(json, publicKey)
        : rotateKey(json, { participant, key: publicKey, on: from, keep: true }));
    // the private key first: a public one without it is of no use
    await writeSecret(out, await privateKeyOf(pair), values.text('passphrase'));
    if (changed) await writeJson(file!, changed);
    return {
      text: linesOf(
        `${out}: the private key. Anyone who has it can sign in your name.`,
        changed ? `${file!}: the public key was added as “${publicKey.kid}”.` : 'The public key, for the "keys" of the programme:',
        !changed && JSON.stringify(publicOnly(publicKey), null, 2),
      ),
    };
  },
};
