/** Keys and memberships in the browser: what an organiser does, what goes wrong, and where secrets are not. */
import { expect, waitUntil } from '../../../../../test/support/index.js';
import { openCounter } from '../../../../engines/stamps/counter/counter.js';
import { emptyLedger, tillOf } from '../../../../engines/stamps/counter/ledger.js';
import { ledgerFile, signLedger } from '../../../../engines/stamps/counter/ledger-file.js';
import { createKeys, privateKeyOf } from '../../../../engines/stamps/crypto/keys.js';
import { readPrivateKey, writePrivateKey } from '../../../../engines/stamps/crypto/key-file.js';
import { isSealed, unseal } from '../../../../engines/stamps/crypto/seal.js';
import { programmeOf, revokeMembers } from '../../../../engines/stamps/membership/organiser.js';
import { readStatus } from '../../../../engines/stamps/membership/status.js';
import { verifyMembership } from '../../../../engines/stamps/membership/verify.js';
import { memoryStore } from '../../../../engines/stamps/programme.fixture.js';
import { catchFiles, organiser, Page, programme, saved, signedProgramme, STATUS } from './organise.fixture.js';

/** All that the page and the browser hold, as text. */
async function everywhere({ element }: Page): Promise<string> {
  const texts = [
    element.shadowRoot!.innerHTML,
    element.export(),
    JSON.stringify(Object.entries(localStorage)),
    JSON.stringify(Object.entries(sessionStorage)),
  ];
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name!);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store).getAll();
      await new Promise((resolve) => (all.onsuccess = resolve));
      texts.push(JSON.stringify(all.result));
    }
    database.close();
  }
  for (const input of element.shadowRoot!.querySelectorAll('input')) texts.push(input.value);
  return texts.join('\n');
}

