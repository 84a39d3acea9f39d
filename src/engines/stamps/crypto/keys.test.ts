/** Keys, and what they are called. See also `threats.test.ts`: who cannot read them out, and halves that do not belong together. */
import { expect } from '@open-wc/testing';
import { failure } from '../programme.fixture.js';
import { cardId, createKeys, importKeys, privateKeyOf, randomId, thumbprint } from './keys.js';

/** The thumbprint by RFC 7638: of the required members, in the order of their names. */
const printOf = async ({ x, y }: { x: string; y: string }): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`{"crv":"P-256","kty":"EC","x":"${x}","y":"${y}"}`)));
const base64 = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

describe('a key', () => {
  it('is called as it was asked for, else by its thumbprint; a card by 128 bits of it', async () => {
    expect((await createKeys({ kid: 'till' })).publicKey.kid).to.equal('till');
    for (let turn = 0; turn < 8; turn++) {
      const { publicKey } = await createKeys();
      const print = await printOf(publicKey);
      expect(await thumbprint(publicKey)).to.equal(base64(print));
      expect(await cardId(publicKey)).to.equal(base64(print.slice(0, 16)));
      expect(publicKey.kid).to.equal(base64(print).replace(/[-_]/g, '').slice(0, 8));
    }
  });

  it('says what curve it is of, and from when it signs only where that was asked for', async () => {
    expect((await createKeys()).publicKey)
      .to.have.all.keys('kty', 'crv', 'x', 'y', 'kid')
      .and.to.include({ kty: 'EC', crv: 'P-256' });
    expect((await createKeys({ from: '2026-05-01' })).publicKey).to.include({ from: '2026-05-01' });
  });

  it('cannot be written down unless it was made for that, nor after it was read', async () => {
    const pair = await createKeys();
    expect(pair.privateKey.extractable).to.equal(false);
    expect(await failure(privateKeyOf(pair))).to.be.ok;
    const written = { ...(await privateKeyOf(await createKeys({ extractable: true }))), from: '2026-05-01', until: '2026-09-30' };
    const read = await importKeys(written);
    const { d, ...open } = written;
    expect(d).to.have.length(43);
    expect(read.publicKey).to.deep.equal(open);
    expect(read.privateKey.extractable).to.equal(false);
    expect(await privateKeyOf(await importKeys(written, { extractable: true }))).to.deep.equal(written);
    const endless = await importKeys(await privateKeyOf(await createKeys({ extractable: true })));
    expect(endless.publicKey).to.have.all.keys('kty', 'crv', 'x', 'y', 'kid');
  });
});

describe('a name by chance', () => {
  it('is 96 bits, and never the same', () => {
    const names = Array.from({ length: 200 }, randomId);
    for (const name of names) expect(name).to.match(/^[\w-]{16}$/);
    expect(new Set(names).size).to.equal(200);
  });
});
