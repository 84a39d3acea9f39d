/** What is a token of ours: one header, three parts, one algorithm; and what a signature is good for. */
import { expect } from '@open-wc/testing';
import { toBase64, utf8 } from '../encoding/base64.js';
import { failure, withoutCrypto } from '../programme.fixture.js';
import type { KeyPair } from '../types.js';
import { canVerify, NoCrypto, parseJws, signBytes, signJws, subtle, verifyBytes, verifyJws } from './jws.js';
import { createKeys } from './keys.js';

let keys: KeyPair;
before(async () => (keys = await createKeys({ kid: 'cafe-1' })));

const HEADER = { alg: 'ES256', typ: 'stamp', kid: 'cafe-1' };
const part = (value: unknown) => toBase64(utf8(typeof value === 'string' ? value : JSON.stringify(value)));
const SIGNATURE = toBase64(new Uint8Array(64).fill(7));
const token = (header: unknown, body = part('words'), signature = SIGNATURE) => `${part(header)}.${body}.${signature}`;

describe('a token', () => {
  it('is taken apart into its key’s name, what it says, and its signature', () => {
    const jws = parseJws(token(HEADER), 'stamp')!;
    expect(new TextDecoder().decode(jws.payload)).to.equal('words');
    expect(jws).to.include({ kid: 'cafe-1', signed: `${part(HEADER)}.${part('words')}` });
    expect([...jws.signature]).to.deep.equal(new Array(64).fill(7));
    expect(parseJws(token(HEADER, ''), 'stamp')!.payload).to.have.length(0);
  });

  it('is none of ours with another header', () => {
    for (const change of [
      { alg: 'none' },
      { alg: undefined },
      { typ: 'receipt' },
      { typ: undefined },
      { kid: 5 },
      { kid: undefined },
      { crit: [] },
    ])
      // prettier-ignore
      expect(parseJws(token({ ...HEADER, ...change }), 'stamp'), JSON.stringify(change)).to.equal(undefined);
    for (const header of ['null', '5', '"x"', '[]', '{', '']) expect(parseJws(token(header), 'stamp'), header).to.equal(undefined);
    expect(parseJws(token(HEADER), 'receipt')).to.equal(undefined);
  });

  it('has three parts, each in base64url, and a signature of 64 bytes', () => {
    const good = token(HEADER);
    const [head, body] = good.split('.') as [string, string];
    for (const bad of [
      '',
      '.',
      '..',
      head,
      `${head}.${body}`,
      `${head}.${body}.`,
      `${good}.`,
      `${good}.x`,
      `.${good}`,
      `*.${body}.${SIGNATURE}`,
      `${head}.*.${SIGNATURE}`,
      `${head}.${body}.*`,
    ])
      // prettier-ignore
      expect(parseJws(bad, 'stamp'), bad).to.equal(undefined);
    for (const length of [0, 63, 65]) expect(parseJws(token(HEADER, body, toBase64(new Uint8Array(length))), 'stamp')).to.equal(undefined);
    for (const none of [undefined, null, 5, [good], { toString: () => good }]) expect(parseJws(none, 'stamp')).to.equal(undefined);
  });

  it('is looked at up to a length', () => {
    const good = token(HEADER);
    expect(parseJws(good, 'stamp', good.length)).to.be.ok;
    expect(parseJws(good, 'stamp', good.length - 1)).to.equal(undefined);
    expect(parseJws(token(HEADER, 'A'.repeat(3900)), 'stamp')).to.be.ok;
    expect(parseJws(token(HEADER, 'A'.repeat(4000)), 'stamp')).to.equal(undefined);
  });
});

describe('a signature', () => {
  it('is good for the key that made it and for no other, also when it is looked at again', async () => {
    const other = (await createKeys({ kid: 'cafe-1' })).publicKey;
    const jws = parseJws(await signJws(utf8('words'), 'stamp', keys), 'stamp')!;
    for (let turn = 0; turn < 2; turn++) {
      expect(await verifyJws(jws, keys.publicKey)).to.equal(true);
      expect(await verifyJws(jws, other)).to.equal(false);
    }
    const forged = { ...jws, signature: new Uint8Array(64) };
    for (let turn = 0; turn < 2; turn++) expect(await verifyJws(forged, keys.publicKey)).to.equal(false);
  });

  it('is not good where the key is no point of the curve', async () => {
    const zero = toBase64(new Uint8Array(32));
    const signature = await signBytes(utf8('words'), keys);
    expect(await verifyBytes(utf8('words'), signature, keys.publicKey)).to.equal(true);
    expect(await verifyBytes(utf8('word'), signature, keys.publicKey)).to.equal(false);
    expect(await verifyBytes(utf8('words'), signature, { ...keys.publicKey, x: zero, y: zero })).to.equal(false);
  });

  it('cannot be checked without cryptography, and is neither good nor bad then', async () => {
    expect(canVerify()).to.equal(true);
    const jws = parseJws(await signJws(utf8('words'), 'stamp', keys), 'stamp')!;
    await withoutCrypto(async () => {
      expect(canVerify()).to.equal(false);
      expect(subtle).to.throw(NoCrypto);
      expect(await failure(verifyJws(jws, keys.publicKey))).to.be.instanceOf(NoCrypto);
    });
    expect(await verifyJws(jws, keys.publicKey)).to.equal(true);
    // what was found good once is known
    expect(await withoutCrypto(() => verifyJws(jws, keys.publicKey))).to.equal(true);
  });
});
