/** The keys of counters in the browser: taken in, replaced, removed; and private ones, which do not stay. */
import { expect, waitUntil } from '../../../../../test/support/index.js';
import { createKeys, privateKeyOf } from '../../../../engines/stamps/crypto/keys.js';
import { writePrivateKey } from '../../../../engines/stamps/crypto/key-file.js';
import { organiser, Page, programme } from './organise.fixture.js';

describe('the counters of a programme', () => {
  it('takes in the keys of counters, and refuses what is none, or somebody else’s', async () => {
    const pairs = await Promise.all([createKeys({ extractable: true }), createKeys(), createKeys()]);
    const [cafe, pool] = pairs;
    const page = await Page.open();
    await page.part('counters');
    const add = async (text: string): Promise<void> => {
      await page.type('#counter-key', text);
      await page.press('[data-act=add-counter]');
    };
    for (const [text, words] of [
      ['', /not a counter’s public key/],
      ['hello', /not a counter’s public key/],
      [JSON.stringify(await privateKeyOf(cafe)), /private key.*Treat it as stolen.*create a new key/],
      [await writePrivateKey(await privateKeyOf(cafe), 'x'), /private key/],
    ] as const) {
      await add(text);
      await page.says('counters', words, 'wrong');
      expect(page.find<HTMLTextAreaElement>('#counter-key')!.value).to.equal(words.source.includes('private') ? '' : text);
    }
    await add(`Hei\n> ${JSON.stringify(cafe.publicKey)}\nAnna`);
    await page.says('counters', /The cafe has the key/);
    // the next firm without one is chosen
    await add(JSON.stringify(cafe.publicKey));
    await page.says('counters', /Another firm has this key/, 'wrong');
    await page.give('counter-file', [`farm-${pool.publicKey.kid}.json`, JSON.stringify(pool.publicKey)]);
    await page.says('counters', /The farm has the key/);
    const kids = () => (page.json.participants as { keys?: { kid: string }[] }[]).map(({ keys }) => keys?.map(({ kid }) => kid));
    expect(kids()).to.deep.equal([[cafe.publicKey.kid], undefined, [pool.publicKey.kid]]);
    await page.press('[data-firm=farm] [data-act=stolen]');
    expect(kids()[2]).to.have.length(1);
    await page.press('[data-act=remove-key]');
    await page.says('counters', /was removed/);
    expect(kids()[2]).to.equal(undefined);
    page.element.undo();
    expect(kids()[2]).to.deep.equal([pool.publicKey.kid]);
  });

  it('keeps no private key in the field, not for a moment, and says what to do about it, by whose it is', async () => {
    const { keys, file } = await organiser();
    const [cafe, strange] = await Promise.all([createKeys({ extractable: true }), createKeys({ extractable: true })]);
    const json = programme({ keys: [keys.publicKey] });
    (json.participants as { keys?: unknown }[])[0]!.keys = [cafe.publicKey];
    const page = await Page.open(json);
    await page.part('counters');
    const field = page.find<HTMLTextAreaElement>('#counter-key')!;
    const paste = (text: string): boolean => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      return field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    };
    for (const [text, words] of [
      [JSON.stringify(await privateKeyOf(strange)), /a private key.*Treat it as stolen.*create a new key at the counter/],
      [JSON.stringify(await privateKeyOf(cafe)), /private key .* of The cafe.*“Lost or stolen”/],
      [file, /your own private key.*Create a new key today/],
      ['-----BEGIN PRIVATE KEY-----\nMIG', /a private key/],
    ] as const) {
      expect(paste(text), 'it does not get in').to.equal(false);
      await page.says('counters', words, 'wrong');
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      expect(field.value).to.equal('');
      await page.says('counters', words, 'wrong');
    }
    expect(paste(JSON.stringify(strange.publicKey))).to.equal(true);
    expect(page.json).to.deep.equal(json);
  });

  it('replaces the key of a counter on a day, and tells a key with the name of another from the same key', async () => {
    const [old, next] = await Promise.all([createKeys({ kid: 'till' }), createKeys({ kid: 'till' })]);
    const json = programme();
    (json.participants as { keys?: unknown }[])[0]!.keys = [old.publicKey];
    const page = await Page.open(json);
    await page.part('counters');
    const add = async (key: object, on?: string): Promise<void> => {
      const firm = page.find<HTMLSelectElement>('#counter-firm')!;
      firm.value = 'cafe';
      firm.dispatchEvent(new Event('change'));
      const choice = await page.until<HTMLInputElement>(`[name=counter-keep][value=${on === undefined ? 'keep' : 'replace'}]`);
      choice.click();
      if (on !== undefined) {
        expect(page.find('#counter-on')!.checkVisibility()).to.equal(true);
        page.find<HTMLInputElement>('#counter-on')!.value = on;
      }
      await page.type('#counter-key', JSON.stringify(key));
      await page.press('[data-act=add-counter]');
    };
    await add(old.publicKey);
    await page.says('counters', /has that key already. There is nothing to do/, 'wrong');
    expect(page.find('#counter-on')!.checkVisibility()).to.equal(false);
    await add(next.publicKey);
    await page.says('counters', /another key that is called till.*Create a new key at the counter/, 'wrong');
    await add({ ...next.publicKey, kid: 'next' }, '2020-01-31');
    await page.says('counters', /still to come/, 'wrong');
    await add({ ...next.publicKey, kid: 'next' }, '2090-01-31');
    await page.says('counters', /The cafe has the key next/);
    const [{ keys }] = page.json.participants as [{ keys: { kid: string; from?: string; until?: string }[] }];
    expect(keys.map(({ kid, from, until }) => [kid, from, until])).to.deep.equal([['till', undefined, '2090-01-31'], ['next', '2090-01-31', undefined]]); // prettier-ignore
  });

  it('reads the code of a counter, for the firm that it names, and none of another programme', async () => {
    const { publicKey } = await createKeys();
    const page = await Page.open();
    await page.part('counters');
    await page.press('[data-act=scan]');
    const use = async (text: string): Promise<void> => {
      (await page.until<HTMLTextAreaElement>('.scan-dialog [part=paste]')).value = text;
      page.find('.scan-dialog [part=use]')!.click();
    };
    const says = (words: RegExp) => waitUntil(() => words.test(page.find('.scan-dialog .scan-status')!.textContent), String(words));
    await use(JSON.stringify({ ...publicKey, programme: 'east-pass', participant: 'farm' }));
    await says(/another programme/);
    await use(JSON.stringify({ ...publicKey, d: 'A'.repeat(43) }));
    await says(/private key/);
    expect(page.find<HTMLTextAreaElement>('.scan-dialog [part=paste]')!.value).to.equal('');
    await use(JSON.stringify({ ...publicKey, programme: 'west-pass', participant: 'farm' }));
    await page.says('counters', /The farm has the key/);
    await waitUntil(() => !page.find('.scan-dialog'), 'closed');
    const [, , farm] = page.json.participants as { keys: { kid: string }[] }[];
    expect(farm!.keys.map(({ kid }) => kid)).to.deep.equal([publicKey.kid]);
  });
});
