/** What a passphrase protects: how it is kept, and what opens it. */
import { expect } from '@open-wc/testing';
import * as fc from '../../../../test/support/properties.js';
import { failure } from '../programme.fixture.js';
import { isSealed, seal, unseal, WrongPassphrase } from './seal.js';

/** Made by version 1, which named its own count. */
const OLD =
  '{"kind":"sealed","version":1,"kdf":"PBKDF2-SHA-256","iterations":1000,"salt":"ergoO6n6yrgUO3sYE__hsw","cipher":"AES-256-GCM","iv":"YDZKddN0Dg2_ChmY","data":"MNEyDCN0she3MoJIRk2N5Q0QV_hBY3QoeTHQ"}';
const with_ = (sealed: string, change: object): string => JSON.stringify({ ...(JSON.parse(sealed) as object), ...change });

describe('a text under a passphrase', () => {
  it('is opened by that passphrase, however its letters are written, and by no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), async (text, passphrase) => {
        const sealed = await seal(text, `a${passphrase}`);
        expect(await unseal(sealed, ` ${`a${passphrase}`.normalize('NFD')} `)).to.equal(text);
        expect(await failure(unseal(sealed, `b${passphrase}`))).to.be.instanceOf(WrongPassphrase);
      }),
      { numRuns: 2 },
    );
  });

  it('has its own salt and its own nonce each time, and does not say its count: that is fixed by the version', async () => {
    const [one, other] = (await Promise.all([seal('x', 'y'), seal('x', 'y')])).map((text) => JSON.parse(text) as Record<string, unknown>);
    for (const field of ['salt', 'iv', 'data']) expect(one![field]).not.to.equal(other![field]);
    expect(one).to.include({ kind: 'sealed', version: 2, kdf: 'PBKDF2-SHA-256', cipher: 'AES-256-GCM' });
    expect(one).not.to.have.property('iterations');
    // by OWASP’s figure, asked of WebCrypto itself
    const bytes = (text: unknown) => Uint8Array.from(atob(String(text).replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0)); // prettier-ignore
    const material = await crypto.subtle.importKey('raw', new TextEncoder().encode('y'), 'PBKDF2', false, ['deriveKey']);
    const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(one!.salt), iterations: 600_000 };
    const key = await crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(one!.iv) }, key, bytes(one!.data));
    expect(new TextDecoder().decode(text)).to.equal('x');
  });

  it('is not made under a passphrase of blanks, or of what nobody can see', async () => {
    for (const none of ['', ' ', '\t\n', '\u200b', '\u00ad', '\u2060 \ufeff']) expect(await failure(seal('x', none)), JSON.stringify(none)).to.be.instanceOf(RangeError); // prettier-ignore
  });

  it('of the first version, which named its count, still opens, with a limit to that count', async () => {
    expect(isSealed(OLD)).to.equal(true);
    expect(await unseal(OLD, 'horse battery')).to.equal('an old text');
    for (const iterations of [1e12, 3_000_001, 0, -1, 'x', 1.5, undefined])
      expect(await failure(unseal(with_(OLD, { iterations }), 'horse battery')), String(iterations)).to.be.instanceOf(RangeError);
  });

  it('is none where the version is not known, or something in it is not as it should be', async () => {
    const sealed = await seal('x', 'y');
    for (const change of [
      { version: 3 },
      { version: 0 },
      { version: 'toString' },
      { version: undefined },
      { salt: 7 },
      { data: '*' },
      { iv: 'AAAA' },
      { kdf: 'none' },
      { cipher: 'none' },
      { kind: 'x' },
    ])
      // prettier-ignore
      expect(await failure(unseal(with_(sealed, change), 'y')), JSON.stringify(change)).to.be.instanceOf(RangeError);
    // the count of a file of this version cannot be lowered
    expect(await unseal(with_(sealed, { iterations: 1 }), 'y')).to.equal('x');
    for (const text of ['', 'null', '[]', 'x', sealed.slice(0, -2)]) expect(isSealed(text)).to.equal(false);
  });
});
