import type { PublicKey } from '../../formats/loyalty/loyalty.js';
import { BadKey, readPublicKey, rotateKey, rotateOrganiser } from '../../engines/stamps/index.js';
import type { Command, Values } from '../command.js';
import { Failure, readText, writeJson, writeText } from '../files.js';
import { keyOption, passphraseOption, readSecret } from './secrets.js';
import { firstOption, linesOf, listIn, openProgramme, outOption, statusFile, statusOption, urlOption, type Opened } from './shared.js';

export const rotate: Command = {
  name: 'rotate',
  files: '<programme.json>',
  count: [1, 1],
  summary: 'Replaces a key: a counter’s, or with --organiser the organiser’s own. All memberships are then signed again.',
  options: {
    participant: { type: 'string', value: 'id', help: 'whose key it is' },
    public: { type: 'string', value: 'file', help: 'its new public key, as the counter shows it' },
    on: { type: 'string', value: 'day', help: 'the day of the change, on which both keys are valid; default: today' },
    keep: { type: 'boolean', help: 'keep the old keys: this one is for another device' },
    stolen: { type: 'string', value: 'kid', help: 'remove this key: none of its stamps are valid any more' },
    organiser: { type: 'boolean', help: 'the organiser’s key' },
    key: { ...keyOption, help: 'with --organiser: the new private key' },
    passphrase: passphraseOption,
    'status-file': statusOption,
    first: { ...firstOption, help: `with --organiser: ${firstOption.help}` },
    url: urlOption,
    out: outOption('write the programme there; default: overwrite it'),
  },
  async run(values) {
    const opened = await openProgramme(values);
    const out = values.text('out') ?? opened.file;
    if (values.flag('organiser')) return organisers(opened, values, out);
    const participant = values.need('participant');
    const [file, stolen, on] = [values.text('public'), values.text('stolen'), values.text('on')];
    if (file === undefined && stolen === undefined)
      throw new Failure('Give the new key (--public <file>) or the stolen one (--stolen <kid>).');
    const key = file === undefined ? undefined : await publicKeyIn(file);
    await writeJson(out, rotateKey(opened.json, { participant, key, on, keep: values.flag('keep'), stolen }));
    return {
      text: linesOf(
        key && `${out}: “${participant}” now signs with “${key.kid}”${values.flag('keep') ? ' and the old keys' : ''}.`,
        stolen !== undefined &&
          `${out}: “${stolen}” was removed. None of its stamps are valid any more, including those already on visitors’ cards.`,
      ),
    };
  },
};

async function publicKeyIn(file: string): Promise<PublicKey> {
  const text = await readText(file);
  try {
    return await readPublicKey(text);
  } catch (error) {
    if (!(error instanceof BadKey)) throw error;
    throw new Failure(
      error.code === 'private'
        ? `${file}: this is a private key, which never leaves its counter. Treat it as stolen: create a new key at the counter, use the public part of that one here, and if the programme has this one, remove it with --stolen <kid>.`
        : `${file}: this is not a public key as the counter shows it: {"kty": "EC", "crv": "P-256", "x": …, "y": …, "kid": …}.`,
    );
  }
}

async function organisers(opened: Opened, values: Values, out: string) {
  const keys = await readSecret(values.need('key'), values.text('passphrase'));
  const list = statusFile(opened, values);
  const status = list === undefined ? undefined : await listIn(list, opened, values);
  const { json, signed, over, statusText } = await rotateOrganiser(opened.json, {
    keys,
    status,
    first: list !== undefined,
    base: opened.base,
  });
  await writeJson(out, json);
  if (statusText !== undefined) await writeText(list!, `${statusText}\n`);
  return {
    text: linesOf(
      `${out}: the organiser now signs with “${keys.publicKey.kid}”. Signed again: ${signed.length ? signed.join(', ') : 'none'}.`,
      over.length > 0 && `Not signed, because their time in the programme is over: ${over.join(', ')}.`,
      statusText !== undefined && `${list!}: signed anew.`,
      'Upload both files now. Members who pasted their membership into their page need the new one.',
    ),
  };
}
