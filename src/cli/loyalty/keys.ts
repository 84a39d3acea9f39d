import { createKeys, privateKeyOf, publicOnly, rotateKey, withOrganiserKey } from '../../engines/stamps/index.js';
import type { Command } from '../command.js';
import { Failure, exists, readJson, writeJson } from '../files.js';
import { passphraseOption, writeSecret } from './secrets.js';
import { linesOf } from './shared.js';

export const keys: Command = {
  name: 'keys',
  files: '',
  count: [0, 0],
  summary: 'Makes a pair of keys: the private one into a file, the public one for the programme.',
  options: {
    out: { type: 'string', value: 'file', help: 'where the private key goes; default: organiser.private.json' },
    kid: { type: 'string', value: 'name', help: 'a short name for it; default: made of the key itself' },
    from: { type: 'string', value: 'day', help: 'first day on which it signs, as 2026-05-01' },
    passphrase: { ...passphraseOption, help: 'a file with a passphrase on its first line: the private key is sealed with it' },
    programme: { type: 'string', value: 'file', help: 'write the public key into this programme, as the organiser’s' },
    participant: { type: 'string', value: 'id', help: 'with --programme: as this participant’s, for a further till' },
  },
  more: 'Keep the private key where only you get at it, and a copy in another place. It must never stand on a web server.',
  async run(values) {
    const out = values.text('out') ?? 'organiser.private.json';
    const [file, participant, from] = [values.text('programme'), values.text('participant'), values.text('from')];
    if (participant !== undefined && file === undefined) throw new Failure('--participant needs --programme.');
    if (await exists(out))
      throw new Failure(`${out}: there is such a file already, and a key is never written over. Choose another name: --out <file>.`);
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
        `${out}: the private key. Whoever has it signs in your name.`,
        changed ? `${file!}: the public key was added, as “${publicKey.kid}”.` : 'The public key, for the "keys" of the programme:',
        !changed && JSON.stringify(publicOnly(publicKey), null, 2),
      ),
    };
  },
};