describe('keys and memberships', () => {
  catchFiles();

  it('creates a key under six words that are shown once, and asks for two of them', async () => {
    const page = await Page.open();
    await page.press('[data-act=create]');
    await page.until('.phrase li');
    const { words } = page;
    expect(words).to.have.length(6);
    await page.press('[data-act=written]');
    await page.until('[name=word]');
    expect(page.words).to.deep.equal([]);
    await page.answer(words.map(() => 'wrong'));
    expect(page.find('#word-wrong')!.textContent).to.include('These are not the words');
    expect(saved).to.have.length(0);
    await page.answer(words.map((word) => ` ${word.toUpperCase()}`));
    await page.press('[data-act=save-key]');
    await waitUntil(() => saved.length, 'the key file');
    // not before its file was saved
    expect(page.json).not.to.have.property('keys');
    await page.press('[data-act=have]');
    await waitUntil(() => page.json.keys, 'the public key');
    const [{ name, text }] = saved as [(typeof saved)[0]];
    expect(name).to.equal('west-pass-organiser-key.json');
    const file = await text;
    expect(isSealed(file)).to.equal(true);
    const { publicKey } = await readPrivateKey(file, { passphrase: words.join('-') });
    expect(page.json.keys).to.deep.equal([publicKey]);
  });

  it('leaves no secret in the document, its history, the drafts or the tree', async () => {
    const page = await Page.open();
    const { file, passphrase } = await page.create();
    await page.press('[data-act=sign-all]');
    await page.says('members', /Signed: 3/);
    await waitUntil(() => page.find('.bar .state')?.textContent === 'Saved in this browser', 'saved');
    const { d } = JSON.parse(await unseal(file, passphrase)) as { d: string };
    const held = await everywhere(page);
    expect(held).to.include('west-pass');
    for (const secret of [d, passphrase, ...passphrase.split('-').map((word) => `>${word}<`), `"d":`]) expect(held).not.to.include(secret);
  });

  it('draws the words in the reader’s language', async () => {
    const page = await Page.open(programme(), 'is');
    await page.press('[data-act=create]');
    await page.until('.phrase li');
    const { phrases } = await import('../../../../engines/password/lists/phrases-is.js');
    const all = new Set(phrases.split(' '));
    expect(page.words.every((word) => all.has(word))).to.equal(true);
  });

  it('opens a key file of the command by its passphrase, and says what a file is that is none', async () => {
    const keys = await createKeys({ extractable: true });
    const file = await writePrivateKey(await privateKeyOf(keys), 'horse battery');
    const before = await signedProgramme(keys);
    const page = await Page.open(before);
    await page.openKey(file, 'horse');
    await page.says('key', /passphrase is wrong/, 'wrong');
    await page.openKey(file, 'Horse battery');
    await page.until('[data-act=sign-all]');
    expect(page.json).to.deep.equal(before);
    await page.part('key');
    await page.press('[data-act=lock]');
    expect(page.find('[data-act=sign-all]')).to.equal(null);
    for (const [text, words] of [
      [file.slice(0, -30), /Part of this file is missing/],
      ['{"kind":"loyalty"}', /not a key/],
      [JSON.stringify(keys.publicKey), /not a key/],
      ['', /not a key/],
    ] as const) {
      await page.give('key-file', ['x.json', text]);
      await page.says('key', words, 'wrong');
    }
    expect(page.json).to.deep.equal(before);
  });

  it('locks the key when nobody does anything for ten minutes, and when the element leaves its page', async () => {
    const { keys, file } = await organiser();
    const page = await Page.open(await signedProgramme(keys));
    await page.give('key-file', ['key.json', file]);
    await page.until('[data-act=lock]');
    const { now } = Date;
    try {
      Date.now = () => now() + 599_000;
      page.find('.organise')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      expect(page.find('[data-act=lock]')).not.to.equal(null);
      Date.now = () => now() + 1_200_000;
      page.find('.organise')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      await waitUntil(() => !page.find('[data-act=lock]'), 'locked');
    } finally {
      Date.now = now;
    }
    await page.give('key-file', ['key.json', file]);
    await page.until('[data-act=lock]');
    const box = page.element.parentElement!;
    page.element.remove();
    box.append(page.element);
    await waitUntil(() => page.find('[data-part=key]') && !page.find('[data-act=lock]'), 'locked');
  });

  it('asks before a page is left while a key is not saved, and not after', async () => {
    const leaves = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return !event.defaultPrevented;
    };
    const page = await Page.open();
    expect(leaves()).to.equal(true);
    await page.press('[data-act=create]');
    await page.until('.phrase li');
    expect(leaves()).to.equal(false);
    const { words } = page;
    await page.press('[data-act=written]');
    await page.answer(words);
    await page.press('[data-act=save-key]');
    await page.press('[data-act=have]');
    await page.until('[data-act=lock]');
    expect(leaves()).to.equal(true);
    // a list that nobody has
    await page.press('[data-act=list-address]');
    await page.press('[data-act=sign-all]');
    await page.says('members', /Signed/);
    expect(leaves()).to.equal(false);
    await page.part('upload');
    await page.press('[data-save="west-pass-status.jwt"]');
    expect(leaves()).to.equal(true);
  });

  it('says on a page without https that nothing could be checked, not that it is not signed', async () => {
    const { keys } = await organiser();
    const data = await signedProgramme(keys, { keys: [keys.publicKey] });
    delete (data.participants as { membership?: string }[])[2]!.membership;
    const list = await revokeMembers(data, { keys, members: [] });
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const page = await Page.open(data);
      await page.part('members');
      await waitUntil(() => page.states().length === 3, 'states');
      const [cafe, pool, farm] = page.states();
      for (const state of [cafe, pool]) expect(state).to.match(/Cannot be checked here, because .*https/);
      expect(farm).to.equal('Not signed');
      expect(page.find('[data-part=members] summary')!.textContent).to.include('Not checked').and.not.to.include('of 3');
      await page.give('list', ['status.jwt', list.text]);
      await page.says('members', /https/, 'wrong');
    } finally {
      delete (crypto as { subtle?: SubtleCrypto }).subtle;
    }
  });

  it('signs, so that badges find it valid, and can be undone', async () => {
    const { keys, file } = await organiser();
    const page = await Page.open(programme({ status: STATUS, keys: [keys.publicKey] }));
    await page.give('key-file', ['key.json', file]);
    // this copy names a list, and may be older than the one on the site
    await page.press('[data-act=sign-all]');
    await page.says('members', /First say whether there is a list/, 'wrong');
    expect(page.states()).to.deep.equal(['Not signed', 'Not signed', 'Not signed']);
    await page.press('[data-act=no-list]');
    await page.press('[data-act=sign-all]');
    await page.says('members', /Signed: 3/);
    await waitUntil(() => page.states().every((state) => state.startsWith('Signed until')), 'states');
    await page.part('upload');
    await page.press('[data-save="west-pass-status.jwt"]');
    const list = await saved.at(-1)!.text;
    await page.press('[data-save="west-pass.json"]');
    const written = JSON.parse(await saved.at(-1)!.text) as Record<string, unknown>;
    expect(written).to.deep.equal(page.json);
    const read = programmeOf(written);
    const status = await readStatus(list, read.keys!);
    for (const { id, membership } of read.participants!)
      expect(await verifyMembership(membership, { programme: read, status, domain: `${id}.example` })).to.include({ state: 'valid' });
    page.element.undo();
    await waitUntil(() => page.states().every((state) => state === 'Not signed'), 'undone');
  });

  it('cancels and restores a membership on the list as it is, and never without it', async () => {
    const { keys, file } = await organiser();
    const json = await signedProgramme(keys);
    const { text } = await revokeMembers(json, { keys, members: ['pool'] });
    const page = await Page.open(json);
    await page.give('key-file', ['key.json', file]);
    await page.press('[data-firm=cafe] [data-act=cancel]');
    await page.says('members', /First say whether there is a list/, 'wrong');
    await page.give('list', ['x.jwt', 'abc']);
    await page.says('members', /cannot be used/, 'wrong');
    await page.give('list', ['status.jwt', text]);
    await page.says('members', /on the list: 1/);
    await waitUntil(() => page.states().includes('Cancelled'), 'the list');
    await page.press('[data-firm=cafe] [data-act=cancel]');
    await page.says('members', /Cancelled: The cafe/);
    await page.press('[data-firm=pool] [data-act=restore]');
    await page.says('members', /Restored: The pool/);
    await page.part('upload');
    await page.press('[data-save="west-pass-status.jwt"]');
    const read = programmeOf(json);
    const status = await readStatus(await saved.at(-1)!.text, read.keys!);
    const reasons = await Promise.all(read.participants!.map(async ({ membership }) => (await verifyMembership(membership, { programme: read, status })).reason)); // prettier-ignore
    expect(reasons).to.deep.equal(['revoked', undefined, undefined]);
    expect(page.json).to.deep.equal(json);
  });

  it('signs again with a new key in place of a lost one, and leaves a key of another programme out', async () => {
    const old = await organiser();
    const json = await signedProgramme(old.keys);
    const { text } = await revokeMembers(json, { keys: old.keys, members: ['farm'] });
    const page = await Page.open(json);
    const { keys, file } = await organiser();
    await page.give('key-file', ['key.json', file]);
    await page.until('[data-act=replace]');
    expect(page.json).to.deep.equal(json);
    expect(page.find('[data-act=sign-all]')).to.equal(null);
    await page.press('[data-act=replace]');
    await page.says('members', /First say whether/, 'wrong');
    await page.give('list', ['status.jwt', text]);
    await page.says('members', /on the list: 1/);
    await page.press('[data-act=replace]');
    await page.says('key', /Memberships signed again: 3/);
    const read = programmeOf(page.json);
    expect(read.keys!.map(({ kid }) => kid)).to.deep.equal([keys.publicKey.kid]);
    await waitUntil(() => page.states().includes('Cancelled'), 'who was cancelled stays so');
  });

  it('says which firms have no website, and leads to it', async () => {
    const { keys, file } = await organiser();
    const json = programme({ keys: [keys.publicKey] });
    delete (json.participants as { domains?: unknown }[])[1]!.domains;
    const page = await Page.open(json);
    await page.give('key-file', ['key.json', file]);
    await page.press('[data-act=sign-all]');
    await page.says('members', /Signed: 2.*The pool/);
    await page.press('[data-firm=pool] [data-act=site]');
    await page.until('[data-path="participants[1].domains"]');
  });

  it('joins the records of counters, tells of stamps used twice and of strange files, and saves both for all', async () => {
    const tills = { cafe: await createKeys(), pool: await createKeys() };
    const json = programme({ participants: Object.entries(tills).map(([id, { publicKey }]) => ({ id, name: `The ${id}`, keys: [publicKey] })) }); // prettier-ignore
    const recordOf = async (name: keyof typeof tills, of = 'west-pass'): Promise<string> => {
      const till = tillOf(name, tills[name].publicKey.kid);
      const at = Math.floor(Date.UTC(2026, 10, 20) / 1000);
      const entries = {
        given: { [till]: { '2026-11': { visit: name === 'cafe' ? 12 : 3 } } },
        spent: [
          {
            redemption: `${name}xxxxxxxxxxxxxxxx`.slice(0, 16),
            till,
            reward: 'coffee',
            participant: name,
            at,
            stamps: [['stamp0000000000a', 'cafe', '2026-11', 1] as const],
          },
        ],
      };
      return ledgerFile({ ...emptyLedger(of), signed: [await signLedger({ programme: of, till, entries, keys: tills[name] })] });
    };
    const page = await Page.open(json);
    await page.part('records');
    await page.give('records', ['cafe.json', await recordOf('cafe')], ['photo.jpg', 'JFIF'], ['east.json', await recordOf('pool', 'east-pass')]); // prettier-ignore
    await page.says('records', /Files with records: 1\. Not records of a counter: photo\.jpg\. From another programme: east\.json/);
    await page.give('records', ['pool.json', await recordOf('pool')]);
    await page.until('[data-twice]');
    const rows = [...page.element.shadowRoot!.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent)); // prettier-ignore
    expect(rows).to.deep.equal([
      ['The cafe', '2026-11', '12', '1', '1', '1'],
      ['The pool', '2026-11', '3', '0', '1', '1'],
    ]);
    await page.press('[data-save="west-pass-report.csv"]');
    expect(await saved.at(-1)!.text).to.include('cafe;2026-11;12;1;1;1\r\n');
    await page.press('[data-save="west-pass-report.json"]');
    expect((JSON.parse(await saved.at(-1)!.text) as { rows: object[] }).rows).to.have.length(2);
    page.element.parentElement!.lang = 'da';
    await waitUntil(() => (page.find('thead')?.textContent ?? '').includes('Virksomhed'), 'in Danish');
    await page.press('[data-save="west-pass-report.csv"]');
    expect(await saved.at(-1)!.text).to.match(/^\ufeff?Virksomhed;Måned;/);
    page.element.parentElement!.lang = 'en';
    await page.press('[data-save="west-pass-records.json"]');
    const all = await saved.at(-1)!.text;
    const counter = await openCounter({ programme: programmeOf(json), participant: 'pool', keys: tills.pool, store: memoryStore() });
    expect((await counter.merge(all)).added).to.equal(2);
  });

  it('says what is missing where there is no name yet, and where there are no firms', async () => {
    const page = await Page.open({ kind: 'loyalty', version: 1, name: 'West Pass' });
    expect(page.text).to.include('First write the name');
    for (const id of ['members', 'counters', 'records', 'upload', 'wallets']) await page.part(id);
    expect(page.text).to.include('no firms in the programme');
  });
});
