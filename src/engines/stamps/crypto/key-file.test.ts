/** Keys in files: the organiser's, and those that counters show. */
import { expect } from '@open-wc/testing';
import { failure } from '../programme.fixture.js';
import type { KeyTrouble } from './key-file.js';
import { BadKey, hasPrivateKey, isKeyName, readPrivateKey, readPublicKey, writePrivateKey } from './key-file.js';
import { createKeys, privateKeyOf } from './keys.js';
import { seal } from './seal.js';

const trouble = async (act: Promise<unknown>): Promise<KeyTrouble | undefined> => {
  const error = await failure(act);
  return error instanceof BadKey ? error.code : undefined;
};

describe('the file of a private key', () => {
  it('opens without a passphrase where it has none, and is then no key that can be carried away', async () => {
    const pair = await createKeys({ kid: 'organiser', from: '2026-05-01', extractable: true });
    const read = await readPrivateKey(await writePrivateKey(await privateKeyOf(pair)));
    expect(read.publicKey).to.deep.equal(pair.publicKey);
    expect(read.privateKey.extractable).to.equal(false);
  });

  it('gives a key that can be written down again to who asks for that', async () => {
    const file = await writePrivateKey(await privateKeyOf(await createKeys({ extractable: true })));
    expect(await writePrivateKey(await privateKeyOf(await readPrivateKey(file, { extractable: true })))).to.equal(file);
  });

  it('opens by its words with blanks, dashes and capitals as people and phones write them', async () => {
    const pair = await createKeys({ extractable: true });
    const file = await writePrivateKey(await privateKeyOf(pair), 'skógur-hestur-brauð');
    for (const typed of ['skógur-hestur-brauð', 'Skógur hestur  brauð ', 'SKÓGUR – HESTUR – BRAUÐ'])
      expect((await readPrivateKey(file, { passphrase: typed })).publicKey, typed).to.deep.equal(pair.publicKey);
    expect(await trouble(readPrivateKey(file, { passphrase: 'skógur-hestur' }))).to.equal('wrong-passphrase');
    expect(file).not.to.include(pair.publicKey.kid);
  });

  it('is told at once from a text of many braces, which is none', async () => {
    const start = performance.now();
    for (const text of ['{'.repeat(100_000), `${'{'.repeat(99_999)}}`, '}{', '}'.repeat(100_000)])
      expect(await trouble(readPublicKey(text))).to.equal('no-public-key');
    expect(performance.now() - start).to.be.below(1500);
    const { publicKey } = await createKeys();
    expect(await readPublicKey(`} Hei ${JSON.stringify(publicKey)} Anna`)).to.have.property('x', publicKey.x);
  });

  it('says what it is instead', async () => {
    const pair = await createKeys({ extractable: true });
    const key = await privateKeyOf(pair);
    const other = await privateKeyOf(await createKeys({ extractable: true }));
    const file = await writePrivateKey(key, 'pass');
    const passphrase = 'pass';
    const cases: [string, KeyTrouble][] = [
      [file.slice(0, -40), 'damaged'],
      [file.replace('"version":2', '"version":9'), 'damaged'],
      [file.replace(/"data":"[^"]*"/, '"data":"*"'), 'damaged'],
      [await seal(JSON.stringify({ kind: 'loyalty-till', key }), passphrase), 'counter'],
      [await seal('{"kind":"loyalty-card"}', passphrase), 'no-private-key'],
      [JSON.stringify(pair.publicKey), 'no-private-key'],
      [JSON.stringify({ ...key, x: other.x, y: other.y }), 'no-private-key'],
      [JSON.stringify({ ...key, d: 'AAAA' }), 'no-private-key'],
      [JSON.stringify({ ...key, kid: undefined }), 'no-private-key'],
      ['{"kind":"loyalty","keys":[]}', 'no-private-key'],
      ['\u0000PNG', 'no-private-key'],
      ['', 'no-private-key'],
    ];
    for (const [text, code] of cases) expect(await trouble(readPrivateKey(text, { passphrase })), text.slice(0, 60)).to.equal(code);
    for (const none of [undefined, '', '  ']) expect(await trouble(readPrivateKey(file, { passphrase: none }))).to.equal('sealed');
    const error = await failure(readPrivateKey('', { passphrase }));
    expect([error?.name, error?.message]).to.deep.equal(['BadKey', 'Not the key that was asked for: no-private-key.']);
  });
});

describe('a public key as a counter shows it', () => {
  it('is read alone, in a mail, and quoted in one; what else stands there is left out', async () => {
    const { publicKey } = await createKeys();
    const text = JSON.stringify({ ...publicKey, ext: true, key_ops: ['verify'] }, null, 1);
    const quoted = text.split('\n').map((line) => `> ${line}`).join('\n'); // prettier-ignore
    const twice = quoted.replaceAll('\n', '\n> ');
    for (const one of [
      text,
      `\uFEFF${text}`,
      `Hei,\n\n${text}\n\nMvh Anna`,
      `On Monday Anna wrote:\n${quoted}\n> Anna`,
      `> On Monday:\n> ${twice}`,
    ])
      expect(await readPublicKey(one), one).to.deep.equal(publicKey);
    // what stands far below it has nothing to do with it
    expect(await readPublicKey(`${text}${'\n'.repeat(100_000)}}`)).to.deep.equal(publicKey);
  });

  it('has a name of letters, signs and figures of any script, that begins with no sign', () => {
    for (const name of ['a', '7', 'kaféið', 'cafe-1', 'n\u0303andu.b_c', 'a'.repeat(60)]) expect(isKeyName(name), name).to.equal(true);
    for (const none of ['', '-a', '_', '\u0303a', 'a b', 'a/b', 'a@b', 'a\n', 'a'.repeat(61)])
      expect(isKeyName(none), none).to.equal(false);
  });

  it('is refused where it is a private one, in whatever file, or none', async () => {
    const pair = await createKeys({ extractable: true });
    const key = await privateKeyOf(pair);
    for (const text of [
      JSON.stringify(key),
      JSON.stringify({ d: key.d }),
      await writePrivateKey(key, 'pass'),
      JSON.stringify({ kind: 'loyalty-till', key }),
    ])
      expect(await trouble(readPublicKey(text))).to.equal('private');
    // also where half of it was copied, or another tool wrote it
    for (const text of [
      JSON.stringify(key).slice(0, -9),
      `Hei\n> ${JSON.stringify(key, null, 1).replaceAll('\n', '\n> ')}`,
      '-----BEGIN EC PRIVATE KEY-----\nMHcC',
      '-----BEGIN PRIVATE KEY-----',
      // too short to be one, and yet where one belongs
      '{"d":"x"}',
      // by a hand or another tool, and cut off
      `'d' : '${key.d.slice(0, 16)}`,
      `"d"\n> :\n> > "${key.d}`,
      (await writePrivateKey(key, 'pass')).slice(0, -9),
      "{kind: 'loyalty-till', ",
    ])
      expect(hasPrivateKey(text), text).to.equal(true);
    for (const text of [
      '',
      'd',
      JSON.stringify(pair.publicKey),
      '-----BEGIN PUBLIC KEY-----',
      '{"d":"',
      '"d": "a word"',
      'a sealed, or loyalty-till, letter',
    ])
      expect(hasPrivateKey(text), text).to.equal(false);
    const { publicKey } = pair;
    for (const change of [
      { x: 'AAAA' },
      { y: publicKey.x },
      { kty: 'RSA' },
      { crv: 'P-384' },
      { kid: '' },
      { kid: '-a' },
      { kid: 'a'.repeat(61) },
      { kid: 7 },
    ])
      // prettier-ignore
      expect(await trouble(readPublicKey(JSON.stringify({ ...publicKey, ...change }))), JSON.stringify(change)).to.equal('no-public-key');
    for (const text of ['', 'abc', '[]', '{}', '{"kind":"loyalty-ledger"}', '{{{{'])
      expect(await trouble(readPublicKey(text))).to.equal('no-public-key');
  });
});
