/** What the page holds of an organiser: forgotten when it is locked or another programme comes, and never of the wrong firm. */
import { expect, waitUntil } from '../../../../../test/support/index.js';
import { createKeys, privateKeyOf } from '../../../../engines/stamps/crypto/keys.js';
import { writePrivateKey } from '../../../../engines/stamps/crypto/key-file.js';
import { revokeMembers } from '../../../../engines/stamps/membership/organiser.js';
import { catchFiles, organiser, Page, programme, saved, signedProgramme, STATUS } from './organise.fixture.js';

describe('what is held of keys and memberships', () => {
  catchFiles();

  it('forgets a passphrase and a key that is being made as well, and no key opens after it was locked', async () => {
    const page = await Page.open();
    await page.press('[data-act=create]');
    await page.until('.phrase li');
    const { now } = Date;
    const wait = (): void => {
      Date.now = () => now() + 1_200_000;
      page.find('.organise')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      Date.now = now;
    };
    wait();
    await waitUntil(() => !page.find('.phrase'), 'the words are gone');
    const { keys } = await organiser();
    const other = await Page.open(await signedProgramme(keys));
    const pair = await createKeys({ extractable: true });
    const file = await writePrivateKey(await privateKeyOf(pair), 'horse battery');
    await other.part('key');
    await other.give('key-file', ['key.json', file]);
    await other.type('#passphrase', 'horse battery');
    other.find('[data-act=open]')!.click();
    const box = other.element.parentElement!;
    other.element.remove();
    box.append(other.element);
    await other.says('key', /Your key is locked/, 'wrong');
    expect(other.find('[data-act=lock]')).to.equal(null);
    expect(other.find('#passphrase')).to.equal(null);
  });

  it('takes no key, list or records along to another programme in the same editor', async () => {
    const { keys, file } = await organiser();
    const page = await Page.open(await signedProgramme(keys));
    await page.give('key-file', ['key.json', file]);
    await page.until('[data-act=lock]');
    const list = (await revokeMembers(page.json, { keys, members: ['pool'] })).text;
    await page.give('list', ['status.jwt', list]);
    await page.says('members', /on the list: 1/);
    await page.element.import(JSON.stringify(programme({ id: 'east-pass', name: 'East Pass', status: STATUS })));
    expect(page.json.id).to.equal('east-pass');
    await page.toKeys();
    expect(page.find('[data-act=lock]')).to.equal(null);
    expect(page.json).not.to.have.property('keys');
    page.element.undo();
    await waitUntil(() => page.json.id === 'west-pass', 'undone');
    await page.toKeys();
    expect(page.find('[data-act=lock]')).to.equal(null);
    await page.part('members');
    await page.until('[data-act=no-list]');
  });

  it('lets a list be opened after it was said that there is none', async () => {
    const { keys, file } = await organiser();
    const json = await signedProgramme(keys);
    const { text } = await revokeMembers(json, { keys, members: ['pool'] });
    const page = await Page.open(json);
    await page.give('key-file', ['key.json', file]);
    await page.press('[data-act=no-list]');
    await waitUntil(() => !page.find('[data-act=no-list]'), 'said');
    await page.give('list', ['status.jwt', text]);
    await page.says('members', /on the list: 1/);
    await waitUntil(() => !page.find('[name=list]'), 'it is known');
  });

  it('takes a file for the firm that it names as a whole, and asks anew what the next key is for', async () => {
    const [old, key, more] = await Promise.all([createKeys(), createKeys(), createKeys()]);
    const firms = ['cafe', 'cafe-west'].map((id) => ({ id, name: `The ${id}`, keys: [(id === 'cafe' ? old : more).publicKey] }));
    const page = await Page.open(programme({ participants: firms }));
    await page.part('counters');
    const kids = () => (page.json.participants as { keys: { kid: string; until?: string }[] }[]).map(({ keys }) => keys.map(({ kid }) => kid)); // prettier-ignore
    const replace = await page.until<HTMLInputElement>('[name=counter-keep][value=replace]');
    replace.checked = true;
    await page.give('counter-file', [`cafe-west-${key.publicKey.kid}.json`, JSON.stringify(key.publicKey)]);
    await page.says('counters', /The cafe-west has the key/);
    expect(kids()).to.deep.equal([[old.publicKey.kid], [more.publicKey.kid, key.publicKey.kid]]);
    expect(JSON.stringify(page.json.participants)).not.to.include('"until"');
    expect(page.find<HTMLInputElement>('[name=counter-keep][value=keep]')!.checked).to.equal(true);
  });

  it('counts a file as saved only where the browser has surely taken it', async () => {
    const page = await Page.open();
    await page.part('upload');
    const state = (): string => page.find('[data-part=upload] .row .hint')!.textContent;
    const own = Object.getOwnPropertyDescriptor(window, 'origin')!;
    // as in a frame that tells nobody what it allows
    Object.defineProperty(window, 'origin', { value: 'null', configurable: true });
    try {
      await page.press('[data-save="west-pass.json"]');
      await waitUntil(() => saved.length, 'tried');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(state()).to.include('Changed');
    } finally {
      Object.defineProperty(window, 'origin', own);
    }
    await page.press('[data-save="west-pass.json"]');
    await waitUntil(() => state() === 'Saved', 'saved');
  });
});
