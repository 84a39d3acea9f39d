import type { PublicKey } from '../../formats/loyalty/loyalty.js';
import { rotateKey, rotateOrganiser } from '../../engines/stamps/index.js';
import type { Command, Values } from '../command.js';
import { Failure, readJson, readTextIfThere, writeJson, writeText } from '../files.js';
import { keyOption, passphraseOption, readSecret } from './secrets.js';
import { linesOf, openProgramme, outOption, statusFile, statusOption, urlOption, type Opened } from './shared.js';

export const rotate: Command = {
  name: 'rotate',
  files: '<programme.json>',
  count: [1, 1],
  summary: 'Changes keys: of a participant’s counter, or (--organiser) the organiser’s own, with which everything is signed anew.',
  options: {
    participant: { type: 'string', value: 'id', help: 'whose key it is' },
    public: { type: 'string', value: 'file', help: 'its new public key, as the counter shows it' },
    on: { type: 'string', value: 'day', help: 'the day of the change, on which both are good; default: today' },
    keep: { type: 'boolean', help: 'the earlier keys go on: this one is for a further till' },
    stolen: { type: 'string', value: 'kid', help: 'take this key out: no stamp of it is good any more' },
    organiser: { type: 'boolean', help: 'the organiser’s key' },
    key: { ...keyOption, help: 'with --organiser: the new private key' },
    passphrase: passphraseOption,
    'status-file': statusOption,
    url: urlOption,
    out: outOption('write the programme there; default: over itself'),
  },
  async run(values) {
    const opened = await openProgramme(values);
    const out = values.text('out') ?? opened.file;
    if (values.flag('organiser')) return organisers(opened, values, out);
    const participant = values.need('participant');
    const [file, stolen, on] = [values.text('public'), values.text('stolen'), values.text('on')];
    if (file === undefined && stolen === undefined)
      throw new Failure('Say which key is new (--public <file>), or which one was stolen (--stolen <kid>).');
    const key = file === undefined ? undefined : await publicKeyIn(file);
    await writeJson(out, rotateKey(opened.json, { participant, key, on, keep: values.flag('keep'), stolen }));
    return {
      text: linesOf(
        key && `${out}: “${participant}” signs with “${key.kid}” now${values.flag('keep') ? ', and with the earlier ones' : ''}.`,
        stolen !== undefined && `${out}: “${stolen}” was taken out. No stamp of it is good any more, also those that visitors have.`,
      ),
    };
  },
};

async function publicKeyIn(file: string): Promise<PublicKey> {
  const { kty, crv, x, y, kid, d } = await readJson(file);
  if (d !== undefined) throw new Failure(`${file}: this is the private key. It stays at the counter; here the public one is needed.`);
  const good = kty === 'EC' && crv === 'P-256' && [x, y, kid].every((part) => typeof part === 'string' && part);
  if (!good)
    throw new Failure(`${file}: this is no public key as the counter shows it: {"kty": "EC", "crv": "P-256", "x": …, "y": …, "kid": …}.`);
  return { kty, crv, x, y, kid } as PublicKey;
}

async function organisers(opened: Opened, values: Values, out: string) {
  const keys = await readSecret(values.need('key'), values.text('passphrase'));
  const list = statusFile(opened, values);
  const status = list === undefined ? undefined : await readTextIfThere(list);
  const { json, signed, statusText } = await rotateOrganiser(opened.json, { keys, status, base: opened.base });
  await writeJson(out, json);
  if (statusText !== undefined) await writeText(list!, `${statusText}\n`);
  return {
    text: linesOf(
      `${out}: the organiser signs with “${keys.publicKey.kid}” now. Signed anew: ${signed.length ? signed.join(', ') : 'none'}.`,
      statusText !== undefined && `${list!}: signed anew.`,
      'Put both on the web at once; members who pasted their membership into their page need the new one.',
    ),
  };
}
